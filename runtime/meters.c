/* Which meter's price is used for a meter without one.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

#define X_(number, NAME, name, UNIT, PARENT, SIDE) [number] = MREG_##PARENT,
const uint8_t mreg_parents[MREG_METERS_COUNT] = {MREG_METERS(X_)};
#undef X_

/* A parent has a lower number than its children, so every climb ends. */
#define X_(number, NAME, name, UNIT, PARENT, SIDE) \
    _Static_assert(MREG_##PARENT <= MREG_##NAME \
                   || MREG_##PARENT == MREG_FREE, name);
MREG_METERS(X_)
#undef X_

mreg_meter mreg_meter_parent(uint32_t meter)
{
    if (meter >= MREG_METERS_COUNT || mreg_parents[meter] == MREG_FREE)
        return (mreg_meter)meter;
    return (mreg_meter)mreg_parents[meter];
}
