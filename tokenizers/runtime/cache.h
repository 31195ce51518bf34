/* Uses a caller's memory as a cache: how many tokens a piece of 2 to 64 bytes
 * is, for pieces that are not one short token. It never answers wrongly.
 *
 * The memory begins with a mark of the vocabulary, the place and the size;
 * without that mark it is cleared. The levels follow, each for pieces of up
 * to 8 << level bytes, in entries of 1 << level words. The hash of a piece
 * says where its entry is. The first word of an entry seals hash and count;
 * the others are the bytes of the piece from the ninth on, padded with zeros.
 * The first 8 bytes are not kept, because the hash is a bijection of them
 * once the others are given. The word holds the low 56 of its 64 bits, and
 * the place, one of 256 or more, gives the rest. The seal also rejects words
 * that something else wrote into the memory, but for one in 2^56.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CACHE_H
#define MTOK_CACHE_H

#include "mreg_tokens.h"
#include "ranks.h"

#define MTOK_CACHE_LEVELS 4
#define MTOK_CACHE_LEAST 256u  /* least entries of a level that has any */

typedef uint64_t __attribute__((may_alias)) mtok_word;

struct mtok_cache {
    struct mtok_cache_level {
        mtok_word *entries;
        uint32_t count;
    } levels[MTOK_CACHE_LEVELS];
};

/* Prepares the cache for a text of that many bytes; without memory, or with
 * too little, it has no entries. */
void mtok_cache_begin(struct mtok_cache *c, const struct mtok_ranks *r,
                      size_t text_size, const mreg_token_work *work);

#define MTOK_SEAL 0xD6E8FEB86659FD93u
#define MTOK_UNSEAL 0xCFEE444D8B59A89Bu /* MTOK_SEAL * MTOK_UNSEAL is 1 */

/* Returns word number k of a piece of n bytes, padded with zeros; up to 16
 * bytes past its end may be read. */
MTOK_INLINE uint64_t mtok_piece_word(const uint8_t *p, unsigned n, unsigned k)
{
    const unsigned left = n - 8 * k;

    if (k > 1 && n <= 8 * k)
        return 0;
    return mtok_le64(p + 8 * k) & (n <= 8 * k ? 0
        : UINT64_MAX >> (left < 8 ? 64 - 8 * left : 0));
}

/* Says where the entry of a piece is or would be. */
struct mtok_cache_place {
    mtok_word *entry;
    uint64_t hash;
};

MTOK_INLINE struct mtok_cache_place mtok_cache_seek(
    const struct mtok_cache *c, unsigned level, const uint8_t *p, unsigned n)
{
    const struct mtok_cache_level *l = &c->levels[level];
    struct mtok_cache_place place;
    uint64_t tail = 0;

    for (unsigned k = (1u << level) - 1; k > 0; k--)
        tail = (tail ^ tail >> 29) * MTOK_MUL_2 + mtok_piece_word(p, n, k);
    place.hash = mtok_key_hash(mtok_piece_word(p, n, 0), tail);
    place.entry = l->entries + (((place.hash >> 32) * l->count >> 32)
                                << level);
    return place;
}

/* Returns how many tokens the piece is; 0 if the cache does not know. */
MTOK_INLINE uint64_t mtok_cache_find(const struct mtok_cache_place *place,
                                     unsigned level, const uint8_t *p,
                                     unsigned n)
{
    const uint64_t opened = (place->entry[0] * MTOK_UNSEAL)
        ^ place->hash << 8;
    uint64_t other = 0;

    for (unsigned k = 1; k < 1u << level; k++)
        other |= place->entry[k] ^ mtok_piece_word(p, n, k);
    return (other | opened >> 8) == 0 ? opened : 0;
}

MTOK_INLINE void mtok_cache_keep(const struct mtok_cache_place *place,
                                 unsigned level, const uint8_t *p, unsigned n,
                                 uint64_t count)
{
    place->entry[0] = (place->hash << 8 | count) * MTOK_SEAL;
    for (unsigned k = 1; k < 1u << level; k++)
        place->entry[k] = mtok_piece_word(p, n, k);
}

#endif
