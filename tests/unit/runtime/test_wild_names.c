/* Tables of names with bytes that nobody checked, as a file may have them,
 * and names that end where memory ends: nothing outside is read. Each table
 * and each name lies at the end of a page that has none behind it.
 *
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "names_world.h"

enum { PAGES = 4, ROUNDS = 4000, NAME = 0, FIRST_TABLE };

/* What the tables of a registry are, and how many bytes. */
static struct table { const void **from; size_t size; void *here; } tables[8];
static mreg wild;

/* The end of some pages, behind which nothing can be read. */
static char *edge(size_t number)
{
    static char *ends[FIRST_TABLE + COUNT(tables)];
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *at;

    if (ends[number])
        return ends[number];
    at = mmap(NULL, (PAGES + 1) * page, PROT_READ | PROT_WRITE,
              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(at != MAP_FAILED);
    assert_int_equal(mprotect(at + PAGES * page, page, PROT_NONE), 0);
    return ends[number] = at + PAGES * page;
}

static const char *at_edge(const char *name, size_t size)
{
    return size ? memcpy(edge(NAME) - size, name, size) : edge(NAME);
}

static uint32_t below(uint32_t n)
{
    static uint64_t state = 88172645463325252u;

    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)((state >> 32) * n >> 32);
}

/* ---- tables -------------------------------------------------------------- */

#define TABLE(name, count, pad) \
    {(const void **)&wild.name, \
     (world->r.count + pad) * sizeof *world->r.name, NULL}

static void lay_tables_out(void)
{
    const struct table all[] = {
        TABLE(shards, shard_count, 0), TABLE(slots, slot_count, 0),
        TABLE(groups, group_count, 0),
        TABLE(pool, pool_size, MREG_POOL_PAD),
        TABLE(spellings, spelling_count, 0), TABLE(naming, naming_count, 0),
        TABLE(models, model_count, 0), TABLE(providers, provider_count, 0)};

    _Static_assert(COUNT(all) == COUNT(tables), "each table has a place");
    wild = world->r;
    memcpy(tables, all, sizeof all);
    for (size_t i = 0; i < COUNT(tables); i++) {
        struct table *t = &tables[i];

        assert_true(t->size <= PAGES * (size_t)sysconf(_SC_PAGESIZE));
        t->here = edge(FIRST_TABLE + i) - t->size;
        memcpy(t->here, *t->from, t->size);
    }
    for (size_t i = 0; i < COUNT(tables); i++)
        *tables[i].from = tables[i].here;
}

/* Some bytes of some tables, or all bytes of one, are whatever they are. */
static void spoil(void)
{
    const uint32_t whole = below(4 * COUNT(tables));

    lay_tables_out();
    for (size_t i = 0; i < COUNT(tables); i++) {
        char *at = tables[i].here;
        const size_t n = i == whole ? tables[i].size : below(9);

        for (size_t k = 0; k < n && tables[i].size; k++)
            at[i == whole ? k : below((uint32_t)tables[i].size)] =
                (char)below(256);
    }
    for (size_t i = 0; i < MREG_FILTER_BITS / 32; i++)
        wild.spelling_filter[i] = UINT32_MAX;
}

static void ask(const char *name, size_t size)
{
    static const mreg_provider order[] = {3, 99, 0};
    const mreg_policy policy = {.order = order, .order_count = COUNT(order)};
    const char *at = at_edge(name, size);
    const mreg_model m = mreg_find(&wild, at, size);
    mreg_model out[3];
    mreg_match match;

    assert_true(m == MREG_NONE || m < wild.model_count);
    mreg_resolve(&wild, at, size, NULL, 0, &match);
    assert_true(match.model == MREG_NONE || match.model < wild.model_count);
    mreg_resolve(&wild, at, size, &policy, 0, &match);
    assert_true(match.model == MREG_NONE || match.model < wild.model_count);
    if (size < 12)
        mreg_search(&wild, at, size, out, COUNT(out));
}

static void list_all(void)
{
    mreg_text text;
    mreg_provider p;
    uint32_t sum = 0;

    for (mreg_model m = 0; m < wild.model_count; m++)
        for (uint32_t cursor = 0;
             (cursor = mreg_next_name(&wild, m, cursor, &text, &p)) != 0;)
            for (uint32_t i = 0; i < text.size; i++)
                sum += (unsigned char)text.at[i];
    assert_true(sum != 1);
}

static void test_wild_tables(void **state)
{
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        spoil();
        for (int k = 0; k < 8; k++) {
            const struct name *n =
                &world->t.names.at[below((uint32_t)world->t.names.n)];
            char text[300];
            size_t size = n->size;

            memcpy(text, n->text, size);
            ask(text, size);
            text[below((uint32_t)size)] = (char)below(256);
            ask(text, size);
        }
        list_all();
    }
}

/* ---- names --------------------------------------------------------------- */

static void test_names_at_the_end_of_memory(void **state)
{
    char text[200];
    mreg_match match;

    (void)state;
    memset(text, 'a', sizeof text);
    for (size_t size = 0; size <= sizeof text; size++) {
        const char *at = at_edge(text, size);

        assert_int_equal(mreg_find(&mreg_builtin, at, size), MREG_NONE);
        mreg_resolve(&mreg_builtin, at, size, NULL, 0, &match);
        mreg_search(&mreg_builtin, at, size, NULL, 0);
    }
}

static void test_each_name_at_the_end_of_memory(void **state)
{
    mreg_text name;
    mreg_provider p;

    (void)state;
    for (mreg_model m = 0; m < mreg_count(&mreg_builtin); m += 7)
        for (uint32_t cursor = 0; (cursor = mreg_next_name(
                 &mreg_builtin, m, cursor, &name, &p)) != 0;) {
            const char *at = at_edge(name.at, name.size);

            if (p == MREG_NONE)
                assert_int_equal(mreg_find(&mreg_builtin, at, name.size),
                                 mreg_find(&mreg_builtin, name.at, name.size));
        }
}

/* No byte of a shipped name can be another: what is found is that name. */
static void test_each_byte_is_compared(void **state)
{
    char text[200];
    mreg_text name;
    mreg_provider p;

    (void)state;
    for (mreg_model m = 0; m < mreg_count(&mreg_builtin); m += 3)
        for (uint32_t cursor = 0; (cursor = mreg_next_name(
                 &mreg_builtin, m, cursor, &name, &p)) != 0;)
            for (uint32_t i = 0; p == MREG_NONE && i < name.size; i++) {
                memcpy(text, name.at, name.size);
                text[i] ^= 0x20;
                assert_true(mreg_find(&mreg_builtin, text, name.size)
                            == MREG_NONE);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wild_tables),
        cmocka_unit_test(test_names_at_the_end_of_memory),
        cmocka_unit_test(test_each_name_at_the_end_of_memory),
        cmocka_unit_test(test_each_byte_is_compared),
    };

    return cmocka_run_group_tests(tests, world_set_up, world_tear_down);
}
