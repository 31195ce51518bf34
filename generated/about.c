/* What data this is.
 * 576 different prices, 1,315 price sheets, 1,035 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 4904,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1611,
    .prices = 576,
    .layers = 0x01,
    .digest = {
        0xe7, 0x58, 0x3e, 0x6b, 0xb9, 0x5f, 0x6f, 0xe6,
        0x27, 0x19, 0x00, 0x9e, 0x53, 0x04, 0xd7, 0xac,
        0x45, 0xf6, 0x8e, 0x48, 0x07, 0x62, 0xdf, 0x40,
        0xca, 0x44, 0x92, 0x4d, 0x3f, 0xba, 0x32, 0x00,
    },
};
