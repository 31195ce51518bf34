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
    .names = 16655,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5306,
    .prices = 1593,
    .layers = 0x01,
    .digest = {
        0x2f, 0x19, 0xb7, 0xa6, 0xc6, 0xe3, 0x75, 0x6c,
        0xf6, 0x0a, 0x4f, 0x3c, 0xe4, 0x42, 0x14, 0x58,
        0x4f, 0xe7, 0x2d, 0x2e, 0x57, 0x7a, 0xe3, 0xd1,
        0xc7, 0xe0, 0x9e, 0x96, 0x0a, 0xac, 0xa3, 0xbe,
    },
};
