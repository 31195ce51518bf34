/* The quotas of a ledger, read into memory when somebody has changed them.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/arena.h"
#include "host/ledger/usage_blob.h"
#include "quota.h"

/* ---- memory ------------------------------------------------------------- */

bool quotas_guarded(mreg_ledger *l, void (*work)(void *), void *state)
{
    return arena_guarded(work, state)
               ? !db_status(l->db)
               : db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
}

static void forget(void *quotas)
{
    struct quotas *all = quotas;

    if (all)
        arena_free(all->arena);
}

void quotas_forget(mreg_ledger *l)
{
    forget(l->quotas);
    l->quotas = NULL;
}

/* ---- reading ------------------------------------------------------------ */

struct reading {
    mreg_ledger *l;
    int64_t edition;
    struct quotas *all;
};

static mreg_text copy(struct arena *a, struct db_bytes b)
{
    return (mreg_text){arena_copy(a, b.at, b.size), (uint32_t)b.size};
}

static void read_tag(struct reading *r, struct quota *q, uint64_t scope)
{
    struct db_query *row = db_query(r->l->db, "SELECT k.text, v.text"
        " FROM scope JOIN word AS k ON k.id = key"
        " LEFT JOIN word AS v ON v.id = value WHERE scope.id = ?1");

    db_bind(row, 1, (int64_t)scope);
    if (db_step(row) && q->is.tags < MREG_CALL_TAGS) {
        const struct db_bytes k = db_text(row, 0), v = db_text(row, 1);
        const char *text = arena_printf(r->all->arena, "%.*s=%.*s",
                                        (int)k.size, k.at, (int)v.size, v.at);

        q->is.tag[q->is.tags++] = (mreg_text){text, (uint32_t)strlen(text)};
    }
    db_reset(row);
}

static void read_tags(struct reading *r, struct quota *q)
{
    struct db_bytes list = q->tags;
    uint64_t scope;
    size_t size;

    while ((size = varint_read((const uint8_t *)list.at, list.size, &scope))) {
        read_tag(r, q, scope);
        list.at += size;
        list.size -= size;
    }
}

static void read_quota(struct reading *r, struct db_query *row,
                       struct quota *q)
{
    struct arena *a = r->all->arena;
    const struct db_bytes tags = db_blob(row, 12);
    const char *why;

    *q = (struct quota){
        .id = db_int(row, 0), .provider = db_int(row, 8),
        .model = db_int(row, 9), .counted = db_int(row, 11),
        .tags = {arena_copy(a, tags.at, tags.size), tags.size},
        .is = {.name = copy(a, db_text(row, 1)),
               .unit = (uint8_t)db_int(row, 2),
               .window = (uint8_t)db_int(row, 3),
               .hours = (uint32_t)db_int(row, 4), .since = db_int(row, 5),
               .zone = copy(a, db_text(row, 6)),
               .soft = (uint8_t)db_int(row, 7),
               .limit = (uint64_t)db_int(row, 10),
               .provider = copy(a, db_text(row, 13)),
               .model = copy(a, db_text(row, 14))}};
    if (q->is.window > MREG_QUOTA_MONTH)
        return;
    q->zone = zone_open(a, q->is.zone.at, q->is.zone.size, &why);
    if (!q->zone)
        db_fail(r->l->db, MREG_LEDGER_FAILED, why);
}

static void read_all(void *state)
{
    struct reading *r = state;
    struct arena *a = arena_new();
    struct db_query *row = db_query(r->l->db, "SELECT quota.id, name, unit,"
        " span, hours, since, zone, soft, provider, model, most, counted,"
        " members, p.text, m.text FROM quota"
        " LEFT JOIN scopes ON scopes.id = quota.scopes"
        " LEFT JOIN word AS p ON p.id = provider"
        " LEFT JOIN word AS m ON m.id = model ORDER BY name");
    const int64_t n = db_number(r->l->db, "SELECT count(*) FROM quota");

    r->all = arena_get(a, 1, sizeof *r->all);
    r->all->arena = a;
    r->all->edition = r->edition;
    r->all->at = arena_get(a, (size_t)n + 1, sizeof *r->all->at);
    while (r->all->n < (size_t)n && db_step(row))
        read_quota(r, row, &r->all->at[r->all->n++]);
    db_reset(row);
    for (size_t i = 0; i < r->all->n; i++)
        read_tags(r, &r->all->at[i]);
}

const struct quotas *quotas_read(mreg_ledger *l)
{
    struct reading r = {.l = l};
    struct quotas *all = l->quotas;

    r.edition = db_number(l->db, "SELECT edition FROM quota_state");
    if (db_status(l->db))
        return NULL;
    if (all && all->edition == r.edition)
        return all;
    quotas_forget(l);
    l->forget_quotas = forget;
    if (!quotas_guarded(l, read_all, &r)) {
        /* Memory that ended has freed what it had begun. */
        if (db_status(l->db) != MREG_LEDGER_NO_MEMORY)
            forget(r.all);
        return NULL;
    }
    l->quotas = r.all;
    return r.all;
}

const struct quota *quotas_find(const struct quotas *all, mreg_text name)
{
    for (size_t i = 0; all && i < all->n; i++)
        if (all->at[i].is.name.size == name.size
            && !memcmp(all->at[i].is.name.at, name.at, name.size))
            return &all->at[i];
    return NULL;
}
