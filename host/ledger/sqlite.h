/* SQLite, as much of it as a ledger needs. Statements are prepared once; a
 * fault is kept as a status and a text, and nothing more is done until it is
 * cleared, so that callers ask once, at the end. No text of the input is ever a
 * part of SQL: it is bound.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_SQLITE_H
#define MREG_LEDGER_SQLITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mreg_ledger.h"

struct db;          /* one connection: used by one thread at a time */
struct db_query;    /* a prepared statement */

struct db_bytes {
    const char *at;         /* never NULL; valid until the next step */
    size_t size;
};

enum db_mode {
    DB_WRITE,               /* makes the file if there is none */
    DB_READ,
    DB_FROZEN               /* it is read where nothing beside it can be
                             * written, and must not change meanwhile */
};

/* Opens a file; NULL with the reason. SQLite looks into it later. */
struct db *db_open(const char *path, enum db_mode mode,
                   mreg_ledger_status *status, mreg_host_note *why);
void db_close(struct db *d);

/* What went wrong first since the last db_clear; OK: nothing. */
mreg_ledger_status db_status(const struct db *d);
const char *db_why(const struct db *d);
void db_clear(struct db *d);
/* Sets the fault, unless there is one. Returns false, always. */
bool db_fail(struct db *d, mreg_ledger_status status, const char *why);

/* Runs statements that give no rows. `sql` may be several. */
bool db_run(struct db *d, const char *sql);

/* Gives a statement, reset, with nothing bound. Of the same text, which must be
 * a literal, it is the same one; it is kept. NULL after a fault: all below do
 * nothing with NULL, and give 0. */
struct db_query *db_query(struct db *d, const char *literal);
/* Prepares a text that was put together, to be ended by the caller. */
struct db_query *db_prepare(struct db *d, const char *sql);
void db_end(struct db_query *q);

/* Binds to the parameters ?1, ?2 ... What is bound must last until the next
 * db_query of the statement. */
void db_bind(struct db_query *q, int at, int64_t n);
void db_bind_text(struct db_query *q, int at, const char *text, size_t size);
void db_bind_blob(struct db_query *q, int at, const void *blob, size_t size);
void db_bind_null(struct db_query *q, int at);

/* Goes to the next row: true if there is one; false at the end and after a
 * fault. A statement that is left before its end must be reset. */
bool db_step(struct db_query *q);
/* Runs a statement to its end; false after a fault. */
bool db_done(struct db_query *q);
void db_reset(struct db_query *q);

/* Columns of the row, from 0 on. What is not a number is 0. */
int64_t db_int(struct db_query *q, int column);
bool db_null(struct db_query *q, int column);
struct db_bytes db_text(struct db_query *q, int column);
struct db_bytes db_blob(struct db_query *q, int column);

/* Gives a column as the public headers have texts. */
static inline mreg_text db_view(struct db_query *q, int column)
{
    const struct db_bytes t = db_text(q, column);

    return (mreg_text){t.at, (uint32_t)t.size};
}

/* Returns the one number that a statement gives; 0 if it gives none. */
int64_t db_number(struct db *d, const char *literal);

int64_t db_last_row(struct db *d);

/* Begins a transaction that may write: it waits for other programs up to ten
 * seconds, or as long as db_patience has said. */
bool db_begin(struct db *d);
void db_patience(struct db *d, int ms);
/* Ends it; after a fault, or if it cannot be committed, nothing of it is left
 * and the fault stays. */
bool db_commit(struct db *d);
void db_rollback(struct db *d);

#endif
