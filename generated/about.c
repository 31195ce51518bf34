/* What data this is.
 * 1,479 different prices, 3,903 price sheets, 3,617 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14521,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4465,
    .prices = 1479,
    .layers = 0x01,
    .digest = {
        0xb6, 0x3e, 0x33, 0x37, 0x6c, 0x25, 0xd4, 0xbc,
        0xd0, 0x56, 0x10, 0xd4, 0xbb, 0xe0, 0x4a, 0xd7,
        0xe9, 0x2c, 0x5a, 0xd9, 0xa8, 0x33, 0x7e, 0x45,
        0xc3, 0x9b, 0xc6, 0x3a, 0xd4, 0x12, 0x6b, 0xe8,
    },
};
