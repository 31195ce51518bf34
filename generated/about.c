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
        0xab, 0x96, 0x40, 0xf4, 0xae, 0x40, 0x46, 0xaf,
        0x3a, 0x84, 0x87, 0xdf, 0x13, 0x8a, 0xcb, 0xda,
        0x10, 0x49, 0x8b, 0xff, 0x46, 0x0e, 0xed, 0xce,
        0x42, 0x05, 0x7a, 0x28, 0xf0, 0x6b, 0x90, 0x6f,
    },
};
