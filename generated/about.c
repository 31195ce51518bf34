/* What data this is.
 * 1,318 different prices, 3,200 price sheets, 2,924 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 7524,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3666,
    .prices = 1318,
    .layers = 0x01,
    .digest = {
        0x70, 0x17, 0x28, 0xa4, 0xf0, 0xe2, 0x61, 0x31,
        0xaf, 0x2e, 0xfd, 0xb2, 0xfd, 0x5c, 0x4b, 0x45,
        0x74, 0x35, 0xde, 0x96, 0xe3, 0x54, 0xd5, 0x94,
        0x5e, 0xbf, 0xfb, 0x47, 0xa4, 0x0e, 0xa3, 0x1a,
    },
};
