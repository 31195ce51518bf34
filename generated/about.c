/* What data this is.
 * 1,591 different prices, 4,344 price sheets, 3,861 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16503,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5273,
    .prices = 1591,
    .layers = 0x01,
    .digest = {
        0x1d, 0xbd, 0x95, 0xa4, 0x39, 0x0f, 0x18, 0xaa,
        0xae, 0xf5, 0xbe, 0xdf, 0x35, 0xaa, 0x54, 0x40,
        0x8d, 0xd5, 0x48, 0x74, 0xcc, 0xdb, 0x73, 0x57,
        0x62, 0x2b, 0x35, 0xf2, 0x7d, 0xbc, 0x26, 0xa5,
    },
};
