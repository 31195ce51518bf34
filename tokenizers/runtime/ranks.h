/* The tables of a vocabulary say which bytes are a token and of which rank.
 * The generator fills them and the runtime reads them; their shape is private
 * to these two.
 *
 * All numbers in the blob are little-endian; mtok_le16, _le32, _le64 load
 * them on either byte order, at any alignment, in one instruction or two.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_RANKS_H
#define MTOK_RANKS_H

#include <stddef.h>
#include <stdint.h>

#define MTOK_INLINE static inline __attribute__((always_inline, unused))
#define MTOK_APART static __attribute__((noinline, unused))
#define MTOK_LIKELY(x) __builtin_expect(!!(x), 1)
#define MTOK_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* ---- loads -------------------------------------------------------------- */

struct mtok_any16 { uint16_t v; } __attribute__((packed, may_alias));
struct mtok_any32 { uint32_t v; } __attribute__((packed, may_alias));
struct mtok_any64 { uint64_t v; } __attribute__((packed, may_alias));

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define MTOK_FROM_LE(bits, v) (v)
#else
#define MTOK_FROM_LE(bits, v) __builtin_bswap##bits(v)
#endif

MTOK_INLINE uint16_t mtok_le16(const void *p)
{
    return MTOK_FROM_LE(16, ((const struct mtok_any16 *)p)->v);
}

MTOK_INLINE uint32_t mtok_le32(const void *p)
{
    return MTOK_FROM_LE(32, ((const struct mtok_any32 *)p)->v);
}

MTOK_INLINE uint64_t mtok_le64(const void *p)
{
    return MTOK_FROM_LE(64, ((const struct mtok_any64 *)p)->v);
}

/* Keeps the first n bytes, 0 to 8, of what mtok_le64 loaded. */
MTOK_INLINE uint64_t mtok_first(uint64_t bytes, unsigned n)
{
    return n >= 8 ? bytes : bytes & (((uint64_t)1 << 8 * n) - 1);
}

/* ---- values ------------------------------------------------------------- */

/* The value of a token is its rank, and how many bytes the left of the two
 * tokens has that merge into it (0 for a single byte). */
#define MTOK_NO_TOKEN UINT32_MAX
#define MTOK_RANK_BITS 18u
#define MTOK_RANK(value) ((value) & ((1u << MTOK_RANK_BITS) - 1))
#define MTOK_LEFT_SIZE(value) ((value) >> MTOK_RANK_BITS)

#define MTOK_TOKEN_MAX 128u   /* bytes of the longest token of any encoding */
#define MTOK_SPECIAL_MAX 64u  /* bytes of the longest special token */

/* ---- perfect hashes ----------------------------------------------------- */

/* A perfect hash by hash and displace. Keys are distinct 64-bit hashes; the top
 * `bits` of one choose a displacement, which chooses the slot. An empty slot
 * holds a key of zero bytes, or a size of 0, and MTOK_NO_TOKEN. Only one zero
 * byte is looked up by that key: it is a token and has a slot of its own. */
struct mtok_hash_table {
    const unsigned char *displacements; /* an le16 for each bucket */
    const unsigned char *slots;
    uint32_t slot_count;
    uint32_t bits;
};

#define MTOK_MUL_1 0x9E3779B97F4A7C15u
#define MTOK_MUL_2 0xD6E8FEB86659FD93u
#define MTOK_MUL_3 0xC2B2AE3D27D4EB4Fu
#define MTOK_KEY_TWIST 0x5BD1E9955BD1E995u /* a zero key must not hash to 0 */

/* Hashes a text of up to 16 bytes, given as two le64s padded with zero bytes.
 * For any one `high` it is a bijection of `low`. */
MTOK_INLINE uint64_t mtok_key_hash(uint64_t low, uint64_t high)
{
    return (low ^ MTOK_KEY_TWIST) * MTOK_MUL_1 + high * MTOK_MUL_3;
}

MTOK_INLINE uint64_t mtok_hash_word(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * MTOK_MUL_3;
    return hash ^ hash >> 29;
}

/* Hashes a text of any size in a few loads: its size and four of its words,
 * which tell all tokens apart, as the generator checks. */
MTOK_INLINE uint64_t mtok_long_hash(const unsigned char *p, size_t n)
{
    uint64_t hash = (uint64_t)n * MTOK_MUL_2, few = 0;

    if (n < 16) {
        for (size_t i = 0; i < n; i++)
            few = i % 8 ? few << 8 | p[i] : mtok_hash_word(few, p[i]);
        return mtok_key_hash(mtok_hash_word(hash, few), 0);
    }
    hash = mtok_hash_word(hash, mtok_le64(p));
    hash = mtok_hash_word(hash, mtok_le64(p + n / 4));
    hash = mtok_hash_word(hash, mtok_le64(p + n / 2));
    hash = mtok_hash_word(hash, mtok_le64(p + n - 8));
    return mtok_key_hash(hash, 0);
}

MTOK_INLINE uint32_t mtok_slot_for(uint64_t hash, uint32_t displacement,
                                   uint32_t slot_count)
{
    const uint64_t mixed = hash * (2 * (uint64_t)displacement + 1);
    return (uint32_t)((mixed >> 32) * slot_count >> 32);
}

MTOK_INLINE uint32_t mtok_slot_of(const struct mtok_hash_table *t,
                                  uint64_t hash)
{
    const size_t bucket = (size_t)(hash >> (64 - t->bits));
    return mtok_slot_for(hash, mtok_le16(t->displacements + 2 * bucket),
                         t->slot_count);
}

/* ---- a vocabulary ------------------------------------------------------- */

/* A slot for tokens of 1 to 8 bytes has an le64 key and an le32 value. One for
 * 9 to 16 bytes has two le64s and an le32 value. One for others has an le32
 * offset into `bytes`, size and value; there are also all tokens of 2 or more
 * bytes that end in a zero byte, which padding would make ambiguous. */
#define MTOK_SHORT_SLOT 12u
#define MTOK_MIDDLE_SLOT 20u
#define MTOK_LONG_SLOT 12u
#define MTOK_FILTER_BITS_LOG 19u
#define MTOK_LENGTHS_LOG 16u
#define MTOK_RUN_MAX 255u
#define MTOK_RUN_ROW 512u

struct mtok_ranks {
    struct mtok_hash_table shorts, middles, longs;
    const unsigned char *bytes;   /* of the long tokens */
    uint32_t token_max;           /* bytes of the longest token */
    uint32_t rank_count;          /* one more than the highest rank */
    const unsigned char *singles; /* the le32 values of the 256 bytes */
    const unsigned char *pairs;   /* the le32 values of all two bytes; the
                                   * index is first | second << 8 */
    /* A set of the tokens of 3 to 16 bytes that do not end in a zero byte: a
     * token sets bit hash >> 45 & 63 of le64 number hash >> 51, where hash is
     * its mtok_key_hash. */
    const unsigned char *filter;
    /* An le32 for each mtok_lengths_slot of first four bytes: bit k says that
     * a token of 4 + k bytes may begin so, bit 31 one of 35 or more. */
    const unsigned char *lengths;
    /* For slots with bit 31: their numbers, le32, sorted; and for each of them
     * two le64s, in which bit n - 1 says that a token has n bytes. */
    const unsigned char *long_slots, *long_lengths;
    uint32_t long_count;
    /* For texts of one byte repeated: run_row[byte] is 255 or a row of `runs`.
     * A row has two halves of 256 sizes of the first token: entry n of the
     * first half is for n equal bytes, of the second for n bytes of which the
     * first is a space. */
    const unsigned char *run_row, *runs;
    /* A bit for each mtok_border says whether two tokens may have merged there
     * of which the left begins, or the right ends, inside a character. */
    const unsigned char *borders;
};

MTOK_INLINE uint32_t mtok_lengths_slot(uint32_t first_four)
{
    return first_four * 2654435761u >> (32 - MTOK_LENGTHS_LOG);
}

/* Returns the bytes of a character of UTF-8 by its first byte; 1 if that byte
 * begins no character. */
MTOK_INLINE unsigned mtok_char_size(uint8_t first)
{
    return first < 0xC0 || first > 0xF7 ? 1 : 2u + (first > 0xDF)
        + (first > 0xEF);
}

MTOK_INLINE int mtok_goes_on(uint8_t byte)
{
    return (byte & 0xC0) == 0x80;
}

#define MTOK_BORDERS_LOG 16u

/* Hashes the byte before a character, its first byte, and its second if that
 * one goes on, else 0. */
MTOK_INLINE uint32_t mtok_border(uint8_t last, uint8_t first, uint8_t second)
{
    return ((uint32_t)last | (uint32_t)first << 8 | (uint32_t)second << 16)
        * 2654435761u >> (32 - MTOK_BORDERS_LOG);
}

/* ---- an encoding -------------------------------------------------------- */

struct mtok_special_row {     /* the rows are sorted by text */
    const char *text;
    uint32_t size, id;
};

struct mtok_family;           /* splits a text into pieces; engine.h */

struct mreg_encoding {
    const char *name;
    uint32_t name_size;
    uint32_t special_count;
    const struct mtok_special_row *specials;
    const struct mtok_ranks *ranks;
    const struct mtok_family *family;
};

/* Says where the bytes of each rank are: `where` has an le24 for each, which is
 * slot * 4 + table (0 shorts, 1 middles, 2 longs, 3 none). A short or middle
 * token has as many bytes as come before the padding of its key; a single
 * zero byte has one. */
struct mreg_spelling {
    const struct mreg_encoding *encoding;
    const unsigned char *where;
};

#endif
