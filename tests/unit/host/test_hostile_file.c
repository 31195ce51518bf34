/* Registry files that somebody changed: mreg_verify refuses each, and what
 * attaches all the same answers every question, under a sanitizer too.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "ask_all.h"
#include "few.h"
#include "mreg_host.h"

enum { ROUNDS = 3000 };

static struct arena *arena;
static struct few_file file;
static uint64_t answers, seed = 1;

static int set_up(void **state)
{
    const mreg *r;

    (void)state;
    arena = arena_new();
    r = few_load(arena);
    file = few_write(arena, r, false);
    answers = ask_all(r);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    few_free(file);
    arena_free(arena);
    return 0;
}

static uint64_t next(void)
{
    uint64_t z = seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    return z ^ z >> 31;
}

/* Attaches a file and asks it everything. Returns the status. */
static mreg_status attach_and_ask(struct few_file f)
{
    mreg_place place;
    const mreg *r;
    const mreg_status status = mreg_attach(f.at, f.size, &place, &r);

    assert_int_equal(status == MREG_OK, r != NULL);
    if (r)
        ask_all(r);
    return status;
}

static void test_whole(void **state)
{
    mreg_place place;
    mreg_host_note why;
    const mreg *r;

    (void)state;
    assert_int_equal(mreg_verify(file.at, file.size, &why), MREG_OK);
    assert_string_equal(why.text, "");
    assert_int_equal(mreg_attach(file.at, file.size, &place, &r), MREG_OK);
    assert_true(ask_all(r) == answers);
    assert_true(r->group_count && r->odd_count && r->item_count
                && r->range_count && r->fallback_count && r->naming_count);
}

/* ---- any byte, any length ------------------------------------------------ */

static void change_byte(size_t at, uint8_t to, bool asks)
{
    struct few_file f = few_copy(file);
    mreg_host_note why;

    if ((uint8_t)f.at[at] != to) {
        f.at[at] = (char)to;
        if (mreg_verify(f.at, f.size, &why) == MREG_OK)
            fail_msg("byte %zu may be %u", at, to);
        assert_true(why.text[0]);
        if (asks)
            attach_and_ask(f);
    }
    few_free(f);
}

static void test_each_byte(void **state)
{
    (void)state;
    for (size_t at = 0; at < file.size; at++) {
        const uint8_t was = (uint8_t)file.at[at];

        change_byte(at, (uint8_t)(was ^ 1u << next() % 8), true);
        change_byte(at, (uint8_t)(was + 1), false);
        change_byte(at, 0xFF, true);
        change_byte(at, (uint8_t)next(), false);
    }
    for (size_t at = 0; at < sizeof(struct mreg_file_header); at++)
        for (unsigned to = 0; to < 256; to++)
            change_byte(at, (uint8_t)to, true);
}

static void test_each_length(void **state)
{
    (void)state;
    for (size_t size = 0; size < file.size; size++) {
        const mreg_status want = size < 8 ? MREG_E_NOT_A_REGISTRY
                                          : MREG_E_CUT;
        mreg_place place;
        const mreg *r;

        assert_int_equal(mreg_attach(file.at, size, &place, &r), want);
        assert_int_equal(mreg_verify(file.at, size, NULL), want);
    }
    assert_int_equal(mreg_verify(file.at, file.size + 1, NULL), MREG_E_CUT);
}

/* Changes several bytes of the directory or of sections, as one who makes the
 * digest anew can. */
static void spoil(struct few_file f)
{
    const size_t first = sizeof(struct mreg_file_header);

    for (uint64_t n = next() % 8 + 1; n; n--) {
        const size_t room = next() % 4 ? f.size - first : 34 * 16;
        const size_t at = first + next() % room;

        f.at[at] = (char)(next() % 3 ? next() : 0xFF);
    }
    few_seal(f);
}

static void test_sealed_again(void **state)
{
    unsigned passed = 0;

    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct few_file f = few_copy(file);
        mreg_status status;

        spoil(f);
        status = attach_and_ask(f);
        if (mreg_verify(f.at, f.size, NULL) == MREG_OK) {
            assert_int_equal(status, MREG_OK);
            passed++;
        }
        few_free(f);
    }
    print_message("%u of %d are in order\n", passed, ROUNDS);
}

/* ---- another reader ------------------------------------------------------ */

static void test_other_layout(void **state)
{
    static const size_t fields[] = {
        offsetof(struct mreg_file_header, format),
        offsetof(struct mreg_file_header, layout),
        offsetof(struct mreg_file_header, meters),
        offsetof(struct mreg_file_header, services),
        offsetof(struct mreg_file_header, geos)};

    (void)state;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        file.at[fields[i]]++;
        assert_int_equal(attach_and_ask(file), MREG_E_OTHER_LAYOUT);
        assert_int_equal(mreg_verify(file.at, file.size, NULL),
                         MREG_E_OTHER_LAYOUT);
        file.at[fields[i]]--;
    }
}

static void test_other_order(void **state)
{
    struct few_file f = few_write(arena, few_load(arena), true);

    (void)state;
    assert_int_equal(attach_and_ask(f), MREG_E_BYTE_ORDER);
    assert_int_equal(mreg_verify(f.at, f.size, NULL), MREG_E_BYTE_ORDER);
    few_free(f);
}

/* The notes are a section that this library does not know. */
static void test_unknown_section(void **state)
{
    struct few_file f = few_copy(file);
    struct mreg_file_section *s = few_section(f, MREG_SECTION_NOTES);

    (void)state;
    s->id = 0xFFFF;
    few_seal(f);
    assert_int_equal(mreg_verify(f.at, f.size, NULL), MREG_OK);
    s->flags |= MREG_FILE_NEEDED;
    few_seal(f);
    assert_int_equal(attach_and_ask(f), MREG_E_OTHER_LAYOUT);
    assert_int_equal(mreg_verify(f.at, f.size, NULL), MREG_E_OTHER_LAYOUT);
    few_free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_whole), cmocka_unit_test(test_each_byte),
        cmocka_unit_test(test_each_length),
        cmocka_unit_test(test_sealed_again),
        cmocka_unit_test(test_other_layout),
        cmocka_unit_test(test_other_order),
        cmocka_unit_test(test_unknown_section),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}
