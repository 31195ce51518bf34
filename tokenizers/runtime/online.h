/* The tokens of a piece of any length, counted while its bytes arrive: exact,
 * in constant memory, with no look ahead.
 *
 * Of each prefix of the piece it keeps how many tokens it is and which is the
 * last. Exactly one token that ends where the prefix ends also stays apart
 * from the last token of the prefix in front of it (pair.h): that is the
 * last one. So a byte needs a few pair tests with what is at most 128 bytes
 * old; the count of the whole is the count of its longest prefix.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_ONLINE_H
#define MTOK_ONLINE_H

#include "ranks.h"

/* How many bytes behind the newest one must stay readable: two tokens. */
#define MTOK_ONLINE_BACK (2 * MTOK_TOKEN_MAX)

#define MTOK_ONLINE_MEMO_LOG 10u
#define MTOK_ONLINE_MEMO (1u << MTOK_ONLINE_MEMO_LOG)
#define MTOK_ONLINE_LIKELY_LOG 11u

/* The prefixes of the text from `start` on, by where they end, modulo the
 * longest token's size. */
struct mtok_prefixes {
    uint64_t start;
    uint64_t count[MTOK_TOKEN_MAX];
    uint32_t value[MTOK_TOKEN_MAX]; /* of the last token */
    uint8_t size[MTOK_TOKEN_MAX];   /* its bytes */
} __attribute__((may_alias));

struct mtok_online {
    const struct mtok_ranks *ranks;
    uint64_t at;               /* bytes of the piece so far */
    int marked;                /* whether there are two rows of prefixes */
    uint64_t before_mark;      /* tokens of the bytes before it */
    uint64_t more;             /* tokens of the whole than since the mark */
    uint32_t alike;            /* places for which the rows have agreed */
    struct mtok_prefixes whole, since_mark;
    /* Which sizes a token may have that begins at a place (ranks.h), and how
     * far one of 35 bytes or more may reach. */
    uint32_t lengths[MTOK_TOKEN_MAX];
    uint64_t long_until;
    /* What was seen: the sizes that followed last tokens, pair tests. */
    uint16_t likely[1 << MTOK_ONLINE_LIKELY_LOG];
    uint32_t memo[MTOK_ONLINE_MEMO];
} __attribute__((may_alias));

void mtok_online_begin(struct mtok_online *o, const struct mtok_ranks *r);

/* Goes on by the byte in front of `end`. Up to MTOK_ONLINE_BACK bytes in
 * front of it are the piece's; 16 behind are readable. */
void mtok_online_take(struct mtok_online *o, const uint8_t *end);

/* Says that the piece may turn out to end here: then what follows is counted
 * as another piece. A later mark, or none, takes this one back. */
void mtok_online_mark(struct mtok_online *o);
void mtok_online_unmark(struct mtok_online *o);

/* The tokens without the last `less` bytes, less than MTOK_TOKEN_MAX, of
 * which none is before the mark: of the two pieces, if there is a mark. */
uint64_t mtok_online_count(const struct mtok_online *o, unsigned less);

#endif
