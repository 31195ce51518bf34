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
        0x53, 0x78, 0x6e, 0x94, 0xda, 0x84, 0x60, 0xd2,
        0xd7, 0xd6, 0x98, 0x34, 0x15, 0xf8, 0x6b, 0x25,
        0xb8, 0x71, 0xfb, 0x17, 0x78, 0xe0, 0x8d, 0xea,
        0x25, 0xfb, 0x98, 0xcb, 0xbb, 0xbc, 0x8c, 0x60,
    },
};
