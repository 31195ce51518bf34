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
        0x66, 0xf9, 0xb3, 0x22, 0x49, 0xbe, 0xd0, 0x9c,
        0x9f, 0x17, 0x9b, 0xf3, 0x38, 0x8c, 0x06, 0xf3,
        0x17, 0x41, 0x8d, 0x9a, 0x23, 0xd7, 0xfd, 0xa0,
        0x80, 0xef, 0xb1, 0x09, 0x06, 0x6a, 0xdd, 0xc5,
    },
};
