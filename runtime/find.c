/* The exact look-up: hash once, one shard, one slot, compare. Other ways to
 * write `provider/name` are tried after a miss only.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

/* Is this the name in a slot? A qualified slot keeps the name alone; its
 * provider's id and a slash stand before that in what was asked for. */
static int holds(const mreg *r, uint32_t slot, const char *name, size_t size,
                 enum mreg_compare how)
{
    const mreg_text text = mreg_pooled(r, r->slots[slot].name);
    const uint32_t p = r->slots[slot].provider - 1u;

    if (p == MREG_NONE)
        return text.size == size && mreg_same(name, text.at, size, how);
    if (p >= r->provider_count)
        return 0;
    const mreg_text id = mreg_pooled(r, r->providers[p].id);
    return size == (size_t)id.size + 1 + text.size && name[id.size] == '/'
           && mreg_same(name + id.size + 1, text.at, text.size, how)
           && mreg_same(name, id.at, id.size, how);
}

uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how)
{
    if (size - 1 >= MREG_NAME_MAX)
        return MREG_NONE;
    const uint32_t slot = mreg_slot(r, mreg_hash(name, size, r->hash_seed));
    return slot < r->slot_count && holds(r, slot, name, size, how)
               ? slot : MREG_NONE;
}

uint32_t mreg_probe_of(const mreg *r, mreg_provider p, const char *name,
                       size_t size, size_t dash, enum mreg_compare how)
{
    char whole[MREG_NAME_MAX];
    mreg_text id = {"", 0};
    size_t n = 0;

    if (p < r->provider_count)
        id = mreg_pooled(r, r->providers[p].id);
    if (size > MREG_TEXT_MAX || id.size > MREG_SPELLING_MAX)
        return MREG_NONE;
    for (; n < id.size; n++)
        whole[n] = id.at[n];
    if (id.size)
        whole[n++] = '/';
    for (size_t i = 0; i < size; i++)
        whole[n++] = i == dash ? '-' : name[i];
    const uint32_t slot = mreg_probe(r, whole, n, how);
    if (slot == MREG_NONE || p == MREG_NONE)
        return slot;
    return r->slots[slot].provider == p + 1 ? slot : MREG_NONE;
}

static mreg_model model_in(const mreg *r, uint32_t slot)
{
    return slot < r->slot_count && r->slots[slot].model < r->model_count
               ? r->slots[slot].model : MREG_NONE;
}

/* A provider is spelled before a separator: try with its id and a slash. */
MREG_APART mreg_model find_respelled(const mreg *r, const char *name,
                                     size_t size)
{
    size_t taken;
    const uint32_t s = mreg_prefix(r, name, size, MREG_EXACTLY, &taken);

    if (s == MREG_NONE)
        return MREG_NONE;
    return model_in(r, mreg_probe_of(r, r->spellings[s].provider,
                                     name + taken, size - taken, SIZE_MAX,
                                     MREG_EXACTLY));
}

/* A name of 8 bytes or more that is not there as it is written. Nearly
 * always it is nobody's: one branch says so, whatever the name. */
MREG_APART mreg_model find_spelled(const mreg *r, const char *name,
                                   size_t size)
{
    const size_t n = mreg_separator(name, size);
    const size_t some = n ? n : 1;

    if (((n != 0) & mreg_filter_has(r->spelling_filter, name, some,
                                    name[some])) == 0)
        return MREG_NONE;
    return find_respelled(r, name, size);
}

MREG_APART mreg_model find_any(const mreg *r, const char *name, size_t size)
{
    if (!r || !name)
        return MREG_NONE;
    const uint32_t slot = mreg_probe(r, name, size, MREG_EXACTLY);
    return slot == MREG_NONE ? find_respelled(r, name, size)
                             : model_in(r, slot);
}

/* The id of a provider, of 1 to 16 bytes, in front of a name of 8 or more:
 * two windows of 8 bytes, both of which can be read, the id's because its
 * pool is padded. Of a shorter id only its own bytes count. */
MREG_INLINE int begins_with(const char *name, mreg_text id)
{
    const uint32_t at = id.size > 8 ? id.size - 8 : 0;
    const uint32_t other = id.size < 8 ? 64 - 8 * id.size : 0;
    const uint64_t d = (mreg_load64(name) ^ mreg_load64(id.at))
                       | (mreg_load64(name + at) ^ mreg_load64(id.at + at));

    return d << other == 0;
}

/* The end of a name of 8 to 48 bytes, likewise. */
MREG_INLINE int ends_with(const char *name, size_t size, mreg_text text)
{
    const char *end = name + size;

    if (text.size >= 8)
        return mreg_equal_windows(end - text.size, text.at, text.size);
    const uint32_t other = 64 - 8 * text.size;
    return mreg_load64(end - 8) >> other
           == mreg_load64(text.at) << other >> other;
}

/* The row is a qualified one: is it `provider/name`? */
MREG_APART mreg_model find_owned(const mreg *r,
                                 const struct mreg_slot_row *row,
                                 const char *name, size_t size)
{
    const mreg_text text = mreg_pooled(r, row->name);

    if (row->provider > r->provider_count || !text.size)
        return MREG_NONE;
    const mreg_text id = mreg_pooled(r, r->providers[row->provider - 1].id);
    if (id.size > 16)
        return find_any(r, name, size);
    if (id.size == 0 || (size_t)id.size + 1 + text.size != size
        || name[id.size] != '/' || !ends_with(name, size, text)
        || !begins_with(name, id))
        return find_spelled(r, name, size);
    return row->model < r->model_count ? row->model : MREG_NONE;
}

/* What nearly every call is, without a loop: 8 to 48 bytes, found. */
mreg_model mreg_find(const mreg *r, const char *name, size_t size)
{
    if (size - 8 > 40 || !r || !name)
        return find_any(r, name, size);
    const uint64_t sum = size + mreg_hash_windows(name, size, r->hash_seed);
    const uint32_t slot = mreg_slot(r, mreg_hash_end(sum));
    if (slot >= r->slot_count || r->slots[slot].size != size)
        return find_spelled(r, name, size);
    const struct mreg_slot_row *row = &r->slots[slot];
    if (row->provider)
        return find_owned(r, row, name, size);
    const mreg_text text = mreg_pooled(r, row->name);
    if (text.size != size || !mreg_equal_windows(name, text.at, size))
        return find_spelled(r, name, size);
    return row->model < r->model_count ? row->model : MREG_NONE;
}
