/* Makes a model of each rolling name. Its prices are those of the models that
 * it meant, each for as long as it meant it, so a call of the past is billed
 * as what the name meant then, and one before all meanings has no price. The
 * generator does this because resolving a name has no instant.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"

#include "base/instant.h"
#include "find.h"

/* Returns the model that is meant, or NULL after a complaint. */
static const struct model *meant(struct catalogue *c, const struct rolling *r,
                                 const struct meaning *means)
{
    struct text ref = {arena_printf(c->arena, "%s/%s", r->provider.at,
                                    means->is.at), 0, means->is.place};
    size_t at;

    ref.size = r->provider.size + 1 + means->is.size;
    at = find_model(c, ref);
    if (at == SIZE_MAX)
        report_missing_model(c, M_130, ref);
    return at == SIZE_MAX ? NULL : &c->models.at[at];
}

/* Appends the versions that are in force from a meaning on until `until`, cut
 * to it; why the first differs from what was published is said of the meaning.
 * False if none is at its beginning: the one before would be charged until one
 * is. */
static bool splice(struct catalogue *c, struct price_entry *into,
                   const struct price_entry *prices,
                   const struct meaning *means, int64_t until)
{
    const int64_t from = means->from;
    const size_t n = prices ? prices->versions.n : 0;
    bool covered = false;

    for (size_t i = 0; i < n; i++) {
        struct version v = prices->versions.at[i];
        const int64_t end = i + 1 < n ? prices->versions.at[i + 1].from
                                      : INT64_MAX;

        if (v.from >= until || end <= from)
            continue;
        if (v.from <= from) {
            v.from = from;
            v.corrects = means->corrects;
            covered = true;
        }
        arena_push(c->arena, &into->versions, v);
    }
    return covered;
}

/* Fills in the prices of a rolling name; returns what it means at as_of. */
static const struct model *follow(struct catalogue *c,
                                  const struct rolling *r,
                                  struct price_entry *entry)
{
    const struct model *now = NULL;

    for (size_t i = 0; i < r->means.n; i++) {
        const struct meaning *means = &r->means.at[i];
        const bool last = i + 1 == r->means.n;
        const struct model *m = meant(c, r, means);
        char from[INSTANT_TEXT_SIZE];

        if (!last && means->from >= means[1].from)
            diag(c->diags, M_138, means[1].is.place, "'%s' means this before "
                 "or when it means '%s'; list the earlier first", r->id.at,
                 means->is.at);
        if (!m)
            continue;
        instant_short(means->from, from);
        if (!splice(c, entry, m->prices ? m->prices : list_prices(c, m),
                    means, last ? INT64_MAX : means[1].from))
            diag(c->diags, M_139, means->is.place, "'%s' cannot mean '%s' "
                 "from %s, which has no price then", r->id.at, means->is.at,
                 from);
        if (!now || means->from <= c->as_of)
            now = m;
    }
    return now;
}

static void add_rolling(struct catalogue *c, const struct rolling *r,
                        struct model *out)
{
    struct price_entry *entry = arena_get(c->arena, 1, sizeof *entry);
    const struct model *now;

    entry->provider = r->provider;
    entry->id = r->id;
    entry->place = r->id.place;
    now = follow(c, r, entry);
    if (find_pair(c, r->provider, r->id) != SIZE_MAX)
        diag(c->diags, M_120, r->id.place, "'%s/%s' is defined twice",
             r->provider.at, r->id.at);
    *out = (struct model){.place = r->id.place, .provider = r->provider,
                          .id = r->id, .prices = entry,
                          .released = r->means.n ? r->means.at[0].from : 0};
    if (!now)
        return;
    out->has_geo = now->has_geo;
    out->geo = now->geo;
    out->maker_ref = now->maker_ref;
    if (!now->maker_ref.at) {
        out->maker_ref.at = model_key(c->arena, now);
        out->maker_ref.size = now->provider.size + 1 + now->id.size;
        out->maker_ref.place = r->id.place;
    }
    arena_push(c->arena, &c->laid, entry);
}

void expand_rolling(struct catalogue *c)
{
    const size_t n = c->rolling.n;
    struct model *made = arena_get(c->arena, n, sizeof *made);

    for (size_t i = 0; i < n; i++)
        add_rolling(c, &c->rolling.at[i], &made[i]);
    for (size_t i = 0; i < n; i++)
        arena_push(c->arena, &c->models, made[i]);
    if (n)
        sort_catalogue(c);
}
