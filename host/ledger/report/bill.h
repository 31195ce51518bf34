/* A vendor's bill by day and model, from CSV with a heading or from JSON, whose
 * columns and members are found by the names that vendors give them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_BILL_H
#define MREG_LEDGER_REPORT_BILL_H

#include "base/arena.h"
#include "mreg.h"

struct bill_line {
    int64_t at;                 /* ms since 1970; a day is its 00:00 UTC */
    mreg_text model;            /* empty: none was stated */
    uint64_t pico;              /* US dollars */
};

struct bill {
    struct { struct bill_line *at; size_t n, room; } lines;
    size_t skipped;             /* lines without a day or an amount, credits */
    uint64_t first_skipped;     /* the number of the first of them */
    const char *why;            /* it was skipped, or nothing could be read */
};

/* Reads a bill. False, with `why`, if nothing in it is a line of one. */
bool bill_read(struct bill *b, struct arena *a, const char *bytes,
               size_t size);

#endif
