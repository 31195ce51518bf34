/* What data this is.
 * 1,589 different prices, 4,337 price sheets, 3,875 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16464,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5319,
    .prices = 1589,
    .layers = 0x01,
    .digest = {
        0xfe, 0xf2, 0xcf, 0x59, 0x44, 0xd6, 0x6a, 0xd5,
        0x37, 0xc0, 0x4a, 0xba, 0xfa, 0x22, 0x49, 0xc1,
        0xf0, 0xd2, 0xc1, 0xe6, 0xa5, 0xba, 0x5b, 0x94,
        0xc5, 0xef, 0x49, 0xdf, 0x30, 0xc2, 0x2b, 0xfe,
    },
};
