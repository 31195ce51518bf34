/* Compares the prices of a model in two registries over all time: at each
 * instant at which a version of either begins, what each charges then. So a
 * version that changes nothing is not a difference, whoever has it.
 *
 * SPDX-License-Identifier: MIT */
#include "diff.h"

#include <stdlib.h>

#include "account.h"

#define NO_VERSION MREG_NONE

/* The versions in force at an instant. */
struct moment {
    mreg_time at;
    uint32_t version[DIFF_SIDES];
    struct out *scratch;
};

static const mreg *side(const struct diff *d, unsigned which)
{
    return d->by[which].r;
}

/* ---- conditions ---------------------------------------------------------- */

/* Returns what out_conditions or out_terms writes of a rate: when it holds, and
 * who pays it or not. */
static const char *written(struct diff *d, const struct diff_model *m,
                           const struct moment *t, unsigned which,
                           uint32_t rate,
                           void (*write)(struct out *o, const mreg *r,
                                         mreg_model m, uint32_t version,
                                         uint32_t rate))
{
    struct out *o = t->scratch;

    o->used = 0;
    write(o, side(d, which), m->row[which], t->version[which], rate);
    return arena_copy(d->arena, o->buffer, o->used);
}

static uint32_t rates(const struct diff *d, const struct diff_model *m,
                      const struct moment *t, unsigned which)
{
    mreg_version v;

    return t->version[which] != NO_VERSION
           && mreg_version_info(side(d, which), m->row[which],
                                t->version[which], &v) == MREG_OK
               ? v.rates : 0;
}

/* Finds the rate of exactly this condition, or MREG_NONE. */
static uint32_t exact_rate(struct diff *d, const struct diff_model *m,
                           const struct moment *t, unsigned which,
                           const char *when)
{
    const uint32_t n = rates(d, m, t, which);

    for (uint32_t rate = 0; rate < n; rate++)
        if (strcmp(written(d, m, t, which, rate, out_conditions), when) == 0)
            return rate;
    return MREG_NONE;
}

/* Returns the number by which a side knows an account of the other one: who is
 * not known there pays what everybody does. */
static uint16_t account_on(const struct diff *d, unsigned which,
                           uint16_t number)
{
    const mreg_text name = mreg_account_name(side(d, !which), number);
    const uint32_t found = mreg_account_find(side(d, which), name.at,
                                             name.size);

    return (uint16_t)(number == 0 ? 0
                      : found == MREG_NONE ? ACCOUNT_ANYBODY : found);
}

/* Finds the rate of a side that charges a call with the terms and the account
 * of a rate of the other side. It is MREG_NONE if the account that is charged
 * there has no rate for exactly these terms: a broader one charges the call. */
static uint32_t rate_of(struct diff *d, const struct diff_model *m,
                        const struct moment *t, unsigned which,
                        uint32_t others)
{
    const uint32_t n = rates(d, m, t, which);
    const char *wanted = written(d, m, t, !which, others, out_terms);
    mreg_rate like, one;
    uint16_t whose;

    mreg_rate_info(side(d, !which), m->row[!which], t->version[!which],
                   others, &like);
    whose = account_charged(side(d, which), m->row[which], t->version[which],
                            like.service, account_on(d, which, like.account));
    for (uint32_t rate = 0; rate < n; rate++)
        if (mreg_rate_info(side(d, which), m->row[which], t->version[which],
                           rate, &one) == MREG_OK
            && one.account == whose
            && strcmp(written(d, m, t, which, rate, out_terms),
                      wanted) == 0)
            return rate;
    return MREG_NONE;
}

/* ---- prices -------------------------------------------------------------- */

static struct diff_price price(const struct diff *d,
                               const struct diff_model *m,
                               const struct moment *t, unsigned which,
                               uint32_t rate, uint32_t meter,
                               bool *is_own)
{
    struct diff_price p = {.state = DIFF_ABSENT};
    mreg_price view;

    *is_own = false;
    if (rate == MREG_NONE)
        return p;
    p.state = DIFF_UNKNOWN;
    if (mreg_rate_price(side(d, which), m->row[which], t->version[which],
                        rate, (mreg_meter)meter, &view) != MREG_OK
        || !view.known)
        return p;
    p.state = DIFF_KNOWN;
    price_text(meter, &view, &p.text);
    *is_own = !view.inherited && !price_says_nothing(meter, &view);
    return p;
}

static bool is_same(const struct diff_price *a, const struct diff_price *b)
{
    return a->state == b->state
           && (a->state != DIFF_KNOWN
               || (a->text.pico == b->text.pico
                   && a->text.currency == b->text.currency
                   && a->text.units == b->text.units));
}

/* Finds the difference of a price that has not ended yet, or NULL. */
static struct diff_rate *open_rate(struct diff_model *m, const char *when,
                                   uint32_t meter)
{
    for (size_t i = m->rates.n; i-- > 0;) {
        struct diff_rate *r = &m->rates.at[i];

        if (r->meter == meter && !r->until && strcmp(r->when, when) == 0)
            return r;
    }
    return NULL;
}

static void compare_meter(struct diff *d, struct diff_model *m,
                          const struct moment *t, const char *when,
                          const uint32_t rate[DIFF_SIDES], uint32_t meter)
{
    struct diff_rate *before = open_rate(m, when, meter);
    struct diff_rate now = {.when = when, .meter = meter, .from = t->at};
    bool own[DIFF_SIDES], differs;

    for (unsigned i = 0; i < DIFF_SIDES; i++)
        now.side[i] = price(d, m, t, i, rate[i], meter, &own[i]);
    /* What both take from the parent differs as the parent does. */
    differs = (own[DIFF_OLD] || own[DIFF_NEW])
              && !is_same(&now.side[DIFF_OLD], &now.side[DIFF_NEW]);
    if (before && differs && is_same(&before->side[0], &now.side[0])
        && is_same(&before->side[1], &now.side[1]))
        return;
    if (before)
        before->until = t->at;
    if (differs)
        arena_push(d->arena, &m->rates, now);
}

static void compare_rates(struct diff *d, struct diff_model *m,
                          const struct moment *t, const char *when,
                          const uint32_t rate[DIFF_SIDES])
{
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++)
        compare_meter(d, m, t, when, rate, meter);
}

/* Ends the differences of conditions that neither side has any more. */
static void end_others(struct diff *d, struct diff_model *m,
                       const struct moment *t)
{
    for (size_t i = 0; i < m->rates.n; i++) {
        struct diff_rate *r = &m->rates.at[i];

        if (!r->until && r->from < t->at
            && exact_rate(d, m, t, DIFF_OLD, r->when) == MREG_NONE
            && exact_rate(d, m, t, DIFF_NEW, r->when) == MREG_NONE)
            r->until = t->at;
    }
}

static void compare_at(struct diff *d, struct diff_model *m,
                       const struct moment *t)
{
    uint32_t rate[DIFF_SIDES];
    uint32_t n = rates(d, m, t, DIFF_NEW);

    for (rate[DIFF_NEW] = 0; rate[DIFF_NEW] < n; rate[DIFF_NEW]++) {
        const char *when = written(d, m, t, DIFF_NEW, rate[DIFF_NEW],
                                   out_conditions);

        rate[DIFF_OLD] = rate_of(d, m, t, DIFF_OLD,
                                 rate[DIFF_NEW]);
        compare_rates(d, m, t, when, rate);
    }
    n = rates(d, m, t, DIFF_OLD);
    for (rate[DIFF_OLD] = 0; rate[DIFF_OLD] < n; rate[DIFF_OLD]++) {
        const char *when = written(d, m, t, DIFF_OLD, rate[DIFF_OLD],
                                   out_conditions);

        rate[DIFF_NEW] = rate_of(d, m, t, DIFF_NEW,
                                 rate[DIFF_OLD]);
        if (exact_rate(d, m, t, DIFF_NEW, when) == MREG_NONE)
            compare_rates(d, m, t, when, rate);
    }
    end_others(d, m, t);
}

/* ---- instants ------------------------------------------------------------ */

static mreg_time begins(const struct diff *d, const struct diff_model *m,
                        unsigned which, uint32_t version)
{
    mreg_version v;

    return mreg_version_info(side(d, which), m->row[which], version, &v)
               == MREG_OK ? v.from : INT64_MAX;
}

/* Goes on to the next instant at which a version of either side begins. */
static bool next(const struct diff *d, const struct diff_model *m,
                 struct moment *t, uint32_t ahead[DIFF_SIDES])
{
    mreg_time at[DIFF_SIDES];

    for (unsigned i = 0; i < DIFF_SIDES; i++)
        at[i] = begins(d, m, i, ahead[i]);
    t->at = at[0] < at[1] ? at[0] : at[1];
    for (unsigned i = 0; i < DIFF_SIDES; i++)
        if (at[i] == t->at && t->at != INT64_MAX)
            t->version[i] = ahead[i]++;
    return t->at != INT64_MAX;
}

static int is_standard(const struct diff_rate *r)
{
    return strcmp(r->when, "standard") == 0;
}

/* Orders by condition, standard ones first; then by meter and instant. */
static int in_order(const void *x, const void *y)
{
    const struct diff_rate *a = x, *b = y;
    int order = is_standard(b) - is_standard(a);

    if (!order)
        order = strcmp(a->when, b->when);
    if (!order)
        order = (a->meter > b->meter) - (a->meter < b->meter);
    return order ? order : (a->from > b->from) - (a->from < b->from);
}

void diff_prices(struct diff *d, struct diff_model *m, struct out *scratch)
{
    uint32_t ahead[DIFF_SIDES] = {0, 0};
    struct moment t = {0, {NO_VERSION, NO_VERSION}, scratch};

    while (next(d, m, &t, ahead))
        compare_at(d, m, &t);
    if (m->rates.n)
        qsort(m->rates.at, m->rates.n, sizeof *m->rates.at, in_order);
}
