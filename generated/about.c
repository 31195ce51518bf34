/* What data this is.
 * 1,459 different prices, 3,878 price sheets, 3,592 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14170,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4440,
    .prices = 1459,
    .layers = 0x01,
    .digest = {
        0x4a, 0x56, 0x5e, 0xc8, 0x6a, 0xb4, 0xcb, 0x8e,
        0xa0, 0xa2, 0x29, 0x45, 0xa3, 0x84, 0x91, 0x27,
        0x88, 0x34, 0x37, 0x7e, 0xf1, 0x14, 0x08, 0x89,
        0x44, 0xed, 0x51, 0xf1, 0xd7, 0x74, 0xda, 0x57,
    },
};
