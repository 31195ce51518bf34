/* What data this is.
 * 1,453 different prices, 3,785 price sheets, 3,505 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 10606,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4337,
    .prices = 1453,
    .layers = 0x01,
    .digest = {
        0xa8, 0x49, 0xb6, 0x4f, 0x8e, 0x8d, 0x25, 0x58,
        0xa2, 0xc2, 0x14, 0x5d, 0xa2, 0x1c, 0xc3, 0x56,
        0x13, 0x98, 0x18, 0x09, 0x32, 0x17, 0xee, 0x9f,
        0xa8, 0x58, 0x4f, 0x7b, 0xdf, 0x36, 0x46, 0x65,
    },
};
