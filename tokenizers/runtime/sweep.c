/* Finds the tokens of a piece by the last resort. A tokenization without its
 * first token is the tokenization of the rest of the text (docs/tokens.md). So
 * at every place of the piece one token is the first of what follows. From
 * the end to the start, each is found by the one behind it: it is the token
 * that stays apart from that one.
 *
 * SPDX-License-Identifier: MIT */
#include "sweep.h"

#include "longest.h"
#include "pair.h"

/* Only the last places are kept, in rings whose index is place % RING. */
#define RING (MTOK_TOKEN_MAX + 1)

struct sweep {
    const struct mtok_ranks *r;
    const struct mtok_piece *t;
    uint64_t count[RING];      /* of the tokens from a place to the end */
    uint8_t size[RING];        /* of the first of them */
};

static int stays(const struct sweep *s, size_t at, unsigned size,
                 uint32_t value)
{
    const size_t next = at + size;
    const uint8_t *p = mtok_piece_at(s->t, at);
    const unsigned next_size = next < s->t->size ? s->size[next % RING] : 0;

    return next_size == 0 || mtok_pair_is_stable(
        s->r, p, p + size, p + size + next_size, value,
        mtok_lookup_token(s->r, p + size, next_size));
}

static void step(struct sweep *s, size_t at)
{
    const size_t left = s->t->size - at;
    uint32_t value = 0;
    unsigned size = mtok_longest(s->r, mtok_piece_at(s->t, at),
                                 left < s->r->token_max ? left
                                 : s->r->token_max, &value);

    while (size > 1 && !stays(s, at, size, value))
        size = mtok_longest(s->r, mtok_piece_at(s->t, at), size - 1, &value);
    s->size[at % RING] = (uint8_t)size;
    s->count[at % RING] = 1
        + (size < left ? s->count[(at + size) % RING] : 0);
}

uint64_t mtok_sweep_count(const struct mtok_ranks *r,
                          const struct mtok_piece *t)
{
    struct sweep s;

    s.r = r;
    s.t = t;
    for (size_t at = t->size; at-- > 0;)
        step(&s, at);
    return s.count[0];
}

/* Sweeps down to `from` and keeps the sizes of the tokens that begin in the
 * block there. */
static void sweep_block(struct sweep *s, size_t from, uint8_t *sizes)
{
    for (size_t at = s->t->size; at-- > from;) {
        step(s, at);
        if (at - from < MTOK_SWEEP_BLOCK)
            sizes[at - from] = s->size[at % RING];
    }
}

size_t mtok_sweep_encode(const struct mtok_ranks *r,
                         const struct mtok_piece *t, uint32_t *ids,
                         size_t room)
{
    struct sweep s;
    uint8_t sizes[MTOK_SWEEP_BLOCK];
    size_t from = 0, count = 0;

    s.r = r;
    s.t = t;
    while (from < t->size) {
        size_t at = from;

        sweep_block(&s, from, sizes);
        for (; at < t->size && at - from < MTOK_SWEEP_BLOCK; count++) {
            const unsigned size = sizes[at - from];

            if (count < room)
                ids[count] = MTOK_RANK(mtok_lookup_token(
                    r, mtok_piece_at(t, at), size));
            at += size;
        }
        from = at;
    }
    return count;
}
