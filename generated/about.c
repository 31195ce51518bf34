/* What data this is.
 * 1,481 different prices, 3,917 price sheets, 3,630 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14561,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4482,
    .prices = 1481,
    .layers = 0x01,
    .digest = {
        0xf2, 0x85, 0x49, 0x48, 0x5c, 0x9b, 0x70, 0xfe,
        0xac, 0xc6, 0x43, 0x64, 0x4e, 0x8b, 0x69, 0xa8,
        0x1f, 0x8f, 0x34, 0xae, 0xf4, 0x12, 0x09, 0x01,
        0x2f, 0x7b, 0x99, 0x9b, 0x67, 0xaa, 0xd6, 0x14,
    },
};
