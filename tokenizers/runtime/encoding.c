/* Says what an encoding is called.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_tokens.h"
#include "ranks.h"

mreg_text mreg_encoding_name(const mreg_encoding *e)
{
    const mreg_text name = {e ? e->name : "", e ? e->name_size : 0};

    return name;
}
