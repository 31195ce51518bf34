/* What data this is.
 * 1,459 different prices, 3,859 price sheets, 3,573 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14041,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4421,
    .prices = 1459,
    .layers = 0x01,
    .digest = {
        0x1b, 0xe3, 0x12, 0x6e, 0x63, 0xe6, 0x6f, 0xa4,
        0xd3, 0x12, 0xd5, 0xc9, 0x05, 0x32, 0xa0, 0xac,
        0x2c, 0xf6, 0x03, 0x21, 0x50, 0x99, 0xeb, 0xd2,
        0x80, 0x1d, 0x9e, 0xcb, 0x8e, 0xe8, 0x41, 0xaf,
    },
};
