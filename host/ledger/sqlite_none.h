/* What sqlite.c has where SQLite's header was not found: no ledger is opened,
 * and who tries is told what to install. It is included by that file alone.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_SQLITE_NONE_H
#define MREG_LEDGER_SQLITE_NONE_H

struct db_query { struct db *db; };
struct db { mreg_ledger_status status; char why[200]; };

struct db *db_open(const char *path, enum db_mode mode,
                   mreg_ledger_status *status, mreg_host_note *why)
{
    (void)path;
    (void)mode;
    *status = MREG_LEDGER_NO_SQLITE;
    snprintf(why->text, sizeof why->text, "this mreg was built without SQLite: "
             "install libsqlite3-dev and build it again");
    return NULL;
}

void db_close(struct db *d) { (void)d; }
void db_end(struct db_query *q) { (void)q; }
void db_reset(struct db_query *q) { (void)q; }
void db_rollback(struct db *d) { (void)d; }
bool db_step(struct db_query *q) { (void)q; return false; }
bool db_done(struct db_query *q) { (void)q; return false; }
bool db_null(struct db_query *q, int at) { (void)q; (void)at; return true; }
int64_t db_int(struct db_query *q, int at) { (void)q; (void)at; return 0; }
int64_t db_last_row(struct db *d) { (void)d; return 0; }
void db_patience(struct db *d, int ms) { (void)d; (void)ms; }
void db_bind_null(struct db_query *q, int at) { (void)q; (void)at; }

bool db_run(struct db *d, const char *sql)
{
    (void)d;
    (void)sql;
    return false;
}

struct db_query *db_query(struct db *d, const char *literal)
{
    (void)d;
    (void)literal;
    return NULL;
}

struct db_query *db_prepare(struct db *d, const char *sql)
{
    return db_query(d, sql);
}

void db_bind(struct db_query *q, int at, int64_t n)
{
    (void)q;
    (void)at;
    (void)n;
}

void db_bind_text(struct db_query *q, int at, const char *text, size_t size)
{
    (void)text;
    db_bind(q, at, (int64_t)size);
}

void db_bind_blob(struct db_query *q, int at, const void *blob, size_t size)
{
    (void)blob;
    db_bind(q, at, (int64_t)size);
}

struct db_bytes db_text(struct db_query *q, int at)
{
    (void)q;
    (void)at;
    return (struct db_bytes){"", 0};
}

struct db_bytes db_blob(struct db_query *q, int at)
{
    return db_text(q, at);
}

#endif
