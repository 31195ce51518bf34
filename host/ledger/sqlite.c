/* Asks SQLite, which no other file includes, and which is loaded when the first
 * ledger is opened. Without it each opening says what to install.
 *
 * SPDX-License-Identifier: MIT */
#include "sqlite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if MREG_HAS_SQLITE
#include <pthread.h>
#include <sqlite3.h>
#include <time.h>

#include "base/library.h"

#define CALLS(X) \
    X(open_v2) X(close_v2) X(exec) X(prepare_v3) X(step) X(reset) \
    X(finalize) X(clear_bindings) X(bind_int64) X(bind_text64) \
    X(bind_blob64) X(bind_null) X(column_int64) X(column_text) \
    X(column_blob) X(column_bytes) X(column_type) X(last_insert_rowid) \
    X(busy_handler) X(errmsg) X(extended_errcode) X(extended_result_codes) \
    X(get_autocommit) X(db_config) X(threadsafe)

#define X_(name) __typeof__(sqlite3_##name) *name;
static struct { CALLS(X_) } lite;
#undef X_
#define X_(name) "sqlite3_" #name,
static const char *const names[] = { CALLS(X_) };
#undef X_
#define COUNT (sizeof names / sizeof *names)
_Static_assert(sizeof lite == COUNT * sizeof(void *), "an array of pointers");

enum { QUERIES = 96, WAIT_MS = 10000 };

struct db_query {
    struct db *db;
    sqlite3_stmt *statement;
    const char *literal;    /* NULL: the caller ends it */
};

struct db {
    sqlite3 *lite;
    mreg_ledger_status status;
    char why[200];
    struct timespec waits;  /* since when it waits for a lock */
    int64_t patience;       /* ms */
    struct db_query query[QUERIES];
    unsigned queries;
};

static bool loaded;

static void load(void)
{
    static const char *const libraries[] = {
        "libsqlite3.so.0", "libsqlite3.dylib", "libsqlite3.so", NULL};

    loaded = library_load(libraries, names, COUNT, &lite)
             && lite.threadsafe();
}

static bool available(void)
{
    static pthread_once_t done = PTHREAD_ONCE_INIT;

    pthread_once(&done, load);
    return loaded;
}

/* ---- faults ------------------------------------------------------------ */

static const struct { int code; mreg_ledger_status status; } meanings[] = {
    {SQLITE_NOMEM, MREG_LEDGER_NO_MEMORY},
    {SQLITE_BUSY, MREG_LEDGER_BUSY},
    {SQLITE_LOCKED, MREG_LEDGER_BUSY},
    {SQLITE_READONLY, MREG_LEDGER_READ_ONLY},
    {SQLITE_PERM, MREG_LEDGER_NO_FILE},
    {SQLITE_CANTOPEN, MREG_LEDGER_NO_FILE},
    {SQLITE_AUTH, MREG_LEDGER_NO_FILE},
    {SQLITE_FULL, MREG_LEDGER_FULL},
    {SQLITE_CORRUPT, MREG_LEDGER_DAMAGED},
    {SQLITE_NOTADB, MREG_LEDGER_NOT_A_LEDGER},
};

static mreg_ledger_status meaning(int code)
{
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++)
        if (meanings[i].code == (code & 0xff))
            return meanings[i].status;
    /* A limit of the size of files shows as a failed write. */
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE
               ? MREG_LEDGER_FULL : MREG_LEDGER_FAILED;
}

static bool failed(struct db *d)
{
    return db_fail(d, meaning(lite.extended_errcode(d->lite)),
                   lite.errmsg(d->lite));
}

/* Sleeps a millisecond or less between looks at a lock; true: look again. */
static int wait_for_lock(void *state, int times)
{
    struct db *d = state;
    struct timespec now, pause = {0, times < 20 ? 50000 : 1000000};

    clock_gettime(CLOCK_MONOTONIC, &now);
    if (times == 0)
        d->waits = now;
    if ((now.tv_sec - d->waits.tv_sec) * 1000
        + (now.tv_nsec - d->waits.tv_nsec) / 1000000 > d->patience)
        return 0;
    nanosleep(&pause, NULL);
    return 1;
}

/* ---- opening ----------------------------------------------------------- */

/* Gives a path as a URI; false if it is too long. */
static bool as_uri(const char *path, char *out, size_t room)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t n = (size_t)snprintf(out, room, "file:");

    for (; *path && n + 16 < room; path++) {
        unsigned char c = (unsigned char)*path;

        if (c > ' ' && c < 0x7f && !strchr("?#%", c)) {
            out[n++] = (char)c;
        } else {
            out[n++] = '%';
            out[n++] = hex[c >> 4];
            out[n++] = hex[c & 15];
        }
    }
    snprintf(out + n, room - n, "?immutable=1");
    return !*path;
}

static int open_lite(struct db *d, const char *path, enum db_mode mode)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == DB_WRITE ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    char uri[8192];

    if (mode != DB_FROZEN)
        return lite.open_v2(path, &d->lite, flags, NULL);
    if (!as_uri(path, uri, sizeof uri))
        return SQLITE_CANTOPEN;
    return lite.open_v2(uri, &d->lite, flags | SQLITE_OPEN_URI, NULL);
}

struct db *db_open(const char *path, enum db_mode mode,
                   mreg_ledger_status *status, mreg_host_note *why)
{
    struct db *d = available() ? calloc(1, sizeof *d) : NULL;

    why->text[0] = 0;
    *status = loaded ? MREG_LEDGER_NO_MEMORY : MREG_LEDGER_NO_SQLITE;
    if (!loaded)
        snprintf(why->text, sizeof why->text, "install libsqlite3-0 (sqlite)");
    if (!d)
        return NULL;
    if (open_lite(d, path, mode) != SQLITE_OK) {
        *status = d->lite ? meaning(lite.extended_errcode(d->lite))
                          : MREG_LEDGER_NO_MEMORY;
        snprintf(why->text, sizeof why->text, "%s",
                 d->lite ? lite.errmsg(d->lite) : "out of memory");
        db_close(d);
        return NULL;
    }
    d->patience = WAIT_MS;
    lite.extended_result_codes(d->lite, 1);
    lite.busy_handler(d->lite, wait_for_lock, d);
    lite.db_config(d->lite, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    *status = MREG_LEDGER_OK;
    return d;
}

void db_close(struct db *d)
{
    if (!d)
        return;
    for (unsigned i = 0; i < d->queries; i++)
        lite.finalize(d->query[i].statement);
    if (d->lite)
        lite.close_v2(d->lite);
    free(d);
}

/* ---- statements -------------------------------------------------------- */

bool db_run(struct db *d, const char *sql)
{
    return !d->status && (!lite.exec(d->lite, sql, NULL, NULL, NULL)
                          || failed(d));
}

static bool prepare(struct db *d, struct db_query *q, const char *sql,
                    unsigned flags)
{
    q->db = d;
    return lite.prepare_v3(d->lite, sql, -1, flags, &q->statement, NULL)
               == SQLITE_OK || failed(d);
}

struct db_query *db_query(struct db *d, const char *literal)
{
    struct db_query *q;

    if (d->status)
        return NULL;
    for (unsigned i = 0; i < d->queries; i++)
        if (d->query[i].literal == literal) {
            lite.reset(d->query[i].statement);
            return &d->query[i];
        }
    if (d->queries == QUERIES) {
        db_fail(d, MREG_LEDGER_FAILED, "more statements than were foreseen");
        return NULL;
    }
    q = &d->query[d->queries];
    if (!prepare(d, q, literal, SQLITE_PREPARE_PERSISTENT))
        return NULL;
    q->literal = literal;
    d->queries++;
    return q;
}

struct db_query *db_prepare(struct db *d, const char *sql)
{
    struct db_query *q = d->status ? NULL : calloc(1, sizeof *q);

    if (q && prepare(d, q, sql, 0))
        return q;
    db_fail(d, MREG_LEDGER_NO_MEMORY, "out of memory");
    free(q);
    return NULL;
}

void db_end(struct db_query *q)
{
    if (!q)
        return;
    lite.finalize(q->statement);
    free(q);
}

void db_bind(struct db_query *q, int at, int64_t n)
{
    if (q)
        lite.bind_int64(q->statement, at, n);
}

void db_bind_text(struct db_query *q, int at, const char *text, size_t size)
{
    if (q && lite.bind_text64(q->statement, at, text ? text : "", size,
                              SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        failed(q->db);
}

void db_bind_blob(struct db_query *q, int at, const void *blob, size_t size)
{
    if (q && lite.bind_blob64(q->statement, at, size ? blob : "", size,
                              SQLITE_STATIC) != SQLITE_OK)
        failed(q->db);
}

void db_bind_null(struct db_query *q, int at)
{
    if (q)
        lite.bind_null(q->statement, at);
}

bool db_step(struct db_query *q)
{
    int code;

    if (!q || q->db->status)
        return false;
    code = lite.step(q->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        failed(q->db);
    lite.reset(q->statement);
    return false;
}

bool db_done(struct db_query *q)
{
    while (db_step(q))
        ;
    return q && !q->db->status;
}

void db_reset(struct db_query *q)
{
    if (q)
        lite.reset(q->statement);
}

int64_t db_int(struct db_query *q, int column)
{
    return q ? lite.column_int64(q->statement, column) : 0;
}

bool db_null(struct db_query *q, int column)
{
    return !q || lite.column_type(q->statement, column) == SQLITE_NULL;
}

struct db_bytes db_text(struct db_query *q, int column)
{
    const void *at = q ? lite.column_text(q->statement, column) : NULL;

    return (struct db_bytes){at ? at : "",
        at ? (size_t)lite.column_bytes(q->statement, column) : 0};
}

struct db_bytes db_blob(struct db_query *q, int column)
{
    const void *at = q ? lite.column_blob(q->statement, column) : NULL;

    return (struct db_bytes){at ? at : "",
        at ? (size_t)lite.column_bytes(q->statement, column) : 0};
}

int64_t db_last_row(struct db *d)
{
    return lite.last_insert_rowid(d->lite);
}

void db_patience(struct db *d, int ms)
{
    d->patience = ms;
}

void db_rollback(struct db *d)
{
    if (!lite.get_autocommit(d->lite))
        lite.exec(d->lite, "ROLLBACK", NULL, NULL, NULL);
}

#else

#include "sqlite_none.h"

#endif

/* ---- what needs no SQLite of its own ------------------------------------ */

mreg_ledger_status db_status(const struct db *d)
{
    return d->status;
}

const char *db_why(const struct db *d)
{
    return d->why;
}

void db_clear(struct db *d)
{
    d->status = MREG_LEDGER_OK;
    d->why[0] = 0;
}

bool db_fail(struct db *d, mreg_ledger_status status, const char *why)
{
    if (!d->status) {
        d->status = status;
        snprintf(d->why, sizeof d->why, "%s", why);
    }
    return false;
}

int64_t db_number(struct db *d, const char *literal)
{
    struct db_query *q = db_query(d, literal);
    int64_t n = db_step(q) ? db_int(q, 0) : 0;

    db_reset(q);
    return n;
}

bool db_begin(struct db *d)
{
    return db_done(db_query(d, "BEGIN IMMEDIATE"));
}

bool db_commit(struct db *d)
{
    if (!d->status && db_done(db_query(d, "COMMIT")))
        return true;
    db_rollback(d);
    return false;
}
