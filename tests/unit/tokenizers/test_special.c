/* Special tokens in texts: found against the plainest search, counted one
 * each, and what could be one once more text follows.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tokenizers/runtime/engine.h"
#include "tokenizers/runtime/special.h"
#include "nasty.h"

static const mreg_encoding *const all[] = {
    &mreg_o200k_base, &mreg_o200k_harmony, &mreg_cl100k_base,
    &mreg_p50k_base, &mreg_r50k_base
};

/* Texts that begin others, with no common first byte, and with one. */
static const struct mtok_special_row odd_rows[] = {
    {"<a", 2, 1}, {"<a>", 3, 2}, {"<a>b", 4, 3}, {"[", 1, 4}
};
static const struct mreg_encoding odd = {"odd", 3, 4, odd_rows, NULL, NULL};
static const struct mtok_special_row one_rows[] = {
    {"<", 1, 1}, {"<a>", 3, 2}, {"<b", 2, 3}, {"<b[b", 4, 4}
};
static const struct mreg_encoding one = {"one", 3, 4, one_rows, NULL, NULL};
static const struct mreg_encoding none = {"none", 4, 0, NULL, NULL, NULL};

static int begins(const char *text, size_t size, const char *with, size_t n)
{
    return n <= size && memcmp(text, with, n) == 0;
}

/* The plainest search: each row at each place. */
static struct mtok_special_place find_plainly(const mreg_encoding *e,
                                              const char *text, size_t size,
                                              int more)
{
    struct mtok_special_place found = {(const uint8_t *)text + size, NULL};

    for (size_t at = 0; at < size; at++) {
        int open = 0;

        found.row = NULL;
        for (uint32_t i = 0; i < e->special_count; i++) {
            const struct mtok_special_row *row = &e->specials[i];

            if (begins(text + at, size - at, row->text, row->size)
                && (found.row == NULL || row->size > found.row->size))
                found.row = row;
            open |= row->size > size - at
                    && begins(row->text, row->size, text + at, size - at);
        }
        if (found.row == NULL && !(open && more))
            continue;
        found.at = (const uint8_t *)text + at;
        if (open && more)
            found.row = NULL;
        break;
    }
    return found;
}

static void check_find(const mreg_encoding *e, const char *text, size_t size)
{
    for (int more = 0; more < 2; more++) {
        const struct mtok_special_place
            place = mtok_find_special(e, (const uint8_t *)text,
                                      (const uint8_t *)text + size, more),
            plain = find_plainly(e, text, size, more);

        assert_ptr_equal(place.at, plain.at);
        assert_ptr_equal(place.row, plain.row);
    }
}

static void test_find(void **state)
{
    struct nasty nasty = {1};
    char text[200];

    (void)state;
    for (int round = 0; round < 3000; round++) {
        const size_t size = nasty_below(&nasty, sizeof text + 1);
        char *copy = malloc(size + !size);

        assert_non_null(copy);
        nasty_text(&nasty, text, sizeof text);
        memcpy(copy, text, size);
        check_find(all[nasty_below(&nasty, 5)], copy, size);
        free(copy);
    }
}

static void test_odd_specials(void **state)
{
    static const char letters[] = "<a>b[";
    char text[6];

    (void)state;
    for (unsigned n = 0; n < 5 * 5 * 5 * 5 * 5 * 5; n++) {
        unsigned digits = n;

        for (size_t i = 0; i < sizeof text; i++, digits /= 5)
            text[i] = letters[digits % 5];
        for (size_t size = 0; size <= sizeof text; size++) {
            check_find(&odd, text, size);
            check_find(&one, text, size);
        }
        check_find(&none, text, sizeof text);
    }
}

static void test_each_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; i < 5; i++)
        for (uint32_t k = 0; k < all[i]->special_count; k++) {
            const struct mtok_special_row row = all[i]->specials[k];

            assert_int_equal(mreg_special_token(all[i], row.text, row.size),
                             row.id);
            assert_int_equal(mreg_special_token(all[i], row.text,
                                                row.size - 1), MREG_NONE);
        }
    assert_int_equal(mreg_special_token(all[2], "<|endoftext|>", 13),
                     100257);
    assert_int_equal(mreg_special_token(all[2], "<|endoftext|> ", 14),
                     MREG_NONE);
    assert_int_equal(mreg_special_token(all[2], "", 0), MREG_NONE);
    assert_int_equal(mreg_special_token(all[2], NULL, 1), MREG_NONE);
    assert_int_equal(mreg_special_token(NULL, "a", 1), MREG_NONE);
}

/* Cut by the plain search, each part counted by itself. */
static uint64_t count_parts(const mreg_encoding *e, const char *text,
                            size_t size)
{
    uint64_t tokens = 0;

    for (;;) {
        const struct mtok_special_place cut = find_plainly(e, text, size, 0);
        const size_t before = (size_t)(cut.at - (const uint8_t *)text);

        tokens += mreg_count_tokens(e, text, before, NULL);
        if (cut.row == NULL)
            return tokens;
        tokens++;
        text += before + cut.row->size;
        size -= before + cut.row->size;
    }
}

static void test_counts(void **state)
{
    const mreg_token_work work = {NULL, 0, MREG_SPECIALS_ARE_TOKENS};
    struct nasty nasty = {2};
    char text[1000];
    uint32_t ids[1000];

    (void)state;
    for (int round = 0; round < 1000; round++) {
        const mreg_encoding *e = all[nasty_below(&nasty, 5)];
        const size_t size = nasty_below(&nasty, sizeof text + 1);
        uint64_t tokens;

        nasty_text(&nasty, text, size);
        tokens = count_parts(e, text, size);
        assert_int_equal(mreg_count_tokens(e, text, size, &work), tokens);
        assert_int_equal(mreg_encode_tokens(e, text, size, ids, 1000, &work),
                         tokens);
        for (uint64_t limit = tokens - !!tokens; limit <= tokens + 1; limit++)
            assert_int_equal(mreg_tokens_fit(e, text, size, limit, &work),
                             tokens <= limit);
    }
}

static void test_stops_early(void **state)
{
    static const char part[] = "a<|endoftext|>";
    const mreg_token_work work = {NULL, 0, MREG_SPECIALS_ARE_TOKENS};
    struct mtok_run run = {.limit = 10, .enough = 10};
    char text[14 * 500];

    (void)state;
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = part[i % 14];
    mtok_run_text(&run, &mreg_r50k_base, (const uint8_t *)text, sizeof text,
                  &work);
    assert_int_equal(run.tokens, 11);
    assert_true(run.at < (const uint8_t *)text + 14 * 6);
}

static void test_ids(void **state)
{
    static const char text[] = "hello<|endoftext|><|endofprompt|> <|endof";
    static const uint32_t expected[] = {15339, 100257, 100276, 83739, 408,
                                        1073};
    const mreg_token_work work = {NULL, 0, MREG_SPECIALS_ARE_TOKENS};
    uint32_t ids[16];

    (void)state;
    assert_int_equal(mreg_encode_tokens(&mreg_cl100k_base, text,
                                        sizeof text - 1, ids, 16, &work), 6);
    assert_memory_equal(ids, expected, sizeof expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_odd_specials),
        cmocka_unit_test(test_each_by_name),
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_stops_early),
        cmocka_unit_test(test_ids),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
