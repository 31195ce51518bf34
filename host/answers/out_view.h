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

#endif
