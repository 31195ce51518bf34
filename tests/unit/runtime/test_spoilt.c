/* Price tables of random bytes, each of exactly its size on the heap: no
 * question reads or writes beside them. Answers may be wrong.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"

enum { ROUNDS = 12, TABLES = 17 };

static uint64_t seed = 1;

static uint64_t next(void)
{
    uint64_t z = seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static void *copies[TABLES];
static unsigned copy_count;

/* A copy of a table in which one byte of `rate` is another. */
static void *spoilt(const void *table, size_t size, unsigned rate)
{
    unsigned char *to = malloc(size ? size : 1);

    assert_non_null(to);
    if (table)
        memcpy(to, table, size);
    for (size_t i = 0; i < size; i++)
        if (next() % rate == 0)
            to[i] = next() % 3 ? (unsigned char)next() : 0xFF;
    return copies[copy_count++] = to;
}

/* `more` rows are not counted. */
#define SPOIL(table, count, more) \
    q.table = spoilt(r->table, (r->count + (more)) * sizeof *r->table, rate)

static mreg spoil(const mreg *r, unsigned rate)
{
    mreg q = *r;

    SPOIL(models, model_count, 0);
    SPOIL(caps, caps_count, 0);
    SPOIL(limits, limits_count, 0);
    SPOIL(version_from, version_count, 0);
    SPOIL(odd_instants, odd_count, 0);
    SPOIL(spans, version_count, 0);
    SPOIL(rates, rate_count, 0);
    SPOIL(conditions, condition_count, 0);
    SPOIL(accounts, account_count, 0);
    if (r->currencies)
        SPOIL(currencies, sheet_count, 0);
    SPOIL(windows, window_count, 0);
    SPOIL(ranges, range_count, 0);
    SPOIL(sheets, sheet_count, 1);
    SPOIL(items, item_count, 0);
    SPOIL(values, value_count, 0);
    SPOIL(units, unit_count, 0);
    for (int i = 0; i < MREG_THRESHOLDS; i++)
        q.thresholds[i] = next() >> next() % 64;
    return q;
}

static void ask(const mreg *r, mreg_model m)
{
    const mreg_terms on = {.at = (mreg_time)(next() >> next() % 64),
                           .service = (uint8_t)(next() % 7),
                           .geo = (uint8_t)(next() % 3),
                           .account = (uint16_t)(next() % 5)};
    const mreg_terms *terms = next() & 1 ? &on : NULL;
    const mreg_request want = {next() & next(), next() >> next() % 64,
                               next() >> next() % 64, (uint8_t)(next() & 1)};
    mreg_usage use = {0};
    mreg_bill bill;
    mreg_version v;
    mreg_rate rate;
    mreg_price price;
    uint32_t version, row, start, end;

    for (int i = 0; i < MREG_METERS_COUNT; i++)
        use.n[i] = next() % 3 ? 0 : next() >> next() % 64;
    use.used = next() % 3 ? next() >> next() % 64 : 0;
    mreg_cost(r, m, terms, &use, &bill);
    mreg_check(r, m, NULL, terms, &want);
    mreg_rate_at(r, m, terms, &use, &version, &row);
    mreg_version_info(r, m, (uint32_t)next() % 3, &v);
    mreg_rate_info(r, m, 0, (uint32_t)next() % 4, &rate);
    mreg_rate_window(r, m, 0, (uint32_t)next() % 4, 0, &start, &end);
    mreg_rate_price(r, m, 0, 0, (mreg_meter)(next() % 37), &price);
    mreg_account_name(r, (uint32_t)next() % 5);
    mreg_account_find(r, "any", 3);
}

static void spoil_and_ask(const mreg *r, unsigned rate, unsigned each)
{
    const mreg q = spoil(r, rate);

    for (mreg_model m = 0; m <= q.model_count; m++)
        for (unsigned i = 0; i < each; i++)
            ask(&q, m);
    while (copy_count)
        free(copies[--copy_count]);
}

static void test_spoilt(void **state)
{
    static const unsigned rates[] = {1, 8, 64};

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        spoil_and_ask(&mreg_builtin, rates[i % 3], 4);
        spoil_and_ask(&mini_lean, rates[i % 3], 400);
        spoil_and_ask(deals_in_yuan(), rates[i % 3], 400);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_spoilt)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
