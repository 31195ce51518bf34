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
        0xf0, 0x46, 0x77, 0x75, 0xed, 0x13, 0xb0, 0xe0,
        0xe2, 0xdf, 0xb3, 0x4d, 0x29, 0xf7, 0x03, 0x84,
        0x84, 0xd6, 0xa9, 0x42, 0x5d, 0x25, 0x9f, 0xef,
        0xe2, 0x21, 0x19, 0xb0, 0x0b, 0x81, 0xf6, 0x1d,
    },
};
