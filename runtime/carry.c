/* Carries a model over from one registry to another, where it may have another
 * row.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

static int is_same(mreg_text a, mreg_text b)
{
    return a.size == b.size && mreg_equal(a.at, b.at, a.size);
}

/* Returns the id of a model's provider; empty without such a model. */
static mreg_text provider_of(const mreg *r, mreg_model m)
{
    const mreg_text none = {"", 0};

    if (m >= r->model_count || r->models[m].provider >= r->provider_count)
        return none;
    return mreg_pooled(r, r->providers[r->models[m].provider].id);
}

/* A name that was a model's id may be another model's alias later, so the ids
 * are compared. */
mreg_model mreg_carry(const mreg *from, mreg_model m, const mreg *to)
{
    if (!from || !to || m >= from->model_count)
        return MREG_NONE;
    const mreg_text id = mreg_pooled(from, from->models[m].id);
    const mreg_text provider = provider_of(from, m);
    const uint32_t slot = mreg_probe_of(
        to, mreg_provider_find(to, provider.at, provider.size), id.at,
        id.size, SIZE_MAX, MREG_EXACTLY);
    if (slot == MREG_NONE)
        return MREG_NONE;
    const mreg_model there = to->slots[slot].model;
    return there < to->model_count && is_same(provider, provider_of(to, there))
           && is_same(id, mreg_pooled(to, to->models[there].id))
               ? there : MREG_NONE;
}
