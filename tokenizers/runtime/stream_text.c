/* Counts the text of a stream between its special tokens.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"
#include "stream.h"

/* Moves the rest, and the bytes before it that pair tests need, to the
 * beginning. Does nothing if it is there already, or even before that because
 * a blank was left to the text behind it. */
static void slide(struct mtok_stream_inside *s)
{
    const uint32_t by = s->at > MTOK_STREAM_BACK
        ? s->at - MTOK_STREAM_BACK : 0;

    if (by == 0)
        return;
    for (uint32_t i = by; i < s->end; i++)
        s->text[i - by] = s->text[i];
    s->at -= by;
    s->end -= by;
}

/* Keeps as much as there is room for; returns how many bytes. */
static size_t keep(struct mtok_stream_inside *s, const uint8_t *p,
                   size_t size)
{
    const size_t room = MTOK_STREAM_ROOM - s->end;
    const size_t n = size < room ? size : room;

    for (size_t i = 0; i < n; i++)
        s->text[s->end + i] = p[i];
    s->end += (uint32_t)n;
    return n;
}

static size_t count_settled(struct mtok_stream_inside *s, const uint8_t *p,
                            size_t size)
{
    size_t consumed;

    s->tokens += mtok_count_settled(s->encoding, p, size, &s->work,
                                    &consumed);
    return consumed;
}

/* The next three return how many bytes of the chunk were used. */

/* Goes on with a piece that is counted byte by byte. */
static size_t in_piece(struct mtok_stream_inside *s, const uint8_t *p,
                       size_t size)
{
    size_t used;

    if (s->end == MTOK_STREAM_ROOM)
        slide(s);
    used = keep(s, p, size);
    if (mtok_stream_piece(s, 1))
        slide(s);
    return used;
}

/* Counts the chunk where it is, as nothing is kept. */
static size_t in_place(struct mtok_stream_inside *s, const uint8_t *p,
                       size_t size)
{
    size_t used = count_settled(s, p, size);

    used += keep(s, p + used, size - used);
    if (used < size)
        mtok_stream_piece_begin(s);
    return used;
}

/* Counts the kept bytes and the chunk's beginning together, after which nothing
 * need be kept. */
static size_t across(struct mtok_stream_inside *s, const uint8_t *p,
                     size_t size)
{
    const size_t kept = s->end - s->at, used = keep(s, p, size);
    size_t counted;

    if (s->end < MTOK_STREAM_ROOM)
        return used;
    counted = count_settled(s, s->text + s->at, s->end - s->at);
    if (counted == 0)
        mtok_stream_piece_begin(s);
    if (counted < kept || counted == 0) {
        s->at += (uint32_t)counted;
        slide(s);
        return used;
    }
    s->end = s->at;
    return counted - kept;
}

void mtok_stream_text(struct mtok_stream_inside *s, const uint8_t *p,
                      size_t size)
{
    while (size > 0) {
        const size_t used = s->state != MTOK_ENDED ? in_piece(s, p, size)
            : s->at == s->end ? in_place(s, p, size) : across(s, p, size);

        p += used;
        size -= used;
    }
}

void mtok_stream_text_end(struct mtok_stream_inside *s)
{
    if (s->state != MTOK_ENDED)
        mtok_stream_piece(s, 0);
    s->tokens += mreg_count_tokens(s->encoding,
                                   (const char *)s->text + s->at,
                                   s->end - s->at, &s->work);
    s->at = s->end = MTOK_STREAM_BACK;
}
