/* Counts the tokens of a piece of any length while its bytes arrive: exactly,
 * in constant memory, without looking ahead.
 *
 * It keeps for each prefix of the piece how many tokens it is and which is the
 * last. Exactly one token that ends where the prefix ends also stays apart
 * from the last token of the prefix in front of it (pair.h, docs/tokens.md):
 * that is the last one. So a byte needs a few pair tests with tokens that are
 * at most 128 bytes old; the count of the whole is that of its longest prefix.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_ONLINE_H
#define MTOK_ONLINE_H

#include "ranks.h"

/* How many bytes before the newest must stay readable, which is two tokens. */
#define MTOK_ONLINE_BACK (2 * MTOK_TOKEN_MAX)

#define MTOK_ONLINE_MEMO_LOG 10u
#define MTOK_ONLINE_MEMO (1u << MTOK_ONLINE_MEMO_LOG)
#define MTOK_ONLINE_LIKELY_LOG 11u

/* The prefixes of the text from `start` on. The index is where a prefix ends,
 * modulo the size of the longest token. */
struct mtok_prefixes {
    uint64_t start;
    uint64_t count[MTOK_TOKEN_MAX]; /* of tokens */
    uint32_t value[MTOK_TOKEN_MAX]; /* of the last token */
    uint8_t size[MTOK_TOKEN_MAX];   /* its bytes */
} __attribute__((may_alias));

struct mtok_online {
    const struct mtok_ranks *ranks;
    uint64_t at;               /* bytes of the piece so far */
    int marked;                /* 1 if there are two rows of prefixes */
    uint64_t before_mark;      /* tokens of the bytes before the mark */
    uint64_t more;             /* tokens of `whole` less those since the mark */
    uint32_t alike;            /* places for which the rows have agreed */
    struct mtok_prefixes whole, since_mark;
    /* The sizes that a token may have that begins at a place (ranks.h), and
     * how far a token of 35 bytes or more may reach. */
    uint32_t lengths[MTOK_TOKEN_MAX];
    uint64_t long_until;
    /* What was seen: sizes that followed, and answers of pair tests. */
    uint16_t likely[1 << MTOK_ONLINE_LIKELY_LOG];
    uint32_t memo[MTOK_ONLINE_MEMO];
} __attribute__((may_alias));

void mtok_online_begin(struct mtok_online *o, const struct mtok_ranks *r);

/* Takes the byte in front of `end`. Up to MTOK_ONLINE_BACK bytes in front of
 * it are still the piece's; 16 bytes behind `end` are readable. */
void mtok_online_take(struct mtok_online *o, const uint8_t *end);

/* Marks where the piece may turn out to end: what follows is also counted as
 * another piece. A later mark replaces this one; unmark takes it back. */
void mtok_online_mark(struct mtok_online *o);
void mtok_online_unmark(struct mtok_online *o);

/* Returns the tokens, both pieces together if there is a mark, without the
 * last `less` bytes; these are fewer than MTOK_TOKEN_MAX and behind the mark.
 */
uint64_t mtok_online_count(const struct mtok_online *o, unsigned less);

#endif
