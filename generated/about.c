/* What data this is.
 * 1,453 different prices, 3,815 price sheets, 3,523 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 13726,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4358,
    .prices = 1453,
    .layers = 0x01,
    .digest = {
        0xde, 0x37, 0x70, 0x90, 0xb5, 0xa5, 0x4e, 0x7c,
        0x87, 0xce, 0xbb, 0xd2, 0x57, 0xd1, 0xcb, 0x8f,
        0x00, 0x0c, 0x2c, 0x11, 0x9d, 0x4d, 0x60, 0xe7,
        0x67, 0xae, 0x2e, 0x76, 0x87, 0x41, 0x2f, 0x53,
    },
};
