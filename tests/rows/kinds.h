/* Counts rows by what is asked of them: a table of a million rows is one
 * check, and how many rows it has is said beside it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef KINDS_H
#define KINDS_H

/* Notes whether a row is as expected; shows the first that are not. */
void kind_asked(const char *kind, int holds, const char *row);

/* Prints each kind with its number of rows, then `N passed, N failed` of
 * kinds. Returns the exit status. */
int kinds_end(void);

#endif
