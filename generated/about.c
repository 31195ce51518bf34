/* What data this is.
 * 1,552 different prices, 4,244 price sheets, 3,778 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14594,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5163,
    .prices = 1552,
    .layers = 0x01,
    .digest = {
        0x70, 0x30, 0x95, 0xd0, 0x8d, 0x9a, 0x04, 0x8b,
        0x39, 0x60, 0x86, 0xa3, 0xa1, 0x83, 0x04, 0xd8,
        0x66, 0x31, 0x5a, 0x3f, 0x21, 0x9c, 0x01, 0xe7,
        0x79, 0x3d, 0x09, 0x0b, 0xf3, 0x41, 0xaa, 0x14,
    },
};
