/* The tokens of a long piece, from its start to its end. Each is chosen so
 * that it stays apart from the one before; where none does, the walk steps
 * back and chooses otherwise. Only one row of tokens holds in all its pairs,
 * so a place it came back from is dead for good.
 *
 * Most tokens are guessed: as those that merging gives of the next few bytes
 * alone, as the one before once more. A guess is tested like all others; it
 * is only tried first.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WALK_H
#define MREG_WALK_H

#include "few.h"
#include "merge.h"
#include "text.h"

/* How many bytes back the walk can go; beyond, it gives up. */
#ifndef MREG_WALK_BACK
#define MREG_WALK_BACK 512u
#endif
#define MREG_WALK_RING 1024u
#define MREG_GUESSED 0x80u     /* other sizes were not tried before this */
#define MREG_REPEAT_FROM 2u     /* bytes of a token worth comparing */
#define MREG_RUN_FROM 16u      /* bytes of a run worth looking up */
#define MREG_WINDOW_UP_TO 16u  /* bytes of a token followed by a window */
#define MREG_PATIENCE 8        /* guesses that may fail in a row */
#define MREG_UNSURE 2u         /* tokens at the end of a window */
#define MREG_GAVE_UP UINT64_MAX

struct mreg_walk {
    const struct mreg_ranks *r;
    const struct mreg_piece *t;
    size_t at;                 /* where the next token begins */
    size_t far;                /* the farthest that was */
    size_t count;              /* of the tokens before */
    uint32_t *ids;             /* of the first `room` tokens */
    size_t room;
    unsigned last;             /* bytes of the last token, 0: none */
    uint32_t last_value;       /* its value if last_known */
    uint8_t last_known;
    int patience;
    uint64_t dead[MREG_WALK_RING / 64];  /* bit place % ring */
    uint8_t sizes[MREG_WALK_RING];       /* of token number % ring */
};

MREG_INLINE int mreg_walk_is_dead(const struct mreg_walk *w, size_t place)
{
    return place <= w->far
        && w->dead[place / 64 % (MREG_WALK_RING / 64)] >> (place & 63) & 1;
}

MREG_INLINE void mreg_walk_bury(struct mreg_walk *w, size_t place)
{
    w->dead[place / 64 % (MREG_WALK_RING / 64)]
        |= (uint64_t)1 << (place & 63);
}

MREG_INLINE const uint8_t *mreg_walk_last(const struct mreg_walk *w)
{
    return mreg_piece_at(w->t, w->at - w->last);
}

MREG_INLINE void mreg_walk_advance(struct mreg_walk *w, unsigned size,
                                   unsigned flag)
{
    w->sizes[w->count++ % MREG_WALK_RING] = (uint8_t)((size - 1) | flag);
    w->at += size;
    w->last = size;
    while (w->far < w->at)
        if (++w->far % 64 == 0)
            w->dead[w->far / 64 % (MREG_WALK_RING / 64)] = 0;
}

MREG_INLINE void mreg_walk_take(struct mreg_walk *w, unsigned size,
                                uint32_t value, unsigned flag)
{
    if (w->count < w->room)
        w->ids[w->count] = MREG_RANK(value);
    mreg_walk_advance(w, size, flag);
    w->last_value = value;
    w->last_known = 1;
}

/* Whether a token may stand here: after the last, and not to lead to a place
 * that is dead. */
MREG_INLINE int mreg_walk_fits(struct mreg_walk *w, unsigned size,
                               uint32_t value)
{
    const uint8_t *a;

    if (mreg_walk_is_dead(w, w->at + size))
        return 0;
    if (w->last == 0)
        return 1;
    a = mreg_walk_last(w);
    if (!w->last_known)
        w->last_value = mreg_lookup_token(w->r, a, w->last);
    w->last_known = 1;
    return mreg_pair_is_stable(w->r, a, a + w->last, a + w->last + size,
                               w->last_value, value);
}

/* The last token again and again. The first time proves the others. */
MREG_APART void mreg_walk_repeat(struct mreg_walk *w)
{
    const uint8_t *a = mreg_walk_last(w);
    const unsigned size = w->last;
    const uint32_t value = w->last_value;

    if (!w->last_known || w->t->size - w->at < size
        || !mreg_same_bytes(a, a + size, size)
        || !mreg_walk_fits(w, size, value))
        return;
    do {
        mreg_walk_take(w, size, value, MREG_GUESSED);
        a = mreg_walk_last(w);
    } while (w->t->size - w->at >= size && mreg_same_bytes(a, a + size, size));
}

/* ---- guesses ------------------------------------------------------------ */

/* How many bytes are the same as the first, up to `most` >= 1. */
MREG_INLINE size_t mreg_run_size(const uint8_t *p, size_t most)
{
    size_t n = 1;

    while (n < most && p[n] == *p)
        n++;
    return n;
}

/* The first token of a run, by a table. Of a longer run than it knows, likely
 * the same. */
MREG_APART void mreg_walk_take_run(struct mreg_walk *w)
{
    const uint8_t *p = mreg_piece_at(w->t, w->at);
    const size_t left = w->t->size - w->at, row = w->r->run_row[*p];
    size_t n = mreg_run_size(p, left < MREG_RUN_MAX ? left : MREG_RUN_MAX);
    uint32_t value;

    if (n < MREG_RUN_FROM || row == MREG_RUN_MAX)
        return;
    n = w->r->runs[row * MREG_RUN_ROW + n];
    value = mreg_lookup(w->r, p, n);
    if (mreg_walk_fits(w, (unsigned)n, value))
        mreg_walk_take(w, (unsigned)n, value, MREG_GUESSED);
}

/* Takes the tokens of a window but its first, which is the last one again. */
MREG_INLINE void mreg_walk_take_window(struct mreg_walk *w,
                                       const struct mreg_few *f,
                                       const uint8_t *p)
{
    for (unsigned i = 1; i < f->count; i++) {
        const unsigned size = (unsigned)(f->at[i + 1] - f->at[i]);

        if (w->count < w->room)
            w->ids[w->count] = MREG_RANK(mreg_lookup_token(
                w->r, p + f->at[i], size));
        mreg_walk_advance(w, size, MREG_GUESSED);
    }
    w->last_known = 0;
}

MREG_INLINE void mreg_few_of_merged(struct mreg_few *f, uint32_t begins)
{
    f->count = 0;
    for (; begins != 0; begins &= begins - 1)
        f->at[f->count++] = (uint8_t)__builtin_ctz(begins);
}

/* Encodes the last token and what follows it as if it stood alone. If that
 * gives the last token again, all pairs are proved. The last ones there are
 * left out, as the text goes on behind them. */
MREG_APART int mreg_walk_window(struct mreg_walk *w, int merge)
{
    const size_t from = w->at - w->last, left = w->t->size - from;
    const uint8_t *p = mreg_piece_at(w->t, from);
    unsigned size = merge ? MREG_MERGE_MAX : MREG_FEW_MAX;
    struct mreg_few f;

    if (left < size)
        size = (unsigned)left;
    if (merge)
        mreg_few_of_merged(&f, mreg_merge(w->r, p, size));
    else
        mreg_few_tokens(&f, w->r, p, size, 0);
    f.at[f.count] = (uint8_t)size;
    if (size < left)
        f.count -= f.count < MREG_UNSURE ? f.count : MREG_UNSURE;
    if (f.count < 2 || f.at[1] != w->last)
        return 0;
    mreg_walk_take_window(w, &f, p);
    return 1;
}

/* Merging is the faster where tokens are short. */
MREG_INLINE unsigned mreg_short_token(const uint8_t *p)
{
    return *p < 0x80 ? 3 : 2;
}

MREG_INLINE int mreg_walk_may_merge(const struct mreg_walk *w)
{
    const size_t left = w->t->size - (w->at - w->last);
    const uint8_t *p = mreg_walk_last(w);

    return w->last <= mreg_short_token(p)
        && mreg_can_merge(p, left < MREG_MERGE_MAX ? (unsigned)left
                          : MREG_MERGE_MAX);
}

/* Any guess that comes true. */
MREG_INLINE int mreg_walk_guess(struct mreg_walk *w)
{
    const size_t before = w->at;

    if (w->last >= MREG_REPEAT_FROM
        && *mreg_walk_last(w) == *mreg_piece_at(w->t, w->at))
        mreg_walk_repeat(w);
    if (w->at == before && w->t->size - w->at >= MREG_RUN_FROM)
        mreg_walk_take_run(w);
    if (w->at == before && w->at == w->far && w->last - 1 < MREG_WINDOW_UP_TO
        && w->patience > 0) {
        if (!mreg_walk_window(w, mreg_walk_may_merge(w)))
            w->patience--;
        else if (w->patience < MREG_PATIENCE)
            w->patience++;
    }
    return w->at != before;
}

/* ---- steps -------------------------------------------------------------- */

/* Takes the longest token of at most `most` bytes that fits. */
MREG_INLINE int mreg_walk_try(struct mreg_walk *w, size_t most)
{
    const size_t left = w->t->size - w->at;
    uint32_t value = 0;
    unsigned size;

    if (most > left)
        most = left;
    while ((size = mreg_longest(w->r, mreg_piece_at(w->t, w->at), most,
                                &value)) != 0) {
        if (mreg_walk_fits(w, size, value)) {
            mreg_walk_take(w, size, value, 0);
            return 1;
        }
        most = size - 1;
    }
    return 0;
}

/* Gives back the last token. Returns up to what size others may be tried in
 * its place. */
MREG_INLINE size_t mreg_walk_back(struct mreg_walk *w)
{
    const unsigned entry = w->sizes[--w->count % MREG_WALK_RING];
    const unsigned size = (entry & 127) + 1;

    mreg_walk_bury(w, w->at);
    w->at -= size;
    w->last = w->count == 0 ? 0
        : (w->sizes[(w->count - 1) % MREG_WALK_RING] & 127u) + 1;
    w->last_known = 0;
    return entry & MREG_GUESSED ? w->r->token_max : size - 1;
}

/* How many tokens there are, or MREG_GAVE_UP. */
MREG_INLINE uint64_t mreg_walk_on(struct mreg_walk *w)
{
    size_t most = w->r->token_max;

    while (w->at < w->t->size) {
        if (most == w->r->token_max && mreg_walk_guess(w))
            continue;
        if (mreg_walk_try(w, most)) {
            most = w->r->token_max;
            continue;
        }
        do {
            if (w->count == 0 || w->far - w->at >= MREG_WALK_BACK)
                return MREG_GAVE_UP;
            most = mreg_walk_back(w);
        } while (most == 0);
    }
    return w->count;
}

#endif
