/* Differences for people: model by model, numbers below one another.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include <stdlib.h>

#include "base/columns.h"
#include "base/instant.h"

/* The columns of a model's rows: what, old, new, unit, ratio. */
struct columns { struct column what, side[DIFF_SIDES], per, ratio; };

#define CELL_ROOM (MREG_MONEY_SIZE + CURRENCY_ROOM)

/* Writes an amount, with its currency behind it if `say`. */
static const char *amount_text(const char *amount, mreg_currency currency,
                               bool say, char cell[CELL_ROOM])
{
    const size_t size = strlen(amount);

    memcpy(cell, amount, size + 1);
    if (!say)
        return cell;
    cell[size] = ' ';
    mreg_currency_text(currency, cell + size + 1, CURRENCY_ROOM);
    return cell;
}

/* Tells whether all of a row is in US dollars; else each amount says what it
 * is in. */
static bool is_usd(const struct diff_rate *r)
{
    return r->side[DIFF_OLD].text.currency == MREG_USD
           && r->side[DIFF_NEW].text.currency == MREG_USD;
}

static const char *money(const struct diff_rate *r, unsigned which,
                         char cell[CELL_ROOM])
{
    const struct diff_price *p = &r->side[which];

    return p->state == DIFF_KNOWN
               ? amount_text(p->text.amount, p->text.currency, !is_usd(r),
                             cell)
               : p->state == DIFF_UNKNOWN ? "unknown" : "-";
}

/* What the new price is for; of another unit than the old one, both. */
static const char *per(const struct diff_rate *r)
{
    const struct diff_price *p = &r->side[DIFF_NEW];

    return p->state == DIFF_KNOWN ? p->text.per
                                  : r->side[DIFF_OLD].text.per;
}

/* ---- widths -------------------------------------------------------------- */

static void measure(struct columns *c, const struct diff_model *m)
{
    char ratio[RATIO_ROOM], cell[CELL_ROOM];

    for (size_t i = 0; i < m->rates.n; i++) {
        const struct diff_rate *r = &m->rates.at[i];

        column_measure_text(&c->what, mreg_meter_name(r->meter).at);
        for (unsigned s = 0; s < DIFF_SIDES; s++)
            column_measure_text(&c->side[s], money(r, s, cell));
        column_measure_text(&c->per, per(r));
        diff_price_ratio(r, ratio);
        column_measure_text(&c->ratio, ratio);
    }
}

static struct columns empty_columns(void)
{
    return (struct columns){{COLUMN_TEXT, 0, 0},
                            {{COLUMN_NUMBER, 0, 0}, {COLUMN_NUMBER, 0, 0}},
                            {COLUMN_TEXT, 0, 0}, {COLUMN_NUMBER, 0, 0}};
}

/* ---- rows ---------------------------------------------------------------- */

static void out_days(struct out *o, const struct diff_rate *r)
{
    char day[INSTANT_TEXT_SIZE];

    instant_short(r->from, day);
    out_text(o, "  from ");
    out_text(o, day);
    if (!r->until)
        return;
    instant_short(r->until, day);
    out_text(o, " until ");
    out_text(o, day);
}

static void out_rate(struct out *o, const struct columns *c,
                     const struct diff_rate *r)
{
    char ratio[RATIO_ROOM], cell[CELL_ROOM];

    diff_price_ratio(r, ratio);
    out_text(o, "    ");
    column_text(o, &c->what, mreg_meter_name(r->meter).at);
    out_text(o, "  ");
    column_text(o, &c->side[DIFF_OLD], money(r, DIFF_OLD, cell));
    out_text(o, " -> ");
    column_text(o, &c->side[DIFF_NEW], money(r, DIFF_NEW, cell));
    out_text(o, is_usd(r) ? " USD per " : " per ");
    column_text(o, &c->per, per(r));
    out_text(o, "  ");
    column_text(o, &c->ratio, ratio);
    out_days(o, r);
    out_char(o, '\n');
}

static void out_rates(struct out *o, const struct diff_model *m)
{
    struct columns c = empty_columns();
    const char *when = "";

    measure(&c, m);
    for (size_t i = 0; i < m->rates.n; i++) {
        const struct diff_rate *r = &m->rates.at[i];

        if (strcmp(r->when, when) != 0) {
            when = r->when;
            out_text(o, "  ");
            out_text(o, when);
            out_char(o, '\n');
        }
        out_rate(o, &c, r);
    }
}

void diff_facts_text(struct out *o, const struct diff_facts *facts,
                     const char *indent)
{
    struct column what = {COLUMN_TEXT, 0, 0};
    char ratio[RATIO_ROOM];

    for (size_t i = 0; i < facts->n; i++)
        column_measure_text(&what, facts->at[i].what);
    for (size_t i = 0; i < facts->n; i++) {
        const struct diff_fact *f = &facts->at[i];

        diff_ratio(f->number[DIFF_OLD], f->number[DIFF_NEW], ratio);
        out_text(o, indent);
        column_text(o, &what, f->what);
        out_text(o, "  ");
        out_shown(o, f->side[DIFF_OLD], strlen(f->side[DIFF_OLD]));
        out_text(o, " -> ");
        out_shown(o, f->side[DIFF_NEW], strlen(f->side[DIFF_NEW]));
        if (ratio[0] && f->number[DIFF_NEW]) {
            out_text(o, "  ");
            out_text(o, ratio);
        }
        out_char(o, '\n');
    }
}

static void out_names(struct out *o, const struct diff_names *names)
{
    for (size_t i = 0; i < names->n; i++) {
        out_text(o, names->at[i].is_new ? "  + name " : "  - name ");
        out_shown(o, names->at[i].name, strlen(names->at[i].name));
        out_char(o, '\n');
    }
}

void diff_rates_text(struct out *o, const struct diff *d)
{
    for (size_t i = 0; i < d->models.n; i++) {
        const struct diff_model *m = &d->models.at[i];

        if (!m->rates.n)
            continue;
        out_shown(o, m->name, strlen(m->name));
        out_char(o, '\n');
        out_rates(o, m);
    }
}

static void out_changed(struct out *o, const struct diff *d)
{
    for (size_t i = 0; i < d->models.n; i++) {
        const struct diff_model *m = &d->models.at[i];

        if (!m->rates.n && !m->facts.n && !m->names.n)
            continue;
        out_char(o, '\n');
        out_shown(o, m->name, strlen(m->name));
        out_char(o, '\n');
        out_rates(o, m);
        diff_facts_text(o, &m->facts, "  ");
        out_names(o, &m->names);
    }
}

/* Lists the models that one side lacks. */
static void out_lacking(struct out *o, const struct diff *d, unsigned which,
                        const char *title)
{
    bool first = true;

    for (size_t i = 0; i < d->models.n; i++) {
        const struct diff_model *m = &d->models.at[i];

        if (m->row[which] != MREG_NONE)
            continue;
        out_text(o, first ? title : "");
        first = false;
        out_text(o, "  ");
        out_shown(o, m->name, strlen(m->name));
        out_char(o, '\n');
    }
}

/* ---- the call ------------------------------------------------------------ */

static const char *amount(const struct diff_model *m, unsigned which,
                          char cell[CELL_ROOM])
{
    char text[MREG_MONEY_SIZE];

    if (m->row[which] == MREG_NONE)
        return "-";
    if (!diff_has_cost(m, which))
        return "unknown";
    mreg_money_text(m->pico[which], text, MREG_MONEY_SIZE);
    return amount_text(text, m->currency[which],
                       m->currency[which] != MREG_USD, cell);
}

/* Tells whether two costs can be compared. */
static bool is_priced(const struct diff_model *m)
{
    return diff_has_cost(m, DIFF_OLD) && diff_has_cost(m, DIFF_NEW)
           && m->currency[DIFF_OLD] == m->currency[DIFF_NEW];
}

static uint64_t change(const struct diff_model *m)
{
    return m->pico[DIFF_OLD] > m->pico[DIFF_NEW]
               ? m->pico[DIFF_OLD] - m->pico[DIFF_NEW]
               : m->pico[DIFF_NEW] - m->pico[DIFF_OLD];
}

/* Orders by the change, the largest first; then what cannot be compared. */
static int by_change(const void *x, const void *y)
{
    const struct diff_model *a = *(const struct diff_model *const *)x;
    const struct diff_model *b = *(const struct diff_model *const *)y;

    if (is_priced(a) != is_priced(b))
        return is_priced(a) ? -1 : 1;
    if (is_priced(a) && change(a) != change(b))
        return change(a) > change(b) ? -1 : 1;
    return strcmp(a->name, b->name);
}

const struct diff_model **diff_by_change(const struct diff *d)
{
    const struct diff_model **all = arena_get(d->arena, d->models.n + 1,
                                              sizeof *all);

    for (size_t i = 0; i < d->models.n; i++)
        all[i] = &d->models.at[i];
    if (d->models.n)
        qsort(all, d->models.n, sizeof *all, by_change);
    return all;
}

static bool costs_the_same(const struct diff_model *m)
{
    return is_priced(m) && change(m) == 0;
}

static void out_cost(struct out *o, const struct columns *c,
                     const struct diff_model *m)
{
    char text[CELL_ROOM], ratio[RATIO_ROOM] = "";

    if (is_priced(m))
        diff_ratio(m->pico[DIFF_OLD], m->pico[DIFF_NEW], ratio);
    out_text(o, "  ");
    column_text(o, &c->what, m->name);
    out_text(o, "  ");
    column_text(o, &c->side[DIFF_OLD], amount(m, DIFF_OLD, text));
    out_text(o, " -> ");
    column_text(o, &c->side[DIFF_NEW], amount(m, DIFF_NEW, text));
    out_text(o, ratio[0] ? "  " : "");
    out_text(o, ratio);
    out_char(o, '\n');
}

void diff_costs_text(struct out *o, const struct diff *d)
{
    const struct diff_model **all = diff_by_change(d);
    struct columns c = empty_columns();
    char text[CELL_ROOM];
    size_t n = 0;

    for (size_t i = 0; i < d->models.n; i++) {
        if (costs_the_same(all[i]))
            continue;
        all[n++] = all[i];
        column_measure_text(&c.what, all[i]->name);
        for (unsigned s = 0; s < DIFF_SIDES; s++)
            column_measure_text(&c.side[s], amount(all[i], s, text));
    }
    out_text(o, n ? "\nthe call, in USD\n" : "\nthe call costs the same\n");
    for (size_t i = 0; i < n; i++)
        out_cost(o, &c, all[i]);
}

/* ---- all ----------------------------------------------------------------- */

static void out_registry(struct out *o, const char *mark,
                         const struct answering *by)
{
    char digest[DIGEST_SHOWN + 1], as_of[INSTANT_TEXT_SIZE];
    mreg_about_view about;

    mreg_about(by->r, &about);
    instant_short(about.as_of, as_of);
    digest_text(by->r, digest);
    out_text(o, mark);
    if (by->file)
        out_shown(o, by->file, strlen(by->file));
    else
        out_text(o, "built-in");
    out_text(o, " of ");
    out_text(o, as_of);
    out_text(o, ", digest ");
    out_text(o, digest);
    out_char(o, '\n');
}

static void out_count(struct out *o, size_t n, const char *what)
{
    out_grouped(o, n);
    out_text(o, what);
}

void diff_text(struct out *o, const struct diff *d)
{
    out_registry(o, "old: ", &d->by[DIFF_OLD]);
    out_registry(o, "new: ", &d->by[DIFF_NEW]);
    if (diff_is_same(d)) {
        out_text(o, "no model, price, provider or tier differs\n");
        return;
    }
    out_changed(o, d);
    out_lacking(o, d, DIFF_OLD, "\nnew models\n");
    out_lacking(o, d, DIFF_NEW, "\nmodels that are gone\n");
    diff_parts_text(o, d);
    if (d->use)
        diff_costs_text(o, d);
    out_char(o, '\n');
    out_count(o, d->changed, " changed, ");
    out_count(o, d->added, " new, ");
    out_count(o, d->gone, " gone\n");
}
