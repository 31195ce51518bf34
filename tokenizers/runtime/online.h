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
#ifndef MREG_ONLINE_H
#define MREG_ONLINE_H

#include "ranks.h"

/* How many bytes behind the newest one must stay readable: two tokens. */
#define MREG_ONLINE_BACK (2 * MREG_TOKEN_MAX)

#define MREG_ONLINE_MEMO_LOG 10u
#define MREG_ONLINE_MEMO (1u << MREG_ONLINE_MEMO_LOG)
#define MREG_ONLINE_LIKELY_LOG 11u

/* The prefixes of the text from `start` on, by where they end, modulo the
 * longest token's size. */
struct mreg_prefixes {
    uint64_t start;
    uint64_t count[MREG_TOKEN_MAX];
    uint32_t value[MREG_TOKEN_MAX]; /* of the last token */
    uint8_t size[MREG_TOKEN_MAX];   /* its bytes */
} __attribute__((may_alias));

struct mreg_online {
    const struct mreg_ranks *ranks;
    uint64_t at;               /* bytes of the piece so far */
    int marked;                /* whether there are two rows of prefixes */
    uint64_t before_mark;      /* tokens of the bytes before it */
    uint64_t more;             /* tokens of the whole than since the mark */
    uint32_t alike;            /* places for which the rows have agreed */
    struct mreg_prefixes whole, since_mark;
    /* Which sizes a token may have that begins at a place (ranks.h), and how
     * far one of 35 bytes or more may reach. */
    uint32_t lengths[MREG_TOKEN_MAX];
    uint64_t long_until;
    /* What was seen: the sizes that followed last tokens, pair tests. */
    uint16_t likely[1 << MREG_ONLINE_LIKELY_LOG];
    uint32_t memo[MREG_ONLINE_MEMO];
} __attribute__((may_alias));

void mreg_online_begin(struct mreg_online *o, const struct mreg_ranks *r);

/* Goes on by the byte in front of `end`. Up to MREG_ONLINE_BACK bytes in
 * front of it are the piece's; 16 behind are readable. */
void mreg_online_take(struct mreg_online *o, const uint8_t *end);

/* Says that the piece may turn out to end here: then what follows is counted
 * as another piece. A later mark, or none, takes this one back. */
void mreg_online_mark(struct mreg_online *o);
void mreg_online_unmark(struct mreg_online *o);

/* The tokens without the last `less` bytes, less than MREG_TOKEN_MAX, of
 * which none is before the mark: of the two pieces, if there is a mark. */
uint64_t mreg_online_count(const struct mreg_online *o, unsigned less);

#endif
