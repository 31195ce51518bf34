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
    .names = 14594,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5115,
    .prices = 1544,
    .layers = 0x01,
    .digest = {
        0x74, 0x65, 0x9b, 0x45, 0x51, 0x29, 0xe8, 0xc8,
        0xcc, 0x30, 0xc5, 0x64, 0x3d, 0xfe, 0xc7, 0xc6,
        0xcf, 0x6a, 0x9d, 0x52, 0x3c, 0x0f, 0x37, 0x67,
        0x98, 0x05, 0x8d, 0x23, 0xae, 0x84, 0x90, 0x78,
    },
};
