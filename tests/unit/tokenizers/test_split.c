/* How texts are split: walkers against what a regular expression engine
 * found, blocks and batches against the walkers, and what is settled.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tokenizers/runtime/engine.h"
#include "pathed/split_blocks.h"
#include "split_texts.h"

#define FAMILIES(path) split_families_##path,
static const struct split_family *const paths[] = {MTOK_EACH_PATH(FAMILIES)};

/* ---- walkers ------------------------------------------------------------ */

/* Each row is a text, its pieces divided by | as gpt2, cl100k and o200k have
 * them: the matches of the patterns in Node.js (Unicode 17.0). */
static const char *const known[][SPLIT_FAMILIES] = {
    {"Hello|,| world| | again",
     "Hello|,| world| | again",
     "Hello|,| world| | again"},
    {"it|'s| IT|'|S| we|'ll| WE|'|LL| they|'ve|x",
     "it|'s| IT|'S| we|'ll| WE|'LL| they|'ve|x",
     "it's| IT'S| we'll| WE'LL| they've|x"},
    {"a|'s|'s|'t",
     "a|'s|'s|'t",
     "a's|'s't"},
    {"say| '|s| '|ll",
     "say| '|s| '|ll",
     "say| '|s| '|ll"},
    {"'s|''|s| '|LLx",
     "'s|''|s| '|LLx",
     "'s|''|s| '|LLx"},
    {"1234567| 12|ab",
     "123|456|7| |12|ab",
     "123|456|7| |12|ab"},
    {"helloWorld| HTTPServer| XMLa",
     "helloWorld| HTTPServer| XMLa",
     "hello|World| HTTPServer| XMLa"},
    {"  | x|\n\n | y|\n \n | z| \n",
     "  | x|\n\n| | y|\n \n| | z| \n",
     "  | x|\n\n| | y|\n \n| | z| \n"},
    {"!?|\n|\n|//|\n|/|x| /|y| ,|\n| z",
     "!?\n\n|//\n|/x| /|y| ,\n| z",
     "!?\n\n//\n/|x| /|y| ,\n| z"},
    {"(|a|)| [|b|]{|c|}| |\t|{|d|}|\t|e",
     "(a|)| [|b|]{|c|}| |\t|{d|}|\te",
     "(a|)| [|b|]{|c|}| |\t|{d|}|\te"},
    {"\303\251|\314\201|Ab| \346\274\242ABC\346\274\242ABc",
     "\303\251|\314\201Ab| \346\274\242ABC\346\274\242ABc",
     "\303\251\314\201|Ab| \346\274\242ABC\346\274\242ABc"},
    {"\346\274\242ABC",
     "\346\274\242ABC",
     "\346\274\242|ABC"},
    {"\314\201|ABC",
     "\314\201ABC",
     "\314\201|ABC"},
    {"\314\201|a| !\314\201| ",
     "\314\201a| !\314\201| ",
     "\314\201a| !\314\201| "},
    {"\343\200\200|\343\200\200|x|\302\240|\302\240|y|\342\200\250\n",
     "\343\200\200|\343\200\200x|\302\240|\302\240y|\342\200\250\n",
     "\343\200\200|\343\200\200x|\302\240|\302\240y|\342\200\250\n"},
    {"\342\200\230|quoted|\342\200\231\342\200\224|so|\342\200\231|s| "
     "\342\200\230\342\200\246|x",
     "\342\200\230quoted|\342\200\231\342\200\224|so|\342\200\231s| \342"
     "\200\230\342\200\246|x",
     "\342\200\230quoted|\342\200\231\342\200\224|so|\342\200\231s| \342"
     "\200\230\342\200\246|x"},
    {"'|\305\277a| a|'|\305\277b|'|\305\276c",
     "'\305\277|a| a|'\305\277|b|'\305\276c",
     "'\305\277a| a'\305\277|b|'\305\276c"},
    {"\331\243\331\2441\342\205\247\302\262|x",
     "\331\243\331\2441|\342\205\247\302\262|x",
     "\331\243\331\2441|\342\205\247\302\262|x"},
    {"\307\205a| A\312\260B",
     "\307\205a| A\312\260B",
     "\307\205a| A\312\260|B"},
    {"\360\237\230\200\360\237\230\200|x| \360\237\230\200",
     "\360\237\230\200\360\237\230\200|x| \360\237\230\200",
     "\360\237\230\200\360\237\230\200|x| \360\237\230\200"},
    {"\034\037|a|\302\205|b|\342\200\213|c|\357\273\277|d",
     "\034\037|a|\302\205b|\342\200\213c|\357\273\277d",
     "\034\037|a|\302\205b|\342\200\213c|\357\273\277d"},
    {"  \n\n | !|\n\n  |\n|.",
     "  \n\n| | !\n\n|  \n|.",
     "  \n\n| | !\n\n|  \n|."},
    {"x|\n   ",
     "x|\n|   ",
     "x|\n|   "},
};

static void check_known(const char *pieces, mtok_walker *walker)
{
    char text[128];
    const uint8_t *p = (const uint8_t *)text, *end;
    size_t n = 0;

    for (const char *c = pieces; *c; c++)
        if (*c != '|')
            text[n++] = *c;
    for (end = p + n; p < end; pieces += *pieces == '|') {
        const size_t size = strcspn(pieces, "|");

        if (walker(p, end) != p + size)
            fail_msg("at %s", pieces);
        p += size;
        pieces += size;
    }
}

static void test_known(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        for (int k = 0; k < SPLIT_FAMILIES; k++)
            check_known(known[i][k], paths[0][k].walker);
}

/* Bytes that are no character are punctuation, also if they could be read
 * as letters, as overlong forms of `a` are. */
static void test_broken(void **state)
{
    static const char *const broken[] = {
        "\x80", "\xC1\xA1", "\xE0\x81\xA1", "\xF0\x80\x81\xA1", "\xC3",
        "\xE3\x80", "\xED\xA0\x80", "\xF0\x9F\x98", "\xF4\x90\x80\x80",
        "\xF5\xA0\x80\x80", "\xF8\x90\x90\x80", "\xFF", "\xC3\xC3",
        "\xE3\xE3\x80"
    };

    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        for (int k = 0; k < SPLIT_FAMILIES; k++) {
            const size_t n = 1 + strlen(broken[i]);
            uint8_t text[8] = "!";

            memcpy(text + 1, broken[i], n - 1);
            text[n] = 'a';
            assert_ptr_equal(paths[0][k].walker(text, text + n), text + n);
            assert_ptr_equal(paths[0][k].walker(text, text + n + 1),
                             text + n);
            if (n > 2)  /* two characters are no prefix */
                assert_ptr_equal(paths[0][k].walker(text + 1, text + n + 1),
                                 text + n);
        }
}

/* ---- blocks ------------------------------------------------------------- */

/* Bits of the pieces' starts in p[0..64), up to the highest of `starts`. */
static uint64_t walked_starts(const uint8_t *p, const uint8_t *end,
                              mtok_walker *walker, uint64_t starts)
{
    const unsigned highest = mtok_highest(starts);
    uint64_t bits = 0;

    for (const uint8_t *q = p; q <= p + highest; q = walker(q, end))
        bits |= (uint64_t)1 << (q - p);
    return bits;
}

/* Splits 64 bytes by themselves, and as the text goes on behind them. */
static void check_blocks(const struct split_family *f, const uint8_t *p,
                         const uint8_t *end, uint64_t *same)
{
    for (size_t i = 0; end - p >= 64; i++, p = f->walker(p, end)) {
        const uint64_t starts = f->starts(p);

        if (!(starts & 1)
            || starts != walked_starts(p, end, f->walker, starts)
            || starts != walked_starts(p, p + 64, f->walker, starts))
            fail_msg("%s: %016llx is wrong", f->name,
                     (unsigned long long)starts);
        if (same[i] && same[i] != starts)
            fail_msg("%s: paths differ", f->name);
        same[i] = starts;
    }
}

enum { TEXTS = 6000, TEXT = 512 };

static void test_blocks(void **state)
{
    static uint64_t same[SPLIT_FAMILIES][TEXT];
    uint8_t *text = malloc(TEXT);  /* so that reading past it is noticed */

    (void)state;
    assert_non_null(text);
    for (uint32_t seed = 0; seed < TEXTS; seed++) {
        split_text(text, TEXT, seed);
        memset(same, 0, sizeof same);
        for (unsigned path = 0; path <= mtok_best_path(); path++)
            for (int k = 0; k < SPLIT_FAMILIES; k++)
                check_blocks(&paths[path][k], text, text + TEXT, same[k]);
    }
    free(text);
}

/* ---- batches ------------------------------------------------------------ */

static void check_batch(const struct split_family *f, const uint8_t *p,
                        const uint16_t *at, unsigned n, const uint8_t *end)
{
    assert_int_equal(at[0], 0);
    assert_true(n <= MTOK_BATCH + 63);
    for (unsigned i = 0; i < n; i++) {
        const uint8_t *const start = p + at[i], *const q = p + at[i + 1];

        assert_ptr_equal(f->walker(start, end), q);
        assert_true(end - q >= MTOK_BEHIND);
        assert_null(memchr(start, 0, (size_t)(q - start)));
    }
}

/* Whether the piece [p, q) may be left to the walker. */
static int needs_care(const uint8_t *p, const uint8_t *q, const uint8_t *end)
{
    return end - p < 64 + MTOK_BEHIND || end - q < MTOK_BEHIND
           || q - p > UINT16_MAX || memchr(p, 0, (size_t)(q - p))
           || !mtok_is_settled(p, q, end);
}

/* All pieces of a text; returns how many came in batches. */
static size_t check_fill(const struct split_family *f, const uint8_t *p,
                         const uint8_t *end)
{
    uint16_t at[MTOK_FILL_ROOM];
    size_t batched = 0;

    while (p < end) {
        const uint8_t *const from = p;
        const unsigned n = f->fill(&p, end, at);

        check_batch(f, from, at, n, end);
        assert_ptr_equal(from + at[n], p);
        if (n == 0) {
            p = f->walker(p, end);
            assert_true(needs_care(from, p, end));
        }
        batched += n;
    }
    return batched;
}

static void test_batches(void **state)
{
    uint8_t *text = malloc(TEXT);
    size_t batched = 0;

    (void)state;
    assert_non_null(text);
    for (uint32_t seed = 0; seed < TEXTS; seed++) {
        split_text(text, TEXT, seed);
        for (unsigned path = 0; path <= mtok_best_path(); path++)
            for (int k = 0; k < SPLIT_FAMILIES; k++)
                batched += check_fill(&paths[path][k], text, text + TEXT);
    }
    assert_true(batched > TEXTS);
    free(text);
}

/* A place in a batch has 16 bits. */
static void test_long_pieces(void **state)
{
    static uint8_t text[300000];
    static const size_t sizes[] = {59950, 65500, 65535, 65536, 100000};

    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (unsigned path = 0; path <= mtok_best_path(); path++)
            for (int k = 0; k < SPLIT_FAMILIES; k++) {
                memset(text, 'a', sizeof text);
                for (size_t n = sizes[i]; n < sizeof text; n += 3)
                    text[n] = ' ';
                assert_true(check_fill(&paths[path][k], text,
                                       text + sizeof text) > 10000);
            }
}

/* ---- what is settled ---------------------------------------------------- */

enum { SHORT = 40 };

static size_t check_settled(mtok_walker *walker, const uint8_t *text)
{
    size_t settled = 0;

    for (const uint8_t *cut = text + 1; cut < text + SHORT; cut++) {
        const uint8_t *const q = walker(text, cut);

        if (mtok_is_settled(text, q, cut)) {
            assert_ptr_equal(walker(text, text + SHORT), q);
            settled++;
        }
    }
    return settled;
}

static void test_settled(void **state)
{
    uint8_t text[SHORT];
    size_t settled = 0;

    (void)state;
    for (uint32_t seed = 0; seed < 20 * TEXTS; seed++) {
        split_text(text, SHORT, seed);
        for (int k = 0; k < SPLIT_FAMILIES; k++)
            settled += check_settled(paths[0][k].walker, text);
    }
    assert_true(settled > (size_t)20 * TEXTS * SPLIT_FAMILIES * SHORT / 2);
}

/* Pieces that may yet grow, whatever is known to follow them. */
static void test_far(void **state)
{
    static const struct {
        const char *piece;
        char next;
    } far[] = {{"\n", ' '}, {"\xE6\xBC\xA2", 'A'}, {"\xCC\x81", 'A'}};
    uint8_t text[400];
    uint16_t at[MTOK_FILL_ROOM];

    (void)state;
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
        memset(text, far[i].next, sizeof text);
        memcpy(text, far[i].piece, strlen(far[i].piece));
        for (unsigned path = 0; path <= mtok_best_path(); path++)
            for (int k = 0; k < SPLIT_FAMILIES; k++) {
                const uint8_t *p = text;

                assert_int_equal(
                    paths[path][k].fill(&p, text + sizeof text, at), 0);
                assert_ptr_equal(p, text);
            }
    }
}

/* What a batch leaves out was not certain: cut anywhere, it has the pieces
 * of the whole. */
static void test_cut_batches(void **state)
{
    uint8_t text[TEXT];
    uint16_t at[MTOK_FILL_ROOM];

    (void)state;
    for (uint32_t seed = 0; seed < TEXTS; seed++) {
        const uint8_t *const cut = text + 80 + seed % (TEXT - 80);

        split_text(text, TEXT, seed);
        for (int k = 0; k < SPLIT_FAMILIES; k++) {
            const struct split_family *const f = &paths[0][k];
            const uint8_t *p = text;
            const unsigned n = f->fill(&p, cut, at);

            check_batch(f, text, at, n, text + TEXT);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known), cmocka_unit_test(test_broken),
        cmocka_unit_test(test_blocks), cmocka_unit_test(test_batches),
        cmocka_unit_test(test_long_pieces), cmocka_unit_test(test_settled),
        cmocka_unit_test(test_far), cmocka_unit_test(test_cut_batches),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
