/* What the runtime's files share, and the generator's name stage with them:
 * ASCII folding, comparing, the hash of a name, and guarded access to the two
 * pools of text. Not part of the API.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INSIDE_H
#define MREG_INSIDE_H

#include "tables.h"
#include "same.h"

/* The most bytes of a provider's spelling, of a name, and of `provider/name`.
 * Nothing longer is in the tables, so nothing longer is looked for. */
#define MREG_SPELLING_MAX 31u
#define MREG_TEXT_MAX 128u
#define MREG_NAME_MAX (MREG_SPELLING_MAX + 1u + MREG_TEXT_MAX)

/* ---- the hash of a name ------------------------------------------------ */

/* Mixes the hash of a name: `sums` are the products of its words and keys,
 * `n` is its size. */
MREG_INLINE uint64_t mreg_hash_end(uint64_t sums, size_t n)
{
    return (sums + n) * UINT64_C(0x9FB21C651E98DF25);
}

/* Hashes a name. More than 48 bytes are hashed in blocks of 48, of which the
 * last is moved back so that it ends with the name. */
MREG_INLINE uint64_t mreg_hash(const char *s, size_t n, const uint32_t *key)
{
    const char *end = s + n;
    const size_t last = n < 48 ? n : 48;
    uint64_t sums = 0;

    if (n == 0)
        return 0;
    if (n < 16)
        return mreg_hash_end(mreg_sum_ends(mreg_ends_of(s, n), key), n);
    for (; end - s > 48; s += 48)
        sums = (sums + mreg_sum_spans(mreg_spans_of(s, 48), key))
               * UINT64_C(0x9E3779B97F4A7C15);
    sums += mreg_sum_spans(mreg_spans_of(end - last, last), key);
    return mreg_hash_end(sums, n);
}

/* ---- from a hash to a slot --------------------------------------------- */

/* Scales the upper half of a hash to the number of shards. The upper half of
 * the answer is the shard, the lower half tells its names apart. */
MREG_INLINE uint64_t mreg_shard_of(uint64_t hash, uint32_t shards)
{
    return (hash >> 32) * shards;
}

/* Returns the two digits of a hash in its shard, in the uppermost bits. The
 * lower half of the hash is put in, so that every bit of it counts for some
 * shift. */
MREG_INLINE uint32_t mreg_digits(uint64_t hash, uint64_t shard,
                                 uint32_t shift)
{
    return ((uint32_t)shard ^ (uint32_t)hash) << (shift & 31);
}

MREG_INLINE uint32_t mreg_digit(uint32_t digits, unsigned i)
{
    return digits >> (i ? 20 : 26) & 63u;
}

/* Returns the one slot where a name of this hash can be; slot_count or more if
 * there is none. */
MREG_INLINE uint32_t mreg_slot(const mreg *r, uint64_t hash)
{
    const uint64_t at = mreg_shard_of(hash, r->shard_count);

    if (at >> 32 >= r->shard_count)
        return MREG_NONE;
    const struct mreg_shard *shard = r->shards + (at >> 32);
    const uint32_t digits = mreg_digits(hash, at, shard->shift);
    return (uint32_t)shard->base + shard->asso[0][mreg_digit(digits, 0)]
           + shard->asso[1][mreg_digit(digits, 1)];
}

/* ---- pools ------------------------------------------------------------- */

/* Returns a string of the pool, empty if its offset is outside. pool_size
 * leaves out the padding, thanks to which a string of 255 bytes that begins
 * inside also ends inside. */
MREG_INLINE mreg_text mreg_pooled(const mreg *r, mreg_string s)
{
    const mreg_text none = {"", 0};
    const mreg_text text = {r->pool + (s >> 8), s & 255u};
    return s >> 8 < r->pool_size ? text : none;
}

/* Returns the text at an offset, measured from its byte `size` on; empty in a
 * registry without texts. */
MREG_INLINE mreg_text mreg_text_from(const mreg *r, uint32_t offset,
                                     uint32_t size)
{
    mreg_text text = {"", 0};
    if (!r->texts || offset == 0 || offset >= r->text_size
        || size >= r->text_size - offset)
        return text;
    text.at = r->texts + offset;
    text.size = size;
    while (text.size < r->text_size - offset && text.at[text.size])
        text.size++;
    return text;
}

/* Returns a text of the registry; it is empty in one without texts. */
MREG_INLINE mreg_text mreg_text_at(const mreg *r, mreg_text_ref ref)
{
    const uint32_t offset = ref >> 8, size = ref & 255u;
    mreg_text text = {"", 0};
    if (size == 255u)
        return mreg_text_from(r, offset, size);
    if (!r->texts || offset >= r->text_size || size >= r->text_size - offset)
        return text;
    text.at = r->texts + offset;
    text.size = size;
    return text;
}

/* Returns the name in a slot, without its provider. */
MREG_INLINE mreg_text mreg_name_in(const mreg *r, uint32_t slot)
{
    const struct mreg_slot_row *row = &r->slots[slot];
    const uint32_t size = row->name & 255u;
    const char *at = r->pool + (row->name >> 8);

    if (row->name >> 8 >= r->pool_size || (size && size < row->skip))
        return (mreg_text){"", 0};
    return size ? (mreg_text){at + row->skip, size - row->skip}
                : (mreg_text){at, row->skip};
}

/* ---- the look-up without a loop ---------------------------------------- */

/* Returns the slot of a hash if the name in it has this size, else NULL. */
MREG_INLINE const struct mreg_slot_row *mreg_row_of(const mreg *r,
                                                    uint64_t sums,
                                                    size_t size)
{
    const uint32_t slot = mreg_slot(r, mreg_hash_end(sums, size));

    if (slot >= r->slot_count)
        return NULL;
    const struct mreg_slot_row *row = &r->slots[slot];
    return (uint8_t)row->name == (uint8_t)size
           && row->name >> 8 < r->pool_size ? row : NULL;
}

/* Finds the model of exactly this name, of 16 to 48 bytes; MREG_NONE if there
 * is none, or if several share it. */
MREG_INLINE mreg_model mreg_find_usual(const mreg *r, const char *name,
                                       size_t size)
{
    const struct mreg_spans spans = mreg_spans_of(name, size);
    const struct mreg_slot_row *row =
        mreg_row_of(r, mreg_sum_spans(spans, r->hash_key), size);

    return row && mreg_are_spans(spans, r->pool + (row->name >> 8), size)
           && row->model < r->model_count ? row->model : MREG_NONE;
}

/* Finds a name of 1 to 15 bytes in the same way. */
MREG_INLINE mreg_model mreg_find_short(const mreg *r, const char *name,
                                       size_t size)
{
    const struct mreg_ends ends = mreg_ends_of(name, size);
    const struct mreg_slot_row *row =
        mreg_row_of(r, mreg_sum_ends(ends, r->hash_key), size);

    return row && mreg_same_ends(ends, mreg_ends_of(
                                     r->pool + (row->name >> 8), size))
           && row->model < r->model_count ? row->model : MREG_NONE;
}

/* ---- tokenizers -------------------------------------------------------- */

/* Returns the row of a model's tokenizer; NULL if no model has that number. */
MREG_INLINE const struct mreg_tokenizer_row *mreg_tokenizer_of(
    const mreg *r, mreg_model m)
{
    if (!r || m >= r->model_count
        || r->models[m].tokenizer >= r->tokenizer_count)
        return NULL;
    return &r->tokenizers[r->models[m].tokenizer];
}

/* ---- spellings of providers -------------------------------------------- */

/* Returns the bit of the filter for a text of 1 byte or more and a separator.
 * Most texts that are not spellings have a bit that is not set, and need no
 * search. Pass a colon where either separator will do. */
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


static inline int mreg_equal(const char *a, const char *b, size_t n)
{
    return mreg_same(a, b, n, MREG_EXACTLY);
}

/* Finds the slot that holds `name`, bare or as provider/name; MREG_NONE if
 * there is none. */
uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how);

/* Finds the row of `spellings` with this text, or MREG_NONE. */
uint32_t mreg_find_spelling(const mreg *r, const char *text, size_t size,
                            enum mreg_compare how);

/* Finds the spelling of a provider in front of the first `/` or `:`, and how
 * many bytes it takes with that separator; MREG_NONE if there is none. */
uint32_t mreg_prefix(const mreg *r, const char *name, size_t size,
                     enum mreg_compare how, size_t *taken);

/* Writes `provider/name` to MREG_NAME_MAX bytes, or the name alone if there is
 * no such provider, with '-' for the byte at `dash`. Returns how many bytes; 0
 * if they do not fit. */
size_t mreg_spell(const mreg *r, mreg_provider p, const char *name,
                  size_t size, size_t dash, char *whole);

/* Finds the slot of `name` of provider `p`; MREG_NONE if there is none or `p`
 * is MREG_NONE. A byte '@' at `dash` is read as '-'; SIZE_MAX reads none so. */
uint32_t mreg_probe_of(const mreg *r, mreg_provider p, const char *name,
                       size_t size, size_t dash, enum mreg_compare how);

/* OK, DISABLED, NOT_ALLOWED or NO_TIER: may this caller use the model? */
mreg_status mreg_permits(const mreg *r, mreg_model m,
                         const mreg_policy *policy);

#endif
