/* What data this is.
 * 1,335 different prices, 3,217 price sheets, 2,936 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 8023,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 3702,
    .prices = 1335,
    .layers = 0x01,
    .digest = {
        0xa2, 0x94, 0xd8, 0x53, 0x0c, 0xb3, 0xbc, 0xd5,
        0x30, 0xd0, 0x68, 0x55, 0x28, 0x4e, 0x90, 0xfa,
        0x3f, 0x11, 0x23, 0xf3, 0xa4, 0x36, 0x16, 0x13,
        0xa1, 0x34, 0xab, 0xf1, 0xd8, 0x4c, 0x53, 0xde,
    },
};
