/* What data this is.
 * 1,486 different prices, 3,918 price sheets, 3,631 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14561,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4483,
    .prices = 1486,
    .layers = 0x01,
    .digest = {
        0x50, 0x0a, 0xab, 0x86, 0x23, 0xe4, 0x9c, 0x7d,
        0x56, 0xd9, 0xe4, 0x2a, 0x38, 0x31, 0x06, 0x99,
        0x22, 0xf7, 0x6b, 0x1a, 0xc3, 0x52, 0xf3, 0xe9,
        0x6a, 0x5a, 0x07, 0x57, 0x74, 0x4d, 0x06, 0x80,
    },
};
