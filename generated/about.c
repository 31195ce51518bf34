/* What data this is.
 * 616 different prices, 1,551 price sheets, 1,264 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 6252,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1883,
    .prices = 616,
    .layers = 0x01,
    .digest = {
        0x58, 0x02, 0xa0, 0x09, 0x04, 0x33, 0x93, 0x57,
        0x78, 0x7c, 0x50, 0x8b, 0x16, 0xb9, 0x14, 0x61,
        0x33, 0x5e, 0xdf, 0x72, 0xd5, 0xe4, 0x4f, 0xeb,
        0x1e, 0x75, 0xfb, 0xe2, 0xcd, 0x53, 0x76, 0x20,
    },
};
