/* Zones and periods: days of 23 and 25 hours, clocks that skip or repeat
 * midnight, a day that never was, and files of any bytes.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/instant.h"
#include "base/period.h"

#define HOUR INT64_C(3600000)

static struct arena *arena;

static int begin(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static int64_t ms_of(const char *text)
{
    int64_t ms;

    if (!instant_parse(text, strlen(text), &ms))
        fail_msg("%s is not an instant", text);
    return ms;
}

/* ---- a file as TZif has it ---------------------------------------------- */

struct made { size_t size; char at[1024]; };

static void put_number(struct made *m, int64_t n, unsigned bytes)
{
    while (bytes-- > 0)
        m->at[m->size++] = (char)((uint64_t)n >> (8 * bytes));
}

static void put_header(struct made *m, char version, int64_t times,
                       int64_t types)
{
    memcpy(m->at + m->size, "TZif", 4);
    m->size += 4;
    m->at[m->size++] = version;
    for (unsigned i = 0; i < 15; i++)
        m->at[m->size++] = 0;
    put_number(m, 0, 4);
    put_number(m, 0, 4);
    put_number(m, 0, 4);
    put_number(m, times, 4);
    put_number(m, types, 4);
    put_number(m, 4, 4);
}

struct change { const char *at; int32_t offset; };

/* Makes a file of a first offset, changes, and a footer. */
static struct made make(int32_t first, const struct change *changes,
                        size_t n, const char *footer)
{
    struct made m = {0};

    put_header(&m, '2', 0, 1);
    put_number(&m, 0, 10);
    put_header(&m, '2', (int64_t)n, (int64_t)n + 1);
    for (size_t i = 0; i < n; i++)
        put_number(&m, ms_of(changes[i].at) / 1000, 8);
    for (size_t i = 0; i < n; i++)
        put_number(&m, (int64_t)i + 1, 1);
    put_number(&m, first, 4);
    put_number(&m, 0, 2);
    for (size_t i = 0; i < n; i++) {
        put_number(&m, changes[i].offset, 4);
        put_number(&m, 0, 2);
    }
    put_number(&m, 0, 4);
    m.at[m.size++] = '\n';
    memcpy(m.at + m.size, footer, strlen(footer));
    m.size += strlen(footer);
    m.at[m.size++] = '\n';
    return m;
}

static struct zone read_made(const struct made *m)
{
    struct zone z = {0};
    const char *why = zone_read(&z, arena, m->at, m->size);

    if (why)
        fail_msg("%s", why);
    return z;
}

static struct zone by_footer(int32_t offset, const char *footer)
{
    const struct made m = make(offset, NULL, 0, footer);

    return read_made(&m);
}

/* ---- periods ------------------------------------------------------------- */

static void expect(const struct zone *z, enum period_kind kind,
                   const char *holds, const char *from, const char *until,
                   const char *called)
{
    const struct period p = period_at(z, kind, ms_of(holds));
    char text[PERIOD_TEXT_ROOM];

    assert_int_equal(p.from, ms_of(from));
    assert_int_equal(p.until, ms_of(until));
    period_text(z, kind, p.from, text);
    assert_string_equal(text, called);
    assert_int_equal(period_at(z, kind, p.from).from, p.from);
    assert_int_equal(period_at(z, kind, p.until).from, p.until);
    assert_int_equal(period_at(z, kind, p.until - 1).until, p.until);
    if (kind != PERIOD_HOUR)
        assert_int_equal(period_move(z, kind, p.from, 1), p.until);
}

static void test_summer_time(void **state)
{
    const struct zone z = by_footer(3600, "CET-1CEST,M3.5.0,M10.5.0/3");

    (void)state;
    expect(&z, PERIOD_DAY, "2026-03-29T05:00Z", "2026-03-28T23:00Z",
           "2026-03-29T22:00Z", "2026-03-29");
    expect(&z, PERIOD_DAY, "2026-10-25T05:00Z", "2026-10-24T22:00Z",
           "2026-10-25T23:00Z", "2026-10-25");
    expect(&z, PERIOD_WEEK, "2026-03-29T05:00Z", "2026-03-22T23:00Z",
           "2026-03-29T22:00Z", "2026-03-23");
    expect(&z, PERIOD_MONTH, "2026-03-31T21:59:59.999Z",
           "2026-02-28T23:00Z", "2026-03-31T22:00Z", "2026-03");
    expect(&z, PERIOD_YEAR, "2026-12-31T23:00Z", "2026-12-31T23:00Z",
           "2027-12-31T23:00Z", "2027");
    /* The hour from two to three comes twice in October. */
    expect(&z, PERIOD_HOUR, "2026-10-25T00:30Z", "2026-10-25T00:00Z",
           "2026-10-25T01:00Z", "2026-10-25T02:00+02:00");
    expect(&z, PERIOD_HOUR, "2026-10-25T01:30Z", "2026-10-25T01:00Z",
           "2026-10-25T02:00Z", "2026-10-25T02:00+01:00");
}

static void test_other_rules(void **state)
{
    const struct zone south = by_footer(-10800,
                                        "<-03>3<-02>,M10.3.0/0,M2.3.0/0"),
                      dublin = by_footer(3600, "IST-1GMT0,M10.5.0,M3.5.0/1"),
                      always = by_footer(-14400, "AAA3BBB4,0/0,J365/23"),
                      half = by_footer(37800, "<+1030>-10:30<+11>-11,"
                                       "M10.1.0,M4.1.0"),
                      leap = by_footer(0, "AAA0BBB,59,J60/0");

    (void)state;
    /* This day has no midnight, and the other has two. */
    expect(&south, PERIOD_DAY, "2026-10-18T12:00Z", "2026-10-18T03:00Z",
           "2026-10-19T02:00Z", "2026-10-18");
    expect(&south, PERIOD_DAY, "2026-02-15T02:30Z", "2026-02-14T02:00Z",
           "2026-02-15T03:00Z", "2026-02-14");
    assert_int_equal(zone_span_at(&dublin, ms_of("2026-07-01")).offset, 3600);
    assert_int_equal(zone_span_at(&dublin, ms_of("2026-12-01")).offset, 0);
    for (int64_t ms = ms_of("2030-12-31"); ms < ms_of("2031-01-02");
         ms += HOUR)
        assert_int_equal(zone_span_at(&always, ms).offset, -14400);
    /* Half an hour is repeated at two, and is an hour of its own. */
    expect(&half, PERIOD_HOUR, "2026-04-04T15:10Z", "2026-04-04T15:00Z",
           "2026-04-04T15:30Z", "2026-04-05T01:30+10:30");
    /* Day 59 from 0 is February 29 in a leap year; J60 is March 1. */
    assert_int_equal(zone_span_at(&leap, ms_of("2028-02-29T03:00Z")).offset,
                     3600);
    assert_int_equal(zone_span_at(&leap, ms_of("2028-02-29T23:30Z")).offset,
                     0);
}

static void test_skipped(void **state)
{
    /* Samoa went west over the date line to east of it, and a day was left
     * out; St. John's put the clock back over midnight a minute after it. */
    static const struct change samoa[] = {{"2011-12-30T10:00Z", 14 * 3600}},
                               johns[] = {{"2006-10-29T02:31Z", -12600}};
    const struct made s = make(-36000, samoa, 1, "<+14>-14"),
                      j = make(-9000, johns, 1, "");
    const struct zone apia = read_made(&s), back = read_made(&j);

    (void)state;
    expect(&apia, PERIOD_DAY, "2011-12-30T09:59Z", "2011-12-29T10:00Z",
           "2011-12-30T10:00Z", "2011-12-29");
    expect(&apia, PERIOD_DAY, "2011-12-30T10:00Z", "2011-12-30T10:00Z",
           "2011-12-31T10:00Z", "2011-12-31");
    expect(&back, PERIOD_DAY, "2006-10-29T03:00Z", "2006-10-29T02:30Z",
           "2006-10-30T03:30Z", "2006-10-29");
}

static void test_utc(void **state)
{
    const char *why;
    const struct zone *z = zone_open(arena, "UTC", 3, &why);

    (void)state;
    assert_non_null(z);
    expect(z, PERIOD_MONTH, "2024-02-29T23:59Z", "2024-02-01", "2024-03-01",
           "2024-02");
    expect(z, PERIOD_MONTH, "2100-02-15", "2100-02-01", "2100-03-01",
           "2100-02");
    expect(z, PERIOD_WEEK, "2027-01-03", "2026-12-28", "2027-01-04",
           "2026-12-28");
    /* Months are of the calendar: twelve of them are a year. */
    assert_int_equal(period_move(z, PERIOD_MONTH, ms_of("2026-01-31"), 12),
                     ms_of("2027-01-01"));
    assert_int_equal(period_move(z, PERIOD_MONTH, ms_of("2026-03-31"), -1),
                     ms_of("2026-02-01"));
}

static void test_wild(void **state)
{
    static const int64_t wild[] = {INT64_MIN, INT64_MIN + 1, -1, 0,
                                   INT64_C(253402300799999), INT64_MAX};
    const struct zone z = by_footer(3600, "CET-1CEST,M3.5.0,M10.5.0/3");

    (void)state;
    for (size_t i = 0; i < sizeof wild / sizeof *wild; i++)
        for (unsigned k = 0; k < PERIOD_KINDS; k++) {
            const struct period p = period_at(&z, (enum period_kind)k,
                                              wild[i]);
            char text[PERIOD_TEXT_ROOM];

            assert_true(p.from < p.until);
            period_text(&z, (enum period_kind)k, p.from, text);
            period_move(&z, (enum period_kind)k, wild[i], -1);
        }
}

/* ---- hostile ------------------------------------------------------------- */

static void test_names(void **state)
{
    static const char *const names[] = {
        "", "/etc/passwd", "../../etc/passwd", "Europe/../UTC", "Europe/",
        "Europe//Berlin", "UTC\n", "Etc/GMT+99", ".", "a.b", "-x", "utf8\xff",
        "Europe/Berlin/Berlin/Berlin/Berlin/Berlin/Berlin/Berlin/Berlin/xx"};
    const char *why;

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_null(zone_open(arena, names[i], strlen(names[i]), &why));
        assert_non_null(why);
    }
    assert_null(zone_open(arena, "UTC\0/../x", 9, &why));
    setenv("TZDIR", "/nonexistent", 1);
    assert_null(zone_open(arena, "Europe/Berlin", 13, &why));
    assert_non_null(strstr(why, "install tzdata"));
    assert_non_null(zone_open(arena, "UTC", 3, &why));
    unsetenv("TZDIR");
}

/* Any bytes are read or refused, and what was read can be asked. */
static void try_bytes(const char *bytes, size_t size)
{
    char *copy = malloc(size ? size : 1);
    struct zone z = {0};

    assert_non_null(copy);
    memcpy(copy, bytes, size);
    if (!zone_read(&z, arena, copy, size))
        for (unsigned k = 0; k < PERIOD_KINDS; k++) {
            const struct period p = period_at(&z, (enum period_kind)k,
                                              ms_of("2011-12-30T10:00Z"));

            assert_true(p.from < p.until);
        }
    free(copy);
}

static void test_bytes(void **state)
{
    static const struct change changes[] = {
        {"2011-12-30T10:00Z", 14 * 3600}, {"2013-01-01T00:00Z", -36000}};
    struct made m = make(-36000, changes, 2,
                         "CET-1CEST,M3.5.0/-167,M10.5.0/167");

    (void)state;
    for (size_t cut = 0; cut < m.size; cut++) {
        struct zone z = {0};

        assert_non_null(zone_read(&z, arena, m.at, cut));
        try_bytes(m.at, cut);
    }
    for (size_t i = 0; i < m.size; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            m.at[i] = (char)(m.at[i] ^ 1 << bit);
            try_bytes(m.at, m.size);
            m.at[i] = (char)(m.at[i] ^ 1 << bit);
        }
}

static void test_footers(void **state)
{
    static const char *const bad[] = {
        "C", "CET", "CET-25", "CET-1CEST", "CET-1CEST,M3.5.0",
        "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,M10.5.0",
        "CET-1CEST,366,M10.5.0", "CET-1CEST,M3.5.0/168,M10.5.0",
        "CET-1CEST,M3.5.0,M10.5.0x", "<CET-1", "CET-1:60", "CET-1 "};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const struct made m = make(3600, NULL, 0, bad[i]);
        struct zone z = {0};

        if (!zone_read(&z, arena, m.at, m.size))
            fail_msg("%s was read", bad[i]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_summer_time), cmocka_unit_test(test_other_rules),
        cmocka_unit_test(test_skipped), cmocka_unit_test(test_utc),
        cmocka_unit_test(test_wild), cmocka_unit_test(test_names),
        cmocka_unit_test(test_bytes), cmocka_unit_test(test_footers),
    };

    return cmocka_run_group_tests(tests, begin, end);
}
