/* What data this is.
 * 1,544 different prices, 4,213 price sheets, 3,772 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14594,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5114,
    .prices = 1544,
    .layers = 0x01,
    .digest = {
        0x0c, 0x5f, 0xb4, 0x8c, 0xa0, 0x0e, 0x03, 0x40,
        0x1b, 0x0f, 0x75, 0xba, 0x6d, 0x62, 0x40, 0x04,
        0x53, 0x93, 0x54, 0x83, 0xaf, 0x91, 0x46, 0xa0,
        0x2a, 0x71, 0xb5, 0xab, 0x2c, 0xeb, 0x99, 0x0e,
    },
};
