/* What data this is.
 * 1,486 different prices, 3,916 price sheets, 3,629 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14561,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4481,
    .prices = 1486,
    .layers = 0x01,
    .digest = {
        0x12, 0xaf, 0xf8, 0x98, 0x0e, 0x5a, 0xa5, 0x1a,
        0x0d, 0x22, 0x68, 0x2e, 0x9b, 0xc3, 0xf0, 0x4f,
        0xc2, 0x1d, 0x29, 0xf5, 0x6f, 0x06, 0xa1, 0x23,
        0x1b, 0x4b, 0xea, 0x65, 0x6f, 0xbe, 0xe3, 0x5b,
    },
};
