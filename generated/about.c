/* What data this is.
 * 1,479 different prices, 3,903 price sheets, 3,617 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 14521,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 4465,
    .prices = 1479,
    .layers = 0x01,
    .digest = {
        0xf8, 0xbb, 0x12, 0xd7, 0x8e, 0x59, 0xf0, 0x5b,
        0x17, 0x28, 0xd2, 0x91, 0x43, 0xe8, 0x43, 0x1c,
        0xfc, 0x72, 0x42, 0x2a, 0x18, 0x32, 0xaf, 0x1c,
        0x54, 0x1b, 0xae, 0xf5, 0x25, 0x56, 0x21, 0x0c,
    },
};
