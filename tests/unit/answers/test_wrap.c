/* Texts of several words, cut into lines: where, and how far in.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "host/answers/price_text.h"
#include "host/answers/wrap.h"

static struct out written = {.fd = -1};

#define TEN "nine56789 "
#define SIXTY TEN TEN TEN TEN TEN TEN
#define ACCENTS "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"

static void check(const char *text, size_t column, size_t indent,
                  const char *wanted)
{
    written.used = 0;
    out_wrapped(&written, (mreg_text){text, (uint32_t)strlen(text)}, column,
                indent);
    out_char(&written, 0);
    assert_string_equal(written.buffer, wanted);
}

static void test_lines(void **state)
{
    (void)state;
    check("", 9, 4, "");
    check("one", 79, 4, "\n    one");
    check("one", 77, 4, "one");
    check("one", 4, 4, "one");
    /* A line of 80 columns, and one of 81. */
    check(SIXTY "until the column 80.", 0, 2, SIXTY "until the column 80.");
    check(SIXTY "until the column 80.", 1, 2, SIXTY "until the column\n  80.");
    /* A character of two bytes is one column. */
    check(SIXTY "until the colu " ACCENTS, 0, 2,
          SIXTY "until the colu " ACCENTS);
    check(SIXTY "until the colu " ACCENTS, 1, 2,
          SIXTY "until the colu\n  " ACCENTS);
}

static void test_long_words(void **state)
{
    static const char word[] = "0123456789012345678901234567890123456789"
                               "012345678901234567890123456789012345678901";

    (void)state;
    check(word, 2, 2, word);
    written.used = 0;
    out_wrapped(&written, (mreg_text){word, sizeof word - 1}, 10, 2);
    out_char(&written, 0);
    assert_memory_equal(written.buffer, "\n  012", 6);
}

static void test_bytes(void **state)
{
    (void)state;
    check("a\x1b b\xc2\x9b", 0, 0, "a\\x1b b\\xc2\\x9b");
}

static void test_money(void **state)
{
    static const struct { const char *is, *wanted; } rows[] = {
        {"0", "0"}, {"999", "999"}, {"1000", "1,000"},
        {"999999.5", "999,999.5"}, {"1234567", "1,234,567"},
        {"18446744.073709551615", "18,446,744.073709551615"},
        {"0.0001234", "0.0001234"}, {"unknown", "unknown"}, {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[MREG_MONEY_SIZE] = "";

        memcpy(text, rows[i].is, strlen(rows[i].is));
        money_grouped(text);
        assert_string_equal(text, rows[i].wanted);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lines), cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_bytes), cmocka_unit_test(test_money),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
