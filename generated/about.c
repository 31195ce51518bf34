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
        0x02, 0x41, 0xf2, 0xc6, 0x59, 0x7a, 0xe5, 0xce,
        0xc3, 0xf5, 0xde, 0x9b, 0xd4, 0x45, 0xd8, 0x08,
        0xb7, 0xf0, 0xf2, 0xe7, 0x28, 0x08, 0x15, 0x8e,
        0x28, 0x00, 0x1c, 0x4b, 0x40, 0xdf, 0xbc, 0x11,
    },
};
