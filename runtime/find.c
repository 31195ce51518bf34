/* The exact look-up: hash once, one shard, one slot, compare. Other ways to
 * write `provider/name` are tried after a miss only.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

static inline int same(const char *a, const char *b, size_t n,
                       enum mreg_compare how)
{
    return how == MREG_EXACTLY ? mreg_equal(a, b, n)
                               : mreg_equal_folded(a, b, n);
}

/* A qualified slot keeps the name alone; its provider's id and the slash
 * stand before that in what was asked for. */
static int holds_qualified(const mreg *r, mreg_provider p, mreg_text text,
                           const char *name, size_t size,
                           enum mreg_compare how)
{
    if (p >= r->provider_count)
        return 0;
    const mreg_text id = mreg_pooled(r, r->providers[p].id);
    return size == (size_t)id.size + 1 + text.size && name[id.size] == '/'
           && same(name + id.size + 1, text.at, text.size, how)
           && same(name, id.at, id.size, how);
}

static inline uint32_t probe(const mreg *r, const char *name, size_t size,
                             enum mreg_compare how)
{
    const uint32_t slot = mreg_slot(r, mreg_hash(name, size, r->hash_seed));
    if (slot == MREG_NONE)
        return MREG_NONE;
    const mreg_text text = mreg_pooled(r, r->slot_name[slot]);
    const uint32_t provider = r->slot_provider[slot];
    const int held =
        provider ? holds_qualified(r, provider - 1, text, name, size, how)
                 : text.size == size && same(name, text.at, size, how);
    return held ? slot : MREG_NONE;
}

uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how)
{
    if (!r || !name || size - 1 >= MREG_NAME_MAX)
        return MREG_NONE;
    return how == MREG_EXACTLY ? probe(r, name, size, MREG_EXACTLY)
                               : probe(r, name, size, MREG_FOLDED);
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
    return r->slot_provider[slot] == p + 1 ? slot : MREG_NONE;
}

/* `gpt:4o` or `gpt/4o`, gpt being a spelling of a provider. */
static uint32_t probe_spelled(const mreg *r, const char *name, size_t size)
{
    size_t taken;
    const uint32_t s = mreg_prefix(r, name, size, MREG_EXACTLY, &taken);

    if (s == MREG_NONE)
        return MREG_NONE;
    return mreg_probe_of(r, r->spellings[s].provider, name + taken,
                         size - taken, SIZE_MAX, MREG_EXACTLY);
}

mreg_model mreg_find(const mreg *r, const char *name, size_t size)
{
    if (!r || !name || size - 1 >= MREG_NAME_MAX)
        return MREG_NONE;
    uint32_t slot = probe(r, name, size, MREG_EXACTLY);
    if (slot == MREG_NONE)
        slot = probe_spelled(r, name, size);
    if (slot == MREG_NONE || r->slot_model[slot] >= r->model_count)
        return MREG_NONE;
    return r->slot_model[slot];
}
