/* The tables of the registry in memory against those that the C compiler
 * made of generated/: the shipped data gives the same bytes in both.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/stages.h"
#include "runtime/tables.h"

/* X(table, rows besides those that are counted, what counts them) */
#define TABLES(X) \
    X(values, 0, value_count) \
    X(units, 0, unit_count) \
    X(windows, 0, window_count) \
    X(ranges, 0, range_count) \
    X(conditions, 0, condition_count) \
    X(sheets, 1, sheet_count) \
    X(items, 0, item_count) \
    X(rates, 0, rate_count) \
    X(spans, 0, version_count) \
    X(version_from, 0, version_count) \
    X(odd_instants, 0, odd_count) \
    X(groups, 0, group_count) \
    X(shards, 0, shard_count) \
    X(allowed, 0, model_count) \
    X(fallbacks, 0, fallback_count)

static const mreg *built;
#define compiled (&mreg_builtin)

static struct arena *arena;

static int set_up(void **state)
{
    static struct catalogue c;
    static struct pricebook book;
    static struct nametable names;
    const struct stages how = {.definitions = "definitions",
                               .pricing = "pricing"};

    (void)state;
    arena = arena_new();
    c.arena = arena;
    c.diags = diags_new(arena);
    built = stages_run(&c, &book, &names, &how);
    return built ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

/* Compares rows one by one, so that a failure names the first that differs. */
static void same_rows(const char *table, const void *a, const void *b,
                      size_t count, size_t size)
{
    const char *left = a, *right = b;

    for (size_t i = 0; i < count; i++)
        if (memcmp(left + i * size, right + i * size, size))
            fail_msg("row %zu of %s differs", i, table);
}

static void test_tables(void **state)
{
    (void)state;
#define X(table, more, counted) \
    assert_int_equal(built->counted, compiled->counted); \
    same_rows(#table, built->table, compiled->table, \
              (size_t)built->counted + more, sizeof *built->table);
    TABLES(X)
#undef X
}

/* What the struct holds itself. */
static void test_inline(void **state)
{
    (void)state;
    assert_memory_equal(built->thresholds, compiled->thresholds,
                        sizeof built->thresholds);
    assert_memory_equal(built->hash_key, compiled->hash_key,
                        sizeof built->hash_key);
    assert_memory_equal(built->spelling_filter, compiled->spelling_filter,
                        sizeof built->spelling_filter);
    assert_int_equal(built->as_of, compiled->as_of);
    assert_memory_equal(built->about, compiled->about, sizeof *built->about);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables), cmocka_unit_test(test_inline),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
