/* What data this is.
 * 1,484 different prices, 3,922 price sheets, 3,635 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14608,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4487,
    .prices = 1484,
    .layers = 0x01,
    .digest = {
        0x9a, 0x61, 0x74, 0xc9, 0xd5, 0x8f, 0x6a, 0xb4,
        0x2c, 0x5a, 0x2d, 0x76, 0x4d, 0xfb, 0x23, 0x34,
        0x3a, 0xab, 0x22, 0x1a, 0x48, 0x31, 0xfe, 0xa4,
        0x16, 0xbd, 0xbd, 0x1e, 0xca, 0x8a, 0x37, 0x98,
    },
};
