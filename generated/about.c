/* What data this is.
 * 1,592 different prices, 4,344 price sheets, 3,863 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16503,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5285,
    .prices = 1592,
    .layers = 0x01,
    .digest = {
        0x9c, 0x80, 0x45, 0x34, 0x71, 0xea, 0xad, 0x0f,
        0x81, 0xd2, 0xbf, 0xfd, 0xa4, 0xe2, 0x48, 0x64,
        0x6f, 0xec, 0x4c, 0x36, 0xfa, 0xd8, 0xaa, 0x0e,
        0x2f, 0x77, 0x65, 0x81, 0x55, 0x13, 0xbc, 0xa2,
    },
};
