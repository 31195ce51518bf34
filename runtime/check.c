/* Can a model serve a request? Capabilities and limits, then all together.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "price.h"

#define DAY 86400000           /* ms */

/* Both sets as they are known; empty if nothing is. */
static struct mreg_caps_row caps_of(const mreg *r, mreg_model m)
{
    static const struct mreg_caps_row nothing = {0, 0};
    uint32_t row = r->models[m].caps;

    return row < r->caps_count ? r->caps[row] : nothing;
}

mreg_status mreg_missing(const mreg *r, mreg_model m, mreg_caps want,
                         mreg_caps *lacked, mreg_caps *unknown)
{
    struct mreg_caps_row caps;

    if (lacked)
        *lacked = 0;
    if (unknown)
        *unknown = 0;
    if (!lacked || !unknown)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    caps = caps_of(r, m);
    *lacked = want & caps.lacks;
    *unknown = want & ~(caps.has | caps.lacks);
    return MREG_OK;
}

/* By how much `tokens` pass a limit; 0 is no limit but an unknown one. */
static uint64_t beyond(uint64_t tokens, uint32_t limit)
{
    return limit && tokens > limit ? tokens - limit : 0;
}

/* Input and output each have a limit of their own; a model whose output
 * stands inside its window has a smaller one, but which is not known here.
 * What is certain comes first: too long although the other is unknown. */
static mreg_status fits(const mreg *r, mreg_model m, uint64_t input,
                        uint64_t output, uint64_t *over)
{
    struct mreg_limits_row limits = {0, 0};
    uint32_t row = r->models[m].limits;
    uint64_t in, out;

    if (row < r->limits_count)
        limits = r->limits[row];
    *over = 0;
    if (input <= limits.context_in && output <= limits.context_out)
        return MREG_OK;
    in = beyond(input, limits.context_in);
    out = beyond(output, limits.context_out);
    *over = in + out < in ? UINT64_MAX : in + out;
    return *over ? MREG_E_TOO_LONG : MREG_E_LIMIT_UNKNOWN;
}

mreg_status mreg_fits(const mreg *r, mreg_model m, uint64_t input_tokens,
                      uint64_t output_tokens, uint64_t *over)
{
    uint64_t ignored;

    if (over)
        *over = 0;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    return fits(r, m, input_tokens, output_tokens, over ? over : &ignored);
}

mreg_status mreg_check(const mreg *r, mreg_model m, const mreg_policy *policy,
                       const mreg_terms *on, const mreg_request *want)
{
    struct mreg_caps_row caps;
    mreg_status status;
    uint64_t over;

    if (!want)
        return MREG_E_BAD_ARGUMENT;
    status = mreg_permits(r, m, policy);
    if (status != MREG_OK)
        return status;
    if (r->models[m].retires
        && mreg_terms_of(r, on).at >= (mreg_time)r->models[m].retires * DAY)
        return MREG_E_RETIRED;
    caps = caps_of(r, m);
    if (want->caps & caps.lacks)
        return MREG_E_LACKS;
    if (want->caps & ~caps.has && !want->unknown_is_ok)
        return MREG_E_UNKNOWN;
    status = fits(r, m, want->input_tokens, want->output_tokens, &over);
    if (status == MREG_E_LIMIT_UNKNOWN && want->unknown_is_ok)
        return MREG_OK;
    return status;
}
