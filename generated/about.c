/* What data this is.
 * 1,329 different prices, 3,208 price sheets, 2,930 plans.
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
    .rates = 3689,
    .prices = 1329,
    .layers = 0x01,
    .digest = {
        0x29, 0x37, 0xe8, 0x52, 0x2b, 0x84, 0xd4, 0x77,
        0xc3, 0x1a, 0xc5, 0xa1, 0xe5, 0x90, 0x84, 0xe6,
        0x55, 0xa1, 0xb0, 0x74, 0x4c, 0x10, 0xb4, 0x43,
        0x99, 0xf3, 0x7d, 0x18, 0xae, 0xaa, 0x41, 0xc4,
    },
};
