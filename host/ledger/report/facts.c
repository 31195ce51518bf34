/* Reads what the numbers of a ledger mean.
 *
 * SPDX-License-Identifier: MIT */
#include "facts.h"

#include <string.h>

#include "host/ledger/usage_blob.h"

/* Numbers are given one after the other, so that an array holds them. One that
 * is past any real ledger is of a damaged file. */
#define NUMBERS ((int64_t)1 << 24)

static void *room_for(struct facts *f, void *old, size_t *room, int64_t id,
                      size_t each)
{
    size_t more = *room ? *room : 256;
    void *at;

    if ((uint64_t)id < *room)
        return old;
    while (more <= (uint64_t)id)
        more *= 2;
    at = arena_get(f->arena, more, each);
    if (*room)
        memcpy(at, old, *room * each);
    *room = more;
    return at;
}

static mreg_text text_of(struct facts *f, struct db_bytes b)
{
    return (mreg_text){arena_copy(f->arena, b.at, b.size), (uint32_t)b.size};
}

mreg_text facts_word(struct facts *f, int64_t id)
{
    struct db_query *q;
    mreg_text text = {"", 0};

    if (id <= 0)
        return text;
    q = db_query(f->db, "SELECT text FROM word WHERE id=?1");
    db_bind(q, 1, id);
    if (db_step(q))
        text = text_of(f, db_text(q, 0));
    db_reset(q);
    return text;
}

int64_t facts_number(struct facts *f, const char *at, size_t size)
{
    struct db_query *q;
    int64_t number = -1;

    if (size == 0)
        return 0;
    q = db_query(f->db, "SELECT id FROM word WHERE text=?1");
    db_bind_text(q, 1, at, size);
    if (db_step(q))
        number = db_int(q, 0);
    db_reset(q);
    return number;
}

/* ---- offers ------------------------------------------------------------- */

static bool is(mreg_text text, const char *wanted)
{
    return text.size == strlen(wanted)
           && memcmp(text.at, wanted, text.size) == 0;
}

/* A model may be named as it was asked for, as it was served, as the registry
 * has it, and with its provider. */
static bool model_passes(const struct fact_offer *o, const char *wanted)
{
    return !wanted || is(o->name, wanted) || is(o->said, wanted)
           || is(o->served, wanted) || is(o->model, wanted);
}

static bool offer_passes(const struct fact_offer *o,
                         const struct report_query *q)
{
    return model_passes(o, q->model)
           && (!q->provider || is(o->host, q->provider)
               || is(o->provider, q->provider))
           && (!q->service || is(o->service, q->service));
}

static void read_offer(struct facts *f, struct fact_offer *o,
                       struct db_query *q)
{
    int64_t word[6];

    for (int i = 0; i < 6; i++)
        word[i] = db_int(q, i);
    o->known = db_int(q, 6) != 0;
    o->service_number = (uint8_t)db_int(q, 7);
    o->geo_number = (uint8_t)db_int(q, 8);
    db_reset(q);
    o->provider = facts_word(f, word[0]);
    o->said = facts_word(f, word[1]);
    o->served = facts_word(f, word[2]);
    o->host = facts_word(f, word[3]);
    o->name = facts_word(f, word[4]);
    o->account = facts_word(f, word[5]);
    o->service = mreg_service_name(o->service_number);
    o->geo = mreg_geo_name(o->geo_number);
    o->model = o->name;
    if (o->host.size) {
        const char *both = arena_printf(f->arena, "%.*s/%.*s",
                                        (int)o->host.size, o->host.at,
                                        (int)o->name.size, o->name.at);

        o->model = (mreg_text){both, (uint32_t)strlen(both)};
    }
}

const struct fact_offer *facts_offer(struct facts *f, int64_t id)
{
    static const struct fact_offer none = {
        .passes = false, .provider = {"", 0}, .model = {"", 0},
        .said = {"", 0}, .served = {"", 0}, .service = {"", 0},
        .geo = {"", 0}, .account = {"", 0}, .host = {"", 0}, .name = {"", 0}};
    struct db_query *q;
    struct fact_offer *o;

    if (id <= 0 || id >= NUMBERS)
        return &none;
    f->offers = room_for(f, f->offers, &f->offer_room, id,
                         sizeof *f->offers);
    o = &f->offers[id];
    if (o->asked)
        return o;
    *o = none;
    o->asked = true;
    q = db_query(f->db, "SELECT provider, model, served, host, name, account,"
                 " known, service, geo FROM offer WHERE id=?1");
    db_bind(q, 1, id);
    if (db_step(q))
        read_offer(f, o, q);
    db_reset(q);
    o->passes = offer_passes(o, f->query);
    return o;
}

/* ---- tags --------------------------------------------------------------- */

static struct fact_tag tag_of(struct facts *f, int64_t scope)
{
    struct db_query *q = db_query(f->db,
                                  "SELECT key, value FROM scope WHERE id=?1");
    struct fact_tag tag = {0, 0};

    db_bind(q, 1, scope);
    if (db_step(q))
        tag = (struct fact_tag){db_int(q, 0), db_int(q, 1)};
    db_reset(q);
    return tag;
}

static bool has_tag(const struct fact_tags *t, const struct fact_tag *wanted)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->at[i].key == wanted->key && t->at[i].value == wanted->value)
            return true;
    return false;
}

static void read_tags(struct facts *f, struct fact_tags *t, int64_t id)
{
    struct db_query *q = db_query(f->db,
                                  "SELECT members FROM scopes WHERE id=?1");
    struct { struct fact_tag *at; size_t n, room; } list = {NULL, 0, 0};
    struct db_bytes blob = {"", 0};
    const uint8_t *at;
    size_t left, step;
    uint64_t scope;

    db_bind(q, 1, id);
    if (id > 0 && db_step(q))
        blob = db_blob(q, 0);
    at = (const uint8_t *)arena_copy(f->arena, blob.at, blob.size);
    left = blob.size;
    db_reset(q);
    for (; left > 0 && (step = varint_read(at, left, &scope)) > 0;
         at += step, left -= step)
        arena_push(f->arena, &list, tag_of(f, (int64_t)scope));
    t->at = list.at;
    t->count = list.n;
}

const struct fact_tags *facts_tags(struct facts *f, int64_t id)
{
    static const struct fact_tags none = {0};
    struct fact_tags *t;

    if (id < 0 || id >= NUMBERS)
        return &none;
    f->tags = room_for(f, f->tags, &f->tag_room, id, sizeof *f->tags);
    t = &f->tags[id];
    if (t->asked)
        return t;
    t->asked = t->passes = true;
    read_tags(f, t, id);
    for (unsigned i = 0; i < f->query->tags; i++)
        t->passes &= has_tag(t, &f->wanted[i]);
    return t;
}

void facts_begin(struct facts *f, struct db *db, struct arena *a,
                 const struct report_query *q)
{
    *f = (struct facts){.db = db, .arena = a, .query = q};
    for (unsigned i = 0; i < q->tags; i++) {
        const size_t key = strcspn(q->tag[i], "=");
        const char *value = q->tag[i] + key + (q->tag[i][key] == '=');

        f->wanted[i].key = facts_number(f, q->tag[i], key);
        f->wanted[i].value = facts_number(f, value, strlen(value));
    }
    for (unsigned i = 0; i < q->keys; i++)
        if (q->by[i].kind == REPORT_TAG)
            f->key[i] = facts_number(f, q->by[i].tag.at, q->by[i].tag.size);
}
