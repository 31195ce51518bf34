/* What data this is.
 * 1,486 different prices, 3,918 price sheets, 3,631 plans.
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
    .rates = 4483,
    .prices = 1486,
    .layers = 0x01,
    .digest = {
        0x93, 0xc3, 0x44, 0x36, 0xcb, 0x37, 0xe2, 0x7d,
        0x13, 0x6e, 0x5f, 0xe5, 0x1a, 0x6f, 0x77, 0x9c,
        0xdd, 0x97, 0xf7, 0x3a, 0x9f, 0x9c, 0x65, 0x64,
        0xb3, 0xda, 0xde, 0x07, 0xbc, 0xf1, 0x20, 0xe8,
    },
};
