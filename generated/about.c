/* What data this is.
 * 1,318 different prices, 3,191 price sheets, 2,921 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 7524,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3663,
    .prices = 1318,
    .layers = 0x01,
    .digest = {
        0xa0, 0xf9, 0x8b, 0x71, 0x86, 0xb3, 0xa9, 0xf5,
        0x37, 0xd9, 0x72, 0xe5, 0xd2, 0x7c, 0x84, 0x9d,
        0x7e, 0x67, 0xc3, 0xb3, 0xee, 0x1e, 0x09, 0x89,
        0x8e, 0x67, 0x41, 0x5f, 0xa3, 0x67, 0x96, 0xe7,
    },
};
