/* Says whether a model can serve a request: by its capabilities, by its
 * limits, then by all together.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "price.h"

#define DAY INT64_C(86400000)  /* ms */

/* Both sets as they are known; empty if nothing is. */
MREG_INLINE struct mreg_caps_row caps_of(const mreg *r,
                                         const struct mreg_model_row *row)
{
    static const struct mreg_caps_row nothing = {0, 0};

    return row->caps < r->caps_count ? r->caps[row->caps] : nothing;
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
    caps = caps_of(r, &r->models[m]);
    *lacked = want & caps.lacks;
    *unknown = want & ~(caps.has | caps.lacks);
    return MREG_OK;
}

/* Returns by how much `tokens` exceed a limit. A limit of 0 is unknown and
 * never exceeded. */
static uint64_t beyond(uint64_t tokens, uint32_t limit)
{
    return limit && tokens > limit ? tokens - limit : 0;
}

/* Compares input and output with a limit each. (A model whose output counts
 * towards its context has less room than that; how much is not known here.)
 * What is certain comes first: TOO_LONG, although the other is unknown. */
MREG_APART mreg_status exceeds(struct mreg_limits_row limits, uint64_t input,
                               uint64_t output, uint64_t *over)
{
    const uint64_t in = beyond(input, limits.context_in);
    const uint64_t out = beyond(output, limits.context_out);

    *over = in + out < in ? UINT64_MAX : in + out;
    return *over ? MREG_E_TOO_LONG : MREG_E_LIMIT_UNKNOWN;
}

MREG_INLINE mreg_status fits(const mreg *r, const struct mreg_model_row *row,
                             uint64_t input, uint64_t output, uint64_t *over)
{
    struct mreg_limits_row limits = {0, 0};

    if (row->limits < r->limits_count)
        limits = r->limits[row->limits];
    if (input <= limits.context_in && output <= limits.context_out)
        return MREG_OK;
    return exceeds(limits, input, output, over);
}

mreg_status mreg_fits(const mreg *r, mreg_model m, uint64_t input_tokens,
                      uint64_t output_tokens, uint64_t *over)
{
    uint64_t ignored;

    if (!over)
        over = &ignored;
    *over = 0;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    return fits(r, &r->models[m], input_tokens, output_tokens, over);
}

/* Checks what the request itself asks for. */
MREG_INLINE mreg_status serves(const mreg *r, const struct mreg_model_row *row,
                               const mreg_request *want)
{
    const struct mreg_caps_row caps = caps_of(r, row);
    mreg_status status;
    uint64_t over;

    if (want->caps & caps.lacks)
        return MREG_E_LACKS;
    if (want->caps & ~caps.has && !want->unknown_is_ok)
        return MREG_E_UNKNOWN;
    status = fits(r, row, want->input_tokens, want->output_tokens, &over);
    return status == MREG_E_LIMIT_UNKNOWN && want->unknown_is_ok ? MREG_OK
                                                                 : status;
}

/* Passes nearly every request: no policy, a model that is not retired, nothing
 * against it. Returns 0 if it is another case. */
MREG_INLINE int passes_at_once(const mreg *r, mreg_model m,
                               const mreg_terms *on,
                               const mreg_request *want)
{
    const struct mreg_model_row *row = &r->models[m];

    if (row->caps >= r->caps_count || row->limits >= r->limits_count)
        return 0;
    if (row->retires && mreg_instant(r, on) >= row->retires * DAY)
        return 0;
    const struct mreg_caps_row *caps = &r->caps[row->caps];
    const struct mreg_limits_row *limits = &r->limits[row->limits];
    if (want->caps & caps->lacks)
        return 0;
    if (want->caps & ~caps->has && !want->unknown_is_ok)
        return 0;
    if (want->input_tokens > limits->context_in
        && (limits->context_in || !want->unknown_is_ok))
        return 0;
    return want->output_tokens <= limits->context_out
           || (!limits->context_out && want->unknown_is_ok);
}

MREG_APART mreg_status check_any(const mreg *r, mreg_model m,
                                 const mreg_policy *policy,
                                 const mreg_terms *on,
                                 const mreg_request *want)
{
    mreg_status status = MREG_OK;

    if (!want)
        return MREG_E_BAD_ARGUMENT;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    const struct mreg_model_row *row = &r->models[m];
    if (policy)
        status = mreg_permits(r, m, policy);
    if (status != MREG_OK)
        return status;
    if (row->retires && mreg_instant(r, on) >= row->retires * DAY)
        return MREG_E_RETIRED;
    return serves(r, row, want);
}

mreg_status mreg_check(const mreg *r, mreg_model m, const mreg_policy *policy,
                       const mreg_terms *on, const mreg_request *want)
{
#ifndef __OPTIMIZE_SIZE__
    if (r && m < r->model_count && !policy && want
        && passes_at_once(r, m, on, want))
        return MREG_OK;
#endif
    return check_any(r, m, policy, on, want);
}
