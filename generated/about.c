/* What data this is.
 * 1,544 different prices, 4,212 price sheets, 3,772 plans.
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
    .rates = 5114,
    .prices = 1544,
    .layers = 0x01,
    .digest = {
        0xde, 0x11, 0xb1, 0x69, 0x47, 0xc3, 0x97, 0xb2,
        0x99, 0x28, 0x83, 0xf8, 0x41, 0xf8, 0x79, 0xd7,
        0xf4, 0x64, 0x4b, 0xd3, 0xab, 0x18, 0x1c, 0xbb,
        0x6a, 0x2b, 0x19, 0x8c, 0xdc, 0xfc, 0x44, 0x90,
    },
};
