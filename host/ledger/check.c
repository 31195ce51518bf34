/* Checks a ledger: its pages, its schema, its rows.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "schema.h"
#include "store.h"
#include "upkeep.h"

void check_say(struct checking *c, const char *format, ...)
{
    char text[300];
    va_list args;

    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    c->out->faults++;
    c->tell(c->state, text);
}

/* Says what stopped a query, and goes on. */
static void say_fault(struct checking *c, const char *where)
{
    struct db *d = c->ledger->db;

    if (db_status(d))
        check_say(c, "%s: %s", where, db_why(d));
    db_clear(d);
}

/* ---- pages --------------------------------------------------------------- */

static void check_pages(struct checking *c)
{
    struct db_query *q = db_query(c->ledger->db, "PRAGMA integrity_check");

    while (db_step(q)) {
        const struct db_bytes text = db_text(q, 0);

        if (text.size != 2 || memcmp(text.at, "ok", 2) != 0)
            check_say(c, "%.*s", (int)(text.size < 280 ? text.size : 280),
                      text.at);
    }
    db_reset(q);
    say_fault(c, "pages");
}

/* ---- the schema ---------------------------------------------------------- */

static const char objects[] = "SELECT name, sql FROM sqlite_schema"
    " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name";

static bool same(struct db_bytes a, struct db_bytes b)
{
    return a.size == b.size && memcmp(a.at, b.at, a.size) == 0;
}

/* Compares with a ledger that was just made. */
static void compare(struct checking *c, struct db *made)
{
    struct db_query *is = db_query(c->ledger->db, objects);
    struct db_query *right = db_query(made, objects);
    bool is_there = db_step(is), wanted = db_step(right);

    while (wanted) {
        const struct db_bytes name = db_text(right, 0);
        const struct db_bytes found = db_text(is, 0);

        if (is_there && same(found, name)) {
            if (!same(db_text(is, 1), db_text(right, 1)))
                check_say(c, "%.*s is not as it was made", (int)name.size,
                          name.at);
            wanted = db_step(right);
            is_there = db_step(is);
        } else if (is_there && strcmp(found.at, name.at) < 0) {
            check_say(c, "%.*s does not belong to a ledger", (int)found.size,
                      found.at);
            is_there = db_step(is);
        } else {
            check_say(c, "%.*s is missing", (int)name.size, name.at);
            wanted = db_step(right);
        }
    }
    for (; is_there; is_there = db_step(is)) {
        const struct db_bytes found = db_text(is, 0);

        check_say(c, "%.*s does not belong to a ledger", (int)found.size,
                  found.at);
    }
    db_reset(is);
    db_reset(right);
}

static void check_schema(struct checking *c)
{
    mreg_ledger_status status;
    mreg_host_note why;
    struct db *made = db_open(":memory:", DB_WRITE, &status, &why);

    if (made && schema_raise(made))
        compare(c, made);
    else
        check_say(c, "the schema cannot be compared: %s", why.text);
    db_close(made);
    say_fault(c, "schema");
}

/* ---- rows ---------------------------------------------------------------- */

/* What must find nothing. */
static const struct { const char *sql, *what; } rules[] = {
    {"SELECT id FROM call WHERE supersedes IS NOT NULL AND NOT EXISTS"
     " (SELECT 1 FROM call AS old WHERE old.id = call.supersedes AND"
     " old.id < call.id AND old.key = call.key AND old.key2 = call.key2)",
     "corrects no call with its key"},
    {"SELECT max(id) FROM now GROUP BY key, key2 HAVING count(*) > 1",
     "is in force beside another with its key"},
    {"SELECT call.id FROM call LEFT JOIN offer ON offer.id = call.offer"
     " WHERE offer.id IS NULL", "names no offer"},
    {"SELECT id FROM call WHERE (scopes AND scopes NOT IN"
     " (SELECT id FROM scopes)) OR (registry AND registry NOT IN"
     " (SELECT id FROM registry))", "names tags or a registry that are gone"},
    {"SELECT id FROM call WHERE (run AND run NOT IN (SELECT id FROM word))"
     " OR (session AND session NOT IN (SELECT id FROM word))"
     " OR (task AND task NOT IN (SELECT id FROM word))"
     " OR (error AND error NOT IN (SELECT id FROM word))"
     " OR (source AND source NOT IN (SELECT id FROM word))",
     "names words that are gone"},
    {"SELECT id FROM call WHERE state NOT BETWEEN 0 AND 2 OR price < 0"
     " OR billed < 0 OR list < 0 OR at <= 0", "has a number out of range"},
};

static void check_rules(struct checking *c)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        struct db_query *q = db_query(c->ledger->db, rules[i].sql);

        if (db_step(q))
            check_say(c, "call %" PRId64 " %s", db_int(q, 0), rules[i].what);
        db_reset(q);
        say_fault(c, "calls");
    }
}

/* Reads one row; false if it cannot be. */
static bool read_call(struct checking *c, int64_t id)
{
    struct db_query *q = db_query(c->ledger->db, "SELECT " STORED_COLUMNS
                                  " FROM call WHERE id=?1");
    struct stored s;
    bool well;

    db_bind(q, 1, id);
    well = !db_step(q) || stored_read(q, &s);
    db_reset(q);
    well &= !db_status(c->ledger->db);
    db_clear(c->ledger->db);
    return well;
}

/* Goes from row to row, and over those that cannot be read. */
static void count_calls(struct checking *c)
{
    int64_t last = db_number(c->ledger->db, "SELECT max(id) FROM call");
    int64_t first = 0;

    db_clear(c->ledger->db);
    if (!last)
        last = db_number(c->ledger->db, "SELECT max(id) FROM"
            " (SELECT max(id) AS id FROM call INDEXED BY call_key)");
    db_clear(c->ledger->db);
    for (int64_t id = 1; id <= last; id++) {
        if (read_call(c, id)) {
            c->out->calls++;
        } else if (c->out->lost++ == 0) {
            first = id;
        }
    }
    if (c->out->lost)
        check_say(c, "%" PRIu64 " of %" PRId64 " calls cannot be read, from "
                  "call %" PRId64 " on", c->out->lost, last, first);
}

static void count_all(struct checking *c)
{
    struct db *d = c->ledger->db;
    struct ledger_check *out = c->out;

    count_calls(c);
    out->corrected = (uint64_t)db_number(d, "SELECT count(*) FROM call"
        " INDEXED BY call_after WHERE supersedes IS NOT NULL");
    out->in_force = out->calls - out->corrected;
    out->rollups = (uint64_t)db_number(d, "SELECT count(*) FROM rollup");
    out->duplicates = (uint64_t)db_number(d, "SELECT coalesce(sum(n), 0)"
                                          " FROM duplicate");
    say_fault(c, "counts");
}

mreg_ledger_status ledger_check(mreg_ledger *l,
                                void (*tell)(void *state, const char *fault),
                                void *state, struct ledger_check *out,
                                mreg_host_note *why)
{
    struct checking c = {l, tell, state, out};
    struct db *d = ledger_enter(l);
    mreg_ledger_status status;

    memset(out, 0, sizeof *out);
    db_run(d, "BEGIN");
    check_pages(&c);
    check_schema(&c);
    check_rules(&c);
    count_all(&c);
    if (!out->lost)
        check_rollups(&c);
    say_fault(&c, "sums");
    db_rollback(d);
    status = ledger_leave(l, why);
    return status;
}
