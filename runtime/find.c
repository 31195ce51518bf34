/* The exact look-up: hash once, one shard, one slot, compare. Other ways to
 * write `provider/name` are tried after a miss only.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

size_t mreg_spell(const mreg *r, mreg_provider p, const char *name,
                  size_t size, size_t dash, char *whole)
{
    mreg_text id = {"", 0};
    size_t n = 0;

    if (p < r->provider_count)
        id = mreg_pooled(r, r->providers[p].id);
    if (size > MREG_NAME_MAX
        || id.size + (id.size != 0) > MREG_NAME_MAX - size)
        return 0;
    for (; n < id.size; n++)
        whole[n] = id.at[n];
    if (id.size)
        whole[n++] = '/';
    for (size_t i = 0; i < size; i++)
        whole[n++] = i == dash ? '-' : name[i];
    return n;
}

uint32_t mreg_probe(const mreg *r, const char *name, size_t size,
                    enum mreg_compare how)
{
    char whole[MREG_NAME_MAX];

    if (size - 1 >= MREG_NAME_MAX)
        return MREG_NONE;
    const uint32_t slot = mreg_slot(r, mreg_hash(name, size, r->hash_key));
    if (slot >= r->slot_count)
        return MREG_NONE;
    const struct mreg_slot_row *row = &r->slots[slot];
    const char *text = r->pool + (row->name >> 8);
    if (row->name >> 8 >= r->pool_size)
        return MREG_NONE;
    if ((row->name & 255u) != size) {   /* or it is kept apart */
        if (row->name & 255u
            || mreg_spell(r, row->provider - 1u, text, row->skip, SIZE_MAX,
                          whole) != size)
            return MREG_NONE;
        text = whole;
    }
    return mreg_same(name, text, size, how) ? slot : MREG_NONE;
}

uint32_t mreg_probe_of(const mreg *r, mreg_provider p, const char *name,
                       size_t size, size_t dash, enum mreg_compare how)
{
    char whole[MREG_NAME_MAX];
    const size_t n = mreg_spell(r, p, name, size, dash, whole);
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

/* The name begins with a spelling of a provider: tries it with the provider's
 * id and a slash in place of that. */
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

#ifdef __OPTIMIZE_SIZE__

/* Takes names of all sizes the same way, and looks for a miss among the
 * spellings at once, which is the least code. */
mreg_model mreg_find(const mreg *r, const char *name, size_t size)
{
    if (!r || !name)
        return MREG_NONE;
    const mreg_model m = model_in(r, mreg_probe(r, name, size, MREG_EXACTLY));
    if (m != MREG_NONE || size - 1 >= MREG_NAME_MAX)
        return m;
    return find_respelled(r, name, size);
}

#else

/* The name begins with a spelling of a provider: looks whether it is kept apart
 * from that, as registries without texts do, before it is spelled anew. */
MREG_APART mreg_model find_apart(const mreg *r, const char *name, size_t size)
{
    const uint32_t slot = r->texts ? MREG_NONE
                                   : mreg_probe(r, name, size, MREG_EXACTLY);

    return slot != MREG_NONE ? model_in(r, slot)
                             : find_respelled(r, name, size);
}

/* Finds a name of 8 bytes or more that is not in the table as it is written.
 * Nearly always it is nobody's: one branch says so, whatever the name. */
MREG_APART mreg_model find_spelled(const mreg *r, const char *name,
                                   size_t size)
{
    const size_t n = mreg_separator(name, size);
    const size_t some = n ? n : 1;

    if (((n != 0) & mreg_filter_has(r->spelling_filter, name, some,
                                    name[some])) == 0)
        return MREG_NONE;
    return find_apart(r, name, size);
}

/* Finds a name of more than 48 bytes, in blocks of 48; the last is moved back
 * to the end, as in the hash. */
static mreg_model find_long(const mreg *r, const char *name, size_t size)
{
    const uint32_t slot = mreg_slot(r, mreg_hash(name, size, r->hash_key));

    if (slot >= r->slot_count)
        return MREG_NONE;
    const mreg_text text = mreg_pooled(r, r->slots[slot].name);
    const size_t last = size - 48;
    if (text.size != size
        || !mreg_are_spans(mreg_spans_of(name + last, 48), text.at + last, 48))
        return MREG_NONE;
    for (size_t at = 0; at < last; at += 48)
        if (!mreg_are_spans(mreg_spans_of(name + at, 48), text.at + at, 48))
            return MREG_NONE;
    return model_in(r, slot);
}

MREG_INLINE mreg_model find_exactly(const mreg *r, const char *name,
                                    size_t size)
{
    return size < 16 ? mreg_find_short(r, name, size)
                     : find_long(r, name, size);
}

/* Finds names of fewer than 16 or more than 48 bytes. */
MREG_APART mreg_model find_other(const mreg *r, const char *name, size_t size)
{
    if (!r || !name || size - 1 >= MREG_NAME_MAX)
        return MREG_NONE;
    const mreg_model m = find_exactly(r, name, size);
    if (m != MREG_NONE)
        return m;
    return size < 8 ? find_respelled(r, name, size)
                    : find_spelled(r, name, size);
}

mreg_model mreg_find(const mreg *r, const char *name, size_t size)
{
    if (size - 16 > 32 || !r || !name)
        return find_other(r, name, size);
    const mreg_model m = mreg_find_usual(r, name, size);
    return m != MREG_NONE ? m : find_spelled(r, name, size);
}

#endif
