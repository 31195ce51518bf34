/* Counts a text that comes in chunks.
 *
 * It keeps the text from the last certain start of a piece. When that is too
 * much, it counts the pieces in it that are settled (split.h). If there are
 * none, the text begins with a piece longer than what can be kept: that one is
 * counted byte by byte (online.h), and its end is found character by character
 * (stream_states.h). So any text takes a time linear in its size, and its
 * total does not depend on where the chunks are cut.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_STREAM_H
#define MTOK_STREAM_H

#include "mreg_tokens.h"
#include "online.h"
#include "stream_states.h"

/* Bytes that a piece may have and still be counted like any other. */
#ifndef MTOK_STREAM_TEXT
#define MTOK_STREAM_TEXT 3840u
#endif
#define MTOK_STREAM_BACK MTOK_ONLINE_BACK /* bytes kept before the rest */
#define MTOK_STREAM_ROOM (MTOK_STREAM_BACK + MTOK_STREAM_TEXT)
#define MTOK_STREAM_PAD 16u               /* readable bytes behind it */

struct mtok_stream_inside {
    const mreg_encoding *encoding;
    mreg_token_work work;
    uint64_t tokens;           /* of the pieces that are over */
    uint32_t at, end;          /* text[at..end) is left to count */
    uint32_t held;             /* how many bytes of `specials` are held */
    uint8_t state;             /* mtok_state; ENDED between pieces */
    uint8_t last_size;         /* bytes of the piece's last character */
    uint8_t takes_specials;    /* 1 if special tokens are tokens */
    uint8_t specials[MTOK_SPECIAL_MAX]; /* may begin a special token */
    uint8_t text[MTOK_STREAM_ROOM + MTOK_STREAM_PAD];
    struct mtok_online online;
} __attribute__((may_alias));

/* Takes text without special tokens. */
void mtok_stream_text(struct mtok_stream_inside *s, const uint8_t *p,
                      size_t size);
/* Ends that text; what follows is another one. */
void mtok_stream_text_end(struct mtok_stream_inside *s);

/* Goes on with the piece that is counted byte by byte. Returns 1 if it is over,
 * as it is when no more text follows. */
int mtok_stream_piece(struct mtok_stream_inside *s, int more);
/* Begins such a piece. */
void mtok_stream_piece_begin(struct mtok_stream_inside *s);

#endif
