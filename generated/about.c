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
        0x27, 0xbf, 0x71, 0xd8, 0x23, 0xbc, 0x74, 0xd9,
        0xe8, 0x58, 0x05, 0x7c, 0x52, 0xd7, 0xc5, 0x28,
        0x51, 0x10, 0x8d, 0xd5, 0x3d, 0x85, 0x02, 0x65,
        0xa7, 0x4a, 0x49, 0xa4, 0xf7, 0x7e, 0x5d, 0x57,
    },
};
