/* What data this is.
 * 1,479 different prices, 3,902 price sheets, 3,616 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14521,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4464,
    .prices = 1479,
    .layers = 0x01,
    .digest = {
        0x5a, 0xbc, 0xcd, 0x80, 0x3d, 0xcd, 0xdb, 0xeb,
        0xa1, 0x31, 0xbb, 0x5d, 0x0f, 0xdf, 0x7b, 0xb0,
        0x1a, 0xe6, 0x84, 0x66, 0x94, 0x14, 0x06, 0x82,
        0xa3, 0x25, 0xd9, 0x05, 0xe2, 0xdb, 0xd2, 0x13,
    },
};
