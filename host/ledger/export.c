/* Writes a ledger as lines of JSON: a heading, the runs by name, the calls in
 * force by their instant and key. No number of the database is among it, nor
 * what was corrected, nor how often something came again, so that whoever has
 * the same calls has the same bytes.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "texts.h"
#include "upkeep.h"
#include "usage_blob.h"
#include "words.h"

/* The columns of a call, in the order of the query. */
enum {
    KEY, KEY2, AT, STATE, ESTIMATED, WEAK, USAGE, PRICE, CURRENCY, INHERITED,
    UNKNOWN, WHY, LIST, BILLED, LATENCY, FIRST, METADATA, SCOPES, DIGEST,
    AS_OF, LAYERS, KNOWN, SERVICE, GEO, WORDS
};

/* Texts, from column WORDS on.  X(member, where its number is) */
#define WORD_COLUMNS(X) \
    X(provider, o) X(model, o) X(served, o) X(host, o) X(name, o) \
    X(account, o) X(run, c) X(session, c) X(task, c) X(error, c) X(source, c)
#define WORD_TEXT(member, of) ", coalesce((SELECT text FROM word" \
    " WHERE word.id = " #of "." #member "), '')"
#define WORD_NAME(member, of) #member,

#define CALLS "SELECT c.key, c.key2, c.at, c.state, c.estimated, c.weak," \
    " c.usage, c.price, c.currency, c.inherited, c.unknown, c.why, c.list," \
    " c.billed, c.latency, c.first, c.metadata, c.scopes, g.digest, g.as_of," \
    " g.layers, o.known, o.service, o.geo" WORD_COLUMNS(WORD_TEXT) \
    " FROM call AS c JOIN offer AS o ON o.id = c.offer" \
    " LEFT JOIN registry AS g ON g.id = c.registry WHERE NOT EXISTS" \
    " (SELECT 1 FROM call AS later WHERE later.supersedes = c.id)"

/* ---- members ------------------------------------------------------------- */

static void put_instant(struct out *o, bool *first, const char *key,
                        int64_t at)
{
    char text[INSTANT_TEXT_SIZE];

    instant_text(at, text);
    out_key_text(o, first, key, text);
}

static void put_money(struct out *o, bool *first, const char *key,
                      struct db_query *q, int column)
{
    char text[MREG_MONEY_SIZE];

    if (db_null(q, column))
        return;
    mreg_money_text((uint64_t)db_int(q, column), text, sizeof text);
    out_key_text(o, first, key, text);
}

static void put_flag(struct out *o, bool *first, const char *key, bool is)
{
    if (!is)
        return;
    out_key(o, first, key);
    out_text(o, "true");
}

static void put_count(struct out *o, bool *first, const char *key, int64_t n)
{
    if (n)
        out_key_number(o, first, key, (uint64_t)n);
}

static void put_meters(struct out *o, bool *first, const char *key,
                       int64_t set)
{
    bool first_meter = true;

    if (!set)
        return;
    out_key(o, first, key);
    out_char(o, '[');
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        if (!((uint64_t)set >> m & 1))
            continue;
        if (!first_meter)
            out_char(o, ',');
        first_meter = false;
        out_json_text(o, mreg_meter_name(m).at);
    }
    out_char(o, ']');
}

static bool put_usage(struct out *o, bool *first, struct db_bytes usage)
{
    uint64_t n[MREG_METERS_COUNT];
    bool first_meter = true;

    if (!usage_read(usage.at, usage.size, n))
        return false;
    out_key(o, first, "usage");
    out_char(o, '{');
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (n[m])
            out_key_number(o, &first_meter, mreg_meter_name(m).at, n[m]);
    out_char(o, '}');
    return true;
}

static int by_bytes(const void *a, const void *b)
{
    const mreg_text *x = a, *y = b;
    const size_t least = x->size < y->size ? x->size : y->size;
    const int order = memcmp(x->at, y->at, least);

    return order ? order : x->size < y->size ? -1 : x->size > y->size;
}

static void put_tags(mreg_ledger *l, struct out *o, bool *first,
                     int64_t scopes)
{
    mreg_text tag[MREG_CALL_TAGS];
    char room[SCOPES_ROOM];
    const size_t n = scopes_texts(l, scopes, room, tag);

    if (!n)
        return;
    qsort(tag, n, sizeof *tag, by_bytes);
    out_key(o, first, "tags");
    for (size_t i = 0; i < n; i++) {
        out_char(o, i ? ',' : '[');
        out_json(o, tag[i].at, tag[i].size);
    }
    out_char(o, ']');
}

static void put_registry(struct out *o, bool *first, struct db_query *q)
{
    static const char hex[] = "0123456789abcdef";
    const struct db_bytes digest = db_blob(q, DIGEST);
    bool inner = true;

    if (db_null(q, DIGEST))
        return;
    out_key(o, first, "registry");
    out_char(o, '{');
    out_key(o, &inner, "digest");
    out_char(o, '"');
    for (size_t i = 0; i < digest.size; i++) {
        out_char(o, hex[(unsigned char)digest.at[i] >> 4]);
        out_char(o, hex[digest.at[i] & 15]);
    }
    out_char(o, '"');
    put_instant(o, &inner, "as_of", db_int(q, AS_OF));
    put_count(o, &inner, "layers", db_int(q, LAYERS));
    out_char(o, '}');
}

static void put_key(struct out *o, bool *first, int64_t key, int64_t key2)
{
    static const char hex[] = "0123456789abcdef";
    const uint64_t half[] = {(uint64_t)key, (uint64_t)key2};

    out_key(o, first, "call");
    out_char(o, '"');
    for (int i = 0; i < 32; i++)
        out_char(o, hex[half[i / 16] >> (60 - i % 16 * 4) & 15]);
    out_char(o, '"');
}

static void put_words(struct out *o, bool *first, struct db_query *q)
{
    static const char *const names[] = { WORD_COLUMNS(WORD_NAME) };

    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++) {
        const struct db_bytes text = db_text(q, WORDS + i);

        if (!text.size)
            continue;
        out_key(o, first, names[i]);
        out_json(o, text.at, text.size);
    }
}

static void put_price(struct out *o, bool *first, struct db_query *q)
{
    char code[4];

    put_money(o, first, "price", q, PRICE);
    put_money(o, first, "list", q, LIST);
    put_money(o, first, "billed", q, BILLED);
    if (db_int(q, CURRENCY)) {
        mreg_currency_text((mreg_currency)db_int(q, CURRENCY), code,
                           sizeof code);
        out_key_text(o, first, "currency", code);
    }
    put_meters(o, first, "inherited", db_int(q, INHERITED));
    put_meters(o, first, "unknown", db_int(q, UNKNOWN));
    put_count(o, first, "why", db_int(q, WHY));
}

/* ---- lines --------------------------------------------------------------- */

static bool put_call(mreg_ledger *l, struct out *o, struct db_query *q)
{
    const int64_t service = db_int(q, SERVICE), geo = db_int(q, GEO);
    const struct db_bytes metadata = db_text(q, METADATA);
    bool first = true, whole;

    out_char(o, '{');
    put_key(o, &first, db_int(q, KEY), db_int(q, KEY2));
    put_instant(o, &first, "at", db_int(q, AT));
    put_words(o, &first, q);
    put_flag(o, &first, "known", db_int(q, KNOWN));
    if (service)
        out_key_text(o, &first, "service",
                     mreg_service_name((uint32_t)service).at);
    if (geo)
        out_key_text(o, &first, "geo", mreg_geo_name((uint32_t)geo).at);
    out_key_text(o, &first, "state", call_states[db_int(q, STATE) % 3]);
    put_flag(o, &first, "estimated", db_int(q, ESTIMATED));
    put_flag(o, &first, "weak", db_int(q, WEAK));
    whole = put_usage(o, &first, db_blob(q, USAGE));
    put_price(o, &first, q);
    put_count(o, &first, "latency_ms", db_int(q, LATENCY));
    put_count(o, &first, "first_ms", db_int(q, FIRST));
    put_tags(l, o, &first, db_int(q, SCOPES));
    put_registry(o, &first, q);
    if (metadata.size) {
        out_key(o, &first, "metadata");
        out_json_source(o, metadata.at, metadata.size);
    }
    out_text(o, "}\n");
    return whole || db_fail(l->db, MREG_LEDGER_DAMAGED, "a call's usage");
}

static void put_runs(mreg_ledger *l, struct out *o)
{
    struct db_query *q = db_query(l->db, "SELECT n.text, coalesce(p.text, ''),"
        " began, ended, state, scopes FROM run JOIN word AS n ON n.id = run.id"
        " LEFT JOIN word AS p ON p.id = run.parent"
        " ORDER BY CAST(n.text AS BLOB)");

    while (db_step(q)) {
        const struct db_bytes name = db_text(q, 0), parent = db_text(q, 1);
        bool first = true;

        out_char(o, '{');
        out_key(o, &first, "begun");
        out_json(o, name.at, name.size);
        if (parent.size) {
            out_key(o, &first, "parent");
            out_json(o, parent.at, parent.size);
        }
        put_instant(o, &first, "at", db_int(q, 2));
        if (!db_null(q, 3))
            put_instant(o, &first, "ended", db_int(q, 3));
        put_count(o, &first, "result", db_int(q, 4));
        put_tags(l, o, &first, db_int(q, 5));
        out_text(o, "}\n");
    }
    db_reset(q);
}

static void put_calls(mreg_ledger *l, struct out *o)
{
    struct db_query *q = db_query(l->db, CALLS " ORDER BY c.at, c.key, c.key2");

    while (db_step(q) && put_call(l, o, q))
        ;
    db_reset(q);
}

/* ---- what can be read of a damaged one ----------------------------------- */

static bool salvage_call(mreg_ledger *l, struct out *o, int64_t id)
{
    struct db_query *q = db_query(l->db, CALLS " AND c.id = ?1");
    const size_t before = o->used;
    bool whole;

    db_bind(q, 1, id);
    whole = !db_step(q) || put_call(l, o, q);
    db_reset(q);
    whole &= !db_status(l->db);
    if (!whole && o->used >= before)   /* a line that was begun goes */
        o->used = before;
    db_clear(l->db);
    return whole;
}

static void salvage(mreg_ledger *l, struct out *o, uint64_t *lost)
{
    int64_t last = db_number(l->db, "SELECT max(id) FROM call");

    db_clear(l->db);
    if (!last)
        last = db_number(l->db, "SELECT max(id) FROM"
            " (SELECT max(id) AS id FROM call INDEXED BY call_key)");
    db_clear(l->db);
    for (int64_t id = 1; id <= last; id++) {
        if (o->used > OUT_SIZE / 2)
            out_flush(o);
        *lost += !salvage_call(l, o, id);
    }
}

mreg_ledger_status ledger_export(mreg_ledger *l, struct out *o, bool salvaged,
                                 uint64_t *lost, mreg_host_note *why)
{
    struct db *d = ledger_enter(l);

    *lost = 0;
    db_run(d, "BEGIN");
    out_text(o, "{\"mreg_ledger\":1}\n");
    put_runs(l, o);
    if (salvaged) {
        db_clear(d);
        salvage(l, o, lost);
    } else {
        put_calls(l, o);
    }
    db_rollback(d);
    return ledger_leave(l, why);
}
