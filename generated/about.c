/* What data this is.
 * 1,593 different prices, 4,360 price sheets, 3,871 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1795132800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 16655,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 5306,
    .prices = 1593,
    .layers = 0x01,
    .digest = {
        0x32, 0x6d, 0x23, 0xdc, 0x85, 0x3b, 0x30, 0x59,
        0x08, 0x73, 0x5e, 0x47, 0x51, 0x65, 0x56, 0xbb,
        0xd0, 0x82, 0x77, 0x39, 0xb3, 0x8b, 0x90, 0x9f,
        0x13, 0x03, 0xab, 0x20, 0x9c, 0x84, 0x9c, 0x85,
    },
};
