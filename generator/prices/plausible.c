/* Soft checks of what will be charged: odd prices are errors unless their
 * version says `confirmed: <reason>`; then they go to the audit. A snapshot
 * is somebody else's catalogue and is not judged.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/catalogue/price_keys.h"
#include "generator/stages.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define RATIO_MOST 10u  /* times the median of other hosts, or its part */

typedef LIST_OF(uint64_t) amounts;

struct judge {
    struct catalogue *c;
    const struct pricebook *b;
    size_t *next;     /* host of the same model; SIZE_MAX ends them */
    size_t *first;    /* host of each maker's model */
    amounts *scratch;
};

static void object(const struct judge *j, enum diag_number number,
                   const struct model *m, const struct version *v,
                   const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Several models may share a version, which is judged alike for all. */
static void audit(struct catalogue *c, struct audit_line line)
{
    for (size_t i = 0; i < c->audit.n; i++)
        if (!strcmp(c->audit.at[i].text, line.text))
            return;
    arena_push(c->arena, &c->audit, line);
}

static void object(const struct judge *j, enum diag_number number,
                   const struct model *m, const struct version *v,
                   const char *format, ...)
{
    struct audit_line line = {v->place, NULL};
    const char *text, *id = m->prices->id.at;
    va_list args;

    va_start(args, format);
    text = arena_vprintf(j->c->arena, format, args);
    va_end(args);
    if (!v->confirmed.at) {
        diag(j->c->diags, number, v->place, "%s: %s; if that is right, say "
             "`confirmed: <reason>`", id, text);
        return;
    }
    line.text = arena_printf(j->c->arena, "%s: %s; confirmed: %s", id, text,
                             v->confirmed.at);
    audit(j->c, line);
}

/* ---- rates of one plan ------------------------------------------------- */

static void judge_cache(const struct judge *j, const struct model *m,
                        const struct version *v,
                        const struct mreg_rate_row *rate)
{
    struct mreg_price input = pricebook_price(j->b, rate, MREG_INPUT);
    struct mreg_price cache = pricebook_price(j->b, rate, MREG_CACHE_READ);

    if (input.known && cache.known && cache.pico_usd > input.pico_usd)
        object(j, M_602, m, v, "reading the cache costs more than input");
}

/* Against the rate that holds one token below its threshold. */
static void judge_step(const struct judge *j, const struct model *m,
                       const struct version *v,
                       const struct mreg_rate_row *rate)
{
    const struct mreg_condition_row *on =
        &j->b->conditions.at[rate->condition];
    const struct mreg_rate_row *below = NULL;

    if (on->from_tokens)
        below = plan_rate(j->b, m->plan[v - m->prices->versions.at],
                          on->service, on->geo, on->window,
                          on->from_tokens - 1);
    for (unsigned meter = 0; below && meter < MREG_METERS_COUNT; meter++) {
        struct mreg_price less = pricebook_price(j->b, below, meter);
        struct mreg_price more = pricebook_price(j->b, rate, meter);

        if (meter_facts[meter].unit == UNIT_TOKEN && less.known
            && more.known && !more.inherited && more.pico_usd < less.pico_usd)
            object(j, M_603, m, v, "%s is cheaper from %u tokens of input "
                   "on", meter_facts[meter].name,
                   (unsigned)on->from_tokens);
    }
}

/* ---- other hosts ------------------------------------------------------- */

static const struct version *version_at(const struct model *m, int64_t at,
                                        size_t *index)
{
    *index = 0;
    if (!m->prices || !m->prices->versions.n)
        return NULL;
    while (*index + 1 < m->prices->versions.n
           && m->prices->versions.at[*index + 1].from <= at)
        ++*index;
    return &m->prices->versions.at[*index];
}

/* What a token costs on standard terms. */
static struct mreg_price plain_price(const struct judge *j,
                                     const struct model *m, size_t version,
                                     unsigned meter)
{
    const struct mreg_rate_row *rate = plan_rate(
        j->b, m->plan[version], MREG_STANDARD, MREG_GLOBAL, 0, 0);

    return rate ? pricebook_price(j->b, rate, meter)
                : (struct mreg_price){0};
}

static int compare_amounts(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

/* Holds both middle prices of an even number: who is far from one may be
 * near the other, and it is not known which of them is right. Both are 0
 * where there are no prices. */
struct median { uint64_t low, high; };

/* Returns the median of what other hosts of the same model charge then.
 * Prices of 0 and confirmed oddities do not count. */
static struct median median_of_others(const struct judge *j, size_t model,
                                      int64_t at, unsigned meter)
{
    amounts *list = j->scratch;
    size_t i = j->first[j->c->models.at[model].maker];

    list->n = 0;
    for (; i != SIZE_MAX; i = j->next[i]) {
        const struct model *m = &j->c->models.at[i];
        const struct version *v;
        struct mreg_price price;
        size_t index;

        if (m->prices == j->c->models.at[model].prices)
            continue;
        v = version_at(m, at, &index);
        if (!v || v->confirmed.at)
            continue;
        price = plain_price(j, m, index, meter);
        if (price.known && !price.inherited && price.pico_usd)
            arena_push(j->c->arena, list, price.pico_usd);
    }
    if (!list->n)
        return (struct median){0, 0};
    qsort(list->at, list->n, sizeof *list->at, compare_amounts);
    return (struct median){list->at[(list->n - 1) / 2],
                           list->at[list->n / 2]};
}

/* A token's price in the unit in which people write it. */
static const char *per_million(struct arena *a, uint64_t pico)
{
    char *text = arena_printf(a, "%llu.%06llu",
                              (unsigned long long)(pico / 1000000),
                              (unsigned long long)(pico % 1000000));
    size_t size = strlen(text);

    while (text[size - 1] == '0')
        text[--size] = 0;
    if (text[size - 1] == '.')
        text[size - 1] = 0;
    return text;
}

static void judge_ratio(const struct judge *j, size_t model, size_t version,
                        unsigned meter)
{
    const struct model *m = &j->c->models.at[model];
    const struct version *v = &m->prices->versions.at[version];
    struct mreg_price price = plain_price(j, m, version, meter);
    struct median median;

    if (!price.known || price.inherited)
        return;
    median = median_of_others(j, model, v->from, meter);
    if (median.low && (price.pico_usd >= median.high * RATIO_MOST
                       || price.pico_usd * RATIO_MOST <= median.low))
        object(j, M_601, m, v, "%s costs %s USD per million tokens where "
               "other hosts of the model charge %s", meter_facts[meter].name,
               per_million(j->c->arena, price.pico_usd),
               per_million(j->c->arena, median.low));
}

/* ---- the whole --------------------------------------------------------- */

static void chain_hosts(struct judge *j)
{
    size_t n = j->c->models.n;

    j->next = arena_get(j->c->arena, n + 1, sizeof *j->next);
    j->first = arena_get(j->c->arena, n + 1, sizeof *j->first);
    for (size_t i = 0; i < n; i++)
        j->first[i] = SIZE_MAX;
    for (size_t i = n; i-- > 0;) {
        size_t *first = &j->first[j->c->models.at[i].maker];

        j->next[i] = *first;
        *first = i;
    }
}

static void judge_version(const struct judge *j, size_t model,
                          size_t version)
{
    const struct model *m = &j->c->models.at[model];
    const struct version *v = &m->prices->versions.at[version];
    const struct plan *plan = &j->b->plans.at[m->plan[version]];

    for (size_t i = 0; i < plan->n; i++) {
        judge_cache(j, m, v, &plan->at[i]);
        judge_step(j, m, v, &plan->at[i]);
    }
    judge_ratio(j, model, version, MREG_INPUT);
    judge_ratio(j, model, version, MREG_OUTPUT);
}

void plausible(struct catalogue *c, const struct pricebook *b)
{
    amounts scratch = {0};
    struct judge j = {.c = c, .b = b, .scratch = &scratch};

    if (!b->plans.n)
        return;
    chain_hosts(&j);
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        for (size_t k = 0; m->prices && !m->from_snapshot
                           && k < m->prices->versions.n; k++)
            judge_version(&j, i, k);
    }
}
