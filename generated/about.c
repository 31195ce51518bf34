/* What data this is.
 * 1,486 different prices, 3,912 price sheets, 3,627 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14561,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4476,
    .prices = 1486,
    .layers = 0x01,
    .digest = {
        0x7e, 0x2c, 0xd3, 0x2c, 0x6a, 0x42, 0x6c, 0xcd,
        0x81, 0x5e, 0xec, 0x74, 0xcb, 0x5b, 0xe4, 0x23,
        0xf4, 0x30, 0x14, 0xe5, 0x82, 0xad, 0xf2, 0x0b,
        0x54, 0x7f, 0x16, 0x89, 0x7f, 0x80, 0xe2, 0x56,
    },
};
