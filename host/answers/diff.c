/* Compares two registries model by model.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include "account.h"

#include <stdlib.h>

#include "lookup.h"

static const mreg *side(const struct diff *d, unsigned which)
{
    return d->by[which].r;
}

const char *diff_model_name(struct diff *d, unsigned which, mreg_model row)
{
    const mreg_text by = model_provider(side(d, which), row);
    const mreg_text id = model_id(side(d, which), row);

    return arena_printf(d->arena, "%.*s/%.*s", (int)by.size, by.at,
                        (int)id.size, id.at);
}

/* ---- names --------------------------------------------------------------- */

/* Lists the names of one side that the other does not know, or knows as
 * another model's. */
static void compare_names(struct diff *d, struct diff_model *m,
                          unsigned has, unsigned lacks)
{
    const mreg *r = side(d, has), *other = side(d, lacks);
    mreg_provider provider;
    mreg_provider_view by;
    uint32_t cursor = 0;
    mreg_text name;

    while ((cursor = mreg_next_name(r, m->row[has], cursor, &name,
                                    &provider)) != 0) {
        const char *whole = arena_copy(d->arena, name.at, name.size);

        if (mreg_provider_info(r, provider, &by) == MREG_OK)
            whole = arena_printf(d->arena, "%.*s/%s", (int)by.id.size,
                                 by.id.at, whole);
        if (mreg_find(other, whole, strlen(whole)) != m->row[lacks])
            arena_push(d->arena, &m->names,
                       ((struct diff_name){whole, has == DIFF_NEW}));
    }
}

/* ---- models -------------------------------------------------------------- */

bool diff_has_cost(const struct diff_model *m, unsigned which)
{
    return m->status[which] == MREG_OK
           || m->status[which] == MREG_E_CURRENCY;
}

/* The number of who makes the call: an account that a registry does not know
 * pays what everybody does, and if nobody is named so, the list price. */
static uint16_t account_in(const struct diff *d, unsigned which)
{
    const mreg *r = side(d, which);
    uint16_t number;

    return d->account
           && account_named(r, d->account, strlen(d->account), &number)
               ? number : usual_account(r);
}

static void cost(struct diff *d, struct diff_model *m)
{
    mreg_bill bill;

    for (unsigned i = 0; d->use && i < DIFF_SIDES; i++) {
        mreg_terms on = d->on;

        on.account = account_in(d, i);
        m->status[i] = mreg_cost(side(d, i), m->row[i], &on, d->use, &bill);
        if (m->status[i] == MREG_E_CURRENCY && bill.unknown)
            m->status[i] = MREG_E_INCOMPLETE;
        m->pico[i] = diff_has_cost(m, i) ? bill.pico_usd : 0;
        m->currency[i] = (mreg_currency)(diff_has_cost(m, i) ? bill.currency
                                                             : MREG_USD);
    }
}

static void compare(struct diff *d, struct diff_model m, struct out *scratch)
{
    const bool both = m.row[DIFF_OLD] != MREG_NONE
                      && m.row[DIFF_NEW] != MREG_NONE;

    if (both) {
        diff_prices(d, &m, scratch);
        diff_facts(d, &m);
        compare_names(d, &m, DIFF_NEW, DIFF_OLD);
        compare_names(d, &m, DIFF_OLD, DIFF_NEW);
        if (!m.rates.n && !m.facts.n && !m.names.n)
            return;
    }
    d->changed += both;
    d->added += m.row[DIFF_OLD] == MREG_NONE;
    d->gone += m.row[DIFF_NEW] == MREG_NONE;
    cost(d, &m);
    arena_push(d->arena, &d->models, m);
}

static struct diff_model model_of(struct diff *d, unsigned which,
                                  mreg_model row)
{
    const mreg *r = side(d, which);
    struct diff_model m = {.name = diff_model_name(d, which, row)};

    m.row[which] = row;
    m.row[!which] = mreg_carry(r, row, side(d, !which));
    return m;
}

static int by_name(const void *x, const void *y)
{
    const struct diff_model *a = x, *b = y;

    return strcmp(a->name, b->name);
}

void diff_registries(struct diff *d)
{
    struct out *scratch = arena_get(d->arena, 1, sizeof *scratch);

    scratch->fd = -1;
    for (mreg_model i = 0; i < mreg_count(side(d, DIFF_OLD)); i++)
        compare(d, model_of(d, DIFF_OLD, i), scratch);
    for (mreg_model i = 0; i < mreg_count(side(d, DIFF_NEW)); i++) {
        const struct diff_model m = model_of(d, DIFF_NEW, i);

        if (m.row[DIFF_OLD] == MREG_NONE)
            compare(d, m, scratch);
    }
    if (d->models.n)
        qsort(d->models.at, d->models.n, sizeof *d->models.at, by_name);
    diff_parts(d);
}

bool diff_is_same(const struct diff *d)
{
    return !d->models.n && !d->providers.n && !d->tiers.n;
}

const char *diff_change(const uint32_t row[DIFF_SIDES])
{
    return row[DIFF_OLD] == MREG_NONE ? "new"
           : row[DIFF_NEW] == MREG_NONE ? "gone" : "changed";
}

/* ---- ratios -------------------------------------------------------------- */

/* Writes the permille that `is` is more or less than `was`, rounded. */
static void put_permille(uint64_t was, uint64_t is, char out[RATIO_ROOM])
{
    const char sign = is < was ? '-' : '+';
    const uint64_t by = is < was ? was - is : is - was;
    uint64_t permille = (by * 1000 + was / 2) / was;
    char digits[RATIO_ROOM];
    size_t at = sizeof digits, n = 0;

    digits[--at] = (char)('0' + permille % 10);
    digits[--at] = '.';
    permille /= 10;
    do
        digits[--at] = (char)('0' + permille % 10);
    while ((permille /= 10) > 0);
    out[n++] = sign;
    memcpy(out + n, digits + at, sizeof digits - at);
    n += sizeof digits - at;
    memcpy(out + n, " %", sizeof " %");
}

void diff_ratio(uint64_t was, uint64_t is, char out[RATIO_ROOM])
{
    out[0] = 0;
    /* 2^53 x 1000 still fits; what is cut off is not seen in a permille. */
    while ((was | is) >> 53 && was >> 1) {
        was >>= 1;
        is >>= 1;
    }
    if (was > 0 && !(is >> 53))
        put_permille(was, is, out);
}

void diff_price_ratio(const struct diff_rate *rate, char out[RATIO_ROOM])
{
    uint64_t value[DIFF_SIDES];

    out[0] = 0;
    for (unsigned i = 0; i < DIFF_SIDES; i++) {
        const struct diff_price *p = &rate->side[i];
        const struct diff_price *other = &rate->side[!i];

        if (p->state != DIFF_KNOWN
            || p->text.currency != other->text.currency)
            return;
        value[i] = p->text.pico;
        /* Prices of different units are compared for the product of both. */
        if (p->text.units != other->text.units) {
            if (other->text.units > 1
                && p->text.pico > UINT64_MAX / other->text.units)
                return;
            value[i] = p->text.pico * other->text.units;
        }
    }
    diff_ratio(value[DIFF_OLD], value[DIFF_NEW], out);
}
