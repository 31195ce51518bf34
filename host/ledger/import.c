/* Reads an export back: each call with the price that it had. Lines that are
 * there already change nothing.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/arena.h"
#include "import_line.h"
#include "store.h"
#include "upkeep.h"
#include "words.h"

enum { TOGETHER = 10000 };      /* lines of one transaction */

struct importing {
    mreg_ledger *ledger;
    struct lines *from;
    void (*tell)(void *state, uint64_t line, const char *fault);
    void *state;
    struct ledger_imported *out, chunk;
    uint64_t line;
};

static bool store_line(struct importing *i, struct import_line *line)
{
    mreg_ledger *l = i->ledger;
    const int64_t registry = line->has_registry ? registry_number(l,
        line->digest, line->as_of, (int64_t)line->layers) : 0;

    if (!store_call(l, &line->entry, registry))
        return false;
    i->chunk.recorded[line->entry.recorded]++;
    return true;
}

/* A run that is there stays; one that goes on there may end. */
static bool store_run(struct importing *i, const struct import_line *line)
{
    mreg_ledger *l = i->ledger;
    struct db_query *q;
    const int64_t id = word_number(l, line->begun.at, line->begun.size);
    const int64_t parent = word_number(l, line->parent.at, line->parent.size);
    const int64_t scopes = scopes_number(l, line->call.tag, line->call.tags);

    q = db_query(l->db, "INSERT INTO run(id, parent, began, ended, state,"
        " scopes) VALUES(?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(id) DO UPDATE"
        " SET ended = excluded.ended, state = excluded.state"
        " WHERE run.ended IS NULL AND excluded.ended IS NOT NULL");
    db_bind(q, 1, id);
    db_bind(q, 2, parent);
    db_bind(q, 3, line->call.at);
    if (line->ended)
        db_bind(q, 4, line->ended);
    else
        db_bind_null(q, 4);
    db_bind(q, 5, (int64_t)line->result);
    db_bind(q, 6, scopes);
    i->chunk.runs++;
    return db_done(q);
}

static const char *check_run(const struct import_line *line)
{
    mreg_run run = {.name = line->begun, .parent = line->parent,
                    .began = line->call.at, .tags = line->call.tags};

    memcpy(run.tag, line->call.tag, sizeof run.tag);
    if (line->result >= MREG_RUN_STATES
        || (line->ended && line->ended < run.began))
        return "a result or an end that no run has";
    return entry_check_run(&run);
}

static bool take_line(struct importing *i, struct arena *a,
                      const struct line_view *text)
{
    struct import_line line;
    const char *wrong = text->too_long ? "it is longer than 1 MB"
        : import_line_read(a, text->at, text->size, &line);

    if (!wrong && line.kind == LINE_HEADING && line.result != 1)
        wrong = "it is not a line of an export that this mreg knows";
    if (!wrong && line.kind == LINE_RUN)
        wrong = check_run(&line);
    if (wrong) {
        i->chunk.wrong++;
        i->tell(i->state, i->line, wrong);
        return true;
    }
    return line.kind == LINE_HEADING || (line.kind == LINE_RUN
        ? store_run(i, &line) : store_line(i, &line));
}

/* Counts what was committed. */
static void add_chunk(struct importing *i)
{
    for (int k = 0; k <= MREG_RECORDED_REFUSED; k++)
        i->out->recorded[k] += i->chunk.recorded[k];
    i->out->runs += i->chunk.runs;
    i->out->wrong += i->chunk.wrong;
    memset(&i->chunk, 0, sizeof i->chunk);
}

/* Imports some lines in one transaction; false at the end or after a fault. */
static bool take_chunk(struct importing *i)
{
    struct db *d = i->ledger->db;
    struct arena *a = arena_new();
    struct line_view text;
    bool more = false;
    unsigned n = 0;

    if (db_begin(d))
        while (n < TOGETHER && (more = lines_next(i->from, &text))) {
            i->line++;
            n++;
            if (text.size && !take_line(i, a, &text))
                break;
        }
    if (!db_status(d))
        rollup_write(&i->ledger->rollups, d);
    if (db_commit(d))
        add_chunk(i);
    arena_free(a);
    return more && !db_status(d);
}

mreg_ledger_status ledger_import(mreg_ledger *l, struct lines *from,
                                 void (*tell)(void *state, uint64_t line,
                                              const char *fault),
                                 void *state, struct ledger_imported *out,
                                 mreg_host_note *why)
{
    struct importing i = {.ledger = l, .from = from, .tell = tell,
                          .state = state, .out = out};
    struct db *d = ledger_enter(l);

    memset(out, 0, sizeof *out);
    if (l->read_only)
        db_fail(d, MREG_LEDGER_READ_ONLY, "it was opened only to be read");
    while (!db_status(d) && take_chunk(&i))
        ;
    return ledger_leave(l, why);
}
