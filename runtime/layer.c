/* Where a version has its prices from.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

static uint32_t layer_of(const struct mreg_layer_row *row, unsigned meter)
{
    const mreg_meters set = (mreg_meters)row->meters_high << 32
                            | row->meters_low;

    return set >> meter & 1 ? row->layer : MREG_LAYER_BASE;
}

uint32_t mreg_version_layer(const mreg *r, mreg_model m, uint32_t version,
                            mreg_meter meter)
{
    const struct mreg_run run = mreg_versions_of(r, m);
    uint32_t low = 0, high;

    if (version >= run.end - run.first || (uint32_t)meter >= MREG_METERS_COUNT
        || !r->layers)
        return MREG_LAYER_BASE;
    version += run.first;
    for (high = r->layer_count; low < high;) {
        const uint32_t middle = low + (high - low) / 2;

        if (r->layers[middle].version == version)
            return layer_of(&r->layers[middle], (unsigned)meter);
        if (r->layers[middle].version < version)
            low = middle + 1;
        else
            high = middle;
    }
    return MREG_LAYER_BASE;
}
