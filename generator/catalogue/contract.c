/* How contracts compare: which holds for a part of the other's calls.
 *
 * SPDX-License-Identifier: MIT */
#include "contract.h"

bool row_listed(const index_list *rows, size_t row)
{
    size_t low = 0, high = rows->n;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (rows->at[middle] == row)
            return true;
        if (rows->at[middle] < row)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

static bool rows_inside(const index_list *inner, const index_list *outer)
{
    for (size_t i = 0; i < inner->n; i++)
        if (!row_listed(outer, inner->at[i]))
            return false;
    return true;
}

/* Providers say for which models a contract holds only where it does not name
 * models. */
static bool models_inside(const struct contract *inner,
                          const struct contract *outer)
{
    if (outer->models.n)
        return inner->models.n
               && rows_inside(&inner->model_rows, &outer->model_rows);
    if (!outer->providers.n)
        return true;
    return (inner->models.n || inner->providers.n)
           && rows_inside(&inner->provider_rows, &outer->provider_rows);
}

bool contract_inside_in(const struct contract *inner,
                        const struct contract *outer,
                        enum contract_dimension in)
{
    switch (in) {
    case IN_ACCOUNTS:
        return condition_inside_in(&inner->when, &outer->when, BY_ACCOUNT);
    case IN_MODELS:
        return models_inside(inner, outer);
    case IN_SERVICES:
        return condition_inside_in(&inner->when, &outer->when, BY_SERVICE);
    case IN_GEOS:
        return condition_inside_in(&inner->when, &outer->when, BY_GEO);
    default:
        return inner->from >= outer->from && inner->until <= outer->until;
    }
}

bool contract_inside(const struct contract *inner,
                     const struct contract *outer)
{
    for (int in = 0; in < CONTRACT_DIMENSIONS; in++)
        if (!contract_inside_in(inner, outer, (enum contract_dimension)in))
            return false;
    return true;
}

bool contract_about(const struct contract *contract, size_t row,
                    size_t provider)
{
    if (contract->models.n)
        return row_listed(&contract->model_rows, row);
    return !contract->providers.n
           || row_listed(&contract->provider_rows, provider);
}

bool contract_holds(const struct contract *contract,
                    const struct mreg_condition_row *call)
{
    return condition_holds(&contract->when, call, false);
}
