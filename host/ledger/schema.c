/* The schema. Texts are kept once, as words, whose numbers the other tables
 * have; 0 is the empty text. Instants are milliseconds since 1970 UTC, amounts
 * picodollars, or 10^-12 of `currency`, which is 0 for US dollars.
 *
 * SPDX-License-Identifier: MIT */
#include "schema.h"

#include <inttypes.h>
#include <stdio.h>

#include "rollup.h"

#define SUM_COLUMN(METER, column) #column " INTEGER NOT NULL, "
#define COUNT_COLUMN(column) #column " INTEGER NOT NULL, "

#define NEVER(table, what) \
    "CREATE TRIGGER " table "_no_" what " BEFORE " what " ON " table \
    " BEGIN SELECT raise(ABORT, 'a " table " is never changed'); END;"

static const char first[] =
"CREATE TABLE word("
" id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;"
/* What was called: as the caller said, and `host` and `name` as the registry
 * understood it, or as it was said if `known` is 0. */
"CREATE TABLE offer("
" id INTEGER PRIMARY KEY, provider INTEGER NOT NULL,"
" model INTEGER NOT NULL, served INTEGER NOT NULL, host INTEGER NOT NULL,"
" name INTEGER NOT NULL, known INTEGER NOT NULL, service INTEGER NOT NULL,"
" geo INTEGER NOT NULL, account INTEGER NOT NULL,"
" UNIQUE(provider, model, served, host, name, known, service, geo, account)"
") STRICT;"
/* A tag; and the sets of them that calls have: the ascending numbers of scopes
 * as integers of 7 bits a byte. */
"CREATE TABLE scope("
" id INTEGER PRIMARY KEY, key INTEGER NOT NULL, value INTEGER NOT NULL,"
" UNIQUE(key, value)) STRICT;"
"CREATE TABLE scopes("
" id INTEGER PRIMARY KEY, members BLOB NOT NULL UNIQUE) STRICT;"
"CREATE TABLE registry("
" id INTEGER PRIMARY KEY, digest BLOB NOT NULL, as_of INTEGER NOT NULL,"
" layers INTEGER NOT NULL, UNIQUE(digest, as_of, layers)) STRICT;"
/* A run's number is that of the word that is its name. */
"CREATE TABLE run("
" id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, began INTEGER NOT NULL,"
" ended INTEGER, state INTEGER NOT NULL, scopes INTEGER NOT NULL) STRICT;"
/* A call. The key are 16 bytes of a digest, as two numbers. `price` is NULL if
 * nothing is known, and the known part if `unknown`, a set of meters, is not 0;
 * `why` is then the status of the runtime. `list` is NULL if it is `price`. */
"CREATE TABLE call("
" id INTEGER PRIMARY KEY, key INTEGER NOT NULL, key2 INTEGER NOT NULL,"
" at INTEGER NOT NULL, offer INTEGER NOT NULL, scopes INTEGER NOT NULL,"
" run INTEGER NOT NULL, session INTEGER NOT NULL, task INTEGER NOT NULL,"
" state INTEGER NOT NULL, estimated INTEGER NOT NULL, weak INTEGER NOT NULL,"
" usage BLOB NOT NULL, price INTEGER, currency INTEGER NOT NULL,"
" inherited INTEGER NOT NULL, unknown INTEGER NOT NULL, why INTEGER NOT NULL,"
" list INTEGER, billed INTEGER, registry INTEGER NOT NULL,"
" latency INTEGER NOT NULL, first INTEGER NOT NULL, error INTEGER NOT NULL,"
" source INTEGER NOT NULL, metadata TEXT, supersedes INTEGER) STRICT;"
"CREATE INDEX call_key ON call(key);"
"CREATE INDEX call_at ON call(at);"
"CREATE INDEX call_run ON call(run) WHERE run;"
"CREATE UNIQUE INDEX call_after ON call(supersedes)"
" WHERE supersedes IS NOT NULL;"
NEVER("call", "UPDATE")
NEVER("call", "DELETE")
NEVER("word", "UPDATE")
NEVER("offer", "UPDATE")
NEVER("scope", "UPDATE")
NEVER("scopes", "UPDATE")
NEVER("registry", "UPDATE")
/* The calls in force. */
"CREATE VIEW now AS SELECT * FROM call WHERE NOT EXISTS"
" (SELECT 1 FROM call AS later WHERE later.supersedes = call.id);"
"CREATE TABLE rollup("
" bucket INTEGER NOT NULL, offer INTEGER NOT NULL, state INTEGER NOT NULL,"
" currency INTEGER NOT NULL, "
ROLLUP_METERS(SUM_COLUMN) ROLLUP_COUNTS(COUNT_COLUMN)
"others BLOB NOT NULL, over INTEGER NOT NULL,"
" PRIMARY KEY(bucket, offer, state, currency)) STRICT, WITHOUT ROWID;"
/* How many records of a format came again and changed nothing. */
"CREATE TABLE duplicate("
" source INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;";

/* What somebody said of a call; the last row of a call counts. */
static const char ratings[] =
"CREATE TABLE rating("
" id INTEGER PRIMARY KEY, key INTEGER NOT NULL, key2 INTEGER NOT NULL,"
" user INTEGER NOT NULL, score INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;"
"CREATE INDEX rating_key ON rating(key, key2);"
NEVER("rating", "UPDATE")
NEVER("rating", "DELETE");

/* Limits, and what counts against them. A quota counts calls from `counted` on;
 * `spent` has sums of the calls up to `through`, by the beginning of a window
 * or, if it rolls, of a step. `hold` has what is set aside for calls to come,
 * until an instant of a clock that runs since the machine was booted. */
static const char quotas[] =
"CREATE TABLE quota("
" id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,"
" unit INTEGER NOT NULL, span INTEGER NOT NULL, hours INTEGER NOT NULL,"
" since INTEGER NOT NULL, zone TEXT NOT NULL, soft INTEGER NOT NULL,"
" most INTEGER NOT NULL, provider INTEGER NOT NULL, model INTEGER NOT NULL,"
" scopes INTEGER NOT NULL, counted INTEGER NOT NULL) STRICT;"
"CREATE TABLE quota_state("
" id INTEGER PRIMARY KEY, edition INTEGER NOT NULL, through INTEGER NOT NULL"
") STRICT;"
"INSERT INTO quota_state VALUES(1, 0, 0);"
"CREATE TABLE spent("
" quota INTEGER NOT NULL, begins INTEGER NOT NULL, amount INTEGER NOT NULL,"
" unknown INTEGER NOT NULL, PRIMARY KEY(quota, begins)"
") STRICT, WITHOUT ROWID;"
"CREATE TABLE hold("
" id INTEGER PRIMARY KEY AUTOINCREMENT, boot INTEGER NOT NULL,"
" until INTEGER NOT NULL, money INTEGER NOT NULL, tokens INTEGER NOT NULL)"
" STRICT;"
"CREATE INDEX hold_until ON hold(until);"
"CREATE TABLE held("
" quota INTEGER NOT NULL, begins INTEGER NOT NULL, hold INTEGER NOT NULL,"
" amount INTEGER NOT NULL, PRIMARY KEY(quota, begins, hold)"
") STRICT, WITHOUT ROWID;"
"CREATE INDEX held_hold ON held(hold);";

/* Templates; the last row of a name, model (0: any) and variant is in force. */
static const char prompts[] =
"CREATE TABLE prompt("
" id INTEGER PRIMARY KEY, name INTEGER NOT NULL, model INTEGER NOT NULL,"
" variant INTEGER NOT NULL, weight INTEGER NOT NULL, at INTEGER NOT NULL,"
" text TEXT NOT NULL) STRICT;"
"CREATE INDEX prompt_name ON prompt(name, model, variant);"
NEVER("prompt", "UPDATE")
NEVER("prompt", "DELETE");

/* What tasks need. A task's number is that of the word that is its name. */
static const char tasks[] =
"CREATE TABLE task("
" id INTEGER PRIMARY KEY, target INTEGER NOT NULL, need TEXT NOT NULL,"
" prefer TEXT NOT NULL) STRICT;";

const char *const schema_steps[] = {
    first, ratings, quotas, prompts, tasks,
};
const size_t schema_count = sizeof schema_steps / sizeof *schema_steps;

bool schema_look(struct db *d, int64_t *version)
{
    int64_t application = db_number(d, "PRAGMA application_id");
    int64_t tables = db_number(d, "SELECT count(*) FROM sqlite_schema");
    char why[100];

    *version = db_number(d, "PRAGMA user_version");
    if (db_status(d))
        return false;
    if (application != LEDGER_APPLICATION && (application || tables))
        return db_fail(d, MREG_LEDGER_NOT_A_LEDGER,
                       "it is a database of another program");
    if (*version >= 0 && (uint64_t)*version <= schema_count)
        return true;
    snprintf(why, sizeof why, "its schema is %" PRId64 ", this mreg knows "
             "those up to %zu: use a newer mreg", *version, schema_count);
    return db_fail(d, MREG_LEDGER_NEWER, why);
}

/* Several programs may open it at the same time: the first raises it. */
bool schema_raise(struct db *d)
{
    int64_t version = 0;
    char set[80];

    if (!db_begin(d))
        return false;
    schema_look(d, &version);
    for (size_t i = (size_t)version; i < schema_count && !db_status(d); i++)
        db_run(d, schema_steps[i]);
    snprintf(set, sizeof set, "PRAGMA application_id=%d;"
             "PRAGMA user_version=%zu", LEDGER_APPLICATION, schema_count);
    db_run(d, set);
    return db_commit(d);
}
