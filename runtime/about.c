/* What a registry says about itself.
 *
 * SPDX-License-Identifier: MIT */
#include "price.h"

mreg_status mreg_about(const mreg *r, mreg_about_view *out)
{
    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_about_view){0};
    if (!r || !r->about)
        return MREG_E_BAD_ARGUMENT;
    *out = *r->about;
    return MREG_OK;
}

int mreg_is_outdated(const mreg *r, mreg_time now, mreg_time max_age)
{
    mreg_time as_of;

    if (!r)
        return 0;
    as_of = mreg_as_of(r);
    return now > as_of
           && (max_age < 0
               || (uint64_t)now - (uint64_t)as_of > (uint64_t)max_age);
}
