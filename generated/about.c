/* What data this is.
 * 1,589 different prices, 4,337 price sheets, 3,875 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16461,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5319,
    .prices = 1589,
    .layers = 0x01,
    .digest = {
        0x46, 0x25, 0x65, 0xaf, 0x0d, 0x1b, 0x71, 0xb7,
        0xa8, 0xfb, 0x7e, 0xe4, 0x03, 0x6d, 0xd0, 0x8b,
        0x6d, 0xfc, 0x4a, 0xf0, 0x76, 0x1c, 0x58, 0xa1,
        0x6b, 0x52, 0x70, 0x77, 0x59, 0x5f, 0x14, 0x66,
    },
};
