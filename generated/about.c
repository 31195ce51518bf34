/* What data this is.
 * 616 different prices, 1,542 price sheets, 1,261 plans.
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
    .rates = 1880,
    .prices = 616,
    .layers = 0x01,
    .digest = {
        0xbe, 0x92, 0x05, 0xff, 0x49, 0x9d, 0xea, 0x3d,
        0xe7, 0x8e, 0x9f, 0x06, 0x75, 0x27, 0xae, 0xa3,
        0xfe, 0xd1, 0xdd, 0x6f, 0xb8, 0x3c, 0x14, 0xcf,
        0xea, 0x27, 0xfb, 0xce, 0x8c, 0x9f, 0xa3, 0xcd,
    },
};
