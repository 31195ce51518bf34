/* A ledger in a folder of its own, for tests.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_BOOKS_H
#define TEST_BOOKS_H

#include "host/mreg_ledger.h"

struct books {
    char folder[40], path[60];
    mreg_ledger *ledger;
    mreg_host_note why;
};

/* Opens a new ledger; false where there is no SQLite. */
int books_open(struct books *b);
/* Closes it and opens it again. */
void books_again(struct books *b);
/* Closes it and removes the folder. */
void books_close(struct books *b);

/* Asks the file one number, with SQL; LONG_MIN if that failed. */
long books_ask(const struct books *b, const char *sql);
/* Runs SQL against the file; 1 if it went well. */
int books_run(const struct books *b, const char *sql);

#define BOOKS_AT MREG_UTC(2026, 3, 14, 9, 30)

mreg_text books_text(const char *text);
/* A call of openai/gpt-4o with 1,000 tokens of input and 100 of output. */
mreg_call books_call(const char *id);
/* Records one; returns what became of it. */
mreg_recorded books_record(struct books *b, const mreg_call *c);

#endif
