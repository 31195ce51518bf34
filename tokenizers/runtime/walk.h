/* Finds the tokens of a long piece from its start to its end. Each is chosen so
 * that it stays apart from the one before; where none does, the walk steps
 * back and chooses otherwise. The tokenization is the only sequence of tokens
 * whose adjacent pairs are all stable; so a position the walk backtracked from
 * can never be part of it, and is dead (docs/tokens.md).
 *
 * Most tokens are guessed: that merging gives them for the next few bytes
 * alone, or that the last one comes once more. A guess is tested as all
 * others are; it is only tried first.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_WALK_H
#define MTOK_WALK_H

#include "few.h"
#include "merge.h"
#include "text.h"

/* How many bytes back the walk can go before it gives up. */
#ifndef MTOK_WALK_BACK
#define MTOK_WALK_BACK 512u
#endif
#define MTOK_WALK_RING 1024u
#define MTOK_GUESSED 0x80u     /* marks a size before which none was tried */
#define MTOK_REPEAT_FROM 2u    /* least bytes of a token to compare */
#define MTOK_RUN_FROM 16u      /* least bytes of a run to look up */
#define MTOK_AHEAD_UP_TO 16u   /* most bytes of a token to look ahead from */
#define MTOK_PATIENCE 8        /* looks ahead that may fail in a row */
#define MTOK_UNSURE 2u         /* last tokens seen that do not count */
#define MTOK_GAVE_UP UINT64_MAX

struct mtok_walk {
    const struct mtok_ranks *r;
    const struct mtok_piece *t;
    size_t at;                 /* where the next token begins */
    size_t far;                /* the greatest that `at` was */
    size_t count;              /* tokens before `at` */
    uint32_t *ids;             /* the first `room` ids go here */
    size_t room;
    unsigned last;             /* bytes of the last token, 0 at the start */
    uint32_t last_value;       /* its value if last_known */
    uint8_t last_known;
    int patience;
    uint64_t dead[MTOK_WALK_RING / 64];  /* bit place % MTOK_WALK_RING */
    uint8_t sizes[MTOK_WALK_RING];       /* entry token % MTOK_WALK_RING */
};

MTOK_INLINE int mtok_walk_is_dead(const struct mtok_walk *w, size_t place)
{
    return place <= w->far
        && w->dead[place / 64 % (MTOK_WALK_RING / 64)] >> (place & 63) & 1;
}

MTOK_INLINE void mtok_walk_bury(struct mtok_walk *w, size_t place)
{
    w->dead[place / 64 % (MTOK_WALK_RING / 64)]
        |= (uint64_t)1 << (place & 63);
}

MTOK_INLINE const uint8_t *mtok_walk_last(const struct mtok_walk *w)
{
    return mtok_piece_at(w->t, w->at - w->last);
}

MTOK_INLINE void mtok_walk_advance(struct mtok_walk *w, unsigned size,
                                   unsigned flag)
{
    w->sizes[w->count++ % MTOK_WALK_RING] = (uint8_t)((size - 1) | flag);
    w->at += size;
    w->last = size;
    while (w->far < w->at)
        if (++w->far % 64 == 0)
            w->dead[w->far / 64 % (MTOK_WALK_RING / 64)] = 0;
}

MTOK_INLINE void mtok_walk_take(struct mtok_walk *w, unsigned size,
                                uint32_t value, unsigned flag)
{
    if (w->count < w->room)
        w->ids[w->count] = MTOK_RANK(value);
    mtok_walk_advance(w, size, flag);
    w->last_value = value;
    w->last_known = 1;
}

/* Tests whether a token may be here: whether it stays apart from the last one
 * and does not lead to a dead place. */
MTOK_INLINE int mtok_walk_fits(struct mtok_walk *w, unsigned size,
                               uint32_t value)
{
    const uint8_t *a;

    if (mtok_walk_is_dead(w, w->at + size))
        return 0;
    if (w->last == 0)
        return 1;
    a = mtok_walk_last(w);
    if (!w->last_known)
        w->last_value = mtok_lookup_token(w->r, a, w->last);
    w->last_known = 1;
    return mtok_pair_is_stable(w->r, a, a + w->last, a + w->last + size,
                               w->last_value, value);
}

/* Takes the last token again and again. The first time proves the others. */
MTOK_APART void mtok_walk_repeat(struct mtok_walk *w)
{
    const uint8_t *a = mtok_walk_last(w);
    const unsigned size = w->last;
    const uint32_t value = w->last_value;

    if (!w->last_known || w->t->size - w->at < size
        || !mtok_same_bytes(a, a + size, size)
        || !mtok_walk_fits(w, size, value))
        return;
    do {
        mtok_walk_take(w, size, value, MTOK_GUESSED);
        a = mtok_walk_last(w);
    } while (w->t->size - w->at >= size && mtok_same_bytes(a, a + size, size));
}

/* ---- guesses ------------------------------------------------------------ */

/* Counts the bytes that are the same as the first, up to `most` >= 1. */
MTOK_INLINE size_t mtok_run_size(const uint8_t *p, size_t most)
{
    size_t n = 1;

    while (n < most && p[n] == *p)
        n++;
    return n;
}

/* Guesses the first token of a run of equal bytes by a table. A run longer than
 * the table knows probably begins as its longest does. */
MTOK_APART void mtok_walk_take_run(struct mtok_walk *w)
{
    const uint8_t *p = mtok_piece_at(w->t, w->at);
    const size_t left = w->t->size - w->at, row = w->r->run_row[*p];
    size_t n = mtok_run_size(p, left < MTOK_RUN_MAX ? left : MTOK_RUN_MAX);
    uint32_t value;

    if (n < MTOK_RUN_FROM || row == MTOK_RUN_MAX)
        return;
    n = w->r->runs[row * MTOK_RUN_ROW + n];
    value = mtok_lookup(w->r, p, n);
    if (mtok_walk_fits(w, (unsigned)n, value))
        mtok_walk_take(w, (unsigned)n, value, MTOK_GUESSED);
}

/* Takes the tokens that were seen ahead, except for the first, which is the
 * last token of before. */
MTOK_INLINE void mtok_walk_take_seen(struct mtok_walk *w,
                                     const struct mtok_few *f,
                                     const uint8_t *p)
{
    for (unsigned i = 1; i < f->count; i++) {
        const unsigned size = (unsigned)(f->at[i + 1] - f->at[i]);

        if (w->count < w->room)
            w->ids[w->count] = MTOK_RANK(mtok_lookup_token(
                w->r, p + f->at[i], size));
        mtok_walk_advance(w, size, MTOK_GUESSED);
    }
    w->last_known = 0;
}

MTOK_INLINE void mtok_few_of_merged(struct mtok_few *f, uint32_t begins)
{
    f->count = 0;
    for (; begins != 0; begins &= begins - 1)
        f->at[f->count++] = (uint8_t)__builtin_ctz(begins);
}

/* Encodes the last token and what follows it as a text of its own. If that
 * gives the last token again, all pairs are proved. The last tokens that are
 * seen so are left out if the text goes on behind them. */
MTOK_APART int mtok_walk_ahead(struct mtok_walk *w, int merge)
{
    const size_t from = w->at - w->last, left = w->t->size - from;
    const uint8_t *p = mtok_piece_at(w->t, from);
    unsigned size = merge ? MTOK_MERGE_MAX : MTOK_FEW_MAX;
    struct mtok_few f;

    if (left < size)
        size = (unsigned)left;
    if (merge)
        mtok_few_of_merged(&f, mtok_merge(w->r, p, size));
    else
        mtok_few_tokens(&f, w->r, p, size, 0);
    f.at[f.count] = (uint8_t)size;
    if (size < left)
        f.count -= f.count < MTOK_UNSURE ? f.count : MTOK_UNSURE;
    if (f.count < 2 || f.at[1] != w->last)
        return 0;
    mtok_walk_take_seen(w, &f, p);
    return 1;
}

/* Up to so many bytes in the last token, merging is the faster way. */
MTOK_INLINE unsigned mtok_short_token(const uint8_t *p)
{
    return *p < 0x80 ? 3 : 2;
}

MTOK_INLINE int mtok_walk_may_merge(const struct mtok_walk *w)
{
    const size_t left = w->t->size - (w->at - w->last);
    const uint8_t *p = mtok_walk_last(w);

    return w->last <= mtok_short_token(p)
        && mtok_can_merge(p, left < MTOK_MERGE_MAX ? (unsigned)left
                          : MTOK_MERGE_MAX);
}

/* Takes tokens by the first guess that comes true; returns 0 if none does. */
MTOK_INLINE int mtok_walk_guess(struct mtok_walk *w)
{
    const size_t before = w->at;

    if (w->last >= MTOK_REPEAT_FROM
        && *mtok_walk_last(w) == *mtok_piece_at(w->t, w->at))
        mtok_walk_repeat(w);
    if (w->at == before && w->t->size - w->at >= MTOK_RUN_FROM)
        mtok_walk_take_run(w);
    if (w->at == before && w->at == w->far && w->last - 1 < MTOK_AHEAD_UP_TO
        && w->patience > 0) {
        if (!mtok_walk_ahead(w, mtok_walk_may_merge(w)))
            w->patience--;
        else if (w->patience < MTOK_PATIENCE)
            w->patience++;
    }
    return w->at != before;
}

/* ---- steps -------------------------------------------------------------- */

/* Takes the longest token of at most `most` bytes that fits; 0 if none does. */
MTOK_INLINE int mtok_walk_try(struct mtok_walk *w, size_t most)
{
    const size_t left = w->t->size - w->at;
    uint32_t value = 0;
    unsigned size;

    if (most > left)
        most = left;
    while ((size = mtok_longest(w->r, mtok_piece_at(w->t, w->at), most,
                                &value)) != 0) {
        if (mtok_walk_fits(w, size, value)) {
            mtok_walk_take(w, size, value, 0);
            return 1;
        }
        most = size - 1;
    }
    return 0;
}

/* Gives back the last token. Returns the most bytes that another token in its
 * place may have. */
MTOK_INLINE size_t mtok_walk_back(struct mtok_walk *w)
{
    const unsigned entry = w->sizes[--w->count % MTOK_WALK_RING];
    const unsigned size = (entry & 127) + 1;

    mtok_walk_bury(w, w->at);
    w->at -= size;
    w->last = w->count == 0 ? 0
        : (w->sizes[(w->count - 1) % MTOK_WALK_RING] & 127u) + 1;
    w->last_known = 0;
    return entry & MTOK_GUESSED ? w->r->token_max : size - 1;
}

/* Walks to the end; returns how many tokens there are, or MTOK_GAVE_UP. */
MTOK_INLINE uint64_t mtok_walk_on(struct mtok_walk *w)
{
    size_t most = w->r->token_max;

    while (w->at < w->t->size) {
        if (most == w->r->token_max && mtok_walk_guess(w))
            continue;
        if (mtok_walk_try(w, most)) {
            most = w->r->token_max;
            continue;
        }
        do {
            if (w->count == 0 || w->far - w->at >= MTOK_WALK_BACK)
                return MTOK_GAVE_UP;
            most = mtok_walk_back(w);
        } while (most == 0);
    }
    return w->count;
}

#endif
