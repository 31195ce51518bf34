/* Asks the runtime for what it finds by a name, with the name that the registry
 * says it has: tables that are searched must be sorted, and a name that two
 * have would find one of them. Models are in check_names.c.
 *
 * SPDX-License-Identifier: MIT */
#include "checks.h"

#include <string.h>

#include "runtime/inside.h"

static bool not_found(const struct checking *c, const char *what,
                      uint32_t row, mreg_text name)
{
    return check_failed(c, "row %lu of %s ('%s') is not found by its name",
                        (unsigned long)row, what, name.at);
}

static bool check_providers(const struct checking *c)
{
    const mreg *r = c->r;

    for (mreg_provider p = 0; p < r->provider_count; p++) {
        const mreg_text id = mreg_pooled(r, r->providers[p].id);

        if (mreg_provider_find(r, id.at, id.size) != p)
            return not_found(c, "providers", p, id);
    }
    return true;
}

/* The first account is everybody, or nobody. */
static bool check_accounts(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->account_count; i++) {
        const mreg_text name = mreg_account_name(r, i + 1);
        const bool is_any = name.size == 3 && !memcmp(name.at, "any", 3);

        if (i == 0 && name.size && !is_any)
            return check_failed(c, "the first of accounts is '%s', not 'any'",
                                name.at);
        if (i && !name.size)
            return check_failed(c, "row %lu of accounts has no name",
                                (unsigned long)i);
        if (name.size && mreg_account_find(r, name.at, name.size) != i + 1)
            return not_found(c, "accounts", i, name);
    }
    return true;
}

static bool check_tiers(const struct checking *c)
{
    const mreg *r = c->r;

    for (mreg_tier t = 0; t < r->tier_count; t++) {
        const mreg_text name = mreg_pooled(r, r->tiers[t].name);

        if (!name.size || mreg_tier_find(r, name.at, name.size) != t)
            return not_found(c, "tiers", t, name);
    }
    return true;
}

/* A flavour is found as its convention, which two may share. */
static bool check_flavours(const struct checking *c)
{
    const mreg *r = c->r;

    for (uint32_t i = 0; i < r->flavour_count; i++) {
        const mreg_text name = mreg_pooled(r, r->flavours[i].name);

        if (!name.size || mreg_flavour(r, name.at, name.size)
                              != r->flavours[i].convention)
            return not_found(c, "flavours", i, name);
    }
    return true;
}

bool check_found(const struct checking *c)
{
    return check_providers(c) && check_accounts(c) && check_tiers(c)
           && check_flavours(c);
}
