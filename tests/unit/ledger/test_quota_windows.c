/* Windows of quotas: calendars of zones east and west, with days of 23 and 25
 * hours, months of 28 to 31 days; hours; windows that roll; clocks that jump.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "caps.h"
#include "host/ledger/quota/quota.h"

/* ---- calendars ---------------------------------------------------------- */

static const struct {
    const char *zone;
    int window;
    mreg_time at, begins, ends;
} cases[] = {
    /* Days of 23, 25 and 24 hours. */
    {"Europe/Berlin", MREG_QUOTA_DAY, MREG_UTC(2026, 3, 29, 12, 0),
     MREG_UTC(2026, 3, 28, 23, 0), MREG_UTC(2026, 3, 29, 22, 0)},
    {"Europe/Berlin", MREG_QUOTA_DAY, MREG_UTC(2026, 10, 25, 0, 30),
     MREG_UTC(2026, 10, 24, 22, 0), MREG_UTC(2026, 10, 25, 23, 0)},
    {"America/New_York", MREG_QUOTA_DAY, MREG_UTC(2026, 3, 8, 23, 0),
     MREG_UTC(2026, 3, 8, 5, 0), MREG_UTC(2026, 3, 9, 4, 0)},
    {"Asia/Kolkata", MREG_QUOTA_DAY, MREG_UTC(2026, 7, 1, 18, 29),
     MREG_UTC(2026, 6, 30, 18, 30), MREG_UTC(2026, 7, 1, 18, 30)},
    /* A day that began at 01:00. */
    {"America/Sao_Paulo", MREG_QUOTA_DAY, MREG_UTC(2018, 11, 4, 12, 0),
     MREG_UTC(2018, 11, 4, 3, 0), MREG_UTC(2018, 11, 5, 2, 0)},
    /* Months: leap days, and the ends of the world. */
    {"UTC", MREG_QUOTA_MONTH, MREG_UTC(2028, 2, 29, 23, 59),
     MREG_UTC(2028, 2, 1, 0, 0), MREG_UTC(2028, 3, 1, 0, 0)},
    {"UTC", MREG_QUOTA_MONTH, MREG_UTC(2026, 2, 14, 0, 0),
     MREG_UTC(2026, 2, 1, 0, 0), MREG_UTC(2026, 3, 1, 0, 0)},
    {"UTC", MREG_QUOTA_MONTH, MREG_UTC(2100, 2, 28, 12, 0),
     MREG_UTC(2100, 2, 1, 0, 0), MREG_UTC(2100, 3, 1, 0, 0)},
    {"Pacific/Kiritimati", MREG_QUOTA_MONTH, MREG_UTC(2026, 1, 31, 10, 0),
     MREG_UTC(2026, 1, 31, 10, 0), MREG_UTC(2026, 2, 28, 10, 0)},
    {"Pacific/Pago_Pago", MREG_QUOTA_MONTH, MREG_UTC(2026, 1, 1, 10, 59),
     MREG_UTC(2025, 12, 1, 11, 0), MREG_UTC(2026, 1, 1, 11, 0)},
    {"Europe/Berlin", MREG_QUOTA_MONTH, MREG_UTC(2026, 3, 31, 21, 59),
     MREG_UTC(2026, 2, 28, 23, 0), MREG_UTC(2026, 3, 31, 22, 0)},
    /* A week begins on Monday. */
    {"UTC", MREG_QUOTA_WEEK, MREG_UTC(2026, 11, 29, 23, 59),
     MREG_UTC(2026, 11, 23, 0, 0), MREG_UTC(2026, 11, 30, 0, 0)},
    {"Australia/Lord_Howe", MREG_QUOTA_WEEK, MREG_UTC(2026, 4, 5, 13, 29),
     MREG_UTC(2026, 3, 29, 13, 0), MREG_UTC(2026, 4, 5, 13, 30)},
};

static void test_calendars(void **state)
{
    struct books *b = caps_begin();

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mreg_quota q = caps_quota("cap", 100);
        mreg_quota_view v;

        q.zone = books_text(cases[i].zone);
        q.window = (uint8_t)cases[i].window;
        assert_int_equal(MREG_LEDGER_OK, caps_set_at(&q, cases[i].at));
        v = caps_look(cases[i].at);
        if (v.begins != cases[i].begins || v.ends != cases[i].ends)
            fail_msg("%s, case %zu: %lld to %lld", cases[i].zone, i,
                     (long long)v.begins, (long long)v.ends);
    }
    books_close(b);
}

/* T70: twelve windows of a monthly quota are a year; each window begins where
 * the last one ends, whatever the zone. */
static void test_no_gap(void **state)
{
    static const char *const zones[] = {"UTC", "Europe/Berlin",
        "America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu",
        "Africa/Casablanca"};
    struct arena *a = arena_new();
    const char *why;

    (void)state;
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        for (uint8_t kind = 0; kind <= MREG_QUOTA_MONTH; kind++) {
            const struct quota q = {
                .zone = zone_open(a, zones[i], strlen(zones[i]), &why),
                .is = {.window = kind}};
            struct window w = window_at(&q, MREG_UTC(2025, 12, 31, 12, 0));
            const mreg_time year = w.until;
            int n = 0;

            for (; w.until < year + 365 * DAY; n++) {
                const struct window next = window_at(&q, w.until);

                assert_int_equal(next.begins, w.until);
                assert_int_equal(window_at(&q, w.until - 1).begins, w.begins);
                assert_int_equal(window_of_call(&q, w.until - 1), w.begins);
                assert_true(next.until > next.begins);
                w = next;
            }
            if (kind == MREG_QUOTA_MONTH)
                assert_int_equal(n, 12);
            if (kind == MREG_QUOTA_DAY)
                assert_int_equal(n, 365);
        }
    arena_free(a);
}

/* The last millisecond of a month is of that month. */
static void test_month_end(void **state)
{
    const mreg_time end = MREG_UTC(2026, 4, 1, 0, 0);
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);

    (void)state;
    caps_set(&q);
    caps_record("last", 70, end - 1);
    caps_record("first", 20, end);
    assert_int_equal(caps_look(end - 1).used, 70 * CENT);
    assert_int_equal(caps_look(end).used, 20 * CENT);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(31, end - 1));
    assert_int_equal(got.frees, end);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(80, end));
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(30, end - 1));
    books_close(b);
}

/* Whoever divides a reservation among calls does it within its windows. */
static void test_ends(void **state)
{
    struct books *b = caps_begin();
    mreg_quota day = caps_quota("day", 100), month = caps_quota("month", 100);

    (void)state;
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(1, BOOKS_AT));
    assert_int_equal(got.ends, INT64_MAX);
    caps_set(&month);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(1, BOOKS_AT));
    assert_int_equal(got.ends, MREG_UTC(2026, 4, 1, 0, 0));
    day.window = MREG_QUOTA_DAY;
    caps_set(&day);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(1, BOOKS_AT));
    assert_int_equal(got.ends, MREG_UTC(2026, 3, 15, 0, 0));
    books_close(b);
}

/* A clock that is put back, into another month or the same one, finds what was
 * spent and reserved there, and frees nothing. */
static void test_clock_back(void **state)
{
    const mreg_time end = MREG_UTC(2026, 4, 1, 0, 0);
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(60, end - HOUR));
    caps_record("a", 40, end - HOUR);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(100, end + HOUR));
    assert_int_equal(MREG_LEDGER_OVER_QUOTA,
                     caps_reserve_cents(1, end - 2 * HOUR));
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(1, end));
    books_close(b);
}

/* ---- hours -------------------------------------------------------------- */

static void test_hours(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);
    mreg_quota_view v;

    (void)state;
    q.window = MREG_QUOTA_HOURS;
    q.hours = 5;
    q.since = MREG_UTC(2026, 3, 14, 7, 20);
    caps_set(&q);
    v = caps_look(BOOKS_AT);
    assert_int_equal(v.begins, q.since);
    assert_int_equal(v.ends, q.since + 5 * HOUR);
    assert_int_equal(caps_look(v.ends).begins, v.ends);
    v = caps_look(q.since - 1);
    assert_int_equal(v.begins, q.since - 5 * HOUR);
    assert_int_equal(v.ends, q.since);
    books_close(b);
}

static void test_rolling(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);

    (void)state;
    q.window = MREG_QUOTA_ROLLING;
    q.hours = 6;               /* by steps of one minute */
    caps_set(&q);
    caps_record("a", 60, BOOKS_AT + 30000);
    caps_record("b", 30, BOOKS_AT + 2 * HOUR);
    assert_int_equal(caps_look(BOOKS_AT + 6 * HOUR).used, 90 * CENT);
    assert_int_equal(seen[0].ends, BOOKS_AT + 6 * HOUR + 60000);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA,
                     caps_reserve_cents(11, BOOKS_AT + 6 * HOUR + 59999));
    assert_int_equal(got.frees, BOOKS_AT + 6 * HOUR + 60000);
    assert_int_equal(caps_look(got.frees).used, 30 * CENT);
    assert_int_equal(MREG_LEDGER_OK,
                     caps_reserve_cents(70, BOOKS_AT + 6 * HOUR + 60000));
    /* What is reserved does not leave the window. */
    assert_int_equal(MREG_LEDGER_OK,
                     caps_reserve_cents(30, BOOKS_AT + 20 * HOUR));
    assert_int_equal(MREG_LEDGER_OVER_QUOTA,
                     caps_reserve_cents(1, BOOKS_AT + 20 * HOUR));
    books_close(b);
}

/* Before the clock was put back calls were made that are now to come. */
static void test_rolling_clock_back(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);

    (void)state;
    q.window = MREG_QUOTA_ROLLING;
    q.hours = 6;
    caps_set(&q);
    caps_record("a", 60, BOOKS_AT + 3 * HOUR);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA,
                     caps_reserve_cents(41, BOOKS_AT));
    books_close(b);
}

static void test_ever(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);

    (void)state;
    q.window = MREG_QUOTA_EVER;
    caps_record("long ago", 60, MREG_UTC(1999, 1, 1, 0, 0));
    caps_set(&q);
    assert_int_equal(caps_look(BOOKS_AT).used, 60 * CENT);
    assert_int_equal(seen[0].ends, INT64_MAX);
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calendars),
        cmocka_unit_test(test_no_gap),
        cmocka_unit_test(test_month_end),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_clock_back),
        cmocka_unit_test(test_hours),
        cmocka_unit_test(test_rolling),
        cmocka_unit_test(test_rolling_clock_back),
        cmocka_unit_test(test_ever),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
