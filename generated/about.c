/* What data this is.
 * 1,544 different prices, 4,214 price sheets, 3,773 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14608,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5115,
    .prices = 1544,
    .layers = 0x01,
    .digest = {
        0x6a, 0xf9, 0xeb, 0x9b, 0x69, 0x6a, 0x19, 0x00,
        0xab, 0x2e, 0xf9, 0x1c, 0x5e, 0x97, 0xe1, 0x8e,
        0x2c, 0xa8, 0xeb, 0xbe, 0x32, 0xff, 0x3e, 0x76,
        0xb9, 0x32, 0xfd, 0x14, 0x96, 0xf2, 0x2d, 0x6c,
    },
};
