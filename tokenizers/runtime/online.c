/* Counting the tokens of a piece while its bytes arrive.
 *
 * SPDX-License-Identifier: MIT */
#include "online.h"
#include "pair.h"

#define RING(position) ((position) & (MREG_TOKEN_MAX - 1))
#define SHORTEST_LISTED 4u    /* bytes of the shortest token in `lengths` */
#define LONGEST_LISTED 34u

static void begin(struct mreg_prefixes *x, uint64_t start)
{
    x->start = start;
    x->count[RING(start)] = 0;
}

void mreg_online_begin(struct mreg_online *o, const struct mreg_ranks *r)
{
    o->ranks = r;
    o->at = o->long_until = o->before_mark = 0;
    o->marked = 0;
    begin(&o->whole, 0);
    for (unsigned i = 0; i < sizeof o->memo / sizeof *o->memo; i++)
        o->memo[i] = 0;
}

void mreg_online_mark(struct mreg_online *o)
{
    o->marked = 1;
    o->before_mark = o->whole.count[RING(o->at)];
    begin(&o->since_mark, o->at);
}

void mreg_online_unmark(struct mreg_online *o)
{
    o->marked = 0;
}

uint64_t mreg_online_count(const struct mreg_online *o, unsigned less)
{
    const uint64_t at = o->at - less;

    return o->marked ? o->before_mark + o->since_mark.count[RING(at)]
        : o->whole.count[RING(at)];
}

/* mreg_pair_is_stable, remembered: an entry is both ranks, one more so that
 * none is 0, and the answer. */
static int is_stable(struct mreg_online *o, const uint8_t *a,
                     const uint8_t *b, const uint8_t *c, uint32_t left,
                     uint32_t right)
{
    const uint64_t both = ((uint64_t)MREG_RANK(left) << MREG_RANK_BITS
        | MREG_RANK(right)) + 1;
    uint64_t *known = &o->memo[both * MREG_MUL_1
        >> (64 - MREG_ONLINE_MEMO_LOG)];

    if (*known >> 1 != both)
        *known = both << 1 | (unsigned)mreg_pair_is_stable(
            o->ranks, a, b, c, left, right);
    return *known & 1;
}

/* Whether the n bytes in front of `end` may be a token: by their first four,
 * if there are as many. */
MREG_INLINE int may_be_token(const struct mreg_online *o, unsigned n)
{
    const unsigned listed = n > LONGEST_LISTED ? 31 : n - SHORTEST_LISTED;

    return n < SHORTEST_LISTED || o->lengths[RING(o->at - n)] >> listed & 1;
}

static void set_last(struct mreg_prefixes *x, uint64_t at, uint32_t value,
                     unsigned n)
{
    x->count[RING(at)] = x->count[RING(at - n)] + 1;
    x->value[RING(at)] = value;
    x->size[RING(at)] = (uint8_t)n;
}

/* Tries the n bytes in front of `end` as the last token. */
static int is_last(struct mreg_online *o, struct mreg_prefixes *x,
                   const uint8_t *end, unsigned n)
{
    const uint8_t *const p = end - n;
    const uint64_t in_front = RING(o->at - n);
    const uint32_t value = mreg_lookup(o->ranks, p, n);

    if (value == MREG_NO_TOKEN)
        return 0;
    if (o->at - n != x->start
        && !is_stable(o, p - x->size[in_front], p, end, x->value[in_front],
                      value))
        return 0;
    set_last(x, o->at, value, n);
    return 1;
}

/* The longest token that can end here. */
static unsigned reach(const struct mreg_online *o,
                      const struct mreg_prefixes *x)
{
    const unsigned most = o->at > o->long_until ? LONGEST_LISTED
        : o->ranks->token_max;

    return o->at - x->start < most ? (unsigned)(o->at - x->start) : most;
}

/* First tries to add the byte to the last token, as that is the likeliest
 * one; a single byte needs no test where all others failed. */
static void find_last(struct mreg_online *o, struct mreg_prefixes *x,
                      const uint8_t *end)
{
    const unsigned most = reach(o, x);
    const unsigned guess = most < 2 ? 1 : x->size[RING(o->at - 1)] + 1u;

    if (guess > 1 && guess <= most && may_be_token(o, guess)
        && is_last(o, x, end, guess))
        return;
    for (unsigned n = most; n > 1; n--)
        if (n != guess && may_be_token(o, n) && is_last(o, x, end, n))
            return;
    set_last(x, o->at, mreg_lookup_token(o->ranks, end - 1, 1), 1);
}

/* Which tokens may begin four bytes ago. */
static void list_lengths(struct mreg_online *o, const uint8_t *end)
{
    const uint32_t lengths = mreg_le32(o->ranks->lengths + 4 * (size_t)
        mreg_lengths_slot(mreg_le32(end - SHORTEST_LISTED)));

    o->lengths[RING(o->at - SHORTEST_LISTED)] = lengths;
    if (lengths >> 31)
        o->long_until = o->at - SHORTEST_LISTED + MREG_TOKEN_MAX;
}

void mreg_online_take(struct mreg_online *o, const uint8_t *end)
{
    o->at++;
    if (o->at >= SHORTEST_LISTED)
        list_lengths(o, end);
    find_last(o, &o->whole, end);
    if (o->marked)
        find_last(o, &o->since_mark, end);
}
