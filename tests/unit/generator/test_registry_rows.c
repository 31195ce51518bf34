/* The rows of registry/: how they are written, which file they are in, and
 * what changed in them.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/report/changes.h"
#include "generator/report/parts.h"

static int setup(void **state)
{
    *state = arena_new();
    return 0;
}

static int teardown(void **state)
{
    arena_free(*state);
    return 0;
}

static const char *whole_text(struct buffer *b)
{
    put_bytes(b, "", 1);
    return b->at;
}

static void test_tsv_escapes(void **state)
{
    struct buffer b = {.arena = *state};
    struct tsv lines = {0};

    tsv_field(&b, "name", 4);
    tsv_field(&b, "a\tb\nc\\d\x1b\x7f", 9);
    put(&b, "\n# a comment\n");
    tsv_parse(*state, b.at, b.n, &lines);
    assert_int_equal(lines.n, 1);
    assert_int_equal(lines.at[0].count, 2);
    assert_string_equal(lines.at[0].field[1],
                        "a\\011b\\012c\\134d\\033\\177");
}

static const char *in_order(struct arena *a, const struct buffer *rows)
{
    struct buffer b = {.arena = a};
    struct parts parts = {0};

    parts_of(a, rows, &parts);
    for (size_t i = 0; i < parts.n; i++)
        put(&b, "%s: %.*s\n", parts.at[i].file, (int)parts.at[i].row.size,
            parts.at[i].row.at);
    return whole_text(&b);
}

static void test_parts(void **state)
{
    struct buffer rows = {.arena = *state};

    put(&rows, "version\t../A b\tx\n" "tier\tzed\n" "rate\tacme\tm/n\n"
        "name\tz\tacme\tx/y\n" "allowed\tpro\tacme-b\tz\n" "model\n"
        "rate\t..\tx\n");
    assert_string_equal(in_order(*state, &rows),
                        "0-common.tsv: model\n"
                        "0-common.tsv: rate\t..\tx\n"
                        "0-common.tsv: tier\tzed\n"
                        "ab.tsv: version\t../A b\tx\n"
                        "acme-b.tsv: allowed\tpro\tacme-b\tz\n"
                        "acme.tsv: name\tz\tacme\tx/y\n"
                        "acme.tsv: rate\tacme\tm/n\n");
}

/* A provider with many rows has a file for each maker. */
static void test_parts_of_makers(void **state)
{
    struct buffer rows = {.arena = *state};
    struct parts parts = {0};

    for (unsigned i = 0; i < 10000; i++)
        put(&rows, "rate\topenrouter\t%s%06u\tand more than forty bytes\n",
            i % 3 ? i % 3 == 1 ? "~Big/" : "small/" : "none-", i);
    parts_of(*state, &rows, &parts);
    assert_int_equal(parts.n, 10000);
    assert_string_equal(parts.at[0].file, "openrouter.big.tsv");
    assert_string_equal(parts.at[3333].file, "openrouter.small.tsv");
    assert_string_equal(parts.at[6666].file, "openrouter.tsv");
    rows.n /= 2;
    parts.n = 0;
    parts_of(*state, &rows, &parts);
    assert_string_equal(parts.at[0].file, "openrouter.tsv");
}

static const char *changes(struct arena *a, const char *old, const char *new)
{
    char *text = arena_get(a, 8192, 1);
    FILE *out = tmpfile();

    assert_non_null(out);
    changes_print(a, out, old, strlen(old), new, strlen(new), 40,
                  "see registry/");
    rewind(out);
    assert_true(fread(text, 1, 8191, out) < 8191);
    fclose(out);
    return text;
}

#define RATE "rate\topenai\tgpt-4o\t2024-10-02\tstandard\t"

static void test_changes(void **state)
{
    assert_string_equal(
        changes(*state,
                RATE "input\tknown\t2.5\t1M tokens\n"
                RATE "output\tknown\t10\t1M tokens\n",
                RATE "cache_read\tknown\t1.25\t1M tokens\n"
                RATE "input\tknown\t3\t1M tokens\n"),
        "+ rate openai gpt-4o 2024-10-02 standard cache_read known 1.25 "
        "1M tokens\n"
        "~ rate openai gpt-4o 2024-10-02 standard input: known 2.5 -> 3 "
        "1M tokens\n"
        "- rate openai gpt-4o 2024-10-02 standard output known 10 "
        "1M tokens\n");
    assert_string_equal(changes(*state, "# a\nx\ty\n", "# b\nx\ty\n"), "");
}

static void test_changes_are_capped(void **state)
{
    struct buffer b = {.arena = *state};
    const char *text, *last;
    size_t lines = 0;

    for (unsigned i = 0; i < 50; i++)
        put(&b, "provider\tp%02u\n", i);
    text = changes(*state, "", whole_text(&b));
    for (last = text; strchr(last, '\n')[1]; last = strchr(last, '\n') + 1)
        lines++;
    assert_int_equal(lines, 40);
    assert_string_equal(last, "and 10 more; see registry/\n");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_tsv_escapes), TEST(test_parts), TEST(test_parts_of_makers),
        TEST(test_changes), TEST(test_changes_are_capped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
