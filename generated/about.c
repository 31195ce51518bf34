/* What data this is.
 * 1,459 different prices, 3,859 price sheets, 3,573 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14041,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4421,
    .prices = 1459,
    .layers = 0x01,
    .digest = {
        0x45, 0x33, 0x6f, 0xdf, 0x4e, 0xd8, 0xe1, 0x16,
        0xa3, 0xb7, 0xf9, 0x8d, 0xb4, 0xe9, 0xbf, 0x15,
        0x27, 0x5c, 0x98, 0x88, 0xc6, 0xd4, 0xbe, 0xca,
        0x82, 0x0a, 0x5b, 0x90, 0x56, 0x77, 0xa7, 0xd0,
    },
};
