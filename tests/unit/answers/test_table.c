/* Tables: one set of cells as text, turned, cut, as JSON and as CSV; and the
 * order of rows.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "host/answers/table.h"

#define WIDE "\xe9\x80\x9a\xe4\xb9\x89"     /* two characters, four columns */

static const struct table_column columns[] = {
    {"name", NULL, "name", COLUMN_TEXT, "-", TABLE_USUAL},
    {"price", "price_usd", "$", COLUMN_NUMBER, "unknown", TABLE_USUAL},
    {"many", NULL, "count", COLUMN_COUNT, "unknown", TABLE_RARE},
    {"day", NULL, "day", COLUMN_TEXT, "-", TABLE_USUAL},
    {"words", NULL, "words", COLUMN_TEXT, "none", TABLE_RARE},
    {"yes", NULL, "yes", COLUMN_TEXT, "", TABLE_RARE},
};

static mreg_text text_of(const char *text)
{
    return (mreg_text){text, (uint32_t)strlen(text)};
}

/* Row 2 is empty; the price of row 3 is not in dollars. */
static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    static const char *const names[] = {"plain", WIDE ",\x1b", "", "=x"};
    static const uint64_t pico[] = {2500000000000, 10000000000000, 0,
                                    1000000000000};

    assert_null(of);
    if (column == 0)
        cell_text(out, text_of(names[row]));
    if (row == 2)
        return;
    if (column == 1) {
        const mreg_price price = {
            pico[row], 1000000, 1, 0,
            row == 3 ? (mreg_currency)mreg_currency_find("CNY", 3) : MREG_USD};

        price_text(MREG_INPUT, &price, &out->price);
        out->kind = CELL_PRICE;
    } else if (column == 2) {
        cell_count(out, 1000 * row + 7);
    } else if (column == 3) {
        cell_day(out, row == 1 ? MREG_UTC(2026, 8, 16, 0, 0) : 0);
    } else if (column == 4) {
        cell_caps(out, row == 0 ? MREG_CAP_TEXT_INPUT | MREG_CAP_SEED : 0);
    } else if (column == 5) {
        cell_yes(out, row == 0);
    }
}

static struct out out = {.fd = -1};

static struct table all(void)
{
    return (struct table){.name = "rows", .columns = columns,
                          .count = sizeof columns / sizeof *columns,
                          .rows = 4, .cell = cell};
}

static void expect(void (*writer)(struct out *, const struct table *),
                   const struct table *t, const char *wanted)
{
    out.used = 0;
    writer(&out, t);
    out_char(&out, 0);
    assert_string_equal(out.buffer, wanted);
}

static void test_text(void **state)
{
    const struct table t = all();

    (void)state;
    expect(table_text, &t,
           "name               $  day\n"
           "plain            2.5  -\n"
           WIDE ",\\x1b       10    2026-08-16\n"
           "-          unknown    -\n"
           "=x           1 CNY    -\n");
}

static void test_turned(void **state)
{
    static const uint8_t chosen[] = {0, 2, 4};
    struct table t = all();

    (void)state;
    t.turned = true;
    t.rows = 2;
    t.chosen = chosen;
    t.chosen_count = 3;
    expect(table_text, &t,
           "name   plain             " WIDE ",\\x1b\n"
           "count  7                 1,007\n"
           "words  text_input, seed  none\n");
}

static void test_cut(void **state)
{
    static const uint8_t chosen[] = {4, 0, 1};
    struct table t = all();

    (void)state;
    t.rows = 1;
    t.chosen = chosen;
    t.chosen_count = 3;
    t.screen = (struct screen){24, false, false};
    expect(table_text, &t, "words         name     $\n"
                           "text_input,~  plain  2.5\n");
    t.screen = (struct screen){23, false, true};
    expect(table_text, &t,
           "words         name\n"
           "text_input,\xe2\x80\xa6  plain\n"
           "not shown for want of room: price\n");
    t.screen = (struct screen){8, true, false};
    expect(table_text, &t, "\033[1mwords\033[0m\n"
                           "text_input,~\n"
                           "not shown for want of room: name ...\n");
}

static void test_json(void **state)
{
    struct table t = all();

    (void)state;
    t.rows = 3;
    expect(table_json, &t,
           "{\"rows\":[{\"name\":\"plain\",\"price\":{\"usd\":\"2.5\",\"per\":"
           "\"1M tokens\",\"units\":1000000},\"many\":7,\"day\":null,\"words\":"
           "[\"text_input\",\"seed\"],\"yes\":true},{\"name\":\"" WIDE
           ",\\u001b\",\"price\":{\"usd\":\"10\",\"per\":\"1M tokens\","
           "\"units\":1000000},\"many\":1007,\"day\":\"2026-08-16\",\"words\":"
           "[],\"yes\":false},{\"name\":null,\"price\":null,\"many\":null,"
           "\"day\":null,\"words\":null,\"yes\":null}]}\n");
}

static void test_csv(void **state)
{
    const struct table t = all();

    (void)state;
    expect(table_csv, &t,
           "name,price_usd,many,day,words,yes\r\n"
           "plain,2.5,7,,\"text_input, seed\",yes\r\n"
           "\"" WIDE ",\\x1b\",10,1007,2026-08-16,,no\r\n"
           ",,,,,\r\n"
           "'=x,1 CNY,3007,,,no\r\n");
}

/* Sorts by a column and compares the rows' order. */
static void check_order(unsigned column, bool down, const size_t wanted[4])
{
    struct arena *a = arena_new();
    struct table t = all();

    table_sort(&t, a, column, down);
    assert_memory_equal(t.order, wanted, 4 * sizeof *wanted);
    arena_free(a);
}

static void test_order(void **state)
{
    (void)state;
    check_order(0, false, (const size_t[]){3, 0, 1, 2});
    check_order(0, true, (const size_t[]){1, 0, 3, 2});
    /* Another currency is behind dollars, nothing behind all. */
    check_order(1, false, (const size_t[]){0, 1, 3, 2});
    check_order(1, true, (const size_t[]){1, 0, 3, 2});
    check_order(2, true, (const size_t[]){3, 1, 0, 2});
    check_order(3, false, (const size_t[]){1, 0, 2, 3});
    check_order(5, false, (const size_t[]){1, 3, 0, 2});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text), cmocka_unit_test(test_turned),
        cmocka_unit_test(test_cut), cmocka_unit_test(test_json),
        cmocka_unit_test(test_csv), cmocka_unit_test(test_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
