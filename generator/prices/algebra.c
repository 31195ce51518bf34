/* The override algebra.
 *
 * SPDX-License-Identifier: MIT */
#include "algebra.h"

#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/ratio.h"

static unsigned lowest_bit(uint64_t set)
{
    unsigned bit = 0;

    while (bit < 63 && !(set >> bit & 1))
        bit++;
    return bit;
}

static unsigned highest_bit(uint64_t set)
{
    unsigned bit = 63;

    while (bit && !(set >> bit & 1))
        bit--;
    return bit;
}

static void report_doubles(const struct algebra *g, unsigned meter)
{
    uint64_t states = g->states[meter];

    for (unsigned i = 0; i < g->v->overrides.n; i++) {
        uint64_t doubles = states & g->same[i] & (((uint64_t)1 << i) - 1);
        const struct override *o = g->v->overrides.at;

        if (!(states >> i & 1) || !doubles)
            continue;
        diag(g->c->diags, M_226, o[i].price[meter].place,
             "%s has two prices under the same conditions",
             meter_facts[meter].name);
        diag_note(g->c->diags, o[lowest_bit(doubles)].price[meter].place,
                  "the first is here");
    }
}

void algebra_begin(struct algebra *g, struct catalogue *c,
                   const struct version *v, bool quiet)
{
    const struct override *o = v->overrides.at;

    *g = (struct algebra){.c = c, .v = v, .quiet = quiet};
    for (unsigned i = 0; i < v->overrides.n; i++) {
        for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
            if (o[i].price[m].state != PRICE_ABSENT)
                g->states[m] |= (uint64_t)1 << i;
        for (unsigned j = 0; j < v->overrides.n; j++)
            if (condition_inside(&o[i].when, &o[j].when)) {
                g->around[i] |= (uint64_t)1 << j;
                if (condition_inside(&o[j].when, &o[i].when))
                    g->same[i] |= (uint64_t)1 << j;
                else
                    g->within[j] |= (uint64_t)1 << i;
            }
    }
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (!quiet && !v->later_wins)
            report_doubles(g, m);
}

uint64_t algebra_holding(const struct algebra *g,
                         const struct mreg_condition_row *call,
                         uint64_t windows)
{
    uint64_t holding = 0;

    for (unsigned i = 0; i < g->v->overrides.n; i++)
        if (condition_holds(&g->v->overrides.at[i].when, call,
                            windows >> i & 1))
            holding |= (uint64_t)1 << i;
    return holding;
}

/* Reports two entries that can hold together, neither inside the other. */
static void report_overlap(const struct algebra *g, unsigned i, unsigned j,
                           unsigned meter)
{
    const struct override *a = &g->v->overrides.at[i < j ? i : j];
    const struct override *b = &g->v->overrides.at[i < j ? j : i];
    const char *name = meter_facts[meter].name;
    int differ = 0, in = 0;

    for (int d = 0; d < CONDITION_DIMENSIONS; d++)
        if (!condition_inside_in(&a->when, &b->when, d)
            || !condition_inside_in(&b->when, &a->when, d)) {
            differ++;
            in = d;
        }
    if (differ == 1)
        diag(g->c->diags, M_228, b->price[meter].place,
             "%s has two prices where %s of this entry overlaps that of "
             "another; make one lie inside the other, or both apart",
             name, condition_dimension(in));
    else
        diag(g->c->diags, M_227, b->price[meter].place,
             "%s has two prices when this entry and another both hold; "
             "add an entry with the conditions of both", name);
    diag_note(g->c->diags, a->price[meter].place, "the other is here");
}

/* Returns which of the entries `among`, which all hold, decides: the last,
 * or what is narrower. In YAML it must lie inside all the others. */
static unsigned deciding(const struct algebra *g, uint64_t among,
                         unsigned meter)
{
    unsigned winner = highest_bit(among);
    uint64_t apart;

    while (among & g->within[winner])
        winner = highest_bit(among & g->within[winner]);
    apart = among & ~g->around[winner];
    if (apart && !g->quiet && !g->v->later_wins)
        report_overlap(g, winner, highest_bit(apart), meter);
    return winner;
}

const struct price *algebra_price(const struct algebra *g, uint64_t holding,
                                  unsigned meter)
{
    uint64_t among = holding & g->states[meter];

    if (!among)
        return &g->v->price[meter];
    return &g->v->overrides.at[deciding(g, among, meter)].price[meter];
}

struct factor { uint64_t times, over; };

/* Multiplies what reaches a meter, in lowest terms; `last` is the last entry
 * that does. Returns false, and reports it, if that needs more than 32 bits. */
static bool factor_of(const struct algebra *g, uint64_t holding,
                      unsigned meter, struct factor *f,
                      const struct override **last)
{
    *f = (struct factor){1, 1};
    *last = NULL;
    for (unsigned i = 0; i < g->v->overrides.n; i++) {
        const struct override *o = &g->v->overrides.at[i];
        uint64_t divisor;

        if (!(holding >> i & 1) || !o->multiplies
            || !(o->meters >> meter & 1))
            continue;
        *last = o;
        f->times *= o->times;
        f->over *= o->over;
        divisor = common_divisor(f->times, f->over);
        f->times /= divisor;
        f->over /= divisor;
        if (f->times <= UINT32_MAX && f->over <= UINT32_MAX)
            continue;
        if (!g->quiet)
            diag(g->c->diags, M_230, o->place,
                 "the multipliers that hold together need more than 32 "
                 "bits; state prices instead");
        *f = (struct factor){1, 1};
        return false;
    }
    return true;
}

/* Returns the meter whose price counts for this one: itself or an ancestor. */
static unsigned stating_meter(const struct algebra *g, uint64_t holding,
                              unsigned meter)
{
    unsigned parent = meter_facts[meter].parent;

    while (algebra_price(g, holding, meter)->state == PRICE_ABSENT
           && parent != METER_FREE && parent != meter) {
        meter = parent;
        parent = meter_facts[meter].parent;
    }
    return meter;
}

/* A product that does not fit or is not whole is algebra_prove's to report. */
void algebra_charges(const struct algebra *g, uint64_t holding,
                     struct charge charges[MREG_METERS_COUNT])
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const unsigned owner = stating_meter(g, holding, m);
        struct price *p = &charges[m].price;
        const struct override *last;
        struct factor f;

        *p = *algebra_price(g, holding, owner);
        charges[m].own = owner == m && p->state != PRICE_ABSENT;
        if (p->state != PRICE_KNOWN)
            continue;
        factor_of(g, holding, m, &f, &last);
        p->pico = p->pico * f.times / f.over;
    }
}

static void put_item(struct arena *a, word_list *out, uint64_t meter,
                     const struct price *p)
{
    arena_push(a, out, meter);
    arena_push(a, out, p->state == PRICE_KNOWN ? p->units : 0);
    arena_push(a, out, p->state == PRICE_KNOWN ? p->pico : 0);
}

void charges_sheet(struct arena *a,
                   const struct charge charges[MREG_METERS_COUNT],
                   word_list *out)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const unsigned parent = meter_facts[m].parent;
        const struct price *p = &charges[m].price;

        if (charges[m].own)
            put_item(a, out, m, p);
        else if (p->state == PRICE_KNOWN && parent != METER_FREE
                 && !prices_equal(&charges[parent].price, p))
            put_item(a, out, m | MREG_INHERITED, p);
    }
}

/* An inherited price is proved with its owner's if both are multiplied by
 * the same. */
static bool proved_elsewhere(const struct algebra *g, uint64_t holding,
                             unsigned owner, unsigned meter,
                             const struct factor *f)
{
    const struct override *last;
    struct factor other;

    return owner != meter && factor_of(g, holding, owner, &other, &last)
           && other.times == f->times && other.over == f->over;
}

void algebra_prove(const struct algebra *g, uint64_t holding)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        unsigned owner = stating_meter(g, holding, m);
        const struct price *p = algebra_price(g, holding, owner);
        const struct override *last;
        struct factor f;

        if (!factor_of(g, holding, m, &f, &last) || !last
            || p->state != PRICE_KNOWN || !p->pico
            || proved_elsewhere(g, holding, owner, m, &f))
            continue;
        if (f.times > UINT64_MAX / p->pico)
            diag(g->c->diags, M_231, last->place,
                 "the price of %s, multiplied, does not fit 64 bits",
                 meter_facts[m].name);
        else if (p->pico * f.times % f.over)
            diag(g->c->diags, M_229, last->place,
                 "the price of %s times %u/%u is not a whole number of "
                 "picodollars; let `meters:` leave it out and state its "
                 "price", meter_facts[m].name, (unsigned)f.times,
                 (unsigned)f.over);
        else if (!price_in_range(m, p->pico * f.times / f.over,
                                 g->v->currency))
            diag(g->c->diags, M_204, last->place,
                 "%s, multiplied, costs %llu.%06llu USD per million tokens, "
                 "which no token does (0.0001 to 1000); is the multiplier "
                 "right?", meter_facts[m].name,
                 (unsigned long long)(p->pico * f.times / f.over / 1000000),
                 (unsigned long long)(p->pico * f.times / f.over % 1000000));
        else
            continue;
        diag_note(g->c->diags, p->place, "the price is here");
    }
}
