/* Counts a text that comes in chunks: its beginning and end, and its special
 * tokens.
 *
 * SPDX-License-Identifier: MIT */
#include "special.h"
#include "stream.h"

_Static_assert(sizeof(struct mtok_stream_inside)
               <= sizeof(mreg_token_stream), "MREG_STREAM_WORDS is too small");

static struct mtok_stream_inside *inside_of(mreg_token_stream *s)
{
    return (struct mtok_stream_inside *)(void *)s;
}

void mreg_stream_begin(mreg_token_stream *stream, const mreg_encoding *e,
                       const mreg_token_work *work)
{
    struct mtok_stream_inside *s = inside_of(stream);
    const mreg_token_work none = {NULL, 0, MREG_SPECIALS_ARE_TEXT};

    if (s == NULL)
        return;
    s->encoding = e;
    s->work = work ? *work : none;
    s->takes_specials = s->work.specials == MREG_SPECIALS_ARE_TOKENS;
    s->work.specials = MREG_SPECIALS_ARE_TEXT;
    s->tokens = 0;
    s->at = s->end = MTOK_STREAM_BACK;
    s->held = 0;
    s->state = MTOK_ENDED;
}

/* Counts the text up to where a special token is or may begin, and the token if
 * it is whole. Returns how many bytes that is. */
static size_t to_special(struct mtok_stream_inside *s, const uint8_t *p,
                         size_t size, int more)
{
    const struct mtok_special_place place =
        mtok_find_special(s->encoding, p, p + size, more);
    const size_t before = (size_t)(place.at - p);

    mtok_stream_text(s, p, before);
    if (place.row == NULL)
        return before;
    mtok_stream_text_end(s);
    s->tokens++;
    return before + place.row->size;
}

/* Drops the first n of the held bytes. */
static void drop(struct mtok_stream_inside *s, size_t n)
{
    s->held -= (uint32_t)n;
    for (uint32_t i = 0; i < s->held; i++)
        s->specials[i] = s->specials[i + n];
}

static size_t hold(struct mtok_stream_inside *s, const uint8_t *p,
                   size_t size)
{
    const size_t room = MTOK_SPECIAL_MAX - s->held;
    const size_t n = size < room ? size : room;

    for (size_t i = 0; i < n; i++)
        s->specials[s->held + i] = p[i];
    s->held += (uint32_t)n;
    return n;
}

/* The next two return how many bytes of the chunk were used. */

/* Decides about the held bytes, with the help of the chunk's beginning. */
static size_t feed_held(struct mtok_stream_inside *s, const uint8_t *p,
                        size_t size)
{
    const size_t held = s->held, used = hold(s, p, size);
    const size_t done = to_special(s, s->specials, s->held, 1);

    if (done < held) {
        drop(s, done);
        return used;
    }
    s->held = 0;
    return done - held;
}

/* Feeds while nothing is held. A rest that may begin a special token is shorter
 * than one, and is held; so is the short rest behind a whole one, which can
 * just as well be decided later. */
static size_t feed_fresh(struct mtok_stream_inside *s, const uint8_t *p,
                         size_t size)
{
    const size_t done = to_special(s, p, size, 1);

    if (size - done < MTOK_SPECIAL_MAX)
        return done + hold(s, p + done, size - done);
    return done;
}

void mreg_stream_feed(mreg_token_stream *stream, const char *chunk,
                      size_t size)
{
    struct mtok_stream_inside *s = inside_of(stream);
    const uint8_t *p = (const uint8_t *)chunk;

    if (s == NULL || s->encoding == NULL || p == NULL)
        return;
    if (!s->takes_specials) {
        mtok_stream_text(s, p, size);
        return;
    }
    while (size > 0) {
        const size_t used = s->held ? feed_held(s, p, size)
            : feed_fresh(s, p, size);

        p += used;
        size -= used;
    }
}

uint64_t mreg_stream_end(mreg_token_stream *stream)
{
    struct mtok_stream_inside *s = inside_of(stream);

    if (s == NULL || s->encoding == NULL)
        return 0;
    while (s->held > 0)
        drop(s, to_special(s, s->specials, s->held, 0));
    mtok_stream_text_end(s);
    s->encoding = NULL;
    return s->tokens;
}
