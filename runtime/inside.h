/* What the runtime's files share, and the generator's name stage with them:
 * ASCII folding, comparing, the hash of a name, and guarded access to the two
 * pools of text. Not part of the API.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INSIDE_H
#define MREG_INSIDE_H

#include "tables.h"
#include "windows.h"

/* Longest spelling of a provider, of a name, and of `provider/name`: nothing
 * longer is in the tables, so nothing longer is looked for. */
#define MREG_SPELLING_MAX 31u
#define MREG_TEXT_MAX 128u
#define MREG_NAME_MAX (MREG_SPELLING_MAX + 1u + MREG_TEXT_MAX)

MREG_INLINE unsigned mreg_fold(char c)
{
    unsigned u = (unsigned char)c;
    return u - 'A' < 26u ? u + 32u : u;
}

/* ---- the hash of a name ------------------------------------------------ */

/* Of 1 to 7 bytes. */
MREG_INLINE uint64_t mreg_hash_short(const char *s, size_t n, uint64_t key)
{
    const uint32_t ends = (unsigned char)s[0]
                          | (uint32_t)(unsigned char)s[n / 2] << 8
                          | (uint32_t)(unsigned char)s[n - 1] << 16;

    if (n < 4)
        return mreg_mix(ends, key, 0);
    return mreg_mix(mreg_load32(s) | (uint64_t)mreg_load32(s + n - 4) << 32,
                    key, 0);
}

/* From the sum of a name's products and its size. */
MREG_INLINE uint64_t mreg_hash_end(uint64_t sum)
{
    const uint64_t z = (uint64_t)(uint32_t)sum * (uint32_t)(sum >> 32);
    return (z << 16 | z >> 48) ^ (sum << 32 | sum >> 32);
}

MREG_INLINE uint64_t mreg_hash(const char *s, size_t n, uint32_t seed)
{
    const uint64_t key = mreg_key(seed);
    uint64_t sum = n;

    for (unsigned i = 6; n > 48; s += 8, n -= 8)
        sum += mreg_mix(mreg_load64(s), key, i++);
    if (n >= 8)
        return mreg_hash_end(sum + mreg_hash_windows(s, n, seed));
    return mreg_hash_end(n ? sum + mreg_hash_short(s, n, key) : 0);
}

/* ---- from a hash to a slot --------------------------------------------- */

MREG_INLINE uint32_t mreg_shard_of(uint64_t hash, uint32_t shards)
{
    return (uint32_t)((hash >> 32) * shards >> 32);
}

/* Digit 0, 1 or 2 of a hash, each with 32 values of its own in a shard. */
MREG_INLINE uint32_t mreg_digit(uint64_t hash, uint32_t shift, unsigned i)
{
    return (uint32_t)hash >> (shift & 31) >> i * MREG_DIGIT_BITS & 31u;
}

/* The one slot where a name of this hash can stand; slot_count or more if
 * there is none. */
MREG_INLINE uint32_t mreg_slot(const mreg *r, uint64_t hash)
{
    const uint32_t shard = mreg_shard_of(hash, r->shard_count);

    if (shard >= r->shard_count)
        return MREG_NONE;
    const uint32_t shift = r->shards[shard].shift;
    const uint8_t *asso = r->asso + (size_t)shard * MREG_SHARD_ASSO;
    return (uint32_t)r->shards[shard].base
           + asso[mreg_digit(hash, shift, 0)]
           + (asso + 32)[mreg_digit(hash, shift, 1)]
           + (asso + 64)[mreg_digit(hash, shift, 2)];
}

/* ---- pools ------------------------------------------------------------- */

/* Guarded by pool_size, which leaves out the padding; with the padding a
 * string of 255 bytes that starts inside also ends inside. */
MREG_INLINE mreg_text mreg_pooled(const mreg *r, mreg_string s)
{
    const mreg_text none = {"", 0};
    const mreg_text text = {r->pool + (s >> 8), s & 255u};
    return s >> 8 < r->pool_size ? text : none;
}

/* A text of the texts group, empty in a registry without one. */
MREG_INLINE mreg_text mreg_text_at(const mreg *r, uint32_t offset)
{
    mreg_text text = {"", 0};
    if (!r->texts || offset == 0 || offset >= r->text_size)
        return text;
    text.at = r->texts + offset;
    while (text.size < r->text_size - offset && text.at[text.size])
        text.size++;
    return text;
}

/* ---- tokenizers -------------------------------------------------------- */

/* NULL if there is no such model. */
MREG_INLINE const struct mreg_tokenizer_row *mreg_tokenizer_of(
    const mreg *r, mreg_model m)
{
    if (!r || m >= r->model_count
        || r->models[m].tokenizer >= r->tokenizer_count)
        return NULL;
    return &r->tokenizers[r->models[m].tokenizer];
}

/* ---- spellings of providers -------------------------------------------- */

/* Which bit stands for a text of 1 byte or more before a separator: most
 * texts that are no spelling have a bit that no spelling has, and need no
 * search. A colon stands for both separators where either will do. */
MREG_INLINE uint32_t mreg_spelling_bit(const char *text, size_t size,
                                       char separator)
{
    const uint32_t first = (uint8_t)text[0] | 0x20u;
    const uint32_t last = (uint8_t)text[size - 1] | 0x20u;
    const uint32_t word = first | last << 8 | (uint32_t)size << 16
                          | (uint32_t)(uint8_t)separator << 24;
    return word * 0x9E3779B1u >> 16 & (MREG_FILTER_BITS - 1);
}

MREG_INLINE void mreg_filter_put(uint32_t *filter, const char *text,
                                 size_t size, char separator)
{
    const uint32_t bit = mreg_spelling_bit(text, size, separator);
    filter[bit >> 5] |= (uint32_t)1 << (bit & 31);
}

MREG_INLINE int mreg_filter_has(const uint32_t *filter, const char *text,
                                size_t size, char separator)
{
    const uint32_t bit = mreg_spelling_bit(text, size, separator);
    return filter[bit >> 5] >> (bit & 31) & 1;
}

/* ---- between files ----------------------------------------------------- */

enum mreg_compare { MREG_EXACTLY, MREG_FOLDED };

/* 1 if both runs of `n` bytes are equal; folded: but for the case of ASCII
 * letters. Reads nothing outside them. */
int mreg_same(const char *a, const char *b, size_t n, enum mreg_compare how);
static inline int mreg_equal(const char *a, const char *b, size_t n)
{
    return mreg_same(a, b, n, MREG_EXACTLY);
}

/* The slot that holds `name`, bare or as provider/name; else MREG_NONE. */
uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how);

/* The row of `spellings` that is this text, or MREG_NONE. */
uint32_t mreg_find_spelling(const mreg *r, const char *text, size_t size,
                            enum mreg_compare how);

/* The spelling of a provider in front of the first `/` or `:`, and how many
 * bytes it takes with that separator; MREG_NONE if there is none. */
uint32_t mreg_prefix(const mreg *r, const char *name, size_t size,
                     enum mreg_compare how, size_t *taken);

/* The slot of `name` of provider `p`; MREG_NONE also if `p` is. A byte '@'
 * at `dash` is taken for '-'; SIZE_MAX: at no place. */
uint32_t mreg_probe_of(const mreg *r, mreg_provider p, const char *name,
                       size_t size, size_t dash, enum mreg_compare how);

/* OK, DISABLED, NOT_ALLOWED or NO_TIER: may this caller use the model? */
mreg_status mreg_permits(const mreg *r, mreg_model m,
                         const mreg_policy *policy);

#endif
