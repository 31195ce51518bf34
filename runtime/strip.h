/* The stages of mreg_resolve that take something off a name.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_STRIP_H
#define MREG_STRIP_H

#include "inside.h"

/* One bit for each step, in the order in which they are taken. Sets of steps
 * are tried in ascending order, so that what loses more is tried later. */
enum mreg_step_bit {
    MREG_STEP_NAMESPACE = 1,
    MREG_STEP_PROFILE = 2,
    MREG_STEP_SUFFIX = 4,   /* closed list, or the tail of a fine-tune */
    MREG_STEP_DASH = 8,     /* x@20250514 as x-20250514 */
    MREG_STEP_DATE = 16,
    MREG_STEPS_END = 32
};

/* Holds what is left of a name, and what its stripped parts have said. */
struct mreg_rest {
    const char *at;
    size_t size;
    size_t dash;            /* place of an '@' read as '-'; SIZE_MAX: none */
    mreg_provider scope;
    uint32_t forbid;        /* MREG_VIA_ bits */
    uint32_t via;
    uint8_t service, geo;
    uint16_t day;           /* taken off, since 1970; 0: none */
    const struct mreg_naming_row *front, *back; /* taken; NULL: nothing */
};

/* Takes these steps; 0 if one of them is forbidden or finds nothing. */
int mreg_strip(const mreg *r, uint32_t steps, struct mreg_rest *rest);

/* Tells whether what is left may be this model: its provider must be one whose
 * names carry what was taken. */
int mreg_carries(const mreg *r, const struct mreg_rest *rest, mreg_model m);

#endif
