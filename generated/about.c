/* What data this is.
 * 1,593 different prices, 4,360 price sheets, 3,871 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16569,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5306,
    .prices = 1593,
    .layers = 0x01,
    .digest = {
        0xb6, 0xe3, 0x2a, 0xd2, 0xae, 0x39, 0xc1, 0xa5,
        0x83, 0xb9, 0xc0, 0xc8, 0x03, 0xe1, 0xb4, 0x24,
        0x8d, 0x0d, 0xa7, 0x51, 0x0b, 0x2c, 0x72, 0x5f,
        0x65, 0x57, 0x7f, 0x37, 0x1d, 0x71, 0x84, 0x85,
    },
};
