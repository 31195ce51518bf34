/* Who may use a model: the providers and the tier of the caller's policy.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

static int listed(const mreg_provider *list, uint32_t count, mreg_provider p)
{
    for (uint32_t i = 0; i < count; i++)
        if (list[i] == p)
            return 1;
    return 0;
}

static int enabled(const mreg *r, mreg_provider p, const mreg_policy *policy)
{
    if (p >= r->provider_count)
        return 0;
    return policy->enabled
               ? listed(policy->enabled, policy->enabled_count, p)
               : r->providers[p].on;
}

mreg_status mreg_permits(const mreg *r, mreg_model m,
                         const mreg_policy *policy)
{
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    if (!policy)
        return MREG_OK;
    if (!enabled(r, r->models[m].provider, policy))
        return MREG_E_DISABLED;
    if (policy->tier == MREG_NONE)
        return MREG_OK;
    if (policy->tier >= r->tier_count || policy->tier >= 8)
        return MREG_E_NO_TIER;
    return r->allowed[m] >> policy->tier & 1 ? MREG_OK : MREG_E_NOT_ALLOWED;
}
