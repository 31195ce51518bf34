/* Columns of a terminal, and fields of CSV.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/csv.h"
#include "base/width.h"

static const struct { const char *text; size_t width; } texts[] = {
    {"", 0}, {"a", 1}, {"abc", 3},
    {"\xc3\xa9", 1},                            /* e acute */
    {"e\xcc\x81", 1},                           /* e, then an acute */
    {"\xe9\x80\x9a\xe4\xb9\x89", 4},            /* two Chinese characters */
    {"\xea\xb0\x80", 2},                        /* a Korean syllable */
    {"\xef\xbd\xa1", 1}, {"\xef\xbc\xa1", 2},   /* half and full width */
    {"\xf0\x9f\x98\x80", 2},                    /* a face */
    {"\xe2\x9d\xa4\xef\xb8\x8f", 1},            /* a heart, then a selector */
    {"\xf0\xa0\x80\x80", 2},                    /* of plane 2 */
    {"\x1b[2J", 7}, {"\xff", 4}, {"\xc2\x9b", 8},
    {"\xe2\x80\x8b", 0},                        /* no width */
};

static void test_widths(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        const size_t size = strlen(texts[i].text);

        if (width_shown(texts[i].text, size) != texts[i].width)
            fail_msg("text %zu: %zu columns", i,
                     width_shown(texts[i].text, size));
        assert_int_equal(width_fits(texts[i].text, size, texts[i].width),
                         size);
    }
}

/* What fits never ends inside a character. */
static void test_fits(void **state)
{
    static const char text[] = "a\xe9\x80\x9a\x1b\xf0\x9f\x98\x80z";
    static const size_t bytes[] = {0, 1, 1, 4, 4, 4, 4, 5, 5, 9, 10, 10};

    (void)state;
    for (size_t room = 0; room < sizeof bytes / sizeof *bytes; room++)
        assert_int_equal(width_fits(text, sizeof text - 1, room),
                         bytes[room]);
}

static void test_fields(void **state)
{
    static const struct { const char *is, *wanted; } rows[] = {
        {"", ""}, {"a", "a"}, {"a b", "a b"}, {"a,b", "\"a,b\""},
        {"a\"b", "\"a\"\"b\""}, {"\"", "\"\"\"\""}, {" a", "\" a\""},
        {"=1+2", "'=1+2"}, {"+1", "'+1"}, {"-1", "'-1"}, {"@cf/x", "'@cf/x"},
        {"'=1", "''=1"}, {"=a,b", "\"'=a,b\""}, {"a=b", "a=b"},
        {"a\r\nb", "a\\x0d\\x0ab"}, {"\t=1", "\\x09=1"},
        {"\xe9\x80\x9a", "\xe9\x80\x9a"}, {"\xff", "\\xff"},
    };
    static struct out out = {.fd = -1};

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        out.used = 0;
        out_csv(&out, rows[i].is, strlen(rows[i].is));
        out_char(&out, 0);
        assert_string_equal(out.buffer, rows[i].wanted);
    }
    out.used = 0;
    out_csv_end(&out);
    assert_memory_equal(out.buffer, "\r\n", 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_widths), cmocka_unit_test(test_fits),
        cmocka_unit_test(test_fields),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
