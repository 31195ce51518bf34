/* Counting a text that comes in chunks.
 *
 * What is kept of it is the text from the last certain start of a piece. As
 * soon as that is too much, the pieces in it that are settled (split.h) are
 * counted. If there are none, it begins with a piece longer than what is
 * kept: that one is counted byte by byte (online.h), its end is found
 * character by character (stream_states.h). So any text takes a time linear
 * in its size, and its total does not depend on where the chunks are cut.
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
#define MTOK_STREAM_BACK MTOK_ONLINE_BACK /* kept in front of what is left */
#define MTOK_STREAM_ROOM (MTOK_STREAM_BACK + MTOK_STREAM_TEXT)
#define MTOK_STREAM_PAD 16u               /* which may be read behind it */

struct mtok_stream_inside {
    const mreg_encoding *encoding;
    mreg_token_work work;
    uint64_t tokens;           /* of the pieces that are over */
    uint32_t at, end;          /* text[at] to text[end - 1] is left to count */
    uint32_t held;             /* bytes that may begin a special token */
    uint8_t state;             /* mtok_state, ENDED in between pieces */
    uint8_t last_size;         /* bytes of the piece's last character */
    uint8_t takes_specials;    /* whether they are tokens */
    uint8_t specials[MTOK_SPECIAL_MAX]; /* those held */
    uint8_t text[MTOK_STREAM_ROOM + MTOK_STREAM_PAD];
    struct mtok_online online;
} __attribute__((may_alias));

/* Text without special tokens. */
void mtok_stream_text(struct mtok_stream_inside *s, const uint8_t *p,
                      size_t size);
/* No more of it: what follows is another text. */
void mtok_stream_text_end(struct mtok_stream_inside *s);

/* Goes on with the piece that is counted byte by byte. Whether it is over;
 * it is, if no more text follows. */
int mtok_stream_piece(struct mtok_stream_inside *s, int more);
void mtok_stream_piece_begin(struct mtok_stream_inside *s);

#endif
