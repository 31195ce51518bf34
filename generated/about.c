/* What data this is.
 * 1,589 different prices, 4,337 price sheets, 3,876 plans.
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
    .rates = 5320,
    .prices = 1589,
    .layers = 0x01,
    .digest = {
        0xb2, 0xc9, 0x28, 0xb8, 0x3e, 0x14, 0x3a, 0x22,
        0x19, 0x3a, 0xdf, 0x37, 0xe4, 0xb1, 0x88, 0x8c,
        0xca, 0x54, 0x9a, 0x5f, 0x31, 0x33, 0xa2, 0x30,
        0x07, 0xce, 0xdd, 0x3f, 0xb2, 0xb6, 0xac, 0x09,
    },
};
