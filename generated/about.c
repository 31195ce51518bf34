/* What data this is.
 * 1,484 different prices, 3,922 price sheets, 3,635 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14608,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4487,
    .prices = 1484,
    .layers = 0x01,
    .digest = {
        0x2c, 0x32, 0x9e, 0xc8, 0x5c, 0x94, 0x79, 0x34,
        0x88, 0x45, 0xca, 0xf4, 0x97, 0x35, 0x80, 0xcf,
        0x62, 0xc3, 0x27, 0x2a, 0xd9, 0x41, 0x81, 0x8e,
        0x0c, 0xc2, 0x75, 0x4e, 0x74, 0x45, 0x27, 0x49,
    },
};
