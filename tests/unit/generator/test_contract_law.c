/* The law of contracts: random small lists of prices under random contracts,
 * flattened and asked through mreg_cost, against the rules worked out one call
 * at a time. What the list charges is asked of the same list without
 * contracts.
 *
 * SPDX-License-Identifier: MIT */
#include "pacts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/instant.h"
#include "generator/catalogue/accounts.h"

#define ROUNDS 400u

static const unsigned services[PACT_SERVICES] = {MREG_STANDARD, MREG_BATCH,
                                                 MREG_FLEX};

/* ---- asking ------------------------------------------------------------- */

static mreg_usage usage_of(const struct asked *q)
{
    mreg_usage use = {{0}, 0};

    for (unsigned i = 0; i < PACT_METERS; i++)
        use.n[pact_meters[i].meter] = pact_meters[i].count;
    use.n[MREG_INPUT] = (q->is_long ? 1001 : 1000) - 30;
    return use;
}

static mreg_terms terms_of(const struct shop *s, const struct asked *q)
{
    mreg_terms on = {.at = q->at, .service = (uint8_t)services[q->service],
                     .geo = (uint8_t)q->geo};
    const char *account = pact_accounts[q->account];
    struct text name = {account, strlen(account), {NULL, 0, 0}};

    on.account = account_number(&s->c, name);
    return on;
}

static mreg_model row_of(const struct shop *s, unsigned model)
{
    const char *ref = arena_printf(s->c.arena, "%s/%s",
                                   pact_providers[pact_models[model].provider],
                                   pact_models[model].id);
    size_t row = find_model(&s->c, (struct text){ref, strlen(ref),
                                                 {NULL, 0, 0}});

    assert_int_not_equal(row, SIZE_MAX);
    return (mreg_model)row;
}

/* What the list charges; any other status than OK has no price. */
static mreg_status list_costs(const struct shop *s, const struct asked *q,
                              struct pact_cost *cost)
{
    const mreg *r = &s->image->r;
    const mreg_model m = row_of(s, q->model);
    const mreg_usage use = usage_of(q);
    mreg_terms on = terms_of(s, q);
    uint32_t version, rate;
    mreg_status status;

    on.account = 0;
    status = mreg_rate_at(r, m, &on, &use, &version, &rate);
    for (unsigned i = 0; status == MREG_OK && i < PACT_METERS; i++) {
        mreg_price p;

        mreg_rate_price(r, m, version, rate, pact_meters[i].meter, &p);
        cost[i] = (struct pact_cost){.known = p.known, .pico = p.pico_usd,
                                     .units = p.units};
    }
    return status;
}

/* What a line of a bill is: rounded once, half to even. */
static uint64_t line(uint64_t count, const struct pact_cost *cost)
{
    const uint64_t product = count * cost->pico;
    const uint64_t whole = product / cost->units;
    const uint64_t twice = product % cost->units * 2;

    return whole + (twice > cost->units
                    || (twice == cost->units && whole % 2));
}

static void compare(const struct pacts *w, const struct shop *s,
                    const struct asked *q, mreg_status status,
                    const struct pact_cost *cost)
{
    const mreg_usage use = usage_of(q);
    const mreg_terms on = terms_of(s, q);
    mreg_meters unknown = 0;
    uint64_t sum = 0;
    mreg_bill bill;
    mreg_status got = mreg_cost(&s->image->r, row_of(s, q->model), &on, &use,
                                &bill);

    for (unsigned i = 0; status == MREG_OK && i < PACT_METERS; i++)
        if (!cost[i].known)
            unknown |= (mreg_meters)1 << pact_meters[i].meter;
        else
            sum += line(use.n[pact_meters[i].meter], &cost[i]);
    if (status == MREG_OK && unknown)
        status = MREG_E_INCOMPLETE;
    if (got == status && (got != MREG_OK || bill.pico_usd == sum)
        && (!unknown || (bill.unknown == unknown && bill.pico_usd == sum)))
        return;
    pacts_show(w);
    fail_msg("model %u for %s from %s on (%lld), %s, geo %u, %s: status %d, "
             "%llu, not %d, %llu", q->model, pact_accounts[q->account],
             pact_days[q->day], (long long)q->at, pact_services[q->service],
             q->geo, q->is_long ? "long" : "short", got,
             (unsigned long long)bill.pico_usd, status,
             (unsigned long long)sum);
}

/* ---- all calls ---------------------------------------------------------- */

struct survey {                 /* what the contracts meet */
    struct { unsigned models, providers, services, geos; } met[PACT_MOST];
    bool faulty;
};

typedef void visitor(const struct pacts *w, const struct shop *list,
                     const struct asked *q, void *state);

static void each_call(const struct pacts *w, const struct shop *list,
                      visitor *visit, void *state)
{
    static const int64_t offsets[] = {0, 46800000};  /* 13:00: no window */
    struct asked q;

    for (q.day = 0; q.day < PACT_DAYS; q.day++)
        for (unsigned i = 0; i < 3; i++) {
            int64_t from = 0, next = 0;

            assert_true(instant_parse(pact_days[q.day], 10, &from));
            if (q.day + 1 < PACT_DAYS)
                assert_true(instant_parse(pact_days[q.day + 1], 10, &next));
            q.at = i < 2 ? from + offsets[i]
                         : next ? next - 1 : from + 86399999;
            for (unsigned bits = 0; bits < 4 * 3 * 2 * 2 * 3; bits++) {
                q.model = bits % 4;
                q.service = bits / 4 % 3;
                q.geo = bits / 12 % 2;
                q.is_long = bits / 24 % 2;
                q.account = bits / 48;
                visit(w, list, &q, state);
            }
        }
}

/* Finds what each contract meets, and whether a decision has no answer. */
static void look(const struct pacts *w, const struct shop *list,
                 const struct asked *q, void *state)
{
    struct pact_cost cost[PACT_METERS];
    struct survey *found = state;

    if (list_costs(list, q, cost) != MREG_OK)
        return;
    for (unsigned i = 0; i < w->n; i++) {
        if (!pact_in_time(&w->at[i], q)
            || !pact_is_about(&w->at[i], q->model))
            continue;
        found->met[i].models |= 1u << q->model;
        found->met[i].providers |= 1u << pact_models[q->model].provider;
        found->met[i].services |= 1u << q->service;
        found->met[i].geos |= 1u << asked_geo(q);
    }
    found->faulty |= !pacts_charge(w, q, cost);
}

/* Tells whether something must be said of the contracts. */
static bool faulty(const struct pacts *w, const struct shop *list)
{
    struct survey found = {.faulty = false};

    each_call(w, list, look, &found);
    for (unsigned i = 0; i < w->n; i++)
        found.faulty |= !found.met[i].models
                        || (w->at[i].models & ~found.met[i].models)
                        || (w->at[i].providers & ~found.met[i].providers)
                        || (w->at[i].services & ~found.met[i].services)
                        || (w->at[i].geos & ~found.met[i].geos);
    return found.faulty;
}

static void ask(const struct pacts *w, const struct shop *list,
                const struct asked *q, void *state)
{
    struct pact_cost cost[PACT_METERS];
    const struct shop *agreed = state;
    const mreg_status status = list_costs(list, q, cost);

    if (!terms_of(agreed, q).account)
        return;
    if (status == MREG_OK)
        pacts_charge(w, q, cost);
    compare(w, agreed, q, status, cost);
}

/* Returns whether the contracts are good. */
static bool try_one(const struct pacts *w)
{
    struct shop *list = pacts_open(w, false), *agreed = pacts_open(w, true);
    const bool bad = faulty(w, list);

    assert_null(strstr(list->said, "error"));
    if (bad != (strstr(agreed->said, "error") != NULL)) {
        pacts_show(w);
        fail_msg("%s: %s", bad ? "a fault" : "no fault", agreed->said);
    }
    if (!bad)
        each_call(w, list, ask, agreed);
    shop_free(list);
    shop_free(agreed);
    return !bad;
}

static void test_law(void **state)
{
    unsigned good = 0;

    (void)state;
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct arena *a = arena_new();
        struct pacts w;

        pacts_make(a, &w);
        good += try_one(&w);
        arena_free(a);
    }
    /* Both kinds are asked often. */
    assert_in_range(good, ROUNDS / 8, ROUNDS - ROUNDS / 8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_law)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
