/* Bills of more than a million calls against the same bills by the book:
 * every model, service and geography, with usual and extreme counts and
 * instants; and the sheet beside a model against its rates.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"
#include "naive_cost.h"

#define CALLS 26               /* of each model on each terms */
#define YEARS_2 UINT64_C(63072000000)

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* Both sides of where something changes, and far beyond. */
static const uint64_t extremes[] = {
    0, 1, 2, 7, 300, 1200, 32000, 32001, 100001, 128000, 200000, 200001,
    272000, 272001, 512001, (1u << 29) - 1, 1u << 29, UINT32_MAX,
    UINT64_C(1) << 32, UINT64_C(1) << 40, UINT64_MAX / 2, UINT64_MAX
};
#define EXTREMES (sizeof extremes / sizeof *extremes)

static const mreg_meter usual[] = {
    MREG_INPUT, MREG_CACHE_READ, MREG_CACHE_WRITE, MREG_OUTPUT,
    MREG_REASONING, MREG_REQUEST
};

static uint64_t some_count(uint64_t *seed, int is_extreme)
{
    return is_extreme ? extremes[next(seed) % EXTREMES] : next(seed) % 300000;
}

/* Mostly of the usual meters, then of any. */
static mreg_usage some_usage(uint64_t *seed, int call)
{
    mreg_usage use = {0};

    if (call < CALLS / 2) {
        for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
            if (next(seed) & 1)
                use.n[usual[i]] = some_count(seed, call >= CALLS / 3);
    } else {
        for (int i = 0; i < MREG_METERS_COUNT; i++)
            if (next(seed) % 8 == 0)
                use.n[i] = some_count(seed, call >= CALLS * 7 / 8);
    }
    return use;
}

static mreg_time some_instant(uint64_t *seed, mreg_time as_of)
{
    switch (next(seed) % 5) {
    case 0: return 0;
    case 1: return as_of + (mreg_time)(next(seed) % YEARS_2);
    case 2: return as_of - (mreg_time)(next(seed) % YEARS_2);
    case 3: return (mreg_time)(next(seed) % 1000) * 86400000 * 30
                   - (mreg_time)(next(seed) & 1);
    default: return (mreg_time)next(seed);
    }
}

static int is_same(const mreg_bill *a, const mreg_bill *b)
{
    for (int i = 0; i < MREG_METERS_COUNT; i++)
        if (a->billed >> i & 1 && a->line[i] != b->line[i])
            return 0;
    return a->pico_usd == b->pico_usd && a->billed == b->billed
           && a->inherited == b->inherited && a->unknown == b->unknown
           && a->currency == b->currency;
}

/* The counts that are not 0, as a caller would say. */
static mreg_meters used_of(const mreg_usage *use)
{
    mreg_meters used = 0;

    for (int i = 0; i < MREG_METERS_COUNT; i++)
        used |= (mreg_meters)(use->n[i] != 0) << i;
    return used;
}

/* Asks by the book and of the library, which is told what is used every other
 * time; whether it answered OK. */
static unsigned compare(const mreg *r, mreg_model m, const mreg_terms *on,
                        const mreg_usage *use)
{
    static unsigned turn;
    mreg_usage told = *use;
    mreg_bill fast, slow;
    mreg_status status, expected = naive_cost(r, m, on, use, &slow);

    if (turn++ & 1)
        told.used = used_of(use);
    memset(&fast, 0xA5, sizeof fast);
    status = mreg_cost(r, m, on, &told, &fast);
    if (status != expected || !is_same(&fast, &slow))
        fail_msg("model %u, service %u, geography %u, account %u, at %lld: "
                 "status %d, not %d; %llu, not %llu", (unsigned)m,
                 on->service, on->geo, on->account, (long long)on->at,
                 status, expected,
                 (unsigned long long)fast.pico_usd,
                 (unsigned long long)slow.pico_usd);
    return status == MREG_OK;
}

static void test_shipped(void **state)
{
    const mreg *r = &mreg_builtin;
    uint64_t seed = 1;
    unsigned long calls = 0, good = 0;
    mreg_about_view about;

    (void)state;
    mreg_about(r, &about);
    for (mreg_model m = 0; m < mreg_count(r) + 1; m++)
        for (uint8_t service = 0; service < 7; service++)
            for (uint8_t geo = 0; geo < 3; geo++)
                for (int i = 0; i < CALLS; i++, calls++) {
                    const mreg_usage use = some_usage(&seed, i);
                    const mreg_terms on = {
                        .at = some_instant(&seed, about.as_of),
                        .service = service, .geo = geo};

                    good += compare(r, m, &on, &use);
                }
    print_message("%lu calls, %lu of them ok\n", calls, good);
    assert_true(calls >= 1000000 && good >= 30000);
}

/* Each account on all terms, one that is not there, and none. Returns how many
 * calls have a price. */
static unsigned long bill_accounts(const mreg *r, uint64_t seed)
{
    unsigned long good = 0;

    for (mreg_model m = 0; m < BROKEN; m++)
        for (int i = 0; i < 40000; i++) {
            const mreg_usage use = some_usage(&seed, i % CALLS);
            const mreg_terms on = {
                .at = some_instant(&seed, MINI_AS_OF),
                .service = (uint8_t)(next(&seed) % 6),
                .geo = (uint8_t)(next(&seed) % 2),
                .account = (uint16_t)(next(&seed) % (DEALS_ACCOUNTS + 2))};

            good += compare(r, m, &on, &use);
        }
    return good;
}

static void test_accounts(void **state)
{
    (void)state;
    assert_true(bill_accounts(deals(), 5) >= 2000);
    assert_true(bill_accounts(deals_in_yuan(), 6) >= 1000);
}

/* No terms, or standard ones that name as_of, as all know it. */
static void test_shipped_at_once(void **state)
{
    const mreg *r = &mreg_builtin;
    uint64_t seed = 2;

    (void)state;
    for (mreg_model m = 0; m < mreg_count(r); m++)
        for (int i = 0; i < CALLS; i++) {
            const mreg_usage use = some_usage(&seed, i);
            const mreg_terms now = {0}, on = {.at = r->as_of};
            mreg_bill a, b;

            compare(r, m, &now, &use);
            assert_int_equal(mreg_cost(r, m, NULL, &use, &a),
                             mreg_cost(r, m, &on, &use, &b));
            assert_true(is_same(&a, &b));
        }
}

/* A model whose last version is charged by its own sheet. */
static void test_usual_sheet(void **state)
{
    struct mreg_model_row rows[MINI_MODELS];
    mreg with = mini, without = mini;
    uint64_t seed = 3;
    unsigned good = 0;

    (void)state;
    memcpy(rows, mini.models, sizeof rows);
    rows[CHAT].versions = 2;
    rows[CHAT].since = (uint16_t)(CHAT_NOW / 86400000);
    rows[CHAT].sheet = mini.rates[0].sheet;
    rows[CHAT].below = 1;
    with.models = rows;
    without.models = rows;
    without.thresholds[1] = 0;  /* no prompt is below that */
    for (int i = 0; i < 20000; i++) {
        const mreg_usage use = some_usage(&seed, i % (CALLS / 2));
        const mreg_terms on = {.at = i % 3 ? CHAT_NOW - (i & 1) : 0};
        mreg_bill a, b;

        good += compare(&with, CHAT, &on, &use);
        mreg_cost(&with, CHAT, &on, &use, &a);
        mreg_cost(&without, CHAT, &on, &use, &b);
        assert_true(is_same(&a, &b));
    }
    assert_true(good > 10000);
}

/* A hint of too few bits: usual counts are billed all the same, never at a
 * price that is not known. */
static void test_hints(void **state)
{
    const mreg *r = &mreg_builtin;
    uint64_t seed = 4;

    (void)state;
    for (mreg_model m = 0; m < mreg_count(r); m++)
        for (int i = 0; i < 64; i++) {
            mreg_usage use = some_usage(&seed, 0), told;
            mreg_bill a, b;

            told = use;
            told.used = (next(&seed) | (mreg_meters)1 << MREG_REQUEST)
                        & used_of(&use);
            assert_int_equal(mreg_cost(r, m, NULL, &use, &a),
                             mreg_cost(r, m, NULL, &told, &b));
            assert_int_equal(a.pico_usd, b.pico_usd);
            assert_int_equal(a.unknown, b.unknown);
            assert_int_equal(b.billed & ~a.billed, 0);
        }
}

/* mreg_use says what is used; what is no meter changes nothing. */
static void test_use(void **state)
{
    mreg_usage use = {0};

    (void)state;
    mreg_use(&use, MREG_OUTPUT, 7);
    mreg_use(&use, MREG_INPUT, 0);
    mreg_use(&use, (mreg_meter)MREG_METERS_COUNT, 9);
    mreg_use(NULL, MREG_INPUT, 9);
    assert_int_equal(use.n[MREG_OUTPUT], 7);
    assert_int_equal(use.used, (mreg_meters)1 << MREG_OUTPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shipped),
        cmocka_unit_test(test_accounts),
        cmocka_unit_test(test_shipped_at_once),
        cmocka_unit_test(test_usual_sheet),
        cmocka_unit_test(test_hints),
        cmocka_unit_test(test_use),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
