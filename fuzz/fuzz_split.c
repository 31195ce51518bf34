/* Any bytes, split: walkers advance and stay inside, blocks and batches
 * find what the walkers find, and settled pieces stay as they are.
 *
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "tokenizers/runtime/block_cl100k.h"
#include "tokenizers/runtime/block_gpt2.h"
#include "tokenizers/runtime/block_o200k.h"
#include "tokenizers/runtime/fill.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct family {
    mtok_walker *next;
    uint64_t (*starts)(const uint8_t *p);
};

static uint64_t gpt2(const uint8_t *p)
{
    return mtok_starts_gpt2(p);
}

static uint64_t cl100k(const uint8_t *p)
{
    return mtok_starts_cl100k(p);
}

static uint64_t o200k(const uint8_t *p)
{
    return mtok_starts_o200k(p);
}

static void expect(int holds)
{
    if (!holds)
        abort();
}

static void check_block(const struct family *f, const uint8_t *p,
                        const uint8_t *end)
{
    uint64_t starts = f->starts(p);
    const uint8_t *const last = p + mtok_highest(starts);

    expect(starts & 1);
    for (const uint8_t *q = p; q <= last; q = f->next(q, end)) {
        expect(starts >> (q - p) & 1);
        starts &= ~((uint64_t)1 << (q - p));
    }
    expect(starts == 0);
}

/* Each piece as it is, and as it was found before the text went on. */
static void check_pieces(const struct family *f, const uint8_t *p,
                         const uint8_t *end, const uint8_t *cut)
{
    while (p < end) {
        const uint8_t *const q = f->next(p, end);

        expect(q > p && q <= end);
        if (p < cut) {
            const uint8_t *const early = f->next(p, cut);

            expect(early == q || !mtok_is_settled(p, early, cut));
        }
        if (end - p >= 64)
            check_block(f, p, end);
        p = q;
    }
}

static void check_batches(const struct family *f, const uint8_t *p,
                          const uint8_t *end, const uint8_t *cut)
{
    uint16_t at[MTOK_FILL_ROOM];

    while (p < cut) {
        const uint8_t *const from = p;
        const unsigned n = mtok_fill(&p, cut, at, f->next, f->starts);

        for (unsigned i = 0; i < n; i++)
            expect(f->next(from + at[i], end) == from + at[i + 1]);
        if (n == 0)
            p = f->next(p, cut);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct family families[] = {
        {mtok_next_gpt2, gpt2}, {mtok_next_cl100k, cl100k},
        {mtok_next_o200k, o200k}
    };
    const uint8_t *const end = data + size;

    if (size < 2)
        return 0;
    for (int i = 0; i < 3; i++) {
        const uint8_t *const cut = data + 1 + data[0] % (size - 1);

        check_pieces(&families[i], data + 1, end, cut);
        check_batches(&families[i], data + 1, end, cut);
    }
    return 0;
}
