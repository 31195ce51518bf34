/* Does a price name the geography of a call? A provider that charges by
 * geography does not charge its global price for a regional call only because
 * a version does not name the region.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

/* Is there a price of its own for a geography among these rates of an
 * account? It begins with the list's, which are the last, so that those of
 * accounts do not delay who asks for none. */
static int names_one(const mreg *r, struct mreg_run rates, uint32_t account)
{
    for (uint32_t i = rates.end; i-- > rates.first;) {
        const uint32_t condition = r->rates[i].condition;

        if (condition < r->condition_count
            && r->conditions[condition].account == account
            && r->conditions[condition].geo)
            return 1;
    }
    return 0;
}

mreg_status mreg_geo_known(const mreg *r, const struct mreg_model_row *row,
                           const mreg_terms *on, struct mreg_run rates)
{
    if (on->geo >= MREG_GEOS_COUNT)
        return MREG_E_BAD_ARGUMENT;
    if (on->geo == MREG_GLOBAL || !(row->geo & MREG_UNNAMED_UNKNOWN)
        || names_one(r, rates, on->account))
        return MREG_OK;
    return MREG_E_NO_GEO;
}
