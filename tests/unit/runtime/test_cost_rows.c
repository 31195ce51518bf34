/* Columns of calls against mreg_cost, row by row: every model, counts on both
 * sides of each threshold and extreme ones, several terms, with SSE2 and
 * without, with quotes, without, and with the quotes of something else.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "deals.h"
#include "plain_columns.h"

#define ROWS 40003u            /* a multiple of 16, and 3 */
#define MANY ((1u << 20) + 7)
#define OFTEN 8
#define RARELY 400
#define COUNT(array) (sizeof(array) / sizeof *(array))

static uint32_t model[ROWS], input[ROWS], cached[ROWS], output[ROWS];
static uint64_t pico[ROWS + 1], want[ROWS];
static mreg_quote quotes[8192], others[8192];

/* ---- rows ---------------------------------------------------------------- */

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static const uint32_t extremes[] = {
    0, 1, 0x1FFFFFFF, 0x20000000, 0x3FFFFFFF, 0x7FFFFFFE, 0x7FFFFFFF,
    0x80000000u, 0x80000001u, UINT32_MAX - 1, UINT32_MAX
};

static uint32_t some_count(uint64_t *seed, uint32_t rare)
{
    return next(seed) % rare ? (uint32_t)(next(seed) % 20000)
                             : extremes[next(seed) % COUNT(extremes)];
}

/* The input that makes a prompt one less, as long as, or one more than some
 * threshold of the registry. */
static uint32_t around_threshold(const mreg *r, uint64_t *seed,
                                 uint32_t reads)
{
    const struct mreg_condition_row *c =
        &r->conditions[next(seed) % r->condition_count];

    return c->from_tokens - reads + (uint32_t)(next(seed) % 3) - 1;
}

/* Models that have quotes, if there are any. */
static mreg_model some_quoted(const mreg *r, uint64_t *seed)
{
    mreg_model m = 0;

    for (int tries = 0; tries < 64; tries++) {
        m = (mreg_model)(next(seed) % mreg_count(r));
        if (quotes[m].below)
            break;
    }
    return m;
}

/* One of `rare` counts is extreme, one of twice as many models is none, and
 * so on. If that is often, every model has its turn; if rarely, the models
 * have quotes, so that many rows in a line have nothing unusual. */
static void fill(const mreg *r, uint64_t seed, uint32_t rare)
{
    for (uint32_t i = 0; i < ROWS; i++) {
        model[i] = rare <= OFTEN ? i % mreg_count(r) : some_quoted(r, &seed);
        if (next(&seed) % (2 * rare) == 0)
            model[i] = mreg_count(r) + (uint32_t)(next(&seed) % 3);
        if (next(&seed) % (8 * rare) == 0)
            model[i] = (uint32_t)next(&seed) | 0x80000000u;
        cached[i] = next(&seed) & 1 ? some_count(&seed, rare) : 0;
        output[i] = some_count(&seed, rare);
        input[i] = next(&seed) % (rare / 2)
                       ? some_count(&seed, rare)
                       : around_threshold(r, &seed, cached[i]);
    }
}

/* What each row costs by itself. */
static void by_row(const mreg *r, const mreg_terms *on)
{
    for (size_t i = 0; i < ROWS; i++) {
        mreg_usage use = {0};
        mreg_bill bill;

        mreg_use(&use, MREG_INPUT, input[i]);
        mreg_use(&use, MREG_CACHE_READ, cached[i]);
        mreg_use(&use, MREG_OUTPUT, output[i]);
        want[i] = mreg_cost(r, model[i], on, &use, &bill) == MREG_OK
                      ? bill.pico_usd : UINT64_MAX;
    }
}

typedef uint64_t cost_rows(const mreg *, const mreg_terms *,
                           const mreg_quote *, uint32_t, const uint32_t *,
                           const uint32_t *, const uint32_t *,
                           const uint32_t *, uint64_t *, size_t);
static cost_rows *const ways[] = {mreg_cost_rows, plain_cost_rows};

/* Rows [i, end) by all ways cost what is wanted, and nothing behind them is
 * written. */
static void assert_rows(const mreg *r, const mreg_terms *on,
                        const mreg_quote *q, uint32_t have, size_t i,
                        size_t end)
{
    for (size_t way = 0; way < COUNT(ways); way++) {
        uint64_t unpriced = 0;

        memset(pico, 0xA5, sizeof pico);
        const uint64_t none = ways[way](r, on, q, have, model + i, input + i,
                                        cached + i, output + i, pico + i,
                                        end - i);
        for (size_t k = i; k < end; k++) {
            unpriced += want[k] == UINT64_MAX;
            if (pico[k] != want[k])
                fail_msg("way %d, row %d: model %u, %u + %u, %u costs %llu, "
                         "not %llu", (int)way, (int)k, model[k], input[k],
                         cached[k], output[k], (unsigned long long)pico[k],
                         (unsigned long long)want[k]);
        }
        assert_true(none == unpriced);
        assert_true(pico[end] == UINT64_C(0xA5A5A5A5A5A5A5A5));
    }
}

/* ---- registries and terms ------------------------------------------------ */

static const mreg *const registries[] = {&mreg_builtin, &mreg_builtin_lean,
                                         &mini, &mini_lean};
static const mreg_terms terms[] = {
    {.at = 0}, {.service = MREG_BATCH}, {.service = MREG_FLEX},
    {.geo = MREG_REGIONAL}, {.at = MREG_UTC(2025, 3, 1, 0, 0)},
    {.at = CHAT_NOW - 1}, {.at = CHAT_NOW, .service = MREG_BATCH},
    {.at = MREG_UTC(2026, 11, 18, 18, 0), .geo = MREG_REGIONAL},
    {.at = MREG_UTC(2026, 11, 18, 3, 0)}, {.at = MREG_UTC(2028, 1, 1, 0, 0)},
    {.at = INT64_MIN}, {.at = INT64_MAX}, {.at = 1, .service = 255},
    {.geo = 255}, {.account = 1}, {.account = UINT16_MAX}
};

static uint32_t quote(const mreg *r, const mreg_terms *on, mreg_quote *out)
{
    const uint32_t n = mreg_quotes(r, on, out, COUNT(quotes));

    assert_int_equal(n, mreg_count(r) + 1);
    assert_true(n <= COUNT(quotes));
    return n;
}

static void each_row(const mreg *r, const mreg_terms *on, uint64_t seed)
{
    const uint32_t n = quote(r, on, quotes);

    for (size_t k = 0; k < 2; k++) {
        fill(r, seed, k ? RARELY : OFTEN);
        by_row(r, on);
        assert_rows(r, on, quotes, n, 0, ROWS);
    }
    assert_true(plain_quotes(r, on, others, COUNT(others)) == n
                && !memcmp(quotes, others, n * sizeof *quotes));
}

static void test_each_row_costs_what_it_costs_alone(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(registries); i++)
        for (size_t t = 0; t <= COUNT(terms); t++)
            each_row(registries[i], t < COUNT(terms) ? &terms[t] : NULL,
                     i * 100 + t);
}

/* The quotes of an account are for it alone. */
static void test_each_account(void **state)
{
    (void)state;
    for (uint8_t service = 0; service < 3; service++)
        for (uint16_t account = 0; account < DEALS_ACCOUNTS + 2; account++) {
            const mreg_terms on = {.service = service, .account = account};
            const mreg_terms other = {.service = service,
                                      .account = (uint16_t)(account ^ 1)};
            const uint32_t n = quote(deals(), &other, others);

            each_row(deals_in_yuan(), &on, service * 10u + account);
            each_row(deals(), &on, service * 10u + account);
            quote(deals(), &other, others);
            assert_rows(deals(), &on, others, n, 0, 4001);
        }
}

/* Nearly all models of the shipped registry have quotes on usual terms: the
 * equality above is not that of the long way with itself. */
static void test_most_models_have_quotes(void **state)
{
    static const struct { mreg_terms on; uint32_t least; } cases[] = {
        {{.at = 0}, 1000}, {{.service = MREG_BATCH}, 100},
        {{.at = MREG_UTC(2026, 9, 1, 0, 0)}, 500}};

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const uint32_t n = quote(&mreg_builtin, &cases[i].on, quotes);
        uint32_t held = 0;

        for (uint32_t m = 0; m < n; m++)
            held += quotes[m].below != 0;
        assert_true(held >= cases[i].least);
    }
}

/* Columns that begin anywhere and have any number of rows. */
static void test_any_rows_of_the_columns(void **state)
{
    const uint32_t n = quote(&mreg_builtin, NULL, quotes);

    (void)state;
    fill(&mreg_builtin, 5, RARELY);
    by_row(&mreg_builtin, NULL);
    for (size_t from = 0; from < 9; from++)
        for (size_t rows = 0; rows < 70; rows++)
            assert_rows(&mreg_builtin, NULL, quotes, n, from, from + rows);
}

/* So many rows that the results are not kept in a cache, wherever in
 * a line of it they begin. */
static void test_very_many_rows(void **state)
{
    static uint32_t columns[4][MANY];
    static uint64_t out[MANY + 8];
    const uint32_t n = quote(&mreg_builtin, NULL, quotes);

    (void)state;
    fill(&mreg_builtin, 13, RARELY);
    by_row(&mreg_builtin, NULL);
    for (size_t i = 0; i < MANY; i++) {
        columns[0][i] = model[i % ROWS];
        columns[1][i] = input[i % ROWS];
        columns[2][i] = cached[i % ROWS];
        columns[3][i] = output[i % ROWS];
    }
    for (size_t at = 0; at < 8; at++) {
        memset(out, 0xA5, sizeof out);
        mreg_cost_rows(&mreg_builtin, NULL, quotes, n, columns[0], columns[1],
                       columns[2], columns[3], out + at, MANY - 1);
        for (size_t i = 0; i < MANY - 1; i++)
            assert_true(out[at + i] == want[i % ROWS]);
        assert_true(out[at + MANY - 1] == UINT64_C(0xA5A5A5A5A5A5A5A5));
    }
}

/* ---- quotes that do not fit ---------------------------------------------- */

static void test_quotes_of_other_terms_price_nothing(void **state)
{
    const mreg *r = &mreg_builtin;
    const mreg_terms today = {.at = r->as_of};

    (void)state;
    fill(r, 7, OFTEN);
    by_row(r, NULL);
    for (size_t t = 0; t < COUNT(terms); t++) {
        const uint32_t n = quote(r, &terms[t], others);

        assert_rows(r, NULL, others, n, 0, 4001);
    }
    assert_rows(r, &today, quotes, quote(r, NULL, quotes), 0, 4001);
}

/* Zeroed memory, a part, none, those of another registry, too many. */
static void test_quotes_that_are_not_all_there(void **state)
{
    const mreg *r = &mreg_builtin;
    const uint32_t n = quote(r, NULL, quotes), few = quote(&mini, NULL,
                                                           others);
    mreg other = mini;
    mreg_about_view about = *mini.about;

    (void)state;
    fill(r, 9, OFTEN);
    by_row(r, NULL);
    assert_rows(r, NULL, NULL, n, 0, 4001);
    assert_rows(r, NULL, quotes, 0, 0, 4001);
    assert_rows(r, NULL, quotes, n - 1, 0, 4001);
    assert_rows(r, NULL, quotes + 1, n - 1, 0, 4001);
    assert_rows(r, NULL, others, few, 0, 4001);
    memset(others, 0, sizeof others);
    assert_rows(r, NULL, others, n, 0, 4001);

    about.digest[0] ^= 1;
    other.about = &about;
    quote(&mini, NULL, others);
    for (uint32_t m = 0; m < MINI_MODELS; m++)
        others[m].prices[0]++;
    fill(&other, 11, OFTEN);
    by_row(&other, NULL);
    assert_rows(&other, NULL, others, few, 0, 4001);
}

static void test_room_is_kept(void **state)
{
    const uint32_t n = quote(&mini, NULL, others);

    (void)state;
    for (uint32_t room = 0; room <= n + 1; room++) {
        const uint32_t filled = room < n ? room : n;

        memset(quotes, 0xA5, sizeof quotes);
        assert_int_equal(mreg_quotes(&mini, NULL, quotes, room), n);
        assert_memory_equal(quotes, others, filled * sizeof *quotes);
        assert_int_equal(quotes[filled].below, 0xA5A5A5A5u);
    }
    assert_int_equal(mreg_quotes(&mini, NULL, NULL, 99), n);
    assert_int_equal(mreg_quotes(NULL, NULL, quotes, 99), 0);
}

/* ---- columns that are not there ------------------------------------------ */

static void assert_none(const mreg *r, const uint32_t *m, const uint32_t *in,
                        const uint32_t *reads, const uint32_t *out)
{
    const uint32_t n = quote(&mini, NULL, quotes);

    for (size_t way = 0; way < COUNT(ways); way++) {
        memset(pico, 0, sizeof pico);
        assert_true(ways[way](r, NULL, quotes, n, m, in, reads, out, pico, 9)
                    == 9);
        for (size_t i = 0; i < 9; i++)
            assert_true(pico[i] == UINT64_MAX);
        assert_true(pico[9] == 0);
        assert_true(ways[way](r, NULL, quotes, n, m, in, reads, out, NULL, 9)
                    == 9);
    }
}

static void test_a_missing_column_has_no_price(void **state)
{
    (void)state;
    fill(&mini, 3, OFTEN);
    assert_none(NULL, model, input, cached, output);
    assert_none(&mini, NULL, input, cached, output);
    assert_none(&mini, model, NULL, cached, output);
    assert_none(&mini, model, input, NULL, output);
    assert_none(&mini, model, input, cached, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_row_costs_what_it_costs_alone),
        cmocka_unit_test(test_each_account),
        cmocka_unit_test(test_most_models_have_quotes),
        cmocka_unit_test(test_any_rows_of_the_columns),
        cmocka_unit_test(test_very_many_rows),
        cmocka_unit_test(test_quotes_of_other_terms_price_nothing),
        cmocka_unit_test(test_quotes_that_are_not_all_there),
        cmocka_unit_test(test_room_is_kept),
        cmocka_unit_test(test_a_missing_column_has_no_price),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
