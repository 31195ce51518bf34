/* Tiers: which models each may use, and what it falls back to.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

#define TIERS_MOST 8           /* bits of a row of `allowed` */

static uint32_t tier_count(const mreg *r)
{
    if (!r)
        return 0;
    return r->tier_count < TIERS_MOST ? r->tier_count : TIERS_MOST;
}

static mreg_model model_or_none(const mreg *r, uint16_t row)
{
    return row < r->model_count ? row : MREG_NONE;
}

uint32_t mreg_tier_count(const mreg *r)
{
    return tier_count(r);
}

mreg_tier mreg_tier_find(const mreg *r, const char *name, size_t size)
{
    mreg_tier t;

    for (t = 0; name && t < tier_count(r); t++) {
        mreg_text text = mreg_pooled(r, r->tiers[t].name);

        if (text.size == size && mreg_equal(text.at, name, size))
            return t;
    }
    return MREG_NONE;
}

mreg_status mreg_tier_info(const mreg *r, mreg_tier t, mreg_tier_view *out)
{
    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_tier_view){{"", 0}, MREG_NONE};
    if (t >= tier_count(r))
        return MREG_E_NO_TIER;
    out->name = mreg_pooled(r, r->tiers[t].name);
    out->default_model = model_or_none(r, r->tiers[t].default_model);
    return MREG_OK;
}

mreg_status mreg_tier_allows(const mreg *r, mreg_tier t, mreg_model m)
{
    if (t >= tier_count(r))
        return MREG_E_NO_TIER;
    if (m >= r->model_count)
        return MREG_E_NO_MODEL;
    return r->allowed[m] >> t & 1 ? MREG_OK : MREG_E_NOT_ALLOWED;
}

/* The chain is the default model, then the fallbacks. The failed model is
 * searched for from the end of the chain, so that a model listed twice cannot
 * lead back. A model outside the chain is followed by the first one in it. */
mreg_model mreg_fallback(const mreg *r, mreg_tier t, mreg_model failed)
{
    const struct mreg_tier_row *row;
    const uint16_t *chain;
    uint32_t i;

    if (t >= tier_count(r))
        return MREG_NONE;
    row = &r->tiers[t];
    chain = r->fallbacks + row->first_fallback;
    i = row->fallbacks;
    if ((uint32_t)row->first_fallback + i > r->fallback_count)
        return MREG_NONE;
    while (i > 0 && chain[i - 1] != failed)
        i--;
    if (i == 0 && failed != row->default_model
        && row->default_model < r->model_count)
        return row->default_model;
    return i < row->fallbacks ? model_or_none(r, chain[i]) : MREG_NONE;
}
