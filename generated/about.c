/* What data this is.
 * 1,459 different prices, 3,876 price sheets, 3,590 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14325,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4438,
    .prices = 1459,
    .layers = 0x01,
    .digest = {
        0xa6, 0x63, 0x91, 0x3c, 0x8a, 0x2e, 0x53, 0x1c,
        0x51, 0x1d, 0xb8, 0xc8, 0x4a, 0xdc, 0x86, 0x6d,
        0xee, 0xdf, 0xc0, 0xaf, 0xb7, 0x62, 0x06, 0xa6,
        0xe6, 0x80, 0xab, 0x63, 0xb1, 0x7f, 0x47, 0x59,
    },
};
