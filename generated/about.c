/* What data this is.
 * 1,592 different prices, 4,344 price sheets, 3,864 plans.
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
    .rates = 5287,
    .prices = 1592,
    .layers = 0x01,
    .digest = {
        0xc7, 0x81, 0x69, 0xf1, 0x60, 0x52, 0x92, 0xd5,
        0xe8, 0xd2, 0x02, 0xee, 0x5a, 0x39, 0x64, 0x09,
        0x86, 0x90, 0xca, 0xe3, 0xc2, 0xe4, 0x5a, 0xdc,
        0xce, 0x9a, 0x41, 0xbd, 0x86, 0xaf, 0xae, 0x43,
    },
};
