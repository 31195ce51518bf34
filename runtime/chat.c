/* What the chat format of a model adds to the tokens of the contents.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

mreg_status mreg_chat_format_of(const mreg *r, mreg_model m,
                                mreg_chat_format *out)
{
    static const mreg_chat_format nothing = {0, 0, 0};
    const struct mreg_tokenizer_row *row = mreg_tokenizer_of(r, m);

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = nothing;
    if (!r || m >= r->model_count)
        return MREG_E_NO_MODEL;
    if (!row || !row->chat_known)
        return MREG_E_UNKNOWN;
    *out = row->chat;
    return MREG_OK;
}
