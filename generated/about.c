/* What data this is.
 * 1,335 different prices, 3,219 price sheets, 2,937 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 8023,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3704,
    .prices = 1335,
    .layers = 0x01,
    .digest = {
        0x77, 0xa6, 0xfa, 0x5a, 0x2f, 0xaf, 0xb4, 0x79,
        0x6f, 0xa0, 0x5e, 0x4f, 0xe5, 0xa5, 0x05, 0x1c,
        0x6c, 0x6d, 0x4e, 0xc8, 0x22, 0x53, 0xe0, 0x4f,
        0x37, 0x10, 0x01, 0x01, 0x44, 0x3b, 0xfe, 0x89,
    },
};
