/* The tables of the registry in memory against those that the C compiler
 * made of generated/: the shipped data gives the same bytes in both.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "generator/stages.h"
#include "runtime/sections.h"

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
    const struct image *image;

    (void)state;
    arena = arena_new();
    c.arena = arena;
    c.diags = diags_new(arena);
    image = stages_run(&c, &book, &names, &how);
    if (!image)
        return -1;
    built = &image->r;
    return 0;
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
#define X(id, member, type, count, more, kind, fields) \
    assert_int_equal(built->count, compiled->count); \
    assert_int_equal(!built->member, !compiled->member); \
    if (built->member) \
        same_rows(#member, built->member, compiled->member, \
                  (size_t)built->count + more, sizeof(type));
    MREG_TABLE_SECTIONS(X)
#undef X
}

/* What the struct holds itself, or once. */
static void test_fixed(void **state)
{
    (void)state;
    assert_int_equal(built->as_of, compiled->as_of);
#define X(id, member, type, rows, fields) \
    same_rows(#member, built->member, compiled->member, rows, sizeof(type));
    MREG_FIXED_SECTIONS(X)
#undef X
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tables), cmocka_unit_test(test_fixed),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
