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

/* Ends a record. */
void out_csv_end(struct out *o);

#endif
