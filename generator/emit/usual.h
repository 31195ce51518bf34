/* The sheet that a model's own row names: what most calls are charged by.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_USUAL_H
#define MREG_GEN_USUAL_H

#include "listing.h"

/* Prompts of fewer than `below` tokens on standard terms are charged by
 * `sheet` from the day `since` on. */
struct usual {
    unsigned since;             /* days since 1970 */
    size_t sheet;               /* of the book; SIZE_MAX: there is none */
    uint32_t below;             /* 0: of any number */
};

struct usual usual_of(const struct emitting *e, const struct model *m);

typedef LIST_OF(uint32_t) thresholds;

/* Lists the thresholds that model rows can name, ascending; [0] is 0. A model
 * with another one has no usual sheet. */
thresholds usual_thresholds(struct emitting *e, const struct listing *s);

#endif
