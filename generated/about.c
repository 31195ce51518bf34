/* What data this is.
 * 1,589 different prices, 4,337 price sheets, 3,876 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16464,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5320,
    .prices = 1589,
    .layers = 0x01,
    .digest = {
        0x3b, 0x8c, 0xed, 0x26, 0x68, 0x06, 0x40, 0x67,
        0xf1, 0x8e, 0xa9, 0xef, 0xfd, 0x01, 0xc4, 0xf2,
        0xd3, 0xfe, 0x28, 0x46, 0x34, 0xac, 0xfa, 0xa4,
        0xec, 0xd2, 0x22, 0xfa, 0x46, 0xf5, 0x95, 0x71,
    },
};
