/* What data this is.
 * 392 different prices, 738 price vectors, 702 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 2605,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1273,
    .prices = 392,
    .digest = {
        0x8f, 0x8c, 0x4f, 0x2d, 0xa7, 0xc5, 0xdb, 0x9c,
        0x99, 0xc5, 0xec, 0x8a, 0xd6, 0x4b, 0xf5, 0xdb,
        0xf2, 0x31, 0xca, 0xdb, 0xed, 0x82, 0x7b, 0xfe,
        0xf1, 0x59, 0x9d, 0xb3, 0xf0, 0xc7, 0x69, 0x94,
    },
};
