/* What a contract makes of the list price of a call: which contract decides,
 * and what each meter then costs.
 *
 * Contracts do not add up. One of those with prices or a factor decides, and
 * one of the markups, each by itself: the one that holds for a part of the
 * calls of all the others.
 *
 * SPDX-License-Identifier: MIT */
#include "bargain.h"

#include "generator/catalogue/find.h"
#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/ratio.h"

#define MILLION 1000000u

struct deal {
    const struct bargain *b;
    struct charge *charges;
    /* What prices are still to be multiplied by. */
    struct ratio factor[MREG_METERS_COUNT];
};

/* ---- which contract decides --------------------------------------------- */

static bool wanted(const struct contract *k,
                   const struct mreg_condition_row *call, bool markup)
{
    return (k->kind == CONTRACT_MARKUP) == markup && contract_holds(k, call);
}

static size_t count(const struct bargain *b)
{
    return b->anybody_n + b->own_n;
}

static struct contract *contract_at(const struct bargain *b, size_t i)
{
    return i < b->anybody_n ? b->anybody[i] : b->own[i - b->anybody_n];
}

/* Lists in what a contract holds for calls for which another does not. */
static const char *wider(struct arena *a, const struct contract *k,
                         const struct contract *other)
{
    static const char *const names[CONTRACT_DIMENSIONS] = {
        [IN_ACCOUNTS] = "accounts", [IN_MODELS] = "models",
        [IN_SERVICES] = "services", [IN_GEOS] = "geographies",
        [IN_DAYS] = "days"};
    const char *all = "";

    for (int in = 0; in < CONTRACT_DIMENSIONS; in++)
        if (!contract_inside_in(k, other, (enum contract_dimension)in))
            all = arena_printf(a, "%s%s%s", all, *all ? " and " : "",
                               names[in]);
    return all;
}

static void report_tie(const struct bargain *b, struct contract *k,
                       struct contract *other)
{
    struct contract *first = k, *last = other;

    if (place_compare(first->place, last->place) > 0) {
        first = other;
        last = k;
    }
    if (last->complained)
        return;
    last->complained = true;
    if (contract_inside(first, last) && contract_inside(last, first))
        diag(b->c->diags, M_610, last->place, "two contracts hold for the "
             "same calls; leave one out");
    else
        diag(b->c->diags, M_610, last->place, "this contract and another "
             "both hold for calls of %s: this one for more %s, the other for "
             "more %s; write one for what both hold for, or set them apart",
             model_key(b->c->arena, b->model),
             wider(b->c->arena, last, first),
             wider(b->c->arena, first, last));
    diag_note(b->c->diags, first->place, "the other is here");
}

/* Returns the contract that decides, or NULL. */
static struct contract *deciding(const struct bargain *b,
                                 const struct mreg_condition_row *call,
                                 bool markup)
{
    struct contract *best = NULL;

    for (size_t i = 0; i < count(b); i++) {
        struct contract *k = contract_at(b, i);

        if (wanted(k, call, markup) && (!best || contract_inside(k, best)))
            best = k;
    }
    for (size_t i = 0; best && i < count(b); i++) {
        struct contract *k = contract_at(b, i);

        if (k != best && wanted(k, call, markup)
            && (!contract_inside(best, k) || contract_inside(k, best)))
            report_tie(b, best, k);
    }
    return best;
}

/* ---- factors ------------------------------------------------------------ */

static void report_product(const struct deal *d, struct contract *k,
                           unsigned meter, const char *wrong)
{
    const struct price *p = &d->charges[meter].price;

    if (k->complained)
        return;
    k->complained = true;
    diag(d->b->c->diags, M_611, k->place, "%s of %s, multiplied, %s; state "
         "its price, or let `meters:` leave it out", meter_facts[meter].name,
         model_key(d->b->c->arena, d->b->model), wrong);
    if (p->place.file)
        diag_note(d->b->c->diags, p->place, "the price is here");
}

/* Multiplies what a contract's factor reaches. */
static void multiply(struct deal *d, struct contract *k)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const struct price *p = &d->charges[m].price;

        if (!(k->meters >> m & 1) || p->state != PRICE_KNOWN)
            continue;
        k->changes |= p->pico && k->times != k->over;
        if (!ratio_multiply(&d->factor[m], k->times, k->over))
            report_product(d, k, m, "needs a factor of more than 64 bits");
    }
}

/* ---- prices of single meters -------------------------------------------- */

/* Tells whether the list has no price of its own for a meter, nor a factor:
 * then it costs what its parent does. */
static bool follows(const struct charge *list, unsigned meter)
{
    const unsigned parent = meter_facts[meter].parent;

    return !list[meter].own && parent != METER_FREE && parent != meter
           && (list[meter].price.state == PRICE_ABSENT
               || prices_equal(&list[meter].price, &list[parent].price));
}

static void report_ratio(const struct deal *d, struct contract *k,
                         unsigned meter, const char *why)
{
    if (k->complained)
        return;
    k->complained = true;
    diag(d->b->c->diags, M_612, k->price[meter].place, "`others: "
         "proportional` needs one ratio of the stated prices to those of "
         "the list, but %s of %s %s; state all prices, or use `multiply:`",
         meter_facts[meter].name, model_key(d->b->c->arena, d->b->model),
         why);
}

/* Finds the one ratio of all stated prices. */
static struct ratio one_ratio(const struct deal *d, struct contract *k)
{
    struct ratio all = {0, 0}, one;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        if (k->price[m].state == PRICE_ABSENT)
            continue;
        if (!ratio_of(&k->price[m], &d->charges[m].price, &one))
            report_ratio(d, k, m, "has none");
        else if (all.over
                 && (one.times != all.times || one.over != all.over))
            report_ratio(d, k, m, "has another than the price before it");
        else
            all = one;
    }
    return all.over ? all : (struct ratio){1, 1};
}

static void charge_other(struct deal *d, const struct contract *k,
                         const struct ratio *ratio, unsigned meter)
{
    struct charge *charge = &d->charges[meter];

    if (charge->price.state == PRICE_ABSENT)
        return;
    if (k->others == OTHERS_UNKNOWN) {
        charge->price.state = PRICE_UNKNOWN;
        charge->price.pico = 0;
        charge->own = true;
    } else if (k->others == OTHERS_PROPORTIONAL
               && charge->price.state == PRICE_KNOWN
               && token_meters() >> meter & 1) {
        d->factor[meter] = *ratio;
    }
}

/* Remembers whether a contract is below the list for some calls and above it
 * for others. */
static void weigh(struct contract *k, unsigned meter,
                  const struct price *list)
{
    const struct price *stated = &k->price[meter];
    int order;

    if (list->state != PRICE_KNOWN || stated->state != PRICE_KNOWN)
        return;
    order = price_compare(stated, list);
    k->below |= order < 0;
    if (order > 0 && !k->above)
        k->above = stated;
}

static void state_price(struct deal *d, struct contract *k, unsigned meter)
{
    struct charge *charge = &d->charges[meter];
    const unsigned parent = meter_facts[meter].parent;

    weigh(k, meter, &charge->price);
    /* A price that is the same per another count stays as it is, and so does
     * one that is inherited, while the parent's is the same. */
    if (!prices_equal(&k->price[meter], &charge->price))
        *charge = (struct charge){k->price[meter], true};
    else if (parent != METER_FREE)
        charge->own |= !prices_equal(&charge->price,
                                   &d->charges[parent].price);
}

static void report_currency(const struct deal *d, struct contract *k)
{
    char own[CURRENCY_CODE], list[CURRENCY_CODE];

    if (k->complained)
        return;
    k->complained = true;
    diag(d->b->c->diags, M_616, k->place, "prices in %s, where the list "
         "charges for %s in %s; say `currency: %s` if they are, or name other "
         "models", currency_code(k->currency, own),
         model_key(d->b->c->arena, d->b->model),
         currency_code(d->b->currency, list),
         currency_code(d->b->currency, list));
}

/* Parents come before their children. */
static void put_prices(struct deal *d, struct contract *k)
{
    struct charge list[MREG_METERS_COUNT];
    struct ratio ratio = {1, 1};

    if (k->currency != d->b->currency)
        report_currency(d, k);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        list[m] = d->charges[m];
    if (k->others == OTHERS_PROPORTIONAL)
        ratio = one_ratio(d, k);
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const unsigned parent = meter_facts[m].parent;

        if (k->price[m].state != PRICE_ABSENT) {
            state_price(d, k, m);
        } else if (follows(list, m)) {
            d->charges[m] = d->charges[parent];
            d->charges[m].own = false;
            d->factor[m] = d->factor[parent];
        } else {
            charge_other(d, k, &ratio, m);
        }
        k->changes |= !prices_equal(&list[m].price, &d->charges[m].price)
                      || d->factor[m].times != d->factor[m].over;
    }
}

/* ---- products ----------------------------------------------------------- */

/* Multiplies a price. A product that is not whole per one may be so per
 * million, as prices of tokens are quoted. */
static bool apply(struct ratio factor, struct price *p)
{
    struct price one = *p, million = *p;
    const uint32_t times = MILLION / p->units;

    if (ratio_apply(factor, &one)) {
        *p = one;
        return true;
    }
    if (MILLION % p->units || p->pico > UINT64_MAX / times)
        return false;
    million.units = MILLION;
    million.pico *= times;
    if (!ratio_apply(factor, &million))
        return false;
    *p = million;
    return true;
}

/* Multiplies all that is still to be multiplied; `last` is the contract that
 * decides last. */
static void settle(struct deal *d, struct contract *last)
{
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        struct price *p = &d->charges[m].price;

        if (p->state != PRICE_KNOWN || d->factor[m].times == d->factor[m].over)
            continue;
        if (!apply(d->factor[m], p))
            report_product(d, last, m, "is not a whole number of picodollars "
                           "per million, or does not fit");
        else if (!price_in_range(m, p->pico / p->units, d->b->currency))
            report_product(d, last, m, "is not what a token costs (0.0001 to "
                           "1000 USD per million)");
    }
}

void bargain_charge(const struct bargain *b,
                    const struct mreg_condition_row *call,
                    struct charge charges[MREG_METERS_COUNT])
{
    struct contract *const terms = deciding(b, call, false);
    struct contract *const markup = deciding(b, call, true);
    struct deal d = {b, charges, {{0, 0}}};

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        d.factor[m] = (struct ratio){1, 1};
    if (terms) {
        terms->decides = true;
        if (terms->kind == CONTRACT_PRICES)
            put_prices(&d, terms);
        else
            multiply(&d, terms);
    }
    if (markup) {
        markup->decides = true;
        multiply(&d, markup);
    }
    settle(&d, markup ? markup : terms);
}

/* ---- warnings ----------------------------------------------------------- */

void judge_contracts(struct catalogue *c)
{
    for (size_t i = 0; i < c->contracts.n && !diags_errors(c->diags); i++) {
        const struct contract *k = c->contracts.at[i];

        if (k->seen < k->about)
            continue;           /* a profile left models out */
        if (!k->decides)
            diag(c->diags, M_614, k->place, "this contract decides nothing: "
                 "narrower ones hold for all of its calls");
        else if (!k->changes)
            diag(c->diags, M_614, k->place, "this contract changes nothing: "
                 "all its prices are those of the list");
        else if (k->below && k->above)
            diag(c->diags, M_615, k->above->place, "this price is below the "
                 "list's for some calls and above it for others; are "
                 "`services:` or `models:` missing?");
    }
}
