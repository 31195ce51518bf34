/* Fields of CSV as RFC 4180 has them, which spreadsheets may open.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_CSV_H
#define MREG_BASE_CSV_H

#include "out.h"

/* Writes a text as a field, in quotes where a comma, a quote or a blank at an
 * end asks for them. One that begins with = + - @ or ' gets a ' in front, for
 * a spreadsheet would take it for a formula: who reads the file takes the '
 * away. What a terminal would act on, line ends too, is written as \xNN, so
 * that a record is a line. */
void out_csv(struct out *o, const char *at, size_t size);

/* Writes a field behind the comma that parts it from the one before. */
void out_csv_next(struct out *o, bool *first, const char *at, size_t size);
/* Writes a text that ends with a zero byte, likewise. */
static inline void out_csv_text(struct out *o, bool *first, const char *text)
{
    out_csv_next(o, first, text, strlen(text));
}

/* Ends a record. */
void out_csv_end(struct out *o);

#endif
