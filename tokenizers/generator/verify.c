/* Reads the tables back as the runtime does.
 *
 * SPDX-License-Identifier: MIT */
#include <stdbool.h>
#include <string.h>

#include "fail.h"
#include "tables.h"

/* ---- what a string's value is ------------------------------------------- */

static uint32_t look_up_long(const struct mtok_ranks *r, const uint8_t *p,
                             size_t n)
{
    const unsigned char *slot = r->longs.slots + (size_t)MTOK_LONG_SLOT *
        mtok_slot_of(&r->longs, mtok_long_hash(p, n));

    return mtok_le32(slot + 4) == n && !memcmp(r->bytes + mtok_le32(slot), p,
                                               n)
           ? mtok_le32(slot + 8) : MTOK_NO_TOKEN;
}

static uint32_t look_up(const struct mtok_ranks *r, const uint8_t *p, size_t n)
{
    uint8_t key[16] = {0};
    const unsigned char *slot;
    uint64_t hash;

    if (n > 16 || (n > 1 && !p[n - 1]))
        return look_up_long(r, p, n);
    memcpy(key, p, n);
    hash = mtok_key_hash(mtok_le64(key), mtok_le64(key + 8));
    if (n > 8) {
        slot = r->middles.slots + (size_t)MTOK_MIDDLE_SLOT *
            mtok_slot_of(&r->middles, hash);
        return memcmp(slot, key, 16) ? MTOK_NO_TOKEN : mtok_le32(slot + 16);
    }
    slot = r->shorts.slots + (size_t)MTOK_SHORT_SLOT *
        mtok_slot_of(&r->shorts, hash);
    return memcmp(slot, key, 8) ? MTOK_NO_TOKEN : mtok_le32(slot + 8);
}

/* ---- what the other tables say of a token ------------------------------- */

static bool passes_filter(const struct mtok_ranks *r, const struct token *t)
{
    uint8_t key[16] = {0};
    uint64_t hash;

    if (t->size < 3 || t->size > 16 || !t->bytes[t->size - 1])
        return true;
    memcpy(key, t->bytes, t->size);
    hash = mtok_key_hash(mtok_le64(key), mtok_le64(key + 8));
    return mtok_le64(r->filter + 8 * (hash >> 51)) >> (hash >> 45 & 63) & 1;
}

static bool has_length(const struct mtok_ranks *r, const struct token *t)
{
    const uint32_t slot =
        t->size < 4 ? 0 : mtok_lengths_slot(mtok_le32(t->bytes));
    const uint32_t mask = mtok_le32(r->lengths + 4 * (size_t)slot);

    if (t->size < 4)
        return true;
    if (t->size < 35)
        return mask >> (t->size - 4) & 1;
    for (size_t i = 0; i < r->long_count; i++)
        if (mtok_le32(r->long_slots + 4 * i) == slot)
            return mask >> 31
                   && mtok_le64(r->long_lengths + 16 * i +
                             8 * ((t->size - 1) / 64)) >> (t->size - 1) % 64
                   & 1;
    return false;
}

static bool is_in_small(const struct mtok_ranks *r, const struct token *t,
                        uint32_t value)
{
    if (t->size == 1)
        return mtok_le32(r->singles + 4 * (size_t)t->bytes[0]) == value;
    return t->size > 2
           || mtok_le32(r->pairs + 4 * (size_t)mtok_le16(t->bytes)) == value;
}

/* ---- the bytes of a rank ------------------------------------------------ */

static bool is_spelled(const struct mreg_spelling *s, const struct token *t)
{
    const struct mtok_ranks *r = s->encoding->ranks;
    const unsigned char *at = s->where + 3 * (size_t)t->rank;
    const uint32_t place = at[0] | (uint32_t)at[1] << 8 |
                           (uint32_t)at[2] << 16;
    const size_t slot = place >> 2;

    switch (place & 3) {
    case 0:
        return !memcmp(r->shorts.slots + slot * MTOK_SHORT_SLOT, t->bytes,
                       t->size);
    case 1:
        return !memcmp(r->middles.slots + slot * MTOK_MIDDLE_SLOT, t->bytes,
                       t->size);
    case 2:
        at = r->longs.slots + slot * MTOK_LONG_SLOT;
        return mtok_le32(at + 4) == t->size
               && !memcmp(r->bytes + mtok_le32(at), t->bytes, t->size);
    default:
        return false;
    }
}

void tables_verify(const struct mtok_ranks *r,
                   const struct mreg_spelling *s, const struct vocabulary *v)
{
    for (size_t i = 0; i < v->tokens.n; i++) {
        const struct token *t = &v->tokens.at[i];
        const uint32_t value = look_up(r, t->bytes, t->size);

        if (MTOK_RANK(value) != t->rank || MTOK_LEFT_SIZE(value) != t->left
            || !passes_filter(r, t) || !has_length(r, t)
            || !is_in_small(r, t, value) || !is_spelled(s, t))
            fail(v->file, t->line, "the tables do not hold this token; this "
                 "is a mistake in the generator");
    }
}
