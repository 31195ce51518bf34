/* What data this is.
 * 616 different prices, 1,551 price sheets, 1,264 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 6252,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1883,
    .prices = 616,
    .layers = 0x01,
    .digest = {
        0x6c, 0x62, 0xda, 0x41, 0xc4, 0x77, 0xa3, 0x07,
        0x7d, 0x1d, 0xc5, 0xd6, 0x67, 0x42, 0xee, 0xdb,
        0xf2, 0xd5, 0x30, 0x8e, 0x31, 0x48, 0xb9, 0x7b,
        0x6b, 0x86, 0x2e, 0xd1, 0x3e, 0x4a, 0x0a, 0xa5,
    },
};
