/* A limit that threads share: one after the other against the book, and all at
 * once. test_budget_locked.c runs this file with a lock, tests/swap.sh under
 * ThreadSanitizer.
 *
 * SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/mreg_budget.h"

#define MOST ((uint64_t)MREG_BUDGET_MOST)

static mreg_budget_view look(const mreg_budget *b)
{
    mreg_budget_view v;

    assert_int_equal(mreg_budget_look(b, &v), MREG_OK);
    return v;
}

/* ---- one after the other ------------------------------------------------ */

static void test_reserve_and_settle(void **state)
{
    mreg_budget b;
    mreg_reserved h[2];
    uint64_t above = 7;

    (void)state;
    assert_int_equal(mreg_budget_open(&b, 100, 0), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, 60, 0, 0, &h[0]), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, 41, 0, 0, &h[1]),
                     MREG_E_OVER_BUDGET);
    assert_int_equal(mreg_budget_reserve(&b, 40, 0, 0, &h[1]), MREG_OK);
    assert_int_equal(look(&b).reserved, 100);
    assert_int_equal(mreg_budget_settle(&b, &h[0], 25, &above), MREG_OK);
    assert_int_equal(above, 0);
    assert_int_equal(look(&b).left, 35);
    assert_int_equal(look(&b).spent, 25);
    assert_int_equal(look(&b).reserved, 40);
    assert_int_equal(mreg_budget_release(&b, &h[1]), MREG_OK);
    assert_int_equal(look(&b).left, 75);
    assert_int_equal(look(&b).reserved, 0);
}

/* T71: five calls of 0.15 at once and a cap of 0.45 make three. */
static void test_five_calls(void **state)
{
    const uint64_t cents = UINT64_C(10000000000);
    mreg_budget b;
    mreg_reserved h[5];
    int admitted = 0;

    (void)state;
    mreg_budget_open(&b, 45 * cents, 0);
    for (int i = 0; i < 5; i++)
        admitted += mreg_budget_reserve(&b, 15 * cents, 0, 0, &h[i])
                    == MREG_OK;
    assert_int_equal(admitted, 3);
}

/* Nobody ends a reservation twice, and money comes back once. */
static void test_ended_once(void **state)
{
    mreg_budget b;
    mreg_reserved h = {0, 0};
    uint64_t above;

    (void)state;
    mreg_budget_open(&b, 100, 0);
    assert_int_equal(mreg_budget_release(&b, &h), MREG_E_EXPIRED);
    mreg_budget_reserve(&b, 0, 0, 0, &h);
    assert_int_equal(mreg_budget_release(&b, &h), MREG_OK);
    mreg_budget_reserve(&b, 70, 0, 50, &h);
    assert_int_equal(mreg_budget_expire(&b, &h, 49), 0);
    assert_int_equal(mreg_budget_expire(&b, &h, 50), 1);
    assert_int_equal(mreg_budget_expire(&b, &h, 51), 0);
    assert_int_equal(look(&b).left, 100);
    assert_int_equal(mreg_budget_release(&b, &h), MREG_E_EXPIRED);
    assert_int_equal(look(&b).left, 100);
    /* The provider bills it all the same. */
    assert_int_equal(mreg_budget_settle(&b, &h, 30, &above), MREG_E_EXPIRED);
    assert_int_equal(above, 30);
    assert_int_equal(look(&b).left, 70);
    assert_int_equal(look(&b).above, 30);
    assert_int_equal(look(&b).beyond, 0);
}

static void test_overshoot(void **state)
{
    mreg_budget b;
    mreg_reserved h[2];
    uint64_t above;

    (void)state;
    mreg_budget_open(&b, 100, 0);
    mreg_budget_reserve(&b, 60, 0, 0, &h[0]);
    mreg_budget_reserve(&b, 30, 0, 0, &h[1]);
    assert_int_equal(mreg_budget_settle(&b, &h[0], 75, &above), MREG_OK);
    assert_int_equal(above, 15);
    assert_int_equal(look(&b).left, 0);
    assert_int_equal(look(&b).above, 15);
    assert_int_equal(look(&b).beyond, 5);
    assert_int_equal(look(&b).reserved, 30);
    assert_int_equal(mreg_budget_settle(&b, &h[1], UINT64_MAX, &above),
                     MREG_OK);
    assert_int_equal(above, UINT64_MAX - 30);
    assert_int_equal(look(&b).left, 0);
    assert_int_equal(look(&b).spent, UINT64_MAX);
}

static void test_end_of_a_budget(void **state)
{
    mreg_budget b;
    mreg_reserved h[2];

    (void)state;
    mreg_budget_open(&b, 100, 1000);
    assert_int_equal(mreg_budget_reserve(&b, 10, 999, 0, &h[0]), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, 10, 1000, 0, &h[1]),
                     MREG_E_EXPIRED);
    assert_int_equal(mreg_budget_grant(&b, 5, 2000), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, 95, 1999, 0, &h[1]), MREG_OK);
    assert_int_equal(mreg_budget_close(&b), 0);
    assert_int_equal(mreg_budget_grant(&b, 5, 0), MREG_E_EXPIRED);
    assert_int_equal(look(&b).closed, 1);
    assert_int_equal(mreg_budget_settle(&b, &h[1], 90, NULL), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, 1, 0, 0, &h[1]), MREG_E_EXPIRED);
    assert_int_equal(mreg_budget_close(&b), 5);
    assert_int_equal(look(&b).granted, 100);
    assert_int_equal(look(&b).reserved, 10);
}

static void test_limits(void **state)
{
    mreg_budget b;
    mreg_reserved h;

    (void)state;
    assert_int_equal(mreg_budget_open(&b, MOST + 1, 0), MREG_E_TOO_LARGE);
    assert_int_equal(mreg_budget_reserve(&b, 1, 0, 0, &h), MREG_E_OVER_BUDGET);
    assert_int_equal(mreg_budget_open(&b, MOST, 0), MREG_OK);
    assert_int_equal(mreg_budget_reserve(&b, MOST + 1, 0, 0, &h),
                     MREG_E_OVER_BUDGET);
    assert_int_equal(mreg_budget_reserve(&b, MOST, 0, 0, &h), MREG_OK);
    assert_int_equal(mreg_budget_grant(&b, 1, 0), MREG_E_TOO_LARGE);
    assert_int_equal(mreg_budget_settle(&b, &h, 0, NULL), MREG_OK);
    assert_int_equal(mreg_budget_close(&b), MOST);
    assert_int_equal(look(&b).granted, 0);
}

/* ---- against the book --------------------------------------------------- */

enum { SLOTS = 8 };

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* What a budget should hold, in plain sums. */
struct book {
    uint64_t granted, spent, reserved, beyond;
    uint64_t amount[SLOTS];
    int is_held[SLOTS];
};

static void step(mreg_budget *b, struct book *k, mreg_reserved *h,
                 uint64_t *seed)
{
    const unsigned i = (unsigned)(next(seed) % SLOTS);
    const uint64_t n = next(seed) % 400, actual = next(seed) % 450;
    const uint64_t left = k->granted - k->reserved - (k->spent - k->beyond);

    if (!k->is_held[i]) {
        assert_int_equal(mreg_budget_reserve(b, n, 0, 0, &h[i]),
                         n <= left ? MREG_OK : MREG_E_OVER_BUDGET);
        if (n > left)
            return;
        k->is_held[i] = 1;
        k->amount[i] = n;
        k->reserved += n;
        return;
    }
    k->is_held[i] = 0;
    k->reserved -= k->amount[i];
    if (n % 3 == 0) {
        assert_int_equal(mreg_budget_release(b, &h[i]), MREG_OK);
        return;
    }
    assert_int_equal(mreg_budget_settle(b, &h[i], actual, NULL), MREG_OK);
    k->spent += actual;
    if (actual > k->amount[i] + left)
        k->beyond += actual - k->amount[i] - left;
}

static void test_against_the_book(void **state)
{
    uint64_t seed = 1;

    (void)state;
    for (int round = 0; round < 300; round++) {
        struct book k = {.granted = next(&seed) % 3000};
        mreg_reserved h[SLOTS];
        mreg_budget b;

        mreg_budget_open(&b, k.granted, 0);
        for (int i = 0; i < 200; i++) {
            mreg_budget_view v;

            step(&b, &k, h, &seed);
            v = look(&b);
            assert_int_equal(v.spent, k.spent);
            assert_int_equal(v.reserved, k.reserved);
            assert_int_equal(v.beyond, k.beyond);
            assert_true(v.spent - v.beyond + v.reserved + v.left == k.granted);
        }
    }
}

/* ---- all at once -------------------------------------------------------- */

#define THREADS 8
#ifndef CALLS
#define CALLS 100000
#endif
#define LIMIT 100000

/* What the threads have together, in words of its own: `taken` is what they
 * hold or have spent, which must never be above the limit. */
static mreg_budget shared;
static uint64_t taken, passed, granted;
static pthread_barrier_t start;    /* so that none ends before others begin */

static void *spend(void *arg)
{
    uint64_t seed = (uint64_t)(uintptr_t)arg;

    pthread_barrier_wait(&start);
    for (int i = 0; i < CALLS; i++) {
        const uint64_t n = next(&seed) % 3000;
        const uint64_t actual = n ? next(&seed) % n / 64 : 0;
        mreg_reserved h;

        if (next(&seed) % 512 == 0) {
            __atomic_fetch_add(&granted, 500, __ATOMIC_SEQ_CST);
            mreg_budget_grant(&shared, 500, 0);
        }
        if (mreg_budget_reserve(&shared, n, 0, 1, &h) != MREG_OK)
            continue;
        if (__atomic_add_fetch(&taken, n, __ATOMIC_SEQ_CST)
            > __atomic_load_n(&granted, __ATOMIC_SEQ_CST))
            __atomic_fetch_add(&passed, 1, __ATOMIC_SEQ_CST);
        if (i % 3 == 0) {
            __atomic_fetch_sub(&taken, n, __ATOMIC_SEQ_CST);
            mreg_budget_release(&shared, &h);
            continue;
        }
        __atomic_fetch_sub(&taken, n - actual, __ATOMIC_SEQ_CST);
        mreg_budget_settle(&shared, &h, actual, NULL);
    }
    return NULL;
}

static void test_threads(void **state)
{
    pthread_t thread[THREADS];
    mreg_budget_view v;

    (void)state;
    granted = LIMIT;
    taken = passed = 0;
    mreg_budget_open(&shared, LIMIT, 0);
    pthread_barrier_init(&start, NULL, THREADS);
    for (uintptr_t i = 0; i < THREADS; i++)
        pthread_create(&thread[i], NULL, spend, (void *)(i + 1));
    for (int i = 0; i < THREADS; i++)
        pthread_join(thread[i], NULL);
    v = look(&shared);
    assert_int_equal(passed, 0);
    assert_int_equal(v.spent, taken);
    assert_int_equal(v.granted, granted);
    assert_int_equal(v.left, granted - taken);
    assert_int_equal(v.reserved + v.above + v.beyond, 0);
    assert_true(taken > 0);
}

/* Two threads end the same reservation: the caller and the one that expires. */
static mreg_reserved both[CALLS];
static int ended[2];

static void *expire_all(void *arg)
{
    (void)arg;
    pthread_barrier_wait(&start);
    for (int i = 0; i < CALLS; i++)
        ended[0] += mreg_budget_expire(&shared, &both[i], 2);
    return NULL;
}

static void *settle_all(void *arg)
{
    (void)arg;
    pthread_barrier_wait(&start);
    for (int i = 0; i < CALLS; i++)
        ended[1] += mreg_budget_settle(&shared, &both[i], 0, NULL) == MREG_OK;
    return NULL;
}

static void test_two_end_one(void **state)
{
    pthread_t thread[2];

    (void)state;
    ended[0] = ended[1] = 0;
    mreg_budget_open(&shared, CALLS, 0);
    for (int i = 0; i < CALLS; i++)
        mreg_budget_reserve(&shared, 1, 0, 1, &both[i]);
    pthread_barrier_init(&start, NULL, 2);
    pthread_create(&thread[0], NULL, expire_all, NULL);
    pthread_create(&thread[1], NULL, settle_all, NULL);
    pthread_join(thread[0], NULL);
    pthread_join(thread[1], NULL);
    assert_int_equal(ended[0] + ended[1], CALLS);
    assert_int_equal(look(&shared).left, CALLS);
}

static void test_total(void **state)
{
    mreg_budget b;
    mreg_reserved h;
    mreg_budget_view v;
    uint64_t above = 7;

    (void)state;
    memset(&v, 0xA5, sizeof v);
    mreg_budget_open(&b, 1, 0);
    assert_int_equal(mreg_budget_open(NULL, 1, 0), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_grant(NULL, 1, 0), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_reserve(NULL, 1, 0, 0, &h),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_reserve(&b, 1, 0, 0, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_settle(NULL, &h, 1, &above),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(above, 0);
    assert_int_equal(mreg_budget_settle(&b, NULL, 1, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_release(NULL, &h), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_release(&b, NULL), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_budget_expire(NULL, &h, 1), 0);
    assert_int_equal(mreg_budget_expire(&b, NULL, 1), 0);
    assert_int_equal(mreg_budget_close(NULL), 0);
    assert_int_equal(mreg_budget_look(NULL, &v), MREG_E_BAD_ARGUMENT);
    assert_true(!v.granted && !v.left && !v.spent && !v.closed);
    assert_int_equal(mreg_budget_look(&b, NULL), MREG_E_BAD_ARGUMENT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reserve_and_settle),
        cmocka_unit_test(test_five_calls),
        cmocka_unit_test(test_ended_once),
        cmocka_unit_test(test_overshoot),
        cmocka_unit_test(test_end_of_a_budget),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_against_the_book),
        cmocka_unit_test(test_threads),
        cmocka_unit_test(test_two_end_one),
        cmocka_unit_test(test_total),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
