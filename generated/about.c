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
        0xcb, 0x9a, 0x1d, 0x32, 0xb6, 0x58, 0x50, 0xd2,
        0x40, 0xe1, 0xee, 0xb1, 0x56, 0x38, 0x00, 0xfd,
        0xfb, 0x26, 0x2b, 0x27, 0x76, 0x6c, 0x46, 0xa9,
        0xe0, 0xb7, 0xb8, 0xf9, 0xd0, 0xb1, 0xc1, 0x7a,
    },
};
