/* The most that a call may cost, against all that may happen to it: each way
 * to share its tokens among the meters, each minute, each service.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mini.h"

#include "runtime/mreg_budget.h"

#define MINUTE INT64_C(60000)
#define DAY (1440 * MINUTE)
#define BIT(meter) ((mreg_meters)1 << (meter))

static const mreg_meter inputs[] = {MREG_INPUT, MREG_CACHE_READ,
                                    MREG_CACHE_WRITE, MREG_CACHE_WRITE_1H};
static const mreg_meter outputs[] = {MREG_OUTPUT, MREG_REASONING,
                                     MREG_OUTPUT_AUDIO, MREG_OUTPUT_IMAGE,
                                     MREG_OUTPUT_VIDEO};
enum { INPUTS = 4, OUTPUTS = 5, ROUNDED = 9 };

/* What was found by trying. */
struct tried {
    const mreg *r;
    mreg_model m;
    mreg_terms on;
    uint64_t in, out;          /* tokens */
    mreg_meters meters;        /* that may be billed; 0: any */
    uint64_t worst;
    mreg_status status;        /* TOO_LARGE, or the first that was not OK */
};

static void try_usage(struct tried *t, const mreg_usage *use)
{
    mreg_bill bill;
    mreg_status s;

    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        if (use->n[i] && t->meters && !(t->meters >> i & 1))
            return;
    s = mreg_cost(t->r, t->m, &t->on, use, &bill);
    if (t->status == MREG_OK || s == MREG_E_TOO_LARGE)
        t->status = s;
    if (bill.pico_usd > t->worst)
        t->worst = bill.pico_usd;
}

/* Shares the answer among two of its meters, in halves or not at all. */
static void try_outputs(struct tried *t, mreg_usage use)
{
    for (int a = 0; a < OUTPUTS; a++)
        for (int b = 0; b <= a; b++) {
            mreg_usage one = use;

            one.n[outputs[a]] += t->out / 2;
            one.n[outputs[b]] += t->out - t->out / 2;
            try_usage(t, &one);
        }
    try_usage(t, &use);        /* an answer of nothing */
}

static void try_shares(struct tried *t)
{
    for (int a = 0; a < INPUTS; a++)
        for (int b = 0; b <= a; b++)
            for (int c = 0; c <= b; c++) {
                mreg_usage use = {{0}, 0};

                use.n[inputs[a]] += t->in / 3;
                use.n[inputs[b]] += t->in / 3;
                use.n[inputs[c]] += t->in - 2 * (t->in / 3);
                try_outputs(t, use);
            }
}

static mreg_status worst_of(const struct tried *t, const mreg_may *may,
                            uint64_t *pico)
{
    mreg_usage most = {{0}, 0};

    most.n[MREG_INPUT] = t->in;
    most.n[MREG_OUTPUT] = t->out;
    return mreg_worst(t->r, t->m, &t->on, &most, may, pico);
}

/* Compares with what was tried. Prices of several units are rounded for each
 * meter. */
static void same(const struct tried *t, mreg_status s, uint64_t pico,
                 unsigned rounded)
{
    if (s == t->status && pico >= t->worst && pico - t->worst <= rounded)
        return;
    fail_msg("model %u, %u in, %u out: %d %llu, tried %d %llu", t->m,
             (unsigned)t->in, (unsigned)t->out, (int)s,
             (unsigned long long)pico, (int)t->status,
             (unsigned long long)t->worst);
}

static void compare(struct tried t)
{
    const mreg_may may = {.meters = t.meters};
    uint64_t pico = 7;
    const mreg_status s = worst_of(&t, &may, &pico);

    try_shares(&t);
    if (s == MREG_E_TOO_LARGE) {
        assert_int_equal(t.status, MREG_E_TOO_LARGE);
        return;
    }
    same(&t, s, pico, ROUNDED);
}

static const uint64_t sizes[][2] = {
    {1, 0}, {0, 1}, {3, 3}, {1000, 500}, {199999, 9}, {200001, 4096},
    {272001, 64000}, {999999, 1}, {0, 0},
    {1503, 0}};                /* each share rounds up */
enum { SIZES = sizeof sizes / sizeof *sizes };

static void test_rows_of_mini(void **state)
{
    (void)state;
    for (uint32_t m = 0; m < MINI_MODELS; m++)
        for (unsigned service = 0; service <= MREG_SERVICES_COUNT; service++)
            for (uint8_t geo = 0; geo < 2; geo++)
                for (int i = 0; i < SIZES; i++) {
                    if (m == BROKEN)
                        continue;
                    compare((struct tried){
                        .r = &mini, .m = m, .in = sizes[i][0],
                        .out = sizes[i][1],
                        .on = {.service = (uint8_t)service, .geo = geo}});
                }
}

static void test_each_row(void **state)
{
    (void)state;
    for (uint32_t m = 0; m < mreg_count(&mreg_builtin); m += 3)
        compare((struct tried){.r = &mreg_builtin, .m = m,
                               .in = sizes[m % SIZES][0] + m % 7,
                               .out = sizes[m / 3 % SIZES][1]});
}

/* A caller who writes no cache need not reserve for it. */
static void test_meters(void **state)
{
    const mreg_meters few = BIT(MREG_INPUT) | BIT(MREG_OUTPUT);
    struct tried t = {.r = &mini, .m = CHAT, .in = 1000, .out = 100};
    uint64_t all, some;

    (void)state;
    for (uint32_t m = 0; m < VAST; m++)
        compare((struct tried){.r = &mini, .m = m, .in = 1000, .out = 64,
                               .meters = few});
    assert_int_equal(worst_of(&t, NULL, &all), MREG_OK);
    assert_int_equal(worst_of(&t, &(mreg_may){.meters = few}, &some), MREG_OK);
    assert_int_equal(some, INT64_C(4500000000));
    assert_int_equal(all, INT64_C(7500000000)); /* written, 1 h */
}

static void test_services(void **state)
{
    struct tried t = {.r = &mini, .m = CHAT, .in = 1000, .out = 100};
    uint64_t batch, both, standard;
    const mreg_may two = {.services = 1u << MREG_STANDARD | 1u << MREG_BATCH};

    (void)state;
    assert_int_equal(worst_of(&t, NULL, &standard), MREG_OK);
    t.on.service = MREG_BATCH;
    assert_int_equal(worst_of(&t, NULL, &batch), MREG_OK);
    assert_int_equal(worst_of(&t, &two, &both), MREG_OK);
    assert_true(batch < standard);
    assert_int_equal(both, standard);
    assert_int_equal(worst_of(&t, &(mreg_may){.services = 1u << MREG_FAST},
                              &both), MREG_E_NO_SERVICE);
    assert_int_equal(both, 0);
    assert_int_equal(worst_of(&t, &(mreg_may){.services = 1u << 31}, &both),
                     MREG_E_BAD_ARGUMENT);
}

/* ---- time --------------------------------------------------------------- */

/* Tries an instant, with each meter for all. */
static void try_instant(struct tried *t, mreg_time at)
{
    t->on.at = at;
    for (int a = 0; a < INPUTS; a++)
        for (int b = 0; b < OUTPUTS; b++) {
            mreg_usage use = {{0}, 0};

            use.n[inputs[a]] = t->in;
            use.n[outputs[b]] = t->out;
            try_usage(t, &use);
        }
}

/* Tries each minute and the last instant. */
static void try_minutes(struct tried *t, mreg_time until)
{
    for (mreg_time at = t->on.at; at < until; at += MINUTE)
        try_instant(t, at);
    try_instant(t, until);
}

static void compare_until(const mreg *r, uint32_t m, mreg_time at,
                          mreg_time until)
{
    struct tried t = {.r = r, .m = m, .in = 1000, .out = 300, .on = {at, 0, 0,
                                                                    0}};
    uint64_t pico;
    const mreg_status s = worst_of(&t, &(mreg_may){.until = until}, &pico);

    try_minutes(&t, until > at ? until : at);
    same(&t, s, pico, ROUNDED);
}

static void test_windows(void **state)
{
    static const mreg_time lengths[] = {0, 1, 59, 61, 600, 1441, 9000, 10081};

    (void)state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        for (mreg_time hour = 0; hour < 7 * 24; hour += 5) {
            const mreg_time at = MREG_UTC(2026, 6, 1, 0, 30)
                                 + hour * 60 * MINUTE + 7;

            compare_until(&mini, PEAK, at, at + lengths[i] * MINUTE);
            compare_until(&mini, CHAT, at, at + lengths[i] * MINUTE);
        }
}

/* A window begins with its minute, not some time within it. */
static void test_edges(void **state)
{
    (void)state;
    for (mreg_time hour = 0; hour < 7 * 24; hour++) {
        const mreg_time sharp = MREG_UTC(2026, 6, 1, 0, 0)
                                + hour * 60 * MINUTE;

        compare_until(&mini, PEAK, sharp - 7, sharp);
        compare_until(&mini, PEAK, sharp - 7, sharp - 1);
        compare_until(&mini, PEAK, sharp, sharp + 6);
    }
}

/* The price may rise while the call runs. */
static void test_versions(void **state)
{
    (void)state;
    for (mreg_time before = -3; before <= 3; before++) {
        compare_until(&mini, CHAT, CHAT_NOW - before * MINUTE,
                      CHAT_NOW + MINUTE);
        compare_until(&mini, CHAT, CHAT_NEXT - before * MINUTE,
                      CHAT_NEXT - MINUTE * 2);
    }
    for (uint32_t m = 0; m < mreg_count(&mreg_builtin); m++) {
        mreg_version v;

        if (mreg_version_info(&mreg_builtin, m, 1, &v) != MREG_OK)
            continue;
        compare_until(&mreg_builtin, m, v.from - MINUTE, v.from - 1);
        compare_until(&mreg_builtin, m, v.from - MINUTE, v.from);
    }
}

/* However far the end, it comes back. */
static void test_far(void **state)
{
    struct tried t = {.r = &mini, .m = PEAK, .in = 1, .on = {1, 0, 0, 0}};
    uint64_t pico;

    (void)state;
    for (t.m = 0; t.m < MINI_MODELS; t.m++) {
        t.on.at = CHAT_PAST;
        worst_of(&t, &(mreg_may){.until = INT64_MAX}, &pico);
        t.on.at = INT64_MAX;
        worst_of(&t, &(mreg_may){.until = INT64_MAX}, &pico);
        t.on.at = INT64_MIN;
        worst_of(&t, &(mreg_may){.until = INT64_MAX}, &pico);
    }
    t.m = PEAK, t.on.at = CHAT_NOW;
    assert_int_equal(worst_of(&t, &(mreg_may){.until = INT64_MAX}, &pico),
                     MREG_OK);
    assert_true(pico > 0);
}

static void test_wild_arguments(void **state)
{
    static const mreg empty;
    static const mreg *const registries[] = {NULL, &empty, &mini,
                                             &mreg_builtin_lean};
    static const uint32_t rows[] = {0, 5, 1u << 31, MREG_NONE};
    const mreg_terms on = {.at = INT64_MIN, .service = 255, .geo = 255,
                           .account = 65535};
    const mreg_may may = {~(mreg_meters)0, INT64_MAX, ~0u};
    mreg_usage much;
    uint64_t pico = 7;

    (void)state;
    for (int i = 0; i < MREG_METERS_COUNT; i++)
        much.n[i] = UINT64_MAX;
    much.used = 0;
    for (int i = 0; i < 16; i++) {
        assert_true(mreg_worst(registries[i / 4], rows[i % 4], &on, &much,
                               &may, &pico) != MREG_OK);
        assert_int_equal(pico, 0);
        pico = 7;
        mreg_worst(registries[i / 4], rows[i % 4], NULL, &much, NULL, &pico);
    }
    pico = 7;
    assert_int_equal(mreg_worst(&mini, 0, NULL, NULL, NULL, &pico),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(pico, 0);
    assert_int_equal(mreg_worst(&mini, 0, NULL, &much, NULL, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_worst(NULL, 0, NULL, &much, NULL, &pico),
                     MREG_E_NO_MODEL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_of_mini),
        cmocka_unit_test(test_each_row),
        cmocka_unit_test(test_meters),
        cmocka_unit_test(test_services),
        cmocka_unit_test(test_windows),
        cmocka_unit_test(test_edges),
        cmocka_unit_test(test_versions),
        cmocka_unit_test(test_far),
        cmocka_unit_test(test_wild_arguments),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
