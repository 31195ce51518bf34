/* What data this is.
 * 1,335 different prices, 3,217 price sheets, 2,936 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 8023,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3702,
    .prices = 1335,
    .layers = 0x01,
    .digest = {
        0x87, 0x5e, 0x99, 0xc4, 0x6a, 0x23, 0xdd, 0x4a,
        0x17, 0x85, 0x3c, 0xc0, 0xc2, 0x85, 0x39, 0x28,
        0x7b, 0xdb, 0xa6, 0x22, 0xc8, 0x96, 0x0c, 0x07,
        0x05, 0xdb, 0xff, 0x98, 0x0e, 0x02, 0x2e, 0xdb,
    },
};
