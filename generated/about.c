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
        0xc8, 0xca, 0x9f, 0x77, 0xbe, 0x6e, 0xf8, 0xe4,
        0x25, 0xf3, 0xb2, 0x84, 0xd2, 0x61, 0x89, 0x7a,
        0x63, 0xb1, 0x4e, 0x85, 0xf1, 0xa0, 0x03, 0x51,
        0x53, 0xb6, 0x55, 0x90, 0x6b, 0x33, 0xac, 0xaf,
    },
};
