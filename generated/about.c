/* What data this is.
 * 574 different prices, 1,311 price sheets, 1,032 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 4860,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1607,
    .prices = 574,
    .layers = 0x01,
    .digest = {
        0xf8, 0xd6, 0x44, 0x24, 0xbf, 0xe3, 0x75, 0xba,
        0xad, 0xa4, 0x69, 0xec, 0x10, 0xc4, 0x7d, 0xfd,
        0x01, 0x92, 0xd2, 0x91, 0x4d, 0x5d, 0x33, 0xac,
        0x6a, 0x91, 0x5e, 0x66, 0xa2, 0xb1, 0x48, 0x12,
    },
};
