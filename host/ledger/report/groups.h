/* The groups of a report while it is made: a hash table of rows by the values
 * of their keys.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_GROUPS_H
#define MREG_LEDGER_REPORT_GROUPS_H

#include "report.h"

struct groups {
    struct arena *arena;
    unsigned keys;
    struct report_row *rows;
    size_t count, room;
    uint32_t *slot;             /* numbers of rows, from 1 on */
    size_t slots;
};

void report_groups_begin(struct groups *g, struct arena *a, unsigned keys);

/* Gives the row of such values and currency; it is made if there is none. It
 * is valid until the next call. */
struct report_sum *report_groups_find(struct groups *g,
                               const int64_t value[REPORT_KEYS_MOST],
                               uint16_t currency);

/* Adds to a sum of 128 bits. Below 0 there is nothing: then it is `over`. */
static inline void wide_add(struct report_sum *s, struct report_wide *w,
                            int64_t n)
{
    if (n < 0) {
        s->over = true;
        return;
    }
    w->low += (uint64_t)n;
    w->high += w->low < (uint64_t)n;
}

#endif
