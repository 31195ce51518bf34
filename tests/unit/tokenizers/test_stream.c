/* A stream's total is that of the whole text, wherever it is cut: texts of
 * every kind, and pieces far longer than what a stream keeps.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_tokens.h"

#define ROOM (1u << 20)
#ifndef LONGEST
#define LONGEST ROOM          /* of the longest pieces */
#endif
#define MANY(array) (sizeof(array) / sizeof *(array))

static const mreg_encoding *const encodings[] = {
    &mreg_o200k_base, &mreg_cl100k_base, &mreg_p50k_base, &mreg_r50k_base,
    &mreg_o200k_harmony
};

static const mreg_token_work works[] = {
    {NULL, 0, MREG_SPECIALS_ARE_TEXT}, {NULL, 0, MREG_SPECIALS_ARE_TOKENS}
};

static char text[ROOM];
static size_t size;
static mreg_token_stream stream;

static uint64_t random_state = 88172645463325252u;

static uint32_t below(uint32_t n)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state >> 32) % n;
}

static void add(const char *part, size_t n)
{
    if (n > ROOM - size)
        n = ROOM - size;
    memcpy(text + size, part, n);
    size += n;
}

static void expect(const mreg_encoding *e, uint64_t whole, const char *how)
{
    const uint64_t streamed = mreg_stream_end(&stream);

    if (streamed != whole)
        fail_msg("%s, %s: %llu of %zu bytes streamed, %llu whole: %.60s",
                 mreg_encoding_name(e).at, how, (unsigned long long)streamed,
                 size, (unsigned long long)whole, text);
}

/* In chunks of 1 to `most` bytes; of exactly one byte if it is 1. */
static void in_chunks(const mreg_encoding *e, const mreg_token_work *work,
                      uint64_t whole, uint32_t most)
{
    mreg_stream_begin(&stream, e, work);
    for (size_t at = 0, n; at < size; at += n) {
        n = 1 + below(most);
        n = n < size - at ? n : size - at;
        mreg_stream_feed(&stream, text + at, n);
    }
    expect(e, whole, "in chunks");
}

static void in_two(const mreg_encoding *e, const mreg_token_work *work,
                   uint64_t whole, size_t cut)
{
    mreg_stream_begin(&stream, e, work);
    mreg_stream_feed(&stream, text, cut);
    mreg_stream_feed(&stream, text + cut, size - cut);
    expect(e, whole, "in two");
}

static void check_with(const mreg_encoding *e, const mreg_token_work *work)
{
    const uint64_t whole = mreg_count_tokens(e, text, size, work);

    if (size < 100)
        for (size_t cut = 0; cut < size; cut++)
            in_two(e, work, whole, cut);
    if (size < 5000)
        in_chunks(e, work, whole, 1);
    in_two(e, work, whole, size);
    in_chunks(e, work, whole, 7);
    in_chunks(e, work, whole, 300);
    in_chunks(e, work, whole, 20000);
}

static void check(void)
{
    for (size_t e = 0; e < MANY(encodings); e++)
        check_with(encodings[e], &works[below(2)]);
}

/* ---- texts --------------------------------------------------------------- */

/* What texts are made of: of every class, in one to four bytes, what begins
 * or ends a piece in an unusual way, and what is no UTF-8. */
static const char *const parts[] = {
    "a", "e", "the", "ing", "A", "B", "TH", "1", "23", " ", "  ", "\t", "\n",
    "\r", "\r\n", "\n\n", ".", ",", "!", "=", "==", "-", "/", "//", "_", "'",
    "'s", "'S", "'ll", "'Re", "'\xC5\xBF", "\xC5\xBF", "\xC3\xA9",
    "\xC3\x89", "\xD0\x96", "\xD0\xB6", "\xE4\xB8\xAD", "\xE6\x96\x87",
    "\xE3\x81\x82", "\xEA\xB0\x80", "\xCC\x88", "\xE0\xA4\xBE", "\xCA\xBB",
    "\xC7\x85", "\xD9\xA3", "\xE2\x85\xA7", "\xE3\x80\x80", "\xC2\xA0",
    "\xE2\x80\xA8", "\xE2\x80\xA6", "\xF0\x9F\x98\x80", "\xF0\x90\x90\x80",
    "\xF0\x90\x90\xA8", "\xC3", "\xE4\xB8", "\xF0\x9F\x98", "\x80", "\xFF",
    "\xED\xA0\x80", "<", "<|", "<|endoftext", "<|endoftext|", "<|endoftext|>",
    "<|endofprompt|>", "<|start|>", "<|reserved_201000|>", "<|fim_prefix|>"
};

static void add_part(size_t i)
{
    add(parts[i], strlen(parts[i]));
}

static void test_short(void **state)
{
    (void)state;
    for (int n = 0; n < 3000; n++) {
        size = 0;
        while (below(12) > 0)
            add_part(below(MANY(parts)));
        if (below(8) == 0)
            add("", 1);
        check();
    }
}

static void test_mixed(void **state)
{
    (void)state;
    for (int n = 0; n < 30; n++) {
        size_t some[6];

        for (size_t i = 0; i < MANY(some); i++)
            some[i] = below(MANY(parts));
        size = 0;
        while (size < 12000)
            add_part(n < 10 ? below(MANY(parts)) : some[below(MANY(some))]);
        check();
    }
}

/* What a long piece may consist of: parts of one of these sets. */
static const char *const runs[][8] = {
    {" "}, {"\n"}, {"\t"}, {"a"}, {"A"}, {"-"}, {"\xE4\xB8\xAD"}, {"1"},
    {"\xFF"}, {"\xCC\x88"}, {"/"}, {"\xD9\xA3"}, {"=", "-"},
    {" ", "\t", "\xE3\x80\x80", "\xC2\xA0"}, {" ", "\n"},
    {" ", "\n", "\t", "\r", "\r\n"},
    {"a", "b", "e", "t", "in", "s", "\xC3\xA9", "\xD0\xB6"},
    {"A", "B", "E", "T", "N", "S", "\xC3\x89", "\xD0\x96"},
    {"\xE4\xB8\xAD", "\xE6\x96\x87", "\xE7\x9A\x84", "\xE3\x81\x82",
     "\xEA\xB0\x80", "\xE4\xBA\xBA"},
    {"A", "B", "\xE4\xB8\xAD", "\xCC\x88", "\xC7\x85", "\xCA\xBB"},
    {"0", "1", "2", "3", "7", "9", "\xE2\x85\xA7"},
    {"!", "#", "(", "_", ".", "/", "\xE2\x80\xA6", "\xF0\x9F\x98\x80"},
    {"\n", "\r", "/"}, {"\x80", "\xE4", "\xB8", "\xF0", "\xFF", "\xC3"},
    {"\xF0\x90\x90\x80", "\xF0\x90\x90\xA8"},
    /* Capitals behind letters without case that would be one token. */
    {"\xE6\x97\xA0\xE7\xA0\x81", "AV", "\xE4\xBA\x9A\xE6\xB4\xB2", "V"},
};

static void add_run(const char *const run[8], size_t n)
{
    uint32_t many = 0;

    while (many < 8 && run[many])
        many++;
    for (const size_t end = size + n; size < end;) {
        const char *part = run[below(many)];

        add(part, strlen(part));
    }
}

static void test_long_pieces(void **state)
{
    (void)state;
    for (size_t i = 0; i < MANY(runs); i++)
        for (uint32_t n = 0; n < 15; n++) {
            size = 0;
            if (below(2))
                add_part(below(MANY(parts)));
            if (below(2))
                add_part(below(MANY(parts)));
            add_run(runs[i], 1 + below(9000));
            if (below(2))
                add_run(runs[below(MANY(runs))], below(9000));
            for (uint32_t k = below(4); k > 0; k--)
                add_part(below(MANY(parts)));
            check_with(encodings[n % MANY(encodings)], &works[below(2)]);
        }
}

/* What may follow a long piece: where it ends must not be mistaken. */
static const char *const endings[] = {
    "", "x", "X", "xY", "Xy", "1", " x", " X", "  x", "\t\tx",
    "\xE3\x80\x80x", "\n", "\nx", "\n x", "\n  \nx", " \n", "/",
    "//\n/x", "\r\n/", "!x", "!\n/", "'sun", "'SUN", "'lls", "'ren",
    "'d's", "'\xC5\xBFx", "'x", "'", "'l", "AVx", "AV'sun", "AV", "AV!",
    "\xCC\x88x", "\xCC\x88X!", "\xE4\xB8\xADX", "\xE4\xB8", "\xF0\x90\x90",
    "\xF0\x90\x90\xA8", "\xF0\x9D\x9F\2161234"
};

static void test_endings(void **state)
{
    (void)state;
    for (size_t i = 0; i < MANY(runs); i++)
        for (size_t k = 0; k < MANY(endings); k++) {
            const mreg_encoding *e = encodings[(i + k) % 3];

            size = 0;
            add_run(runs[i], 3900 + below(300));
            add(endings[k], strlen(endings[k]));
            in_chunks(e, NULL, mreg_count_tokens(e, text, size, NULL), 300);
            size = 0;
            add_run(runs[i], 1 + below(60));
            add(endings[k], strlen(endings[k]));
            check();
        }
}

/* Tokens side by side, many of them long: what most invites mistakes. */
static void test_tokens(void **state)
{
    static const mreg_spelling *const spellings[] = {
        &mreg_o200k_base_spelling, &mreg_cl100k_base_spelling,
        &mreg_p50k_base_spelling
    };
    static uint32_t ids[60000];

    (void)state;
    for (size_t e = 0; e < MANY(spellings); e++) {
        uint32_t many = 0;
        size_t used, n;

        for (uint32_t id = 0; id < 200000 && many < MANY(ids); id++)
            if (mreg_decode_tokens(spellings[e], &id, 1, text, ROOM, &n,
                                   &used) == MREG_OK
                && (n > 30 || below(40) == 0))
                ids[many++] = id;
        for (int i = 0; i < 200; i++) {
            for (size = 0; size < 300; size += n) {
                const uint32_t id = ids[below(many)];

                mreg_decode_tokens(spellings[e], &id, 1, text + size,
                                   ROOM - size, &n, &used);
            }
            check_with(encodings[e], &works[0]);
        }
    }
}

static void test_longest_pieces(void **state)
{
    (void)state;
    for (size_t i = 0; i < MANY(runs); i++) {
        const mreg_encoding *e = encodings[i % 3];

        size = 0;
        add_run(runs[i], LONGEST);
        in_chunks(e, NULL, mreg_count_tokens(e, text, size, NULL), 60000);
    }
}

/* ---- the interface ------------------------------------------------------- */

static void test_copied(void **state)
{
    mreg_token_stream other;
    uint64_t whole;

    (void)state;
    size = 0;
    add_run(runs[17], 20000);
    whole = mreg_count_tokens(encodings[0], text, size, NULL);
    mreg_stream_begin(&stream, encodings[0], NULL);
    mreg_stream_feed(&stream, text, 12345);
    other = stream;
    mreg_stream_feed(&other, text, 12345);
    mreg_stream_feed(&stream, text + 12345, size - 12345);
    expect(encodings[0], whole, "copied");
}

static void test_nothing(void **state)
{
    (void)state;
    mreg_stream_begin(&stream, NULL, NULL);
    mreg_stream_feed(&stream, "a", 1);
    assert_true(mreg_stream_end(&stream) == 0);
    mreg_stream_begin(&stream, encodings[0], NULL);
    mreg_stream_feed(&stream, NULL, 0);
    mreg_stream_feed(&stream, "", 0);
    assert_true(mreg_stream_end(&stream) == 0);
    mreg_stream_feed(&stream, "a", 1);
    assert_true(mreg_stream_end(&stream) == 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_short),
        cmocka_unit_test(test_mixed),
        cmocka_unit_test(test_long_pieces),
        cmocka_unit_test(test_endings),
        cmocka_unit_test(test_tokens),
        cmocka_unit_test(test_longest_pieces),
        cmocka_unit_test(test_copied),
        cmocka_unit_test(test_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
