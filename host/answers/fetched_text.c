/* What a fetch brought, for people.
 *
 * SPDX-License-Identifier: MIT */
#include "fetched.h"

#include "base/instant.h"

static void out_instant(struct out *o, int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(ms, text);
    out_text(o, text);
}

static void out_ids(struct out *o, const char *title,
                    const struct fetched_ids *ids)
{
    if (!ids->n)
        return;
    out_text(o, title);
    for (size_t i = 0; i < ids->n; i++) {
        out_text(o, "  openrouter/");
        out_shown(o, ids->at[i], strlen(ids->at[i]));
        out_char(o, '\n');
    }
}

/* Returns a copy of the difference with only what is told. */
static struct diff told(const struct diff *d)
{
    struct diff some = *d;

    some.models.at = NULL;
    some.models.n = some.models.room = 0;
    for (size_t i = 0; i < d->models.n; i++) {
        const struct diff_model *from = &d->models.at[i];
        struct diff_model m = *from;

        m.rates.at = NULL;
        m.rates.n = m.rates.room = 0;
        for (size_t k = 0; k < from->rates.n; k++)
            if (!from->rates.at[k].until)
                arena_push(d->arena, &m.rates, from->rates.at[k]);
        if (m.rates.n)
            arena_push(d->arena, &some.models, m);
    }
    return some;
}

static void out_prices(struct out *o, const struct diff *d)
{
    const struct diff some = told(d);

    diff_rates_text(o, &some);
    if (d->use)
        diff_costs_text(o, d);
}

static void out_head(struct out *o, const struct fetched *f)
{
    if (f->says) {
        out_text(o, f->says);
        if (f->checked) {
            out_text(o, ", checked ");
            out_instant(o, f->checked);
        }
        out_char(o, '\n');
    }
    if (!f->models)
        return;
    out_grouped(o, f->models);
    out_text(o, " models of ");
    out_shown(o, f->url, strlen(f->url));
    out_text(o, ": ");
    out_grouped(o, f->added.n);
    out_text(o, " new and ");
    out_grouped(o, f->gone.n);
    out_text(o, " gone since ");
    out_instant(o, f->before);
    out_char(o, '\n');
}

void fetched_text(struct out *o, const struct fetched *f)
{
    out_head(o, f);
    out_ids(o, "new\n", &f->added);
    out_ids(o, "gone\n", &f->gone);
    if (f->d->by[DIFF_NEW].r)
        out_prices(o, f->d);
    if (!f->cache)
        return;
    out_text(o, "registry: ");
    out_shown(o, f->cache, strlen(f->cache));
    out_char(o, '\n');
}
