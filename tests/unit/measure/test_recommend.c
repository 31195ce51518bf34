/* Arms, the order of candidates, what is tried to learn, and the front.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_measure.h"

#define TARGET 900000u

static uint64_t state_of = 7;

static uint32_t drawn(uint32_t below)
{
    state_of ^= state_of << 13;
    state_of ^= state_of >> 7;
    state_of ^= state_of << 17;
    return (uint32_t)(state_of >> 33) % below;
}

static void add(mreg_arm *arm, uint32_t times, mreg_outcome outcome)
{
    for (uint32_t i = 0; i < times; i++)
        assert_int_equal(mreg_arm_add(arm, 100, &outcome), MREG_OK);
}

static mreg_measured measured(const mreg_arm *arm)
{
    mreg_measured out;

    memset(&out, 0x55, sizeof out);
    assert_int_equal(mreg_measure(arm, 50000, &out), MREG_OK);
    return out;
}

/* ---- arms ---------------------------------------------------------------- */

static void test_empty(void **state)
{
    static const mreg_arm empty;
    const mreg_measured none = measured(NULL), zero = measured(&empty);

    (void)state;
    assert_memory_equal(&none, &zero, sizeof none);
    assert_int_equal(none.calls, 0);
    assert_int_equal(none.low, 0);
    assert_int_equal(none.high, MREG_WHOLE);
    assert_int_equal(none.p95_ms, 0);
    assert_int_equal(none.pico_per_good, 0);
}

static void test_counts(void **state)
{
    static mreg_arm arm;
    mreg_measured m;

    (void)state;
    add(&arm, 8, (mreg_outcome){.pico_usd = 30, .latency_ms = 1000,
                                .output = 50, .good = 1});
    add(&arm, 2, (mreg_outcome){.pico_usd = 35, .latency_ms = 9000,
                                .output = 50});
    m = measured(&arm);
    assert_int_equal(m.calls, 10);
    assert_int_equal(m.good, 8);
    assert_int_equal(m.low, 493098);
    assert_in_range(m.p50_ms, 910, 1090);
    assert_in_range(m.p95_ms, 8190, 9810);
    assert_int_equal(m.output_per_s, 500 * 1000 / 26000);
    assert_int_equal(m.pico_per_good, 39);  /* 310 / 8, upwards */
    add(&arm, 1, (mreg_outcome){.unpriced = 1, .good = 1});
    assert_int_equal(measured(&arm).pico_per_good, 0);
}

/* Every latency is found again within 9 %, from 8 ms to 8 minutes. */
static void test_latencies(void **state)
{
    (void)state;
    for (uint32_t ms = 9; ms < 480000; ms += ms / 50 + 1) {
        mreg_arm arm = {0};
        uint32_t said;

        add(&arm, 1, (mreg_outcome){.latency_ms = ms});
        said = measured(&arm).p50_ms;
        assert_in_range(said, ms - ms * 92 / 1000 - 1,
                        ms + ms * 92 / 1000 + 1);
    }
}

static void test_extremes(void **state)
{
    static mreg_arm arm;
    mreg_measured m;

    (void)state;
    add(&arm, 2, (mreg_outcome){UINT64_MAX, UINT32_MAX, UINT32_MAX, 1, 0});
    m = measured(&arm);
    assert_int_equal(m.pico_per_good, 0);   /* it does not fit */
    assert_true(m.p95_ms > 480000);
    assert_int_equal(m.output_per_s, 1000);
    arm.now.good = 3;
    assert_int_equal(mreg_measure(&arm, 50000, &m), MREG_E_BAD_ARGUMENT);
    assert_int_equal(m.high, MREG_WHOLE);
    assert_int_equal(mreg_measure(&arm, 0, &m), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_measure(&arm, 50000, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_arm_add(NULL, 1, &(mreg_outcome){0}),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_arm_add(&arm, 1, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_arm_add(&arm, 0, &(mreg_outcome){0}),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_arm_add(&arm, 500001, &(mreg_outcome){0}),
                     MREG_E_BAD_ARGUMENT);
}

/* A hundred failures are forgotten after two hundred calls, not before. */
static void test_generations(void **state)
{
    static mreg_arm arm;

    (void)state;
    add(&arm, 100, (mreg_outcome){0});
    add(&arm, 100, (mreg_outcome){.good = 1});
    assert_int_equal(measured(&arm).calls, 200);
    assert_int_equal(measured(&arm).good, 100);
    add(&arm, 1, (mreg_outcome){.good = 1});
    assert_int_equal(measured(&arm).calls, 101);
    assert_int_equal(measured(&arm).good, 101);
}

/* ---- the choice --------------------------------------------------------- */

static mreg_candidate candidate(uint64_t cost, uint32_t low, uint32_t calls)
{
    mreg_candidate c = {.pico_usd = cost};

    c.measured.calls = calls;
    c.measured.low = low;
    c.measured.high = MREG_WHOLE;
    return c;
}

static mreg_pick pick(const mreg_candidate *all, uint32_t count,
                      mreg_explored *explored)
{
    const mreg_aim aim = {TARGET, 100000, 1000};
    uint32_t order[8];
    mreg_pick out;

    mreg_recommend(all, count, &aim, explored, order, &out);
    return out;
}

static void test_choice(void **state)
{
    mreg_candidate all[4] = {
        candidate(50, 950000, 100), candidate(20, 900000, 100),
        candidate(5, 899999, 100), candidate(1, 0, 0),
    };
    mreg_pick p = pick(all, 4, NULL);

    (void)state;
    assert_int_equal(p.why, MREG_WHY_CHEAPEST);
    assert_int_equal(p.chosen, 1);
    assert_int_equal(p.second, 0);
    all[0].measured.low = all[1].measured.low = 0;
    p = pick(all, 4, NULL);
    assert_int_equal(p.why, MREG_WHY_SUREST);
    assert_int_equal(p.chosen, 2);
    p = pick(all + 3, 1, NULL);
    assert_int_equal(p.why, MREG_WHY_UNMEASURED);
    assert_int_equal(p.second, MREG_NONE);
    all[3].unpriced = 1;
    p = pick(all + 3, 1, NULL);
    assert_int_equal(p.why, MREG_WHY_NONE);
    assert_int_equal(p.chosen, MREG_NONE);
}

/* Nobody measured it, so a target of 0 is not reached either: it comes after
 * what was measured, however cheap. */
static void test_zero_target(void **state)
{
    const mreg_candidate all[2] = {candidate(1, 0, 0), candidate(9, 0, 3)};
    uint32_t order[2];

    (void)state;
    assert_int_equal(mreg_rank(all, 2, 0, order), 2);
    assert_int_equal(order[0], 1);
}

static void test_ties(void **state)
{
    mreg_candidate all[3] = {
        candidate(9, 950000, 9), candidate(9, 950000, 9),
        candidate(9, 960000, 9),
    };
    uint32_t order[3];

    (void)state;
    all[1].measured.p95_ms = 100;
    assert_int_equal(mreg_rank(all, 3, TARGET, order), 3);
    assert_int_equal(order[0], 2);
    assert_int_equal(order[1], 1);
    assert_int_equal(order[2], 0);
}

/* A tenth of the calls may learn, and they may cost 1,000 together. */
static void test_exploring(void **state)
{
    const mreg_candidate all[3] = {
        candidate(500, 950000, 100), candidate(300, 0, 5),
        candidate(600, 0, 0),
    };
    mreg_explored explored = {0};
    uint32_t tried = 0;

    (void)state;
    for (uint32_t i = 0; i < 1000; i++) {
        const mreg_pick p = pick(all, 3, &explored);

        if (p.why == MREG_WHY_EXPLORED) {
            assert_int_equal(p.chosen, 1);
            assert_int_equal(p.second, 0);
            tried++;
        }
        assert_true(tried * 10 <= i + 1);
    }
    assert_int_equal(tried, 3);
    assert_int_equal(explored.pico_usd, 900);
    assert_int_equal(explored.calls, 1000);
}

static uint32_t place(const mreg_candidate *all, uint32_t count, uint32_t who)
{
    uint32_t order[8], n = mreg_rank(all, count, TARGET, order), at = 0;

    while (at < n && order[at] != who)
        at++;
    return at;
}

static void test_cheaper_never_falls(void **state)
{
    (void)state;
    for (uint32_t round = 0; round < 20000; round++) {
        mreg_candidate all[8];
        const uint32_t count = 1 + drawn(8), who = drawn(count);
        uint32_t was;

        for (uint32_t i = 0; i < count; i++) {
            all[i] = candidate(drawn(6), 850000 + 25000 * drawn(5), drawn(3));
            all[i].measured.p95_ms = drawn(3);
            all[i].unpriced = drawn(9) == 0;
        }
        all[who].unpriced = 0;
        all[who].pico_usd++;
        was = place(all, count, who);
        all[who].pico_usd--;
        assert_true(place(all, count, who) <= was);
    }
}

static void test_front(void **state)
{
    mreg_candidate all[5] = {
        candidate(10, 900000, 9), candidate(20, 950000, 9),
        candidate(20, 900000, 9), candidate(10, 900000, 9),
        candidate(1, 999999, 9),
    };

    (void)state;
    all[4].unpriced = 1;
    assert_true(mreg_on_front(all, 5, 0));
    assert_true(mreg_on_front(all, 5, 1));
    assert_false(mreg_on_front(all, 5, 2));
    assert_true(mreg_on_front(all, 5, 3));  /* its equal does not outdo it */
    assert_false(mreg_on_front(all, 5, 4));
    all[2].measured.p95_ms = 100;           /* the others are not measured */
    assert_true(mreg_on_front(all, 5, 2));
    assert_false(mreg_on_front(all, 5, 5));
    assert_false(mreg_on_front(NULL, 5, 0));
}

static void test_total(void **state)
{
    const mreg_candidate one = candidate(1, 0, 0);
    mreg_aim aim = {TARGET, 0, 0};
    uint32_t order[1];
    mreg_pick out;

    (void)state;
    assert_int_equal(mreg_recommend(&one, 1, &aim, NULL, order, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_recommend(NULL, 1, &aim, NULL, order, &out),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_recommend(&one, 1, NULL, NULL, order, &out),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_recommend(&one, 1, &aim, NULL, NULL, &out),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_recommend(&one, 0, &aim, NULL, order, &out),
                     MREG_E_NO_MODEL);
    aim.target = MREG_WHOLE + 1;
    assert_int_equal(mreg_recommend(&one, 1, &aim, NULL, order, &out),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(out.chosen, MREG_NONE);
    assert_int_equal(mreg_rank(NULL, 1, 0, order), 0);
    assert_int_equal(mreg_rank(&one, 1, 0, NULL), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty), cmocka_unit_test(test_counts),
        cmocka_unit_test(test_latencies), cmocka_unit_test(test_extremes),
        cmocka_unit_test(test_generations), cmocka_unit_test(test_choice),
        cmocka_unit_test(test_zero_target), cmocka_unit_test(test_ties),
        cmocka_unit_test(test_exploring),
        cmocka_unit_test(test_cheaper_never_falls),
        cmocka_unit_test(test_front), cmocka_unit_test(test_total),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
