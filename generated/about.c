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
        0xb4, 0xf9, 0x56, 0x12, 0x41, 0x1c, 0xc2, 0x82,
        0xaa, 0x83, 0x78, 0x68, 0xaa, 0x3c, 0x41, 0x26,
        0xbb, 0xe9, 0x0c, 0x73, 0x74, 0x30, 0xfe, 0x8c,
        0x2e, 0xd8, 0xf0, 0x7d, 0xb8, 0xd0, 0x28, 0x23,
    },
};
