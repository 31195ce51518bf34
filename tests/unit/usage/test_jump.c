/* Where strings end and which bytes are marks, as each width of register
 * finds them, beside one byte after another.
 *
 * SPDX-License-Identifier: MIT */
#include "usage/jump.c"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef const char *quote_fn(const char *, const char *, const char *, bool);

#ifndef TURNS
#define TURNS 200000
#endif

static uint32_t state = 1;

static unsigned next_random(unsigned below)
{
    state = state * 1664525u + 1013904223u;
    return (state >> 16) % below;
}

/* Mostly backslashes and quotes, or mostly neither. */
static void fill(char *at, size_t size)
{
    static const char few[] = "abcdefghijklmnopqrstuvwxyz,: 0123\xC3\xA9{}[]";
    static const char many[] = "\\\\\\\"";
    const unsigned share = 1 + next_random(40);

    for (size_t i = 0; i < size; i++)
        at[i] = next_random(share) ? few[next_random(sizeof few - 1)]
                                   : many[next_random(sizeof many - 1)];
}

static const char *plainly(const char *at, const char *end, bool *escaped)
{
    for (; at < end && (*escaped || *at != '"'); at++)
        *escaped = !*escaped && *at == '\\';
    return at;
}

/* Goes on from where blocks end, as jump_to_quote does. */
static const char *by(quote_fn *blocks, const char *first, const char *end,
                      bool before)
{
    bool escaped = before;
    const char *at = quote_in_bytes(first, first + 2, &escaped);

    if (at < first + 2)
        return at;
    at = blocks(at, end, first, before);
    escaped = is_escaped(at, first, before);
    return quote_in_bytes(at, end, &escaped);
}

static void test_quotes(void **unused)
{
    (void)unused;
    for (unsigned turn = 0; turn < TURNS; turn++) {
        char text[300];
        const size_t size = 2 + next_random(sizeof text - 1);
        const char *end = text + size, *wanted, *found;
        bool before = next_random(2), after = before, at_end = before;

        fill(text, size);
        wanted = plainly(text, end, &after);
        found = jump_to_quote(text, end, &at_end);
        assert_ptr_equal(found, wanted);
        assert_int_equal(at_end, after);
        assert_ptr_equal(by(quote_16, text, end, before), wanted);
#if WIDER
        if (__builtin_cpu_supports("avx2"))
            assert_ptr_equal(by(quote_32, text, end, before), wanted);
        if (__builtin_cpu_supports("avx512bw"))
            assert_ptr_equal(by(quote_64, text, end, before), wanted);
#endif
    }
}

static void test_marks(void **unused)
{
    (void)unused;
    for (unsigned turn = 0; turn < TURNS / 2; turn++) {
        char text[JUMP_BLOCK];
        struct marks found;

        fill(text, sizeof text);
        jump_marks(text, &found);
        for (unsigned i = 0, run = 0; i < JUMP_BLOCK; i++) {
            const bool quote = text[i] == '"';
            const bool bracket = text[i] != 0 && strchr("{}[]", text[i]);

            assert_int_equal(found.quotes >> i & 1, quote);
            assert_int_equal(found.ends >> i & 1, quote && run % 2 == 0);
            assert_int_equal(found.brackets >> i & 1, bracket);
            run = text[i] == '\\' ? run + 1 : 0;
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_marks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
