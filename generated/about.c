/* What data this is.
 * 1,589 different prices, 4,336 price sheets, 3,875 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16467,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5319,
    .prices = 1589,
    .layers = 0x01,
    .digest = {
        0x9a, 0x04, 0x1b, 0x8e, 0xf3, 0x9c, 0x22, 0xe7,
        0x53, 0xfe, 0xa0, 0x07, 0x55, 0xea, 0xb1, 0x86,
        0x30, 0x6b, 0xac, 0x8c, 0x0c, 0x36, 0x95, 0x48,
        0x35, 0xb1, 0x4a, 0xcf, 0xd8, 0xda, 0x84, 0x98,
    },
};
