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
        0x5b, 0x04, 0x7b, 0x6e, 0x0d, 0x71, 0x1e, 0xed,
        0x89, 0xce, 0x7d, 0x02, 0x8b, 0x40, 0xf7, 0x39,
        0x62, 0xbb, 0xca, 0x77, 0xa0, 0x4d, 0x67, 0xb0,
        0x2a, 0xb7, 0x2b, 0xf3, 0x27, 0xcd, 0x9f, 0xc6,
    },
};
