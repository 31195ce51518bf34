/* Instants: days that exist, zones, fractions, and the way back.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/decimal.h"
#include "base/instant.h"
#include "mreg.h"

#define DAYS 2932897  /* of the years 1970..9999 */

static void test_accepted(void **state)
{
    static const struct { const char *text; int64_t ms; } wanted[] = {
        {"1970-01-01", 0},
        {"1970-01-01T00:00:00.001Z", 1},
        {"2024-02-29", MREG_UTC(2024, 2, 29, 0, 0)},
        {"2000-02-29", MREG_UTC(2000, 2, 29, 0, 0)},
        {"2026-08-16T16:00Z", MREG_UTC(2026, 8, 16, 16, 0)},
        {"2026-08-16T16:00", MREG_UTC(2026, 8, 16, 16, 0)},
        {"2026-08-16T16:00:59Z", MREG_UTC(2026, 8, 16, 16, 0) + 59000},
        {"2026-08-16T16:00:00.072+08:00",
         MREG_UTC(2026, 8, 16, 8, 0) + 72},
        {"2026-08-16T16:00:00.5Z", MREG_UTC(2026, 8, 16, 16, 0) + 500},
        {"2026-08-16T16:00:00.05Z", MREG_UTC(2026, 8, 16, 16, 0) + 50},
        {"2026-08-16T16:00:00.072000Z",
         MREG_UTC(2026, 8, 16, 16, 0) + 72},
        {"2026-01-01T00:00-05:30", MREG_UTC(2026, 1, 1, 5, 30)},
        {"2026-01-01T00:00+14:00", MREG_UTC(2025, 12, 31, 10, 0)},
        {"1970-01-01T14:00+14:00", 0},
        {"9999-12-31T23:59:59.999Z", DAYS * INT64_C(86400000) - 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        int64_t ms;

        if (!instant_parse(wanted[i].text, strlen(wanted[i].text), &ms))
            fail_msg("'%s' was refused", wanted[i].text);
        assert_int_equal(ms, wanted[i].ms);
    }
}

static void test_refused(void **state)
{
    static const char *const texts[] = {
        "", "2026", "2026-08", "26-08-16", "2026-8-16", "2026/08/16",
        "2026-08-16 ", " 2026-08-16", "2026-08-16T", "2026-08-16Z",
        "2026-08-16+00:00", "2026-08-16 16:00", "2026-08-16t16:00Z",
        "2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29",
        "2026-04-31", "2026-00-01", "2026-13-01", "2026-01-00",
        "2026-01-32", "1969-12-31", "0000-01-01", "10000-01-01",
        "2026-08-16T24:00Z", "2026-08-16T16:60Z", "2026-08-16T16:00:60Z",
        "2026-08-16T16", "2026-08-16T16Z", "2026-08-16T1600Z",
        "2026-08-16T16:00:Z", "2026-08-16T16:00:00.Z",
        "2026-08-16T16:00:00,5Z", "2026-08-16T16:00.5Z",
        "2026-08-16T16:00:00.0001Z", "2026-08-16T16:00:00.0720001Z",
        "2026-08-16T16:00z", "2026-08-16T16:00ZZ", "2026-08-16T16:00+8",
        "2026-08-16T16:00+08", "2026-08-16T16:00+0800",
        "2026-08-16T16:00+08:60", "2026-08-16T16:00+14:01",
        "2026-08-16T16:00-14:01", "2026-08-16T16:00 +08:00",
        "1970-01-01T00:00+00:01", "9999-12-31T23:59-00:01",
        "2026-08-16T16:00:00.072+08:00x",
    };
    int64_t ms;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        ms = 1;
        if (instant_parse(texts[i], strlen(texts[i]), &ms))
            fail_msg("'%s' was accepted", texts[i]);
        assert_int_equal(ms, 0);
    }
    assert_false(instant_parse(NULL, 0, &ms));
    assert_false(instant_parse("2026-08-16\0", 11, &ms));
}

static void test_every_day(void **state)
{
    (void)state;
    for (int64_t day = 0; day < DAYS; day++) {
        char text[INSTANT_TEXT_SIZE];
        int64_t ms;

        instant_short(day * 86400000, text);
        if (!instant_parse(text, strlen(text), &ms)
            || ms != day * 86400000 || strlen(text) != 10)
            fail_msg("day %lld became '%s'", (long long)day, text);
    }
}

static void assert_texts(int64_t ms, const char *whole, const char *brief)
{
    char text[INSTANT_TEXT_SIZE];

    instant_text(ms, text);
    assert_string_equal(text, whole);
    instant_short(ms, text);
    assert_string_equal(text, brief);
}

static void test_text(void **state)
{
    int64_t noon = MREG_UTC(2026, 8, 16, 12, 0);

    (void)state;
    assert_texts(0, "1970-01-01T00:00:00.000Z", "1970-01-01");
    assert_texts(noon, "2026-08-16T12:00:00.000Z", "2026-08-16T12:00Z");
    assert_texts(noon + 5000, "2026-08-16T12:00:05.000Z",
                 "2026-08-16T12:00:05Z");
    assert_texts(noon + 72, "2026-08-16T12:00:00.072Z",
                 "2026-08-16T12:00:00.072Z");
    assert_texts(-1, "1970-01-01T00:00:00.000Z", "1970-01-01");
    assert_texts(INT64_MAX, "9999-12-31T23:59:59.999Z",
                 "9999-12-31T23:59:59.999Z");
}

static void test_clock(void **state)
{
    static const char *const bad[] = {"", "4:00", "04:60", "25:00", "24:01",
                                      "0400", "04:00 ", "-4:00", "04-00"};
    unsigned minute;

    (void)state;
    assert_true(clock_parse("00:00", 5, false, &minute));
    assert_int_equal(minute, 0);
    assert_true(clock_parse("23:59", 5, false, &minute));
    assert_int_equal(minute, 1439);
    assert_true(clock_parse("24:00", 5, true, &minute));
    assert_int_equal(minute, 1440);
    assert_false(clock_parse("24:00", 5, false, &minute));
    assert_false(clock_parse(NULL, 0, true, &minute));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        assert_false(clock_parse(bad[i], strlen(bad[i]), true, &minute));
}

static void test_logs(void **state)
{
    static const struct { const char *text; int64_t ms; } read[] = {
        {"2026-11-01T20:03:04.840000Z", 840},
        {"2026-11-01 20:03:04.840123+00:00", 840},
        {"2026-11-01 20:03:04.999999999", 999},
        {"2026-11-01T21:03:04.001+01:00", 1},
        {"2026-11-01T20:03:04.0009Z", 0},
    };
    static const char *const refused[] = {
        "2026-11-01T20:03:04.0123456789Z", "2026-11-01  20:03:04",
        "2026-11-01 ", "2026-11-01T", "2026-11-01 20:03:04.Z", "2100-02-29",
        "2026-11-01T20:03:04+15:00",
    };
    int64_t ms;

    (void)state;
    for (size_t i = 0; i < sizeof read / sizeof *read; i++) {
        if (!instant_parse_log(read[i].text, strlen(read[i].text), &ms)
            || ms != INT64_C(1793563384000) + read[i].ms)
            fail_msg("%s: %lld", read[i].text, (long long)ms);
    }
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (instant_parse_log(refused[i], strlen(refused[i]), &ms) || ms)
            fail_msg("%s was read", refused[i]);
    /* A price list states whole milliseconds and no blank. */
    assert_false(instant_parse(read[1].text, strlen(read[1].text), &ms));
    assert_false(instant_parse("2026-11-01T20:03:04.0001Z", 25, &ms));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_logs),
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_every_day),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_clock),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
