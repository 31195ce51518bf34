/* What the checks share: a price in force, other hosts' prices, a finding.
 *
 * SPDX-License-Identifier: MIT */
#include "judge.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/find.h"
#include "generator/catalogue/price_keys.h"

#define OTHERS_SHOWN 4u

/* ---- findings ------------------------------------------------------------ */

/* Several models may share a version, which is judged alike for all. */
static void audit(struct catalogue *c, struct audit_line line)
{
    for (size_t i = 0; i < c->audit.n; i++)
        if (place_compare(c->audit.at[i].place, line.place) == 0
            && !strcmp(c->audit.at[i].text, line.text))
            return;
    arena_push(c->arena, &c->audit, line);
}

static void report(struct catalogue *c, enum diag_number number,
                   struct place place, struct text confirmed,
                   const char *id, const char *text)
{
    struct audit_line line = {place, NULL};

    if (!confirmed.at) {
        diag(c->diags, number, place, "%s: %s; if that is right, say "
             "`confirmed: <reason>`", id, text);
        return;
    }
    line.text = arena_printf(c->arena, "%s: %s; confirmed: %s", id, text,
                             confirmed.at);
    audit(c, line);
}

void report_odd(const struct judge *j, enum diag_number number,
                const struct model *m, const struct version *v,
                const char *format, ...)
{
    const char *text;
    va_list args;

    va_start(args, format);
    text = arena_vprintf(j->c->arena, format, args);
    va_end(args);
    report(j->c, number, v->place, v->confirmed, m->prices->id.at, text);
}

void report_odd_model(const struct judge *j, enum diag_number number,
                      const struct model *m, const char *format, ...)
{
    const char *text;
    va_list args;

    va_start(args, format);
    text = arena_vprintf(j->c->arena, format, args);
    va_end(args);
    report(j->c, number, m->place, m->confirmed, m->id.at, text);
}

const char *per_million(struct arena *a, uint64_t pico)
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

const char *times_text(struct arena *a, uint64_t price, uint64_t near)
{
    const uint64_t hundredths = price * 100 / near;

    if (hundredths == 0)
        return price ? "less than 0.01" : "0";
    return per_million(a, hundredths * 10000);
}

/* ---- prices of one version ----------------------------------------------- */

mreg_price price_of(const struct judge *j, const struct rated *at,
                    unsigned meter)
{
    mreg_price price;

    mreg_rate_price(j->r, at->model, at->version, at->rate,
                    (mreg_meter)meter, &price);
    return price;
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

bool find_below(const struct judge *j, const struct rated *at,
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

mreg_price plain_price(const struct judge *j, size_t model, size_t version,
                       unsigned meter)
{
    struct rated at;

    if (!find_plain(j, model, version, &at))
        return (mreg_price){0};
    return price_of(j, &at, meter);
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

static int compare_amounts(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

/* Returns the entry as it was loaded. */
static const struct price_entry *listed(const struct model *m)
{
    return m->prices && m->prices->origin ? m->prices->origin : m->prices;
}

/* Returns what a host charges while a version holds; unknown if it is the same
 * entry, or if its price is confirmed to be odd. */
static mreg_price other_price(const struct judge *j, const struct rated *at,
                              size_t host, unsigned meter)
{
    const struct model *m = &j->c->models.at[host];
    const struct version *v;
    mreg_price price = {0};
    size_t index;

    if (listed(m) == listed(&j->c->models.at[at->model]))
        return price;
    v = version_at(m, at->stated->from, &index);
    if (v && !v->confirmed.at)
        price = plain_price(j, host, index, meter);
    if (price.inherited || !price.pico_usd)
        price.known = 0;
    return price;
}

struct span others_charge(const struct judge *j, const struct rated *at,
                          unsigned meter, mreg_currency currency)
{
    amounts *list = j->scratch;
    size_t i = j->first[j->c->models.at[at->model].maker];

    list->n = 0;
    for (; i != SIZE_MAX; i = j->next[i]) {
        mreg_price price = other_price(j, at, i, meter);

        if (price.known && price.currency == currency)
            arena_push(j->c->arena, list, price.pico_usd);
    }
    if (!list->n)
        return (struct span){0, 0};
    qsort(list->at, list->n, sizeof *list->at, compare_amounts);
    return (struct span){list->at[(list->n - 1) / 2],
                         list->at[list->n / 2]};
}

const char *others_text(const struct judge *j, const struct rated *at,
                        unsigned meter)
{
    size_t i = j->first[j->c->models.at[at->model].maker];
    const char *all = "";

    for (unsigned shown = 0; i != SIZE_MAX && shown < OTHERS_SHOWN;
         i = j->next[i]) {
        mreg_price price = other_price(j, at, i, meter);

        if (!price.known)
            continue;
        all = arena_printf(j->c->arena, "%s; %s charges %s", all,
                           j->c->models.at[i].provider.at,
                           per_million(j->c->arena, price.pico_usd));
        shown++;
    }
    return all;
}

void judge_start(struct judge *j, struct catalogue *c, const mreg *r,
                 amounts *scratch)
{
    size_t n = c->models.n;

    *j = (struct judge){.c = c, .r = r, .scratch = scratch};
    j->next = arena_get(c->arena, n + 1, sizeof *j->next);
    j->first = arena_get(c->arena, n + 1, sizeof *j->first);
    for (size_t i = 0; i < n; i++)
        j->first[i] = SIZE_MAX;
    for (size_t i = n; i-- > 0;) {
        size_t *first = &j->first[c->models.at[i].maker];

        j->next[i] = *first;
        *first = i;
    }
}
