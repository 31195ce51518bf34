/* Differences as CSV, a record each.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include "base/csv.h"
#include "base/instant.h"

static void csv_day(struct out *o, bool *first, mreg_time at)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(at, day);
    out_csv_text(o, first, at ? day : "");
}

/* What every record begins with. */
static void begin(struct out *o, bool *first, const char *kind,
                  const char *name, const char *what)
{
    *first = true;
    out_csv_text(o, first, kind);
    out_csv_text(o, first, name);
    out_csv_text(o, first, what);
}

static void csv_rate(struct out *o, const struct diff_model *m,
                     const struct diff_rate *r)
{
    bool first;

    begin(o, &first, "price", m->name, mreg_meter_name(r->meter).at);
    for (unsigned i = 0; i < DIFF_SIDES; i++) {
        out_char(o, ',');
        if (r->side[i].state == DIFF_KNOWN)
            money_csv(o, r->side[i].text.pico, r->side[i].text.currency);
        else if (r->side[i].state == DIFF_UNKNOWN)
            out_text(o, "unknown");
    }
    out_csv_text(o, &first, r->side[DIFF_NEW].state == DIFF_KNOWN
                                ? r->side[DIFF_NEW].text.per
                                : r->side[DIFF_OLD].text.per);
    out_csv_text(o, &first, r->when);
    csv_day(o, &first, r->from);
    csv_day(o, &first, r->until);
    out_csv_end(o);
}

static void csv_facts(struct out *o, const char *kind, const char *name,
                      const struct diff_facts *facts)
{
    bool first;

    for (size_t n = 0; n < facts->n; n++) {
        const struct diff_fact *f = &facts->at[n];

        begin(o, &first, kind, name, f->what);
        for (unsigned i = 0; i < DIFF_SIDES; i++)
            if (f->number[i]) {
                out_char(o, ',');
                out_number(o, f->number[i]);
            } else {
                out_csv_text(o, &first, strcmp(f->side[i], "-") == 0
                                            ? "" : f->side[i]);
            }
        out_text(o, ",,,,");
        out_csv_end(o);
    }
}

/* A name is what one side has. */
static void csv_names(struct out *o, const char *kind, const char *name,
                      const struct diff_names *names)
{
    bool first;

    for (size_t i = 0; i < names->n; i++) {
        begin(o, &first, kind, name, "name");
        out_csv_text(o, &first, names->at[i].is_new ? "" : names->at[i].name);
        out_csv_text(o, &first, names->at[i].is_new ? names->at[i].name : "");
        out_text(o, ",,,,");
        out_csv_end(o);
    }
}

static void csv_change(struct out *o, const char *kind, const char *name,
                       const uint32_t row[DIFF_SIDES])
{
    bool first;

    if (row[DIFF_OLD] != MREG_NONE && row[DIFF_NEW] != MREG_NONE)
        return;
    begin(o, &first, kind, name, diff_change(row));
    out_text(o, ",,,,,,");
    out_csv_end(o);
}

static void csv_cost(struct out *o, const struct diff_model *m)
{
    bool first;

    begin(o, &first, "call", m->name, "cost");
    for (unsigned i = 0; i < DIFF_SIDES; i++) {
        out_char(o, ',');
        if (diff_has_cost(m, i))
            money_csv(o, m->pico[i], m->currency[i]);
    }
    out_text(o, ",,,,");
    out_csv_end(o);
}

static void csv_parts(struct out *o, const char *kind,
                      const struct diff_parts *parts)
{
    for (size_t i = 0; i < parts->n; i++) {
        const struct diff_part *p = &parts->at[i];

        csv_change(o, kind, p->name, p->row);
        csv_facts(o, kind, p->name, &p->facts);
        csv_names(o, kind, p->name, &p->models);
    }
}

void diff_csv(struct out *o, const struct diff *d)
{
    out_text(o, "kind,name,what,old,new,per,when,from,until\r\n");
    for (size_t i = 0; i < d->models.n; i++) {
        const struct diff_model *m = &d->models.at[i];

        csv_change(o, "model", m->name, m->row);
        for (size_t n = 0; n < m->rates.n; n++)
            csv_rate(o, m, &m->rates.at[n]);
        csv_facts(o, "model", m->name, &m->facts);
        csv_names(o, "model", m->name, &m->names);
        if (d->use)
            csv_cost(o, m);
    }
    csv_parts(o, "provider", &d->providers);
    csv_parts(o, "tier", &d->tiers);
}
