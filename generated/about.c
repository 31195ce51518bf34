/* What data this is.
 * 574 different prices, 1,310 price sheets, 1,031 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 4866,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1606,
    .prices = 574,
    .layers = 0x01,
    .digest = {
        0x69, 0x52, 0xbe, 0x4e, 0x30, 0xe9, 0xe7, 0x9d,
        0x09, 0x21, 0xd9, 0x55, 0x18, 0xdb, 0xdf, 0x29,
        0x37, 0x8d, 0xd6, 0x90, 0xa8, 0x59, 0xa5, 0x44,
        0x51, 0xc0, 0xaf, 0x47, 0x50, 0xc8, 0xda, 0xb7,
    },
};
