/* What data this is.
 * 1,453 different prices, 3,783 price sheets, 3,503 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 10508,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4335,
    .prices = 1453,
    .layers = 0x01,
    .digest = {
        0x16, 0xbb, 0x59, 0x21, 0x90, 0xff, 0x8c, 0x3d,
        0xa4, 0xc9, 0x06, 0x76, 0xb6, 0x61, 0x82, 0x6a,
        0x01, 0xba, 0xc8, 0x1f, 0xe1, 0xe7, 0xaf, 0x2c,
        0x6e, 0x86, 0x9c, 0x26, 0x83, 0xa6, 0x8e, 0x45,
    },
};
