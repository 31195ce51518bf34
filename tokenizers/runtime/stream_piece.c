/* Counts one long piece of a stream.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"
#include "split_char.h"
#include "stream.h"

/* Bytes that decide what comes next: no character and no contraction has more.
 */
#define AHEAD 4u

void mtok_stream_piece_begin(struct mtok_stream_inside *s)
{
    s->state = MTOK_AT_START;
    mtok_online_begin(&s->online, s->encoding->ranks);
}

static void take(struct mtok_stream_inside *s, size_t size)
{
    for (size_t i = 0; i < size; i++)
        mtok_online_take(&s->online, s->text + ++s->at);
    s->last_size = (uint8_t)size;
}

static void enter(struct mtok_stream_inside *s, unsigned state)
{
    s->state = (uint8_t)state;
    if (state == MTOK_AFTER_NEWLINE || state == MTOK_AFTER_CASELESS)
        mtok_online_mark(&s->online);
    else if (state == MTOK_IN_WORD)
        mtok_online_unmark(&s->online);
}

/* Returns the bytes of a contraction that ends the piece, or 0. */
static unsigned contraction(const struct mtok_stream_inside *s,
                            const struct mtok_states *states)
{
    return s->state >= MTOK_IN_CAPITALS
        || (s->state == MTOK_AT_START && states->starts_contracted)
        ? mtok_contraction(s->text + s->at, s->text + s->end, states->fold)
        : 0;
}

static unsigned class_at(const uint8_t *p, struct mtok_char c)
{
    unsigned which = 0;

    if (*p == '/')
        return MTOK_CLASS_SLASH;
    while (c.set >> which != 1)
        which++;
    return which;
}

/* Returns the bytes of the last of many blanks before a text, which does not
 * belong to the piece; 0 in other states. */
static unsigned left_blank(const struct mtok_stream_inside *s)
{
    return s->state == MTOK_IN_BLANKS && s->online.at > s->last_size
        ? s->last_size : 0;
}

static int over(struct mtok_stream_inside *s, unsigned less)
{
    s->tokens += mtok_online_count(&s->online, less);
    s->at -= less;
    s->state = MTOK_ENDED;
    return 1;
}

int mtok_stream_piece(struct mtok_stream_inside *s, int more)
{
    const struct mtok_states *states = s->encoding->family->states;

    while (s->end - s->at >= (more ? AHEAD : 1)) {
        const uint8_t *const p = s->text + s->at;
        const struct mtok_char c = mtok_char_at(p, s->text + s->end);
        const unsigned next = states->next[s->state][class_at(p, c)];
        const unsigned contracted = contraction(s, states);

        if (contracted) {
            take(s, contracted);
            return over(s, 0);
        }
        if (next == MTOK_ENDED)
            return over(s, left_blank(s));
        take(s, c.size);
        enter(s, next);
    }
    return more ? 0 : over(s, 0);
}
