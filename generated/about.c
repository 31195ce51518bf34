/* What data this is.
 * 1,329 different prices, 3,207 price sheets, 2,929 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 8023,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3688,
    .prices = 1329,
    .layers = 0x01,
    .digest = {
        0x79, 0x3d, 0xd2, 0x29, 0xa6, 0x61, 0x39, 0x47,
        0x75, 0x79, 0xde, 0x34, 0xc3, 0xe1, 0xf2, 0xd1,
        0x82, 0x12, 0xcd, 0x6b, 0x44, 0x54, 0xf4, 0x9b,
        0xaf, 0x42, 0xa5, 0xf8, 0x27, 0x27, 0xfc, 0x5c,
    },
};
