/* Registry files: what is written is what is attached, and what somebody
 * changed is refused.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "generator/file/registry_file.h"
#include "mreg_host.h"

/* A file at a multiple of 16 bytes. */
struct whole { char *at; size_t size; };

static struct arena *arena;
static struct whole shipped;

static struct whole write_file(const mreg *r, bool big_endian)
{
    struct buffer out = {.arena = arena};
    struct whole file;

    assert_true(registry_file(&out, r, (struct text){0}, big_endian));
    file.size = out.n;
    file.at = arena_get(arena, out.n + 16, 1);
    file.at += -(uintptr_t)file.at % 16;
    memcpy(file.at, out.at, out.n);
    return file;
}

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    shipped = write_file(&mreg_builtin, false);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

/* ---- what is written ----------------------------------------------------- */

static void test_row_sizes(void **state)
{
    (void)state;
    assert_int_equal(registry_row_size("qqqIIIIIII32B4x"), MREG_FILE_ABOUT);
#define X_(id, member, type, count, more, kind, fields) \
    assert_int_equal(registry_row_size(fields), sizeof(type));
    MREG_TABLE_SECTIONS(X_)
#undef X_
}

static void same_tables(const mreg *a, const mreg *b)
{
    assert_int_equal(a->as_of, b->as_of);
    assert_memory_equal(a->about, b->about, sizeof *a->about);
    assert_memory_equal(a->hash_key, b->hash_key, sizeof a->hash_key);
    assert_memory_equal(a->thresholds, b->thresholds, sizeof a->thresholds);
    assert_memory_equal(a->spelling_filter, b->spelling_filter,
                        sizeof a->spelling_filter);
#define X_(id, member, type, count, more, kind, fields) \
    assert_int_equal(a->count, b->count); \
    assert_int_equal(!a->member, !b->member); \
    if (a->member) \
        assert_memory_equal(a->member, b->member, \
                            (a->count + more) * sizeof(type));
    MREG_TABLE_SECTIONS(X_)
#undef X_
}

static void round_trip(const mreg *r)
{
    const struct whole file = write_file(r, false);
    mreg_host_note why;
    mreg_place place;
    const mreg *loaded;

    assert_int_equal(mreg_attach(file.at, file.size, &place, &loaded),
                     MREG_OK);
    same_tables(r, loaded);
    assert_int_equal(mreg_verify(file.at, file.size, &why), MREG_OK);
    assert_string_equal(why.text, "");
}

static void test_round_trip(void **state)
{
    (void)state;
    round_trip(&mreg_builtin);
    round_trip(&mreg_builtin_lean);
}

/* ---- what is refused ----------------------------------------------------- */

static void test_byte_order(void **state)
{
    const struct whole file = write_file(&mreg_builtin, true);
    mreg_place place;
    const mreg *loaded = &mreg_builtin;

    (void)state;
    assert_int_equal(mreg_attach(file.at, file.size, &place, &loaded),
                     MREG_E_BYTE_ORDER);
    assert_null(loaded);
    assert_int_equal(mreg_verify(file.at, file.size, NULL),
                     MREG_E_BYTE_ORDER);
}

static void test_cut(void **state)
{
    mreg_place place;
    const mreg *loaded;

    (void)state;
    for (size_t size = 0; size < shipped.size; size += size < 4096 ? 1 : 997)
        assert_int_equal(mreg_attach(shipped.at, size, &place, &loaded),
                         size < 8 ? MREG_E_NOT_A_REGISTRY : MREG_E_CUT);
    assert_int_equal(mreg_attach(shipped.at, shipped.size + 16, &place,
                                 &loaded), MREG_E_CUT);
}

static void test_arguments(void **state)
{
    mreg_place place;
    const mreg *loaded;

    (void)state;
    assert_int_equal(mreg_attach(NULL, 0, &place, &loaded),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_attach(shipped.at, shipped.size, NULL, &loaded),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_attach(shipped.at, shipped.size, &place, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_attach(shipped.at + 8, shipped.size - 8, &place,
                                 &loaded), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_verify(NULL, 9, NULL), MREG_E_BAD_ARGUMENT);
}

/* The header and the directory whole, of the rest a sample. */
static void test_changed(void **state)
{
    (void)state;
    for (size_t i = 0; i < shipped.size; i += i < 1024 ? 1 : 20011) {
        shipped.at[i] ^= 1 << i % 8;
        assert_int_not_equal(mreg_verify(shipped.at, shipped.size, NULL),
                             MREG_OK);
        shipped.at[i] ^= 1 << i % 8;
    }
    assert_int_equal(mreg_verify(shipped.at, shipped.size, NULL), MREG_OK);
}

/* ---- rows that move ------------------------------------------------------ */

/* A model whose id is another one's now has left. */
static void test_carry(void **state)
{
    const uint32_t n = mreg_builtin.model_count;
    struct mreg_model_row *rows = arena_get(arena, n, sizeof *rows);
    mreg other = mreg_builtin_lean;

    (void)state;
    for (mreg_model m = 0; m < n; m++)
        assert_int_equal(mreg_carry(&mreg_builtin, m, &mreg_builtin_lean), m);
    memcpy(rows, other.models, n * sizeof *rows);
    rows[0].id = other.models[n - 1].id;
    other.models = rows;
    assert_int_equal(mreg_carry(&mreg_builtin, 0, &other), MREG_NONE);
    assert_int_equal(mreg_carry(&mreg_builtin, 1, &other), 1);
    assert_int_equal(mreg_carry(&mreg_builtin, n, &other), MREG_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_row_sizes), cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_byte_order), cmocka_unit_test(test_cut),
        cmocka_unit_test(test_arguments), cmocka_unit_test(test_changed),
        cmocka_unit_test(test_carry),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
