/* Any bytes as a text: each path, with any memory, cold and warm, counts what
 * piece after piece gives; ids are as many and spell the text; limits hold;
 * what is settled stays so.
 *
 * The first four bytes choose: the encoding, the path, how much memory, and
 * what it holds at first.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "tokenizers/runtime/engine.h"
#include "tokenizers/runtime/piece.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const struct {
    const mreg_encoding *encoding;
    const mreg_spelling *spelling;
} all[] = {
#define ENCODING(name) {&mreg_##name, &mreg_##name##_spelling},
    MREG_ENCODINGS(ENCODING)
};

static void expect(int holds)
{
    if (!holds)
        abort();
}

#define COUNT_OF_PIECE(path) mtok_piece_count_##path,

static uint64_t count_plainly(const mreg_encoding *e, const uint8_t *p,
                              const uint8_t *end)
{
    static uint64_t (*const count[])(const struct mtok_ranks *,
                                     const uint8_t *, size_t,
                                     const uint8_t *) = {
        MTOK_EACH_PATH(COUNT_OF_PIECE)
    };
    const uint8_t *q;
    uint64_t tokens = 0;

    for (; p < end; p = q) {
        q = e->family->next(p, end);
        tokens += count[0](e->ranks, p, (size_t)(q - p), end);
    }
    return tokens;
}

/* Twice with the same memory, which begins with anything. */
static void check_memory(const mreg_encoding *e, const char *text,
                         size_t size, uint64_t tokens, const uint8_t *choice)
{
    static const size_t sizes[] = {0, 100, 4200, 7000, 24576, 100000};
    const size_t bytes = sizes[choice[2] % 6], offset = choice[2] / 6;
    char *memory = malloc(bytes + offset + 1);
    const mreg_token_work work = {memory + offset, bytes,
                                  MREG_SPECIALS_ARE_TEXT};

    expect(memory != NULL);
    memset(memory, choice[3], bytes + offset + 1);
    expect(mreg_count_tokens(e, text, size, &work) == tokens);
    expect(mreg_count_tokens(e, text, size, &work) == tokens);
    free(memory);
}

/* The ids spell the text. Two specials of one vocabulary may have one id
 * (200018 of o200k_harmony has two names): then they spell a text that is of
 * the same ids. */
static void check_spelling(const mreg_encoding *e, const mreg_spelling *s,
                           const char *text, size_t size, const uint32_t *ids,
                           size_t tokens, const mreg_token_work *work)
{
    const size_t room = size * 2;       /* no name is twice as long */
    char *back = malloc(room + 1);
    uint32_t *again = malloc(tokens * sizeof *again + 1);
    size_t bytes, used;

    expect(back != NULL && again != NULL);
    expect(mreg_decode_tokens(s, ids, tokens, back, room, &bytes, &used) ==
           MREG_OK);
    if (bytes != size || (size > 0 && memcmp(back, text, size) != 0)) {
        expect(work->specials == MREG_SPECIALS_ARE_TOKENS);
        expect(mreg_encode_tokens(e, back, bytes, again, tokens, work) ==
               tokens);
        expect(memcmp(again, ids, tokens * sizeof *ids) == 0);
    }
    free(again);
    free(back);
}

static void check_ids(const mreg_encoding *e, const mreg_spelling *s,
                      const char *text, size_t size, uint64_t tokens,
                      const mreg_token_work *work)
{
    uint32_t *ids = malloc((size_t)tokens * sizeof *ids + 1);

    expect(ids != NULL);
    expect(mreg_encode_tokens(e, text, size, ids, (size_t)tokens, work) ==
           tokens);
    check_spelling(e, s, text, size, ids, (size_t)tokens, work);
    free(ids);
}

static void check_limits(const mreg_encoding *e, const char *text,
                         size_t size, uint64_t tokens,
                         const mreg_token_work *work)
{
    expect(mreg_count_tokens(e, text, size, work) == tokens);
    expect(mreg_tokens_fit(e, text, size, tokens, work));
    expect(tokens == 0 || !mreg_tokens_fit(e, text, size, tokens - 1, work));
}

static void check_settled(const mreg_encoding *e, const uint8_t *text,
                          size_t size, uint64_t tokens)
{
    for (size_t cut = size; cut > 0 && cut + 3 > size; cut--) {
        size_t used;
        const uint64_t settled = mtok_count_settled(e, text, cut, NULL,
                                                    &used);

        expect(used <= cut);
        expect(settled + count_plainly(e, text + used, text + size) ==
               tokens);
    }
}

static void check(const uint8_t *choice, const char *text, size_t size)
{
    const mreg_token_work as_text = {NULL, 0, MREG_SPECIALS_ARE_TEXT};
    const mreg_token_work as_tokens = {NULL, 0, MREG_SPECIALS_ARE_TOKENS};
    const size_t which = choice[0] % 5;
    const unsigned path = choice[1] % (mtok_best_path() + 1);
    struct mreg_encoding e = *all[which].encoding;
    struct mtok_family family = *e.family;
    const uint64_t tokens = count_plainly(&e, (const uint8_t *)text,
                                          (const uint8_t *)text + size);
    uint64_t others;

    e.family = &family;
    for (int i = 0; i < MTOK_PATHS; i++)
        family.loops[i] = all[which].encoding->family->loops[path];
    check_limits(&e, text, size, tokens, &as_text);
    check_ids(&e, all[which].spelling, text, size, tokens, &as_text);
    check_memory(&e, text, size, tokens, choice);
    check_settled(&e, (const uint8_t *)text, size, tokens);
    others = mreg_count_tokens(&e, text, size, &as_tokens);
    check_limits(&e, text, size, others, &as_tokens);
    check_ids(&e, all[which].spelling, text, size, others, &as_tokens);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text;

    if (size < 4)
        return 0;
    text = malloc(size - 4 + (size == 4));
    expect(text != NULL);
    memcpy(text, data + 4, size - 4);
    check(data, text, size - 4);
    free(text);
    return 0;
}
