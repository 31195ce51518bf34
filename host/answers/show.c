/* Collects what is known about a model.
 *
 * SPDX-License-Identifier: MIT */
#include "show.h"

#include "account.h"
#include "lookup.h"

mreg_status show_model(const mreg *r, const char *name, size_t size,
                       mreg_provider provider, mreg_time at,
                       struct shown *out)
{
    mreg_about_view about;
    mreg_status status;

    *out = (struct shown){.r = r, .name = name, .name_size = size,
                          .m = MREG_NONE};
    status = lookup(r, name, size, provider, &out->match);
    if (status != MREG_OK)
        return status;
    mreg_about(r, &about);
    out->at = at ? at : about.as_of;
    out->m = out->match.model;
    mreg_info(r, out->m, &out->info);
    mreg_provider_info(r, out->info.provider, &out->provider);
    out->version = mreg_version_at(r, out->m, out->at);
    return MREG_OK;
}

uint32_t rate_in_order(const struct shown *s, uint32_t version, uint32_t nth)
{
    for (uint32_t service = 0; service < MREG_SERVICES_COUNT; service++) {
        mreg_rate view;

        for (uint32_t rate = 0;
             mreg_rate_info(s->r, s->m, version, rate, &view) == MREG_OK;
             rate++)
            if (view.service == service
                && account_has_rate(s->r, s->m, version, &view, s->account)
                && nth-- == 0)
                return rate;
    }
    return MREG_NONE;
}
