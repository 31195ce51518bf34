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
        0x41, 0x98, 0x24, 0xe1, 0x1a, 0x28, 0x07, 0x5e,
        0xd8, 0xaa, 0xa0, 0xce, 0xfc, 0xe0, 0x6e, 0x22,
        0xce, 0x54, 0x93, 0xfd, 0x6c, 0x51, 0xd8, 0x79,
        0xe4, 0x6a, 0xc7, 0x26, 0xb4, 0xb7, 0xee, 0x7a,
    },
};
