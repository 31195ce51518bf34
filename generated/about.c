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
        0x55, 0x6d, 0x68, 0x03, 0xde, 0x05, 0x58, 0x2f,
        0xa0, 0x8d, 0x73, 0x5e, 0xde, 0x74, 0x03, 0xbd,
        0xdf, 0x9a, 0x16, 0x88, 0x7c, 0x44, 0xce, 0x07,
        0x4e, 0x9d, 0x2c, 0xa8, 0x27, 0xb6, 0x9b, 0xe4,
    },
};
