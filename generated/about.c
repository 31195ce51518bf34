/* What data this is.
 * 499 different prices, 1,039 price vectors, 1,032 plans.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#include "internal.h"

const mreg_about_view mreg_data_about = {
    .as_of = INT64_C(1794700800000),
    .snapshot = INT64_C(1787400534000),
    .newest_price = INT64_C(1798761600000),
    .models = MREG_DATA_MODELS,
    .names = 4860,
    .providers = MREG_DATA_PROVIDERS,
    .versions = MREG_DATA_VERSIONS,
    .rates = 1607,
    .prices = 499,
    .digest = {
        0xc7, 0xa8, 0xba, 0x04, 0xd9, 0xa7, 0xaa, 0x15,
        0xa9, 0x08, 0x85, 0xdb, 0x19, 0x31, 0x80, 0x14,
        0xde, 0x38, 0xfe, 0x5d, 0x27, 0xd7, 0xf0, 0xcc,
        0xfd, 0x73, 0x25, 0xbf, 0xc3, 0xdf, 0x31, 0x84,
    },
};
