/* Counts tokens for a handle. It is an object of its own in the archive, so
 * that who does not count links no vocabulary and no libmreg_tokens.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "mreg_host.h"
#include "mreg_tokens.h"

mreg_status mreg_host_tokens(mreg_host *h, const char *name, size_t size,
                             const mreg_tokenizers *with, const char *text,
                             size_t text_size, mreg_token_count *out)
{
    mreg_host_hold hold;
    mreg_status status;

    if (out)
        memset(out, 0, sizeof *out);
    if (!h || !out)
        return MREG_E_BAD_ARGUMENT;
    hold = mreg_host_now(h);
    status = mreg_tokens_for(hold.registry, name, size, with, text, text_size,
                             out);
    out->model = MREG_NONE;     /* a row would be another one's after that */
    mreg_host_done(h, &hold);
    return status;
}
