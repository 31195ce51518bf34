/* Tables: each row of a column is as wide as its widest cell.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/columns.h"
#include "base/count_text.h"

static struct out out;

static void expect(const char *text)
{
    assert_int_equal(out.used, strlen(text));
    assert_memory_equal(out.buffer, text, out.used);
    out.used = 0;
}

/* Three cells, measured, then printed between bars. */
static void print(enum column_kind kind, const char *heading,
                  const char *const cells[3])
{
    struct column c = {kind, 0, 0};

    for (unsigned i = 0; i < 3; i++)
        column_measure_text(&c, cells[i]);
    column_measure_head(&c, heading);
    column_head(&out, &c, heading);
    for (unsigned i = 0; i < 3; i++) {
        out_char(&out, '|');
        column_text(&out, &c, cells[i]);
    }
    out_char(&out, '|');
    column_last(&out, &c, cells[0], strlen(cells[0]));
}

static void test_kinds(void **state)
{
    static const char *const cells[3] = {"1", "", "22.345"};

    (void)state;
    print(COLUMN_TEXT, "h", cells);
    expect("h     |1     |      |22.345|1");
    print(COLUMN_COUNT, "h", cells);
    expect("     h|     1|      |22.345|     1");
    print(COLUMN_NUMBER, "h", cells);
    expect("     h| 1    |      |22.345| 1");
}

static void test_headings(void **state)
{
    static const char *const cells[3] = {"1", "1.5", "2"};

    (void)state;
    print(COLUMN_TEXT, "heading", cells);
    expect("heading|1      |1.5    |2      |1");
    print(COLUMN_COUNT, "heading", cells);
    expect("heading|      1|    1.5|      2|      1");
    print(COLUMN_NUMBER, "heading", cells);
    expect("heading|    1  |    1.5|    2  |    1");
}

/* A cell that was not measured is written whole. */
static void test_too_wide(void **state)
{
    static const struct column narrow = {COLUMN_TEXT, 0, 2};

    (void)state;
    column_text(&out, &narrow, "long");
    column_head(&out, &narrow, "heading");
    expect("longheading");
}

/* What a terminal would act on is shown, not sent. */
static void test_harmless(void **state)
{
    static const struct column c = {COLUMN_TEXT, 0, 0};

    (void)state;
    column_text(&out, &c, "a\033[2J");
    expect("a\\x1b[2J");
}

/* Two Chinese characters take four columns, and so do the escapes of a
 * byte. */
static void test_wide(void **state)
{
    static const char *const cells[3] = {
        "\xe9\x80\x9a\xe4\xb9\x89", "\x1b", "caf\xc3\xa9"};

    (void)state;
    print(COLUMN_TEXT, "h", cells);
    expect("h   |\xe9\x80\x9a\xe4\xb9\x89|\\x1b|caf\xc3\xa9|"
           "\xe9\x80\x9a\xe4\xb9\x89");
}

static void test_counts(void **state)
{
    static const struct { uint64_t n; const char *text; } counts[] = {
        {0, "0"}, {7, "7"}, {999, "999"}, {1000, "1,000"},
        {12345, "12,345"}, {999999, "999,999"}, {1000000, "1,000,000"},
        {1001001, "1,001,001"},
        {UINT64_MAX, "18,446,744,073,709,551,615"},
    };
    struct column c = {COLUMN_COUNT, 0, 0};
    struct arena *a = arena_new();
    char text[COUNT_ROOM];

    (void)state;
    for (unsigned i = 0; i < sizeof counts / sizeof *counts; i++) {
        assert_int_equal(count_grouped(counts[i].n, text),
                         strlen(counts[i].text));
        assert_string_equal(text, counts[i].text);
        out_grouped(&out, counts[i].n);
        expect(counts[i].text);
        assert_string_equal(grouped(a, (size_t)counts[i].n), counts[i].text);
        column_measure_count(&c, counts[i].n);
        assert_int_equal(column_width(&c), strlen(counts[i].text));
    }
    column_count(&out, &c, 1200);
    expect("                     1,200");
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_headings),
        cmocka_unit_test(test_too_wide),
        cmocka_unit_test(test_harmless),
        cmocka_unit_test(test_wide),
        cmocka_unit_test(test_counts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
