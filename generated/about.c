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
    .names = 14325,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4440,
    .prices = 1459,
    .layers = 0x01,
    .digest = {
        0x84, 0xa1, 0x0a, 0x56, 0x51, 0x8a, 0x33, 0x17,
        0xde, 0x50, 0xe5, 0xb2, 0x2e, 0xd9, 0x60, 0xf0,
        0x0b, 0xa1, 0x6a, 0x95, 0x42, 0x13, 0xf8, 0x54,
        0xa1, 0xb1, 0x4e, 0x1e, 0xb2, 0x90, 0xb7, 0x54,
    },
};
