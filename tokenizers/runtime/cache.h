/* A caller's memory as a cache: how many tokens a piece of 2 to 64 bytes is,
 * for pieces that are not one short token. It never answers wrongly.
 *
 * The memory begins with a mark of the vocabulary, the place and the size;
 * without that mark it is cleared. Behind it stand the levels, each for
 * pieces of up to 8 << level bytes, in entries of 1 << level words. An entry
 * stands where the hash of its piece says. Its first word seals hash and
 * count; the others are the bytes of the piece but the first 8, padded with
 * zeros, for which the hash stands: it is a bijection of them for any others.
 * Of its 64 bits the word has the low 56, and the place, among 256 or more,
 * the rest. The seal makes words that something else wrote into the memory
 * fail too, but for one in 2^56.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CACHE_H
#define MTOK_CACHE_H

#include "mreg_tokens.h"
#include "ranks.h"

#define MTOK_CACHE_LEVELS 4
#define MTOK_CACHE_LEAST 256u  /* entries of a level, if it has any */

typedef uint64_t __attribute__((may_alias)) mtok_word;

struct mtok_cache {
    struct mtok_cache_level {
        mtok_word *entries;
        uint32_t count;
    } levels[MTOK_CACHE_LEVELS];
};

/* For a text of that many bytes. No memory, or too little: no entries. */
void mtok_cache_begin(struct mtok_cache *c, const struct mtok_ranks *r,
                      size_t text_size, const mreg_token_work *work);

#define MTOK_SEAL 0xD6E8FEB86659FD93u
#define MTOK_UNSEAL 0xCFEE444D8B59A89Bu /* MTOK_SEAL * MTOK_UNSEAL is 1 */

/* Word number k of a piece of n bytes, of which up to 16 past its end may be
 * read. */
MTOK_INLINE uint64_t mtok_piece_word(const uint8_t *p, unsigned n, unsigned k)
{
    const unsigned left = n - 8 * k;

    if (k > 1 && n <= 8 * k)
        return 0;
    return mtok_le64(p + 8 * k) & (n <= 8 * k ? 0
        : UINT64_MAX >> (left < 8 ? 64 - 8 * left : 0));
}

/* Where a piece of n bytes stands or would stand. */
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

/* How many tokens; 0 if it is not known. */
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
