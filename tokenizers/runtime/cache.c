/* Prepares a caller's memory as a cache: decides how much of it is used, and
 * whether its content is ours.
 *
 * A text uses about as many bytes of it as the text has, so that no time goes
 * into clearing the rest: the whole memory, or a half, a quarter and so on.
 * When texts add up to more than four times the used part, it grows.
 *
 * SPDX-License-Identifier: MIT */
#include "cache.h"

struct header {
    mtok_word mark;
    mtok_word used;            /* bytes of entries */
    mtok_word seen;            /* bytes of text */
};

#define LINE 64u               /* bytes of a cache line */
#define LEAST_USED 6592u      /* gives the narrow levels MTOK_CACHE_LEAST */

/* The share of each level in 16 bytes, with room for all levels and with
 * less. Over English, JSON, XML, Chinese, Japanese and 40 languages together,
 * these shares find most of the pieces that are not one token. */
static const uint8_t shares[][MTOK_CACHE_LEVELS] = {
    {6, 6, 3, 1}, {6, 10, 0, 0}
};

static uint64_t mix(uint64_t mark, uint64_t x)
{
    mark = (mark ^ x) * MTOK_MUL_3;
    return mark ^ mark >> 29;
}

/* Computes the mark that says whose memory this is. Vocabularies differ in
 * their sizes or in these few keys. */
static uint64_t mark_of(const struct mtok_ranks *r, const void *place,
                        uint64_t room, uint64_t used)
{
    const uint32_t step = r->shorts.slot_count / 8;
    uint64_t mark = mix(mix((uintptr_t)place, room), used);

    mark = mix(mix(mark, r->rank_count), r->middles.slot_count);
    for (size_t i = 0; i < 8; i++)
        mark = mix(mark, mtok_le64(r->shorts.slots +
                                   i * step * MTOK_SHORT_SLOT));
    return mark;
}

static uint64_t worth_using(uint64_t room, uint64_t seen)
{
    while (room / 2 >= seen && room / 2 >= LEAST_USED)
        room /= 2;
    return room;
}

/* Makes the used part large enough for a text, and clears it if it grows or is
 * not ours. Returns its bytes. */
static uint64_t prepare(struct header *h, const struct mtok_ranks *r,
                        uint64_t room, uint64_t size)
{
    mtok_word *words = (mtok_word *)(void *)((uint8_t *)h + LINE);
    uint64_t used = h->used;

    if (used > room || h->mark != mark_of(r, h, room, used))
        h->seen = used = 0;
    h->seen += size;
    if (used == room || h->seen / 4 < used)
        return used;
    used = worth_using(room, h->seen);
    for (uint64_t i = 0; i < used / 8; i++)
        words[i] = 0;
    h->used = used;
    h->mark = mark_of(r, h, room, used);
    return used;
}

static uint64_t bytes_of(uint64_t used, const uint8_t *share, int level)
{
    return used / 16 * share[level] >> (3 + level) << (3 + level);
}

/* Places the widest entries first, so that none lies across two lines. */
static void share_out(struct mtok_cache *c, uint8_t *at, uint64_t used)
{
    const uint8_t *share = shares[0];

    for (int i = 0; i < MTOK_CACHE_LEVELS; i++)
        if (bytes_of(used, share, i) >> (3 + i) < MTOK_CACHE_LEAST)
            share = shares[1];
    for (int i = MTOK_CACHE_LEVELS - 1; i >= 0; i--) {
        const uint64_t bytes = bytes_of(used, share, i);
        const uint64_t count = bytes >> (3 + i);

        c->levels[i].entries = (mtok_word *)(void *)at;
        c->levels[i].count = count < UINT32_MAX ? (uint32_t)count
                                                : UINT32_MAX;
        at += bytes;
    }
}

void mtok_cache_begin(struct mtok_cache *c, const struct mtok_ranks *r,
                      size_t text_size, const mreg_token_work *work)
{
    uint8_t *const memory = work ? work->memory : NULL;
    const size_t before = memory ? (0 - (uintptr_t)memory) % LINE : 0;
    size_t room;

    for (int i = 0; i < MTOK_CACHE_LEVELS; i++)
        c->levels[i].count = 0;
    if (memory == NULL || work->memory_size < before + LINE + LEAST_USED)
        return;
    room = (work->memory_size - before - LINE) / LINE * LINE;
    share_out(c, memory + before + LINE,
              prepare((struct header *)(void *)(memory + before), r, room,
                      text_size));
}
