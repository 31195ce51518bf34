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
#ifndef MREG_CACHE_H
#define MREG_CACHE_H

#include "mreg_tokens.h"
#include "ranks.h"

#define MREG_CACHE_LEVELS 4
#define MREG_CACHE_LEAST 256u  /* entries of a level, if it has any */

typedef uint64_t __attribute__((may_alias)) mreg_word;

struct mreg_cache {
    struct mreg_cache_level {
        mreg_word *entries;
        uint32_t count;
    } levels[MREG_CACHE_LEVELS];
};

/* For a text of that many bytes. No memory, or too little: no entries. */
void mreg_cache_begin(struct mreg_cache *c, const struct mreg_ranks *r,
                      size_t text_size, const mreg_token_work *work);

#define MREG_SEAL 0xD6E8FEB86659FD93u
#define MREG_UNSEAL 0xCFEE444D8B59A89Bu /* MREG_SEAL * MREG_UNSEAL is 1 */

/* Word number k of a piece of n bytes, of which up to 16 past its end may be
 * read. */
MREG_INLINE uint64_t mreg_piece_word(const uint8_t *p, unsigned n, unsigned k)
{
    const unsigned left = n - 8 * k;

    if (k > 1 && n <= 8 * k)
        return 0;
    return mreg_le64(p + 8 * k) & (n <= 8 * k ? 0
        : UINT64_MAX >> (left < 8 ? 64 - 8 * left : 0));
}

/* Where a piece of n bytes stands or would stand. */
struct mreg_cache_place {
    mreg_word *entry;
    uint64_t hash;
};

MREG_INLINE struct mreg_cache_place mreg_cache_seek(
    const struct mreg_cache *c, unsigned level, const uint8_t *p, unsigned n)
{
    const struct mreg_cache_level *l = &c->levels[level];
    struct mreg_cache_place place;
    uint64_t tail = 0;

    for (unsigned k = (1u << level) - 1; k > 0; k--)
        tail = (tail ^ tail >> 29) * MREG_MUL_2 + mreg_piece_word(p, n, k);
    place.hash = mreg_key_hash(mreg_piece_word(p, n, 0), tail);
    place.entry = l->entries + (((place.hash >> 32) * l->count >> 32)
                                << level);
    return place;
}

/* How many tokens; 0 if it is not known. */
MREG_INLINE uint64_t mreg_cache_find(const struct mreg_cache_place *place,
                                     unsigned level, const uint8_t *p,
                                     unsigned n)
{
    const uint64_t opened = (place->entry[0] * MREG_UNSEAL)
        ^ place->hash << 8;
    uint64_t other = 0;

    for (unsigned k = 1; k < 1u << level; k++)
        other |= place->entry[k] ^ mreg_piece_word(p, n, k);
    return (other | opened >> 8) == 0 ? opened : 0;
}

MREG_INLINE void mreg_cache_keep(const struct mreg_cache_place *place,
                                 unsigned level, const uint8_t *p, unsigned n,
                                 uint64_t count)
{
    place->entry[0] = (place->hash << 8 | count) * MREG_SEAL;
    for (unsigned k = 1; k < 1u << level; k++)
        place->entry[k] = mreg_piece_word(p, n, k);
}

#endif
