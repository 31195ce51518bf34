/* What data this is.
 * 499 different prices, 1,039 price vectors, 1,032 plans.
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
    .prices = 499,
    .digest = {
        0x9f, 0x76, 0xf0, 0xb9, 0x15, 0xa6, 0xd9, 0xd0,
        0x24, 0x8c, 0x0e, 0x36, 0x00, 0x5f, 0x9c, 0xc0,
        0x81, 0x44, 0x84, 0xa2, 0x8e, 0xe2, 0x14, 0x24,
        0x50, 0x55, 0x51, 0x8c, 0xe3, 0x53, 0xf3, 0x75,
    },
};
