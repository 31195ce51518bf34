/* Soft checks of what will be charged: odd prices are errors unless their
 * version says `confirmed: <reason>`; then they go to the audit. A snapshot
 * is somebody else's catalogue and is not judged.
 *
 * SPDX-License-Identifier: MIT */
#include "generator/catalogue/price_keys.h"
#include "generator/catalogue/find.h"
#include "prices.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define RATIO_MOST 10u  /* most times the median of other hosts, or less */

typedef LIST_OF(uint64_t) amounts;

struct judge {
    struct catalogue *c;
    const mreg *r;
    size_t *next;     /* host of the same model; SIZE_MAX ends them */
    size_t *first;    /* host of each maker's model */
    amounts *scratch;
};

static void report_odd(const struct judge *j, enum diag_number number,
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

static void report_odd(const struct judge *j, enum diag_number number,
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

/* ---- rates of one version ------------------------------------------------ */

/* A rate of the registry. */
struct rated {
    mreg_model model;
    uint32_t version, rate;
    const struct version *stated;
};

static mreg_price price_of(const struct judge *j, const struct rated *at,
                           unsigned meter)
{
    mreg_price price;

    mreg_rate_price(j->r, at->model, at->version, at->rate,
                    (mreg_meter)meter, &price);
    return price;
}

static void judge_cache(const struct judge *j, const struct rated *at)
{
    mreg_price input = price_of(j, at, MREG_INPUT);
    mreg_price cache = price_of(j, at, MREG_CACHE_READ);

    if (input.known && cache.known && cache.pico_usd > input.pico_usd)
        report_odd(j, M_602, &j->c->models.at[at->model], at->stated,
                   "reading the cache costs more than input");
}

/* Returns the first instant of a version at which the weekly windows of a rate
 * hold; the version's own if there are none. */
static mreg_time moment_of(const struct judge *j, const struct rated *at,
                           const mreg_rate *on)
{
    const mreg_time minute = 60000, week = 10080 * minute;
    const mreg_time monday = 4 * 1440 * minute; /* 1970-01-05 */
    const mreg_time from = at->stated->from;
    uint32_t start = 0, end;

    if (!on->windows)
        return from;
    mreg_rate_window(j->r, at->model, at->version, at->rate, 0, &start, &end);
    return from + ((monday + start * minute - from) % week + week) % week;
}

/* Finds the rate that is charged one token below a rate's threshold. */
static bool find_below(const struct judge *j, const struct rated *at,
                       const mreg_rate *on, struct rated *below)
{
    const mreg_time moment = moment_of(j, at, on);
    const mreg_terms terms = {
        .at = moment ? moment : 1,
#define NAMED(member, values) .member = on->member,
        MREG_CONDITION_NAMES(NAMED)
    };
    mreg_usage use = {{0}, 0};

    *below = *at;
    use.n[MREG_INPUT] = on->from_tokens - 1;
    return mreg_rate_at(j->r, at->model, &terms, &use, &below->version,
                        &below->rate) == MREG_OK
           && below->version == at->version;
}

static void judge_step(const struct judge *j, const struct rated *at)
{
    struct rated below;
    mreg_rate on;

    mreg_rate_info(j->r, at->model, at->version, at->rate, &on);
    if (!on.from_tokens || !find_below(j, at, &on, &below))
        return;
    for (unsigned meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_price less = price_of(j, &below, meter);
        mreg_price more = price_of(j, at, meter);

        if (meter_facts[meter].unit == UNIT_TOKEN && less.known
            && more.known && !more.inherited
            && more.pico_usd < less.pico_usd)
            report_odd(j, M_603, &j->c->models.at[at->model], at->stated,
                       "%s is cheaper from %u tokens of input on",
                       meter_facts[meter].name, (unsigned)on.from_tokens);
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

/* Finds the rate of standard terms at the first hour of a version at which
 * no weekly window decides. */
static bool find_plain(const struct judge *j, size_t model, size_t version,
                       struct rated *at)
{
    const mreg_time hour = 3600000;
    const mreg_usage use = {{0}, 0};
    const struct version *v =
        &j->c->models.at[model].prices->versions.at[version];
    mreg_terms on = {.at = v->from ? v->from : 1};
    mreg_rate rate;

    *at = (struct rated){.model = (mreg_model)model};
    for (unsigned i = 0; i < 7 * 24; i++, on.at += hour) {
        if (mreg_rate_at(j->r, at->model, &on, &use, &at->version, &at->rate)
            || mreg_rate_info(j->r, at->model, at->version, at->rate, &rate))
            return false;
        if (!rate.windows)
            return true;
    }
    return false;
}

static mreg_price plain_price(const struct judge *j, size_t model,
                              size_t version, unsigned meter)
{
    struct rated at;

    if (!find_plain(j, model, version, &at))
        return (mreg_price){0};
    return price_of(j, &at, meter);
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

/* Returns the entry as it was loaded. */
static const struct price_entry *listed(const struct model *m)
{
    return m->prices && m->prices->origin ? m->prices->origin : m->prices;
}

/* Returns the median of what other hosts of the same model charge then in the
 * same currency. Prices of 0 and confirmed oddities do not count. */
static struct median median_of_others(const struct judge *j, size_t model,
                                      int64_t at, unsigned meter,
                                      mreg_currency currency)
{
    amounts *list = j->scratch;
    size_t i = j->first[j->c->models.at[model].maker];

    list->n = 0;
    for (; i != SIZE_MAX; i = j->next[i]) {
        const struct model *m = &j->c->models.at[i];
        const struct version *v;
        mreg_price price;
        size_t index;

        if (listed(m) == listed(&j->c->models.at[model]))
            continue;
        v = version_at(m, at, &index);
        if (!v || v->confirmed.at)
            continue;
        price = plain_price(j, i, index, meter);
        if (price.known && !price.inherited && price.pico_usd
            && price.currency == currency)
            arena_push(j->c->arena, list, price.pico_usd);
    }
    if (!list->n)
        return (struct median){0, 0};
    qsort(list->at, list->n, sizeof *list->at, compare_amounts);
    return (struct median){list->at[(list->n - 1) / 2],
                           list->at[list->n / 2]};
}

/* Writes a token's price in the unit that people use. */
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

/* What an overlay charges for one host is no reason to doubt the others: with
 * overlays only their own versions can be at fault. */
static void judge_ratio(const struct judge *j, size_t model, size_t version,
                        unsigned meter)
{
    const struct model *m = &j->c->models.at[model];
    const struct version *v = &m->prices->versions.at[version];
    mreg_price price = plain_price(j, model, version, meter);
    struct median median;

    if (!price.known || price.inherited
        || (j->c->layer && v->layer != MREG_LAYER_OVERLAY && !v->confirmed.at))
        return;
    median = median_of_others(j, model, v->from, meter, price.currency);
    if (median.low && (price.pico_usd >= median.high * RATIO_MOST
                       || price.pico_usd * RATIO_MOST <= median.low))
        report_odd(j, M_601, m, v, "%s costs %s %s per million tokens where "
                   "other hosts of the model charge %s",
                   meter_facts[meter].name,
                   per_million(j->c->arena, price.pico_usd),
                   currency_code(price.currency, (char[CURRENCY_CODE]){0}),
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

/* What an account pays is what its contract says, however odd. */
static bool is_contract(const struct judge *j, const struct rated *at)
{
    mreg_rate on;

    mreg_rate_info(j->r, at->model, at->version, at->rate, &on);
    return on.account != 0;
}

static void judge_version(const struct judge *j, size_t model,
                          size_t version)
{
    struct rated at = {(mreg_model)model, (uint32_t)version, 0,
                       &j->c->models.at[model].prices->versions.at[version]};
    mreg_version v;

    if (at.stated->cut
        || mreg_version_info(j->r, at.model, at.version, &v) != MREG_OK)
        return;
    for (; at.rate < v.rates; at.rate++) {
        if (is_contract(j, &at))
            continue;
        judge_cache(j, &at);
        judge_step(j, &at);
    }
    judge_ratio(j, model, version, MREG_INPUT);
    judge_ratio(j, model, version, MREG_OUTPUT);
}

void plausible(struct catalogue *c, const mreg *r)
{
    amounts scratch = {0};
    struct judge j = {.c = c, .r = r, .scratch = &scratch};

    chain_hosts(&j);
    for (size_t i = 0; i < c->models.n; i++) {
        const struct model *m = &c->models.at[i];

        for (size_t k = 0; !m->from_snapshot && k < model_versions(m); k++)
            judge_version(&j, i, k);
    }
}
