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
        0x58, 0x4a, 0xc3, 0x89, 0xd1, 0xd4, 0x17, 0x0f,
        0x5a, 0x5e, 0x5f, 0x20, 0xfd, 0x13, 0x11, 0xf1,
        0x60, 0x21, 0x06, 0x2b, 0x06, 0x6a, 0x4e, 0x8a,
        0x09, 0xa2, 0x9b, 0xcd, 0x35, 0x25, 0xb4, 0x84,
    },
};
