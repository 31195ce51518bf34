/* Counts the tokens of a piece while its bytes arrive.
 *
 * SPDX-License-Identifier: MIT */
#include "online.h"
#include "pair.h"

#define RING(place) ((place) & (MTOK_TOKEN_MAX - 1))
#define SHORTEST_LISTED 4u    /* bytes; shorter sizes are always tried */
#define LONGEST_LISTED 34u    /* bytes; all longer sizes share one bit */

static void begin(struct mtok_prefixes *x, uint64_t start)
{
    x->start = start;
    x->count[RING(start)] = 0;
    x->value[RING(start)] = 0;
    x->size[RING(start)] = 0;
}

void mtok_online_begin(struct mtok_online *o, const struct mtok_ranks *r)
{
    o->ranks = r;
    o->at = o->long_until = 0;
    o->marked = 0;
    begin(&o->whole, 0);
    for (unsigned i = 0; i < 1u << MTOK_ONLINE_LIKELY_LOG; i++)
        o->likely[i] = 0;
    for (unsigned i = 0; i < MTOK_ONLINE_MEMO; i++)
        o->memo[i] = 0;
}

void mtok_online_mark(struct mtok_online *o)
{
    o->marked = 1;
    o->before_mark = o->more = o->whole.count[RING(o->at)];
    o->alike = 0;
    begin(&o->since_mark, o->at);
}

void mtok_online_unmark(struct mtok_online *o)
{
    o->marked = 0;
}

uint64_t mtok_online_count(const struct mtok_online *o, unsigned less)
{
    const uint64_t at = o->at - less, count = o->whole.count[RING(at)];

    return !o->marked ? count : o->before_mark + (o->alike < MTOK_TOKEN_MAX
        ? o->since_mark.count[RING(at)] : count - o->more);
}

/* Answers as mtok_pair_is_stable does, and remembers. Both ranks together,
 * multiplied by an odd number, remain distinct: the upper bits choose an
 * entry, which holds the lower ones, a bit that is never 0, and the answer. */
static int is_stable(struct mtok_online *o, const uint8_t *a,
                     const uint8_t *b, const uint8_t *c, uint32_t left,
                     uint32_t right)
{
    enum { LOWER = 2 * MTOK_RANK_BITS - MTOK_ONLINE_MEMO_LOG };
    const uint64_t both = ((uint64_t)MTOK_RANK(left) << MTOK_RANK_BITS
        | MTOK_RANK(right)) * MTOK_MUL_1;
    const uint32_t key = ((uint32_t)both & ((1u << LOWER) - 1)) << 2 | 2u;
    uint32_t *known = &o->memo[both >> LOWER & (MTOK_ONLINE_MEMO - 1)];

    if (*known >> 1 != key >> 1)
        *known = key | (unsigned)mtok_pair_is_stable(o->ranks, a, b, c, left,
                                                     right);
    return *known & 1;
}

static void set_last(struct mtok_prefixes *x, uint64_t at, uint32_t value,
                     unsigned n)
{
    x->count[RING(at)] = x->count[RING(at - n)] + 1;
    x->value[RING(at)] = value;
    x->size[RING(at)] = (uint8_t)n;
}

/* Tries the n bytes in front of `end` as the last token. */
static int is_last(struct mtok_online *o, struct mtok_prefixes *x,
                   const uint8_t *end, unsigned n)
{
    const uint8_t *const p = end - n;
    const uint64_t in_front = RING(o->at - n);
    const uint32_t value = n == 1 ? mtok_lookup_token(o->ranks, p, 1)
        : mtok_lookup_rare(o->ranks, p, n);

    if (value == MTOK_NO_TOKEN)
        return 0;
    if (o->at - n != x->start
        && !is_stable(o, p - x->size[in_front], p, end, x->value[in_front],
                      value))
        return 0;
    set_last(x, o->at, value, n);
    return 1;
}

/* Tries the sizes that a token may have here, short ones first because they
 * are the cheapest. */
static int try_sizes(struct mtok_online *o, struct mtok_prefixes *x,
                     const uint8_t *end, unsigned from, unsigned to)
{
    for (unsigned n = from; n <= to; n++) {
        const unsigned bit = n > LONGEST_LISTED ? 31 : n - SHORTEST_LISTED;

        if ((n < SHORTEST_LISTED || o->lengths[RING(o->at - n)] >> bit & 1)
            && is_last(o, x, end, n))
            return 1;
    }
    return 0;
}

/* Tries all sizes. A single byte is always a token, and it needs no test when
 * all others have failed. */
static void try_all(struct mtok_online *o, struct mtok_prefixes *x,
                    const uint8_t *end, unsigned most)
{
    const int is_far = most > LONGEST_LISTED && o->at <= o->long_until;

    if (try_sizes(o, x, end, 2, most < LONGEST_LISTED ? most : LONGEST_LISTED))
        return;
    if (is_far && (is_last(o, x, end, 1)
                   || try_sizes(o, x, end, LONGEST_LISTED + 1, most)))
        return;
    set_last(x, o->at, mtok_lookup_token(o->ranks, end - 1, 1), 1);
}

static unsigned last_size(const struct mtok_prefixes *x, uint64_t at)
{
    return x->size[RING(at)];
}

/* Hashes the last two tokens and this byte. The entry for the hash says what
 * followed when they last came: 8 bits of the hash, and the token's size. */
static uint64_t hash_of_last(const struct mtok_prefixes *x, uint64_t at,
                             unsigned byte)
{
    const uint32_t last = x->value[RING(at)];
    const uint32_t in_front = x->value[RING(at - last_size(x, at))];

    return ((last * MTOK_MUL_2 + in_front) * MTOK_MUL_1 + byte)
        * MTOK_MUL_3;
}

/* Finds the last token. Tries first the size that followed when all was as it
 * is now, or one byte more than the last token has. */
static void find_last(struct mtok_online *o, struct mtok_prefixes *x,
                      const uint8_t *end)
{
    const uint64_t since = o->at - x->start;
    const unsigned most = since < o->ranks->token_max ? (unsigned)since
        : o->ranks->token_max;
    const unsigned longer = last_size(x, o->at - 1) + 1u;
    const uint64_t hash = hash_of_last(x, o->at - 1, end[-1]);
    uint16_t *seen = &o->likely[hash >> (64 - MTOK_ONLINE_LIKELY_LOG)];
    const unsigned known = *seen & 255u, tag = (unsigned)(hash >> 40) & 255u;
    const unsigned first = *seen >> 8 == tag ? known : longer;
    const unsigned second = known + longer - first;

    if (first - 1 >= most || !is_last(o, x, end, first))
        if (second - 1 >= most || second == first
            || !is_last(o, x, end, second))
            try_all(o, x, end, most);
    *seen = (uint16_t)(tag << 8 | last_size(x, o->at));
}

/* If both rows have the same last tokens, and counts that differ by the same
 * number, as far back as a token reaches, they have so for ever. */
static void compare_rows(struct mtok_online *o)
{
    const uint64_t more = o->whole.count[RING(o->at)]
        - o->since_mark.count[RING(o->at)];

    if (last_size(&o->whole, o->at) != last_size(&o->since_mark, o->at)
        || more != o->more)
        o->alike = 0;
    else
        o->alike++;
    o->more = more;
}

void mtok_online_take(struct mtok_online *o, const uint8_t *end)
{
    const uint64_t start = ++o->at - SHORTEST_LISTED;

    if (o->at >= SHORTEST_LISTED) {
        const uint32_t lengths = mtok_le32(o->ranks->lengths + 4 * (size_t)
            mtok_lengths_slot(mtok_le32(end - SHORTEST_LISTED)));

        o->lengths[RING(start)] = lengths;
        if (lengths >> 31)
            o->long_until = start + MTOK_TOKEN_MAX;
    }
    find_last(o, &o->whole, end);
    if (o->marked && o->alike < MTOK_TOKEN_MAX) {
        find_last(o, &o->since_mark, end);
        compare_rows(o);
    }
}
