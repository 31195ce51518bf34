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
        0x2a, 0xa1, 0x0f, 0x65, 0x1c, 0xca, 0x2e, 0x6c,
        0x18, 0x98, 0x9f, 0x5d, 0xda, 0x70, 0x0f, 0xe0,
        0xcf, 0x69, 0x0c, 0x2c, 0xa9, 0xe7, 0x6d, 0x97,
        0x57, 0x09, 0x55, 0xdc, 0xc9, 0x37, 0xc6, 0xd0,
    },
};
