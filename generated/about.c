/* What data this is.
 * 574 different prices, 1,311 price sheets, 1,032 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 4860,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1607,
    .prices = 574,
    .layers = 0x01,
    .digest = {
        0x7d, 0xc4, 0xbb, 0x23, 0xa9, 0x76, 0xcd, 0xa7,
        0xc7, 0x71, 0xcd, 0xea, 0xf5, 0xc0, 0x18, 0xd0,
        0x96, 0xd2, 0xe6, 0xf8, 0x50, 0x3c, 0x91, 0x5b,
        0x7c, 0xc6, 0x40, 0xa7, 0x27, 0x21, 0xfe, 0x59,
    },
};
