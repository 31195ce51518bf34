/* What data this is.
 * 1,333 different prices, 3,213 price sheets, 2,931 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 8023,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3698,
    .prices = 1333,
    .layers = 0x01,
    .digest = {
        0xab, 0xd3, 0x9e, 0x11, 0x54, 0x0b, 0x52, 0x92,
        0x54, 0x81, 0x56, 0x77, 0x12, 0x9f, 0xef, 0xc5,
        0x85, 0x07, 0x2d, 0xb2, 0x03, 0xcc, 0xa6, 0xcc,
        0xee, 0xe7, 0x69, 0x6c, 0x6f, 0xb6, 0x8d, 0x25,
    },
};
