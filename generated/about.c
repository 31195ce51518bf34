/* What data this is.
 * 1,592 different prices, 4,345 price sheets, 3,861 plans.
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
    .rates = 5274,
    .prices = 1592,
    .layers = 0x01,
    .digest = {
        0x0a, 0x9c, 0x63, 0x52, 0xf1, 0x1c, 0x1f, 0xcf,
        0xbb, 0xa4, 0x1f, 0x51, 0x27, 0x7c, 0x72, 0x08,
        0x95, 0xcb, 0xe2, 0x30, 0xa8, 0x2a, 0xa7, 0x87,
        0x47, 0xd9, 0x76, 0xe7, 0x12, 0xc4, 0xde, 0xa2,
    },
};
