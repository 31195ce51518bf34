/* Weekly windows: the table of window_cases.tsv, and set operations.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/load/load_price.h"
#include "base/instant.h"
#include "generator/catalogue/window.h"

/* Reads a block; false if it is refused. */
static bool parse(struct arena *a, const char *yaml, weekly *w)
{
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    const struct node *n = yaml_parse(a, c.diags, "t", yaml, strlen(yaml));

    assert_non_null(n);
    read_window(&c.in, n, w);
    return !diags_errors(c.diags);
}

/* Ends the field at the next tab and steps behind it. */
static char *next_field(char **row)
{
    char *field = *row, *tab = strchr(field, '\t');

    assert_non_null(tab);
    *tab = 0;
    *row = tab + 1;
    return field;
}

static void check_row(char *row)
{
    struct arena *a = arena_new();
    char *verdict = next_field(&row), *instant = next_field(&row);
    char *block = next_field(&row);
    bool good, wanted = strcmp(verdict, "malformed") != 0;
    weekly w;
    int64_t ms;

    assert_true(instant_parse(instant, strlen(instant), &ms));
    good = parse(a, block, &w);
    if (good != wanted)
        fail_msg("%s: %s", verdict, block);
    if (good && window_holds(&w, ms) != !strcmp(verdict, "in"))
        fail_msg("%s at %s: %s", verdict, instant, block);
    arena_free(a);
}

static void test_table(void **state)
{
    FILE *in = fopen("tests/data/window_cases.tsv", "r");
    char row[1024];
    unsigned rows = 0;

    (void)state;
    assert_non_null(in);
    for (; fgets(row, sizeof row, in);)
        if (row[0] != '#') {
            check_row(row);
            rows++;
        }
    fclose(in);
    assert_int_equal(rows, 61);
}

static void test_refused(void **state)
{
    static const char *const blocks[] = {
        "[]", "{windows: []}", "{hours_utc: '24:00-01:00'}",
        "{hours_utc: '1:00-02:00'}", "{hours_utc: '01:00-02:60'}",
        "{hours_utc: '01:00'}", "{hours_utc: '01:00-24:01'}",
        "{hours_utc: '01:00-02:00', weekdays: [0]}",
        "{hours_utc: '01:00-02:00', weekdays: [8]}",
        "{hours_utc: '01:00-02:00', weekdays: [Mo]}",
        "{hours_utc: '01:00-02:00', weekdays: [sundays]}",
        "{hours_utc: '01:00-02:00', weekdays: 1}",
        "{hours_utc: '01:00-02:00', weekday_timezone: '+8:00'}",
        "{hours_utc: '01:00-02:00', weekday_timezone: '+15:00'}",
        "{hours_utc: '01:00-02:00', weekday_timezone: Europe/Berlin}",
        "{hours: '01:00-02:00'}", "{hours_utc: '05:00-05:00'}",
        "{hours_utc: '00:00-00:00'}", "{weekdays: [1], windows: []}",
    };

    (void)state;
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++) {
        struct arena *a = arena_new();
        weekly w;

        if (parse(a, blocks[i], &w))
            fail_msg("taken: %s", blocks[i]);
        arena_free(a);
    }
}

static void assert_ranges(const char *block, size_t n,
                          const unsigned *minutes)
{
    struct arena *a = arena_new();
    weekly w;

    assert_true(parse(a, block, &w));
    assert_int_equal(w.n, n);
    for (size_t i = 0; i < n; i++) {
        assert_int_equal(w.at[i].start, minutes[2 * i]);
        assert_int_equal(w.at[i].end, minutes[2 * i + 1]);
    }
    arena_free(a);
}

static void test_ranges(void **state)
{
    static const unsigned whole[] = {0, 10080};
    static const unsigned monday[] = {60, 240};
    static const unsigned over[] = {0, 60, 1380, 1440};
    /* Monday in Shanghai begins on Sunday, 16:00 UTC. */
    static const unsigned east[] = {0, 960, 9600, 10080};
    static const unsigned west[] = {300, 1740};

    (void)state;
    assert_ranges("{hours_utc: '00:00-24:00'}", 1, whole);
    assert_ranges("[{hours_utc: '00:00-12:00'}, {hours_utc: "
                  "'12:00-24:00'}]", 1, whole);
    assert_ranges("{hours_utc: '01:00-04:00', weekdays: [Mon]}", 1, monday);
    assert_ranges("{hours_utc: '23:00-01:00', weekdays: [1]}", 2, over);
    assert_ranges("{hours_utc: '00:00-24:00', weekdays: [MONDAY], "
                  "weekday_timezone: Asia/Shanghai}", 2, east);
    assert_ranges("{hours_utc: '00:00-24:00', weekdays: [1], "
                  "weekday_timezone: '-05:00'}", 1, west);
}

static void test_sets(void **state)
{
    struct arena *a = arena_new();
    weekly night, early, noon;

    (void)state;
    assert_true(parse(a, "{hours_utc: '22:00-06:00'}", &night));
    assert_true(parse(a, "{hours_utc: '01:00-06:00'}", &early));
    assert_true(parse(a, "{hours_utc: '06:00-12:00'}", &noon));
    assert_true(window_inside(&early, &night));
    assert_false(window_inside(&night, &early));
    assert_false(windows_meet(&night, &noon));
    assert_true(windows_meet(&early, &night));
    assert_true(windows_equal(&night, &night));
    assert_false(windows_equal(&night, &early));
    arena_free(a);
}

static void test_classes(void **state)
{
    struct arena *a = arena_new();
    weekly night, early;
    const weekly *both[] = {&night, NULL, &early};
    week_classes classes = {0};
    unsigned minutes = 0;

    (void)state;
    assert_true(parse(a, "{hours_utc: '22:00-06:00'}", &night));
    assert_true(parse(a, "{hours_utc: '01:00-06:00'}", &early));
    assert_true(window_classes(a, both, 3, 64, &classes));
    assert_int_equal(classes.n, 3);
    assert_int_equal(classes.at[0].inside, 0);
    assert_int_equal(classes.at[1].inside, 1);
    assert_int_equal(classes.at[2].inside, 5);
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < classes.at[i].minutes.n; j++)
            minutes += classes.at[i].minutes.at[j].end -
                       (unsigned)classes.at[i].minutes.at[j].start;
    assert_int_equal(minutes, WEEK_MINUTES);
    classes = (week_classes){0};
    assert_false(window_classes(a, both, 3, 2, &classes));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table), cmocka_unit_test(test_refused),
        cmocka_unit_test(test_ranges), cmocka_unit_test(test_sets),
        cmocka_unit_test(test_classes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
