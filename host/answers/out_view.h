/* The registry's texts on an output: made safe for a terminal, or as JSON
 * strings.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_OUT_VIEW_H
#define MREG_ANSWERS_OUT_VIEW_H

#include "base/json_write.h"
#include "mreg.h"

static inline void out_view(struct out *o, mreg_text text)
{
    out_shown(o, text.at, text.size);
}

static inline void out_json_view(struct out *o, mreg_text text)
{
    out_json(o, text.at, text.size);
}

/* Writes capabilities as a member that is a list of their names. */
static inline void out_key_caps(struct out *o, bool *first, const char *key,
                                mreg_caps set)
{
    const char *before = "";

    out_key(o, first, key);
    out_char(o, '[');
    for (uint32_t bit = 0; bit < 64; bit++) {
        const mreg_text name = mreg_cap_name(bit);

        if (!(set >> bit & 1) || name.size == 0)
            continue;
        out_text(o, before);
        out_json_view(o, name);
        before = ",";
    }
    out_char(o, ']');
}

#endif
