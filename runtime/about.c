/* What a registry says about itself.
 *
 * SPDX-License-Identifier: MIT */
#include "tables.h"

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
    if (!r)
        return 0;
    return now > r->as_of
           && (max_age < 0
               || (uint64_t)now - (uint64_t)r->as_of > (uint64_t)max_age);
}
