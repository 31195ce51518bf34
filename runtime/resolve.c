/* The patient look-up: stage after stage, each reported, none guessing.
 *
 * SPDX-License-Identifier: MIT */
#include "strip.h"

/* The slot of what is left, exactly, then with the case of letters ignored. */
static uint32_t look(const mreg *r, struct mreg_rest *rest)
{
    uint32_t slot = mreg_probe_of(r, rest->scope, rest->at, rest->size,
                                  rest->dash, MREG_EXACTLY);

    if (slot == MREG_NONE && !(rest->forbid & MREG_VIA_CASE)) {
        slot = mreg_probe_of(r, rest->scope, rest->at, rest->size,
                             rest->dash, MREG_FOLDED);
        rest->via |= MREG_VIA_CASE;
    }
    return slot;
}

/* A provider in front holds for all that follows: what it does not have is
 * not looked for elsewhere. */
static void enter_scope(const mreg *r, struct mreg_rest *rest)
{
    size_t taken;
    uint32_t s = mreg_prefix(r, rest->at, rest->size, MREG_EXACTLY, &taken);

    if (s == MREG_NONE && !(rest->forbid & MREG_VIA_CASE)) {
        s = mreg_prefix(r, rest->at, rest->size, MREG_FOLDED, &taken);
        if (s != MREG_NONE)
            rest->via |= MREG_VIA_CASE;
    }
    if (s == MREG_NONE)
        return;
    rest->scope = r->spellings[s].provider;
    rest->at += taken;
    rest->size -= taken;
}

static uint32_t search(const mreg *r, struct mreg_rest *rest)
{
    uint32_t slot = MREG_NONE;

    if (!(rest->forbid & MREG_VIA_CASE))
        slot = mreg_probe(r, rest->at, rest->size, MREG_FOLDED);
    if (slot != MREG_NONE) {
        rest->via = MREG_VIA_CASE;
        return slot;
    }
    enter_scope(r, rest);
    const struct mreg_rest whole = *rest;
    for (uint32_t steps = 0; steps < MREG_STEPS_END; steps++) {
        *rest = whole;
        if (mreg_strip(r, steps, rest))
            slot = look(r, rest);
        if (slot != MREG_NONE)
            return slot;
    }
    return MREG_NONE;
}

/* ---- several providers have the name ------------------------------------ */

/* Where the caller's order puts a model's provider; later if it does not. */
static uint32_t rank(const mreg *r, mreg_model m, const mreg_policy *policy)
{
    const uint32_t count = policy && policy->order ? policy->order_count : 0;

    for (uint32_t i = 0; i < count; i++)
        if (policy->order[i] == r->models[m].provider)
            return i;
    return MREG_NONE;
}

/* The one of a group that the policy leaves or puts first, else MREG_NONE. */
static mreg_model choose(const mreg *r, uint32_t first,
                         const mreg_policy *policy, int enabled_only,
                         uint32_t *candidates)
{
    mreg_model best = MREG_NONE;
    uint32_t best_rank = MREG_NONE;

    *candidates = 0;
    for (uint32_t i = first; i < r->group_count; i++) {
        const mreg_model m = r->groups[i];
        if (m >= r->model_count)
            break;
        if (enabled_only && mreg_permits(r, m, policy) == MREG_E_DISABLED)
            continue;
        const uint32_t here = rank(r, m, policy);
        if (++*candidates == 1 || here < best_rank) {
            best = m;
            best_rank = here;
        }
    }
    return *candidates == 1 || best_rank != MREG_NONE ? best : MREG_NONE;
}

static mreg_status pick(const mreg *r, uint32_t slot,
                        const mreg_policy *policy, mreg_match *match)
{
    uint32_t candidates;
    mreg_model m = r->slots[slot].model;

    if (m >= r->model_count) {
        const uint32_t first = m - r->model_count;
        m = choose(r, first, policy, 1, &candidates);
        if (!candidates)
            m = choose(r, first, policy, 0, &candidates);
        if (candidates && m == MREG_NONE)
            return MREG_E_AMBIGUOUS;
    }
    match->model = m;
    return mreg_permits(r, m, policy);
}

/* ------------------------------------------------------------------------ */

MREG_APART mreg_status resolve_any(const mreg *r, const char *name,
                                   size_t size, const mreg_policy *policy,
                                   uint32_t forbid, mreg_match *match)
{
    struct mreg_rest rest = {name, size, SIZE_MAX, MREG_NONE, forbid, 0, 0, 0};
    uint32_t slot = mreg_probe(r, name, size, MREG_EXACTLY);
    mreg_status status;

    if (slot == MREG_NONE)
        slot = search(r, &rest);
    if (slot == MREG_NONE)
        return MREG_E_NO_MODEL;
    status = pick(r, slot, policy, match);
    if (match->model != MREG_NONE) {
        match->via = rest.via;
        match->service = rest.service;
        match->geo = rest.geo;
    }
    return status;
}

/* What mreg_find finds is found, as it nearly always is. */
mreg_status mreg_resolve(const mreg *r, const char *name, size_t size,
                         const mreg_policy *policy, uint32_t forbid,
                         mreg_match *match)
{
    const mreg_model m = mreg_find(r, name, size);
    mreg_match unwanted;

    if (!match)
        match = &unwanted;
    *match = (mreg_match){m, 0, 0, 0};
    if (m != MREG_NONE)
        return policy ? mreg_permits(r, m, policy) : MREG_OK;
    if (!r || !name)
        return MREG_E_NO_MODEL;
    return resolve_any(r, name, size, policy, forbid, match);
}

mreg_terms mreg_implied(const mreg_match *match, const mreg_terms *on)
{
    mreg_terms terms = {0, MREG_STANDARD, MREG_GLOBAL};

    if (on)
        terms = *on;
    if (match && match->service)
        terms.service = match->service;
    if (match && match->geo)
        terms.geo = match->geo;
    return terms;
}
