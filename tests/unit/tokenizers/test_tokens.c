/* Counting and encoding: each path, with and without memory, against piece
 * after piece; limits; any memory; every cut of a text.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "tokenizers/runtime/engine.h"
#include "tokenizers/runtime/piece.h"
#include "nasty.h"

static const struct {
    const mreg_encoding *encoding;
    const mreg_spelling *spelling;
} all[] = {
    {&mreg_o200k_base, &mreg_o200k_base_spelling},
    {&mreg_o200k_harmony, &mreg_o200k_harmony_spelling},
    {&mreg_cl100k_base, &mreg_cl100k_base_spelling},
    {&mreg_p50k_base, &mreg_p50k_base_spelling},
    {&mreg_r50k_base, &mreg_r50k_base_spelling},
};

#define ALL (sizeof all / sizeof *all)
#define TEXT_MAX 4096

/* An encoding that goes one path whatever the processor has. */
struct forced {
    struct mreg_encoding encoding;
    struct mtok_family family;
};

static const mreg_encoding *force(struct forced *f, const mreg_encoding *e,
                                  unsigned path)
{
    f->encoding = *e;
    f->family = *e->family;
    f->encoding.family = &f->family;
    for (int i = 0; i < MTOK_PATHS; i++)
        f->family.loops[i] = e->family->loops[path];
    return &f->encoding;
}

#define FIRST_COUNT(path) mtok_piece_count_##path,

/* Piece after piece, without blocks, batches or memory. */
static uint64_t count_plainly(const mreg_encoding *e, const char *text,
                              size_t size)
{
    static uint64_t (*const count[])(const struct mtok_ranks *,
                                     const uint8_t *, size_t,
                                     const uint8_t *) = {
        MTOK_EACH_PATH(FIRST_COUNT)
    };
    const uint8_t *p = (const uint8_t *)text, *const end = p + size, *q;
    uint64_t tokens = 0;

    for (; p < end; p = q) {
        q = e->family->next(p, end);
        tokens += count[0](e->ranks, p, (size_t)(q - p), end);
    }
    return tokens;
}

/* In memory of its own size, so that a checker sees reads beyond it. */
static char *alone(const char *text, size_t size)
{
    char *copy = malloc(size + !size);

    assert_non_null(copy);
    memcpy(copy, text, size);
    return copy;
}

static void check_bytes(const mreg_spelling *s, const uint32_t *ids,
                        uint64_t tokens, const char *text, size_t size)
{
    char back[TEXT_MAX];
    size_t bytes, used;

    assert_int_equal(mreg_decode_tokens(s, ids, (size_t)tokens, back,
                                        sizeof back, &bytes, &used),
                     MREG_OK);
    assert_int_equal(bytes, size);
    assert_memory_equal(back, text, size);
}

static void check_ids(const mreg_encoding *e, const mreg_spelling *s,
                      const char *text, size_t size, uint64_t tokens)
{
    uint32_t *ids = malloc(((size_t)tokens + 1) * sizeof *ids), untouched;
    const size_t half = (size_t)tokens / 2;

    assert_non_null(ids);
    memset(ids, 0xFF, ((size_t)tokens + 1) * sizeof *ids);
    untouched = ids[tokens];
    assert_int_equal(mreg_encode_tokens(e, text, size, ids, half, NULL),
                     tokens);
    for (size_t i = half; i < tokens; i++)
        assert_int_equal(ids[i], untouched);
    assert_int_equal(mreg_encode_tokens(e, text, size, ids, (size_t)tokens,
                                        NULL), tokens);
    assert_int_equal(ids[tokens], untouched);
    check_bytes(s, ids, tokens, text, size);
    assert_int_equal(mreg_encode_tokens(e, text, size, NULL, 9, NULL),
                     tokens);
    free(ids);
}

static void check_limits(const mreg_encoding *e, const char *text,
                         size_t size, uint64_t tokens)
{
    const uint64_t limits[] = {0, 1, tokens / 2, tokens - !!tokens, tokens,
                               tokens + 1, size, UINT64_MAX};

    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        assert_int_equal(mreg_tokens_fit(e, text, size, limits[i], NULL),
                         tokens <= limits[i]);
}

static void test_paths_agree(void **state)
{
    struct nasty nasty = {1};
    char text[TEXT_MAX];

    (void)state;
    for (int round = 0; round < 600; round++) {
        const size_t size = nasty_below(&nasty, round % 2 ? 150 : TEXT_MAX);
        const size_t i = nasty_below(&nasty, ALL);
        char *copy;

        nasty_text(&nasty, text, size);
        copy = alone(text, size);
        for (unsigned path = 0; path <= mtok_best_path(); path++) {
            const mreg_encoding *e = all[i].encoding;
            const uint64_t tokens = count_plainly(e, text, size);
            struct forced forced;

            e = force(&forced, e, path);
            assert_int_equal(mreg_count_tokens(e, copy, size, NULL), tokens);
            check_ids(e, all[i].spelling, copy, size, tokens);
            check_limits(e, copy, size, tokens);
        }
        free(copy);
    }
}

/* Sizes around what the cache begins with, and far above. */
static const size_t sizes[] = {0, 1, 63, 64, 6655, 6656, 6719, 6720, 8000,
                               24576, 100000, 393216, 1 << 20};

#define SIZES (sizeof sizes / sizeof *sizes)

static void fill_with_noise(struct nasty *nasty, char *memory, size_t size)
{
    if (nasty_below(nasty, 2))
        nasty_text(nasty, memory, size);
    else
        memset(memory, (int)nasty_below(nasty, 256), size);
}

/* Memory at any address, of any content, used by all encodings in turn. */
static void test_any_memory(void **state)
{
    static char memory[(1 << 20) + 64];
    struct nasty nasty = {2};
    char text[TEXT_MAX];

    (void)state;
    for (int round = 0; round < 2000; round++) {
        const size_t size = nasty_below(&nasty, TEXT_MAX);
        const mreg_encoding *e = all[nasty_below(&nasty, ALL)].encoding;
        const unsigned path = nasty_below(&nasty, mtok_best_path() + 1);
        const size_t k = nasty_below(&nasty, SIZES);
        char *at = memory + (round % 3 ? 0 : nasty_below(&nasty, 64));
        const mreg_token_work work = {at, sizes[k], MREG_SPECIALS_ARE_TEXT};
        struct forced forced;
        uint64_t tokens;

        if (round % 16 == 0)
            fill_with_noise(&nasty, memory, sizeof memory);
        nasty_text(&nasty, text, size);
        tokens = count_plainly(e, text, size);
        e = force(&forced, e, path);
        at[sizes[k]] = 0x5A;
        assert_int_equal(mreg_count_tokens(e, text, size, &work), tokens);
        assert_int_equal(mreg_count_tokens(e, text, size, &work), tokens);
        assert_int_equal(at[sizes[k]], 0x5A);
    }
}

/* The mark stands, but something else has used the memory behind it. */
static void test_memory_used_by_others(void **state)
{
    static char memory[65536];
    const mreg_token_work work = {memory, sizeof memory,
                                  MREG_SPECIALS_ARE_TEXT};
    struct nasty nasty = {3};
    char text[TEXT_MAX];

    (void)state;
    for (int round = 0; round < 300; round++) {
        const mreg_encoding *e = all[nasty_below(&nasty, ALL)].encoding;
        uint64_t tokens;

        nasty_text(&nasty, text, sizeof text);
        tokens = count_plainly(e, text, sizeof text);
        assert_int_equal(mreg_count_tokens(e, text, sizeof text, &work),
                         tokens);
        if (round % 2)
            fill_with_noise(&nasty, memory + 128, sizeof memory - 128);
        else
            for (size_t i = 128 + nasty_below(&nasty, 8); i < sizeof memory;
                 i += 8)
                memory[i]++;
        assert_int_equal(mreg_count_tokens(e, text, sizeof text, &work),
                         tokens);
    }
}

/* What is kept is found: a second time costs no work of pieces, which shows
 * in that a count made wrong in the memory is believed. */
static void test_memory_is_used(void **state)
{
    static uint64_t memory[8192];
    const char text[] = "zqxjkv zqxjkv";
    const mreg_token_work work = {memory, sizeof memory,
                                  MREG_SPECIALS_ARE_TEXT};
    const uint64_t tokens =
        mreg_count_tokens(&mreg_o200k_base, text, sizeof text - 1, &work);

    (void)state;
    for (size_t i = 16; i < 8192; i++)
        if (memory[i] * MTOK_UNSEAL != 0)
            memory[i] = (memory[i] * MTOK_UNSEAL ^ 64) * MTOK_SEAL;
    assert_int_not_equal(mreg_count_tokens(&mreg_o200k_base, text,
                                           sizeof text - 1, &work), tokens);
}

/* A piece that differs from a kept one, of the same hash, is not found. */
static void test_same_hash(void **state)
{
    const uint64_t divide = UINT64_C(0xF1DE83E19937733D); /* by MTOK_MUL_1 */
    static uint64_t memory[65536];
    const mreg_token_work work = {memory, sizeof memory,
                                  MREG_SPECIALS_ARE_TEXT};
    struct mtok_cache cache;

    (void)state;
    mtok_cache_begin(&cache, mreg_r50k_base.ranks, sizeof memory, &work);
    for (unsigned level = 1; level < MTOK_CACHE_LEVELS; level++) {
        const unsigned n = 8u << level;
        uint8_t p[64 + 16] = "A";
        uint64_t start = mtok_le64(p);
        struct mtok_cache_place kept, other;

        assert_true(cache.levels[level].count >= MTOK_CACHE_LEAST);
        kept = mtok_cache_seek(&cache, level, p, n);
        mtok_cache_keep(&kept, level, p, n, 7);
        assert_int_equal(mtok_cache_find(&kept, level, p, n), 7);
        p[n - 1] = 'B';
        other = mtok_cache_seek(&cache, level, p, n);
        start = (((start ^ MTOK_KEY_TWIST) * MTOK_MUL_1 + kept.hash -
                  other.hash) * divide) ^ MTOK_KEY_TWIST;
        for (unsigned i = 0; i < 8; i++)
            p[i] = (uint8_t)(start >> 8 * i);
        other = mtok_cache_seek(&cache, level, p, n);
        assert_true(other.hash == kept.hash && other.entry == kept.entry);
        assert_int_equal(mtok_cache_find(&other, level, p, n), 0);
    }
}

/* Each cut of a text: what is settled is counted as in the whole. */
static void test_settled(void **state)
{
    struct nasty nasty = {4};
    char text[400];

    (void)state;
    for (int round = 0; round < 100; round++) {
        const mreg_encoding *plain = all[nasty_below(&nasty, ALL)].encoding;
        struct forced forced;
        const mreg_encoding *e = force(
            &forced, plain, nasty_below(&nasty, mtok_best_path() + 1));

        nasty_text(&nasty, text, sizeof text);
        for (size_t cut = 0; cut <= sizeof text; cut++) {
            char *copy = alone(text, cut);
            size_t used;
            const uint64_t tokens = mtok_count_settled(
                e, (const uint8_t *)copy, cut, NULL, &used);

            assert_true(used <= cut);
            assert_int_equal(
                tokens + count_plainly(plain, text + used,
                                       sizeof text - used),
                count_plainly(plain, text, sizeof text));
            assert_int_equal(mreg_count_tokens(e, copy, cut, NULL),
                             count_plainly(plain, text, cut));
            free(copy);
        }
    }
}

/* A long text is not gone through once the answer is certain. */
static void test_stops_early(void **state)
{
    const size_t size = 1 << 20;
    char *text = malloc(size);
    struct mtok_run no = {.limit = 100, .enough = 100};
    struct mtok_run yes = {.limit = size - 5000, .enough = size - 5000};

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < size; i++)
        text[i] = "a bird is here. "[i % 16];
    mtok_run_text(&no, &mreg_o200k_base, (const uint8_t *)text, size, NULL);
    assert_true(no.tokens > 100);
    assert_true(no.at - (const uint8_t *)text < 4096);
    mtok_run_text(&yes, &mreg_o200k_base, (const uint8_t *)text, size, NULL);
    assert_true(yes.at - (const uint8_t *)text < 16384);
    assert_true(mreg_tokens_fit(&mreg_o200k_base, text, size, size - 5000,
                                NULL));
    assert_false(mreg_tokens_fit(&mreg_o200k_base, text, size, 100, NULL));
    free(text);
}

static void test_nothing(void **state)
{
    uint32_t id;

    (void)state;
    assert_int_equal(mreg_count_tokens(NULL, "a", 1, NULL), 0);
    assert_int_equal(mreg_count_tokens(&mreg_r50k_base, NULL, 1, NULL), 0);
    assert_int_equal(mreg_count_tokens(&mreg_r50k_base, "", 0, NULL), 0);
    assert_int_equal(mreg_encode_tokens(NULL, "a", 1, &id, 1, NULL), 0);
    assert_int_equal(mreg_encode_tokens(&mreg_r50k_base, NULL, 1, &id, 1,
                                        NULL), 0);
    assert_true(mreg_tokens_fit(&mreg_r50k_base, "", 0, 0, NULL));
    assert_true(mreg_tokens_fit(&mreg_r50k_base, "a", 1, 1, NULL));
    assert_false(mreg_tokens_fit(&mreg_r50k_base, "a", 1, 0, NULL));
    assert_int_equal(mreg_encoding_name(NULL).size, 0);
    assert_int_equal(mreg_encoding_name(&mreg_o200k_harmony).size, 13);
    assert_string_equal(mreg_encoding_name(&mreg_o200k_harmony).at,
                        "o200k_harmony");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_paths_agree),
        cmocka_unit_test(test_any_memory),
        cmocka_unit_test(test_memory_used_by_others),
        cmocka_unit_test(test_memory_is_used),
        cmocka_unit_test(test_same_hash),
        cmocka_unit_test(test_settled),
        cmocka_unit_test(test_stops_early),
        cmocka_unit_test(test_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
