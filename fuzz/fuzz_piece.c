/* Any bytes as one piece: merging, the longest tokens, the walk and the
 * sweep agree, ids too, and none reads beyond the piece.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mreg_tokens.h"
/* For the path that the compiler is told, which no library has. */
#include "tokenizers/runtime/piece.c"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define SIZE_MAX_ASKED 8192u

static void expect(int holds)
{
    if (!holds)
        abort();
}

static void ask(const struct mtok_ranks *r, const uint8_t *p, size_t size)
{
    static uint32_t wanted[SIZE_MAX_ASKED], ids[SIZE_MAX_ASKED];
    struct mtok_piece t;
    size_t count;

    mtok_piece_init(&t, p, size, p + size);
    count = mtok_sweep_encode(r, &t, wanted, size);
    expect(mtok_sweep_count(r, &t) == count);
    expect(mtok_piece_count_here(r, p, size, p + size) == count);
    expect(mtok_piece_encode_here(r, p, size, p + size, ids, size) == count);
    expect(memcmp(ids, wanted, count * sizeof *ids) == 0);
}

#define ENCODING(name) &mreg_##name,

/* The first byte chooses the encoding. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const mreg_encoding *const all[] = {MREG_ENCODINGS(ENCODING)};
    uint8_t *copy;

    if (size < 2 || size > SIZE_MAX_ASKED)
        return 0;
    copy = malloc(size - 1);
    if (copy == NULL)
        return 0;
    memcpy(copy, data + 1, size - 1);
    ask(all[data[0] % (sizeof all / sizeof *all)]->ranks, copy, size - 1);
    free(copy);
    return 0;
}
