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
    .names = 6223,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1883,
    .prices = 616,
    .layers = 0x01,
    .digest = {
        0x50, 0xf8, 0x7b, 0x9b, 0x32, 0x62, 0x84, 0x86,
        0x5b, 0x9d, 0x1e, 0xa7, 0x46, 0x51, 0x47, 0x39,
        0x3c, 0x0d, 0x9f, 0xab, 0x36, 0x4d, 0xc8, 0xf8,
        0x27, 0xc9, 0xce, 0xf9, 0x98, 0x83, 0x8b, 0x55,
    },
};
