/* The patient look-up: stage after stage, each reported, none guessing.
 *
 * SPDX-License-Identifier: MIT */
#include "strip.h"

/* Returns where a slot's group begins; group_count, which is past the end, if
 * the slot holds one model. */
static uint32_t group_of(const mreg *r, uint32_t slot)
{
    const uint32_t m = r->slots[slot].model;

    return m < r->model_count ? r->group_count : m - r->model_count;
}

/* Finds the next member of a group, from *at on, that the name can mean and,
 * if asked, whose provider is enabled. Returns MREG_NONE at its end. */
static mreg_model next_member(const mreg *r, const struct mreg_rest *rest,
                              const mreg_policy *policy, int enabled_only,
                              uint32_t *at)
{
    while (*at < r->group_count) {
        const mreg_model m = r->groups[(*at)++];
        if (m >= r->model_count)
            break;
        if (mreg_carries(r, rest, m)
            && !(enabled_only
                 && mreg_permits(r, m, policy) == MREG_E_DISABLED))
            return m;
    }
    return MREG_NONE;
}

/* Tells whether any model of a slot (one, or a group) may be what is left of
 * the name. */
static int carried(const mreg *r, uint32_t slot, const struct mreg_rest *rest)
{
    uint32_t at = group_of(r, slot);

    if (at == r->group_count)
        return mreg_carries(r, rest, r->slots[slot].model);
    return next_member(r, rest, NULL, 0, &at) != MREG_NONE;
}

/* Tells whether a bare name begins with a provider other than its model's.
 * The generator gives such a name a group, even of one. */
static int of_another(const mreg *r, uint32_t slot,
                      const struct mreg_rest *rest)
{
    size_t taken;

    return !r->slots[slot].provider && r->slots[slot].model >= r->model_count
           && mreg_prefix(r, rest->at, rest->size, MREG_FOLDED, &taken)
                  != MREG_NONE;
}

/* Looks up what is left, exactly, then with the case of letters ignored. */
static uint32_t look_up(const mreg *r, struct mreg_rest *rest)
{
    const uint32_t slot = mreg_probe_of(r, rest->scope, rest->at, rest->size,
                                        rest->dash, MREG_EXACTLY);

    if (slot != MREG_NONE || rest->forbid & MREG_VIA_CASE)
        return slot;
    rest->via |= MREG_VIA_CASE;
    return mreg_probe_of(r, rest->scope, rest->at, rest->size, rest->dash,
                         MREG_FOLDED);
}

/* Takes the provider in front off the name, and from then on looks only among
 * that provider's names. */
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

/* Looks within the provider in front, if there is one, step after step. If no
 * step finds a name, the rest is as if none were taken. */
static uint32_t in_steps(const mreg *r, struct mreg_rest *rest)
{
    enter_scope(r, rest);
    const struct mreg_rest whole = *rest;
    for (uint32_t steps = 0; steps < MREG_STEPS_END; steps++) {
        if (mreg_strip(r, steps, rest)) {
            const uint32_t slot = look_up(r, rest);
            if (slot != MREG_NONE && !of_another(r, slot, rest)
                && carried(r, slot, rest))
                return slot;
        }
        *rest = whole;
    }
    return MREG_NONE;
}

/* Looks among the names of the provider in front first. If it has none such,
 * the whole name may be that of another provider's model: this is tried last,
 * and reported as MREG_VIA_HOST. */
static uint32_t find_slot(const mreg *r, struct mreg_rest *rest)
{
    const uint32_t other = look_up(r, rest);
    const uint32_t via = rest->via | MREG_VIA_HOST;

    if (other != MREG_NONE && !of_another(r, other, rest))
        return other;
    rest->via = 0;
    const uint32_t slot = in_steps(r, rest);
    if (slot != MREG_NONE || other == MREG_NONE
        || rest->forbid & MREG_VIA_HOST)
        return slot;
    rest->via = via;
    return other;
}

/* ---- several providers have the name ------------------------------------ */

/* Returns the place of a model's provider in the caller's order; MREG_NONE,
 * which is last, if it is not in it. */
static uint32_t rank(const mreg *r, mreg_model m, const mreg_policy *policy)
{
    const uint32_t count = policy && policy->order ? policy->order_count : 0;

    for (uint32_t i = 0; i < count; i++)
        if (policy->order[i] == r->models[m].provider)
            return i;
    return MREG_NONE;
}

/* Picks the model of a group whose provider alone is enabled, or is first in
 * the policy's order; MREG_NONE if neither decides. */
static mreg_model choose(const mreg *r, uint32_t at,
                         const struct mreg_rest *rest,
                         const mreg_policy *policy, int enabled_only,
                         uint32_t *candidates)
{
    mreg_model best = MREG_NONE, m;
    uint32_t best_rank = MREG_NONE;

    *candidates = 0;
    while ((m = next_member(r, rest, policy, enabled_only, &at))
           != MREG_NONE) {
        const uint32_t here = rank(r, m, policy);
        if (++*candidates == 1 || here < best_rank) {
            best = m;
            best_rank = here;
        }
    }
    return *candidates == 1 || best_rank != MREG_NONE ? best : MREG_NONE;
}

static mreg_status pick(const mreg *r, uint32_t slot,
                        const struct mreg_rest *rest,
                        const mreg_policy *policy, mreg_match *match)
{
    uint32_t candidates;
    mreg_model m = r->slots[slot].model;

    if (m >= r->model_count) {
        const uint32_t first = group_of(r, slot);
        m = choose(r, first, rest, policy, 1, &candidates);
        if (!candidates)
            m = choose(r, first, rest, policy, 0, &candidates);
        if (candidates && m == MREG_NONE)
            return MREG_E_AMBIGUOUS;
    }
    match->model = m;
    return mreg_permits(r, m, policy);
}

/* ------------------------------------------------------------------------ */

static mreg_status resolve_any(const mreg *r, const char *name, size_t size,
                               const mreg_policy *policy, uint32_t forbid,
                               mreg_match *match)
{
    struct mreg_rest rest = {name, size, SIZE_MAX, MREG_NONE, forbid,
                             0, 0, 0, 0, NULL, NULL};
    const uint32_t slot = find_slot(r, &rest);
    mreg_status status;

    if (slot == MREG_NONE)
        return MREG_E_NO_MODEL;
    status = pick(r, slot, &rest, policy, match);
    if (match->model != MREG_NONE) {
        match->via = rest.via;
        match->service = rest.service;
        match->geo = rest.geo;
    }
    return status;
}

/* Tries mreg_find first, which nearly always finds the name. */
MREG_APART mreg_status resolve_name(const mreg *r, const char *name,
                                    size_t size, const mreg_policy *policy,
                                    uint32_t forbid, mreg_match *match)
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

uint32_t mreg_candidates(const mreg *r, const char *name, size_t size,
                         const mreg_policy *policy, mreg_model *out,
                         uint32_t room)
{
    struct mreg_rest rest = {name, size, SIZE_MAX, MREG_NONE, 0,
                             0, 0, 0, 0, NULL, NULL};
    const uint32_t slot = r && name ? find_slot(r, &rest) : MREG_NONE;
    uint32_t count = 0, at;
    mreg_model m;

    if (slot == MREG_NONE)
        return 0;
    if (!out)
        room = 0;
    for (int enabled_only = 1; !count && enabled_only >= 0; enabled_only--) {
        at = group_of(r, slot);
        while ((m = next_member(r, &rest, policy, enabled_only, &at))
               != MREG_NONE) {
            if (count < room)
                out[count] = m;
            count++;
        }
    }
    if (!count && room)
        out[0] = r->slots[slot].model;
    return count ? count : 1;
}

/* A usual name of a caller without a policy is found without a call, where
 * code need not be small. */
mreg_status mreg_resolve(const mreg *r, const char *name, size_t size,
                         const mreg_policy *policy, uint32_t forbid,
                         mreg_match *match)
{
#ifndef __OPTIMIZE_SIZE__
    if (size - 1 < 48 && r && name && match && !policy) {
        const mreg_model m = size < 16 ? mreg_find_short(r, name, size)
                                       : mreg_find_usual(r, name, size);

        if (m != MREG_NONE) {
            *match = (mreg_match){m, 0, 0, 0};
            return MREG_OK;
        }
    }
#endif
    return resolve_name(r, name, size, policy, forbid, match);
}

mreg_terms mreg_implied(const mreg_match *match, const mreg_terms *on)
{
    mreg_terms terms = {0};

    if (on)
        terms = *on;
    if (match && match->service)
        terms.service = match->service;
    if (match && match->geo)
        terms.geo = match->geo;
    return terms;
}
