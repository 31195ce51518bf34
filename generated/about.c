/* What data this is.
 * 1,329 different prices, 3,219 price sheets, 2,934 plans.
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
    .rates = 3693,
    .prices = 1329,
    .layers = 0x01,
    .digest = {
        0xb0, 0xd9, 0xf4, 0xdb, 0xfc, 0x38, 0x13, 0x15,
        0xc9, 0x88, 0xdf, 0x89, 0xb7, 0xdc, 0x59, 0x38,
        0xd1, 0x4c, 0xca, 0xd9, 0x15, 0xf2, 0xfa, 0xae,
        0x5f, 0xf0, 0xc4, 0xb9, 0xf5, 0x1d, 0xb4, 0x80,
    },
};
