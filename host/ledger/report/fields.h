/* Fields of a line of CSV, one after the other.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_REPORT_FIELDS_H
#define MREG_LEDGER_REPORT_FIELDS_H

#include "base/arena.h"
#include "mreg.h"

struct fields { const char *at, *end; bool over; };

/* Steps to the next line of a text that has one; false at the end. Lines that
 * hold nothing are passed over; `number` counts all. */
struct text_lines { const char *at, *end; uint64_t number; };
bool fields_line(struct text_lines *t, struct fields *out);

/* Gives the next field, without its quotes, with a zero byte behind it; false
 * behind the last. */
bool fields_next(struct fields *f, struct arena *a, char comma,
                 mreg_text *out);

/* What parts the fields of a heading: a tab, a semicolon or a comma. */
char fields_comma(struct fields heading);

#endif
