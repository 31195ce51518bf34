/* The search for people, against the plainest search over the shipped
 * registry: which models, in which order, how many; and what is too long.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mreg.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const mreg *const r = &mreg_builtin;

static int lower(int c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* ---- the plainest search ------------------------------------------------ */

struct hit { int class; uint32_t size; mreg_model row; };

/* Where `word` is in `text`, or -1; both end with a zero byte. */
static int where(const char *text, const char *word)
{
    for (int at = 0; text[at]; at++) {
        int i = 0;

        while (word[i] && lower(text[at + i]) == lower(word[i]))
            i++;
        if (!word[i])
            return at;
    }
    return -1;
}

static bool holds_each(const char *name, const char *const *words)
{
    while (*words && where(name, *words) >= 0)
        words++;
    return *words == NULL;
}

/* Does a qualified name of the model hold each word? */
static bool is_hit(mreg_model m, const char *const *words)
{
    mreg_provider_view owner;
    char whole[300];
    uint32_t cursor = 0;
    mreg_provider p;
    mreg_text name;

    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0) {
        if (p == MREG_NONE)
            continue;
        mreg_provider_info(r, p, &owner);
        snprintf(whole, sizeof whole, "%s/%s", owner.id.at, name.at);
        if (holds_each(whole, words))
            return true;
    }
    return false;
}

static int class_of(const char *id, const char *word)
{
    const int at = where(id, word);

    return at == 0 ? 0 : at > 0 ? 1 : 2;
}

static int by_rank(const void *a, const void *b)
{
    const struct hit *x = a, *y = b;

    if (x->class != y->class)
        return x->class - y->class;
    if (x->size != y->size)
        return x->size < y->size ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static size_t search_plainly(const char *const *words, struct hit *hits)
{
    mreg_info_view info;
    size_t n = 0;

    for (mreg_model m = 0; m < mreg_count(r); m++) {
        if (!is_hit(m, words))
            continue;
        mreg_info(r, m, &info);
        hits[n++] = (struct hit){class_of(info.id.at, words[0]),
                                 info.id.size, m};
    }
    qsort(hits, n, sizeof *hits, by_rank);
    return n;
}

/* ---- compared ----------------------------------------------------------- */

static const struct asked { const char *text, *words[5]; } all_asked[] = {
    {"claude", {"claude"}},
    {"gpt-4o", {"gpt-4o"}},
    {"GPT-4O mini", {"GPT-4O", "mini"}},
    {" sonnet\t4.5  bedrock ", {"sonnet", "4.5", "bedrock"}},
    {"openrouter", {"openrouter"}},
    {"llama 70b instruct", {"llama", "70b", "instruct"}},
    {"openai/gpt", {"openai/gpt"}},
    {"e", {"e"}},
    {"/", {"/"}},
    {"qwen qwen qwen", {"qwen", "qwen", "qwen"}},
    {"zzz", {"zzz"}},
};

/* How many of the hits only their rows tell apart from the one before. */
static unsigned compare(const struct asked *asked, uint32_t room)
{
    struct hit *hits = calloc(mreg_count(r), sizeof *hits);
    mreg_model *out = calloc(mreg_count(r), sizeof *out);

    assert_true(hits && out);
    const size_t n = search_plainly(asked->words, hits);
    const uint32_t count = mreg_search(r, asked->text, strlen(asked->text),
                                       out, room);
    unsigned ties = 0;

    if (count != n)
        fail_msg("'%s': %u models, not %zu", asked->text, count, n);
    for (uint32_t i = 0; i < n && i < room; i++) {
        if (out[i] != hits[i].row)
            fail_msg("'%s', room %u: %u is row %u, not %u", asked->text, room,
                     i, out[i], hits[i].row);
        ties += i && hits[i].class == hits[i - 1].class
                && hits[i].size == hits[i - 1].size;
    }
    free(hits);
    free(out);
    return ties;
}

static void test_which_and_in_which_order(void **state)
{
    unsigned ties = 0;

    (void)state;
    for (size_t i = 0; i < COUNT(all_asked); i++) {
        ties += compare(&all_asked[i], mreg_count(r));
        for (uint32_t room = 0; room < 6; room++)
            compare(&all_asked[i], room);
    }
    assert_true(ties > 100);
}

/* ---- the bound ---------------------------------------------------------- */

/* Asks for a block of exactly this size, so that a sanitizer sees any other
 * read. */
static uint32_t count_of(const char *text, size_t size)
{
    char *copy = malloc(size);
    uint32_t count;

    assert_non_null(copy);
    memcpy(copy, text, size);
    count = mreg_search(r, copy, size, NULL, 0);
    free(copy);
    return count;
}

static void test_too_many_words(void **state)
{
    static const char text[] = "a a a a a a a a a a a a a a a a a a a a";

    (void)state;
    for (size_t words = 1; words <= 20; words++) {
        if (words <= 16)
            assert_true(count_of(text, 2 * words - 1) > 0);
        else
            assert_int_equal(count_of(text, 2 * words - 1), 0);
    }
}

static void test_too_long(void **state)
{
    char text[300];

    (void)state;
    memset(text, ' ', sizeof text);
    memcpy(text, "claude", 6);
    assert_true(count_of(text, 255) > 0);
    assert_int_equal(count_of(text, 256), 0);
    memset(text, 'a', sizeof text);
    assert_int_equal(count_of(text, 255), 0);
    assert_int_equal(count_of(text, sizeof text), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_which_and_in_which_order),
        cmocka_unit_test(test_too_many_words),
        cmocka_unit_test(test_too_long),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
