/* What differs between two lists of models, and whether that is plausible.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LIVE_JUDGE_H
#define MREG_LIVE_JUDGE_H

#include "base/note.h"
#include "generator/catalogue/catalogue.h"

#define JUDGE_FEWEST 100u       /* models that an answer must have */
#define JUDGE_TIMES 10u         /* by which a price may change */
#define JUDGE_GONE 5u           /* 1 of so many models may be gone */

enum change_kind { CHANGE_NEW, CHANGE_GONE, CHANGE_PRICE };

struct change {
    enum change_kind kind;
    const char *id;             /* as openrouter writes it */
    unsigned meter;             /* of a price */
    bool conditional;           /* it holds under a condition */
    struct price was, is;       /* of a price */
};

struct changes {
    struct change *at;
    size_t n, room;
    size_t added, gone, repriced;   /* how many of each; models, not prices */
};

/* Lists what differs, by kind and then by id. Both are what snapshot_read made
 * of a list. */
void judge_compare(struct arena *a, const struct catalogue *was,
                   const struct catalogue *is, struct changes *out);

/* Tells whether so few models were left out that it may be their fault. */
bool judge_left(size_t left, const struct catalogue *is, struct note *why);

/* Tells whether the new list may replace the old one unasked; the reason if
 * not. */
bool judge_plausible(const struct catalogue *was, const struct catalogue *is,
                     const struct changes *c, struct note *why);

#endif
