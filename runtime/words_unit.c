/* What a meter's count is a count of, in words.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

/* Each unit has two words, one for a single one and one for many. */
#define X_(NAME, one, many) \
    char ONE_##NAME[sizeof one]; char MANY_##NAME[sizeof many];
static const struct words { MREG_UNITS(X_) } words = {
#undef X_
#define X_(NAME, one, many) one, many,
    MREG_UNITS(X_)
#undef X_
};

#define X_(NAME, one, many) \
    offsetof(struct words, ONE_##NAME), offsetof(struct words, MANY_##NAME),
static const uint16_t begin[] = {MREG_UNITS(X_) sizeof words};
#undef X_

#define X_(NAME, one, many) UNIT_##NAME,
enum { MREG_UNITS(X_) UNITS };
#undef X_

#define X_(number, NAME, name, UNIT, PARENT, SIDE) [number] = UNIT_##UNIT,
static const uint8_t units[MREG_METERS_COUNT] = {MREG_METERS(X_)};
#undef X_

mreg_text mreg_unit_name(uint32_t meter, uint64_t count)
{
    const uint32_t number = meter < MREG_METERS_COUNT
        ? 2u * units[meter] + (count != 1)
        : 2 * UNITS;

    return mreg_word((const char *)&words, begin, 2 * UNITS, number);
}
