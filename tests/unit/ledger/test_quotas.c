/* Reservations in quotas: they never pass them, and end once.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "caps.h"

/* T71: five calls of 0.15 at once and a cap of 0.45 make three. */
static void test_three_of_five(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 45);
    int admitted = 0;

    (void)state;
    caps_set(&q);
    for (int i = 0; i < 5; i++)
        admitted += caps_reserve_cents(15, BOOKS_AT) == MREG_LEDGER_OK;
    assert_int_equal(admitted, 3);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 45 * CENT);
    assert_string_equal(got.quota, "cap");
    assert_int_equal(got.missing, 15 * CENT);
    assert_int_equal(got.left, 0);
    assert_true(got.frees <= BOOKS_AT + KEEP && got.frees > BOOKS_AT);
    books_close(b);
}

static void test_settled_and_released(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);
    mreg_call c = caps_bill("one", 20, BOOKS_AT);
    mreg_settled s;
    int64_t first;

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(60, BOOKS_AT));
    first = got.hold;
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(41, BOOKS_AT));
    assert_int_equal(got.hold, 0);
    assert_int_equal(MREG_LEDGER_OK, mreg_settle(b->ledger, &mreg_builtin,
        first, &c, 0, &s, &b->why));
    assert_int_equal(s.recorded, MREG_RECORDED_NEW);
    assert_int_equal(s.above_money, 0);
    assert_int_equal(caps_look(BOOKS_AT).used, 20 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 0);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(80, BOOKS_AT));
    assert_int_equal(MREG_LEDGER_OK, mreg_release(b->ledger, got.hold, NULL));
    assert_int_equal(MREG_LEDGER_NO_HOLD, mreg_release(b->ledger, got.hold,
                                                       NULL));
    assert_int_equal(caps_look(BOOKS_AT).left, 80 * CENT);
    /* A call that comes again is recorded once, and counts once. */
    assert_int_equal(MREG_LEDGER_NO_HOLD, mreg_settle(b->ledger,
        &mreg_builtin, first, &c, 0, &s, &b->why));
    assert_int_equal(s.recorded, MREG_RECORDED_SAME);
    assert_int_equal(caps_look(BOOKS_AT).used, 20 * CENT);
    books_close(b);
}

static void test_overshoot_is_told(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);
    mreg_call c = caps_bill("big", 75, BOOKS_AT);
    mreg_settled s;

    (void)state;
    caps_set(&q);
    caps_reserve_cents(60, BOOKS_AT);
    assert_int_equal(MREG_LEDGER_OK, mreg_settle(b->ledger, &mreg_builtin,
        got.hold, &c, 0, &s, &b->why));
    assert_int_equal(s.above_money, 15 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).used, 75 * CENT);
    books_close(b);
}

/* A reservation that goes on is lessened by each call. */
static void test_kept(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);
    mreg_call c = caps_bill("a", 30, BOOKS_AT);
    mreg_settled s;

    (void)state;
    caps_set(&q);
    caps_reserve_cents(100, BOOKS_AT);
    assert_int_equal(MREG_LEDGER_OK, mreg_settle(b->ledger, &mreg_builtin,
        got.hold, &c, 1, &s, &b->why));
    assert_int_equal(caps_look(BOOKS_AT).reserved, 70 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).left, 0);
    c.id = books_text("b");
    c.billed = 80 * CENT;
    mreg_settle(b->ledger, &mreg_builtin, got.hold, &c, 1, &s, &b->why);
    assert_int_equal(s.above_money, 10 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 0);
    assert_int_equal(caps_look(BOOKS_AT).used, 110 * CENT);
    books_close(b);
}

static void wait_ms(long ms)
{
    const struct timespec t = {ms / 1000, ms % 1000 * 1000000};

    nanosleep(&t, NULL);
}

/* What has expired is free once; who settles then is told. */
static void test_expired(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);
    mreg_call c = caps_bill("", 100, BOOKS_AT);
    mreg_call late = caps_bill("late", 5, BOOKS_AT);
    mreg_settled s;
    int64_t first;

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, 1));
    first = got.hold;
    wait_ms(5);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_true(got.hold != first);
    assert_int_equal(MREG_LEDGER_NO_HOLD, mreg_settle(b->ledger,
        &mreg_builtin, first, &late, 0, &s, &b->why));
    assert_int_equal(s.recorded, MREG_RECORDED_NEW);
    assert_int_equal(s.above_money, 5 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 100 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).used, 5 * CENT);
    books_close(b);
}

/* Reservations of before the machine was booted have no process any more. */
static void test_another_boot(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(100, BOOKS_AT));
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(1, BOOKS_AT));
    assert_true(books_run(b, "UPDATE hold SET boot = 7"));
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(1, BOOKS_AT));
    books_close(b);
}

static void test_only_asked(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 45);
    mreg_call c = caps_bill("", 45, BOOKS_AT);

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, 0));
    assert_int_equal(got.hold, 0);
    assert_int_equal(got.quotas, 1);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, 0));
    c.billed++;
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve(&c, 0));
    assert_int_equal(got.missing, 1);
    assert_int_equal(got.frees, INT64_MAX); /* it never fits */
    assert_int_equal(0, books_ask(b, "SELECT count(*) FROM hold"));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_three_of_five),
        cmocka_unit_test(test_settled_and_released),
        cmocka_unit_test(test_overshoot_is_told),
        cmocka_unit_test(test_kept),
        cmocka_unit_test(test_expired),
        cmocka_unit_test(test_another_boot),
        cmocka_unit_test(test_only_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
