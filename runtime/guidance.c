/* Texts that guide the use of a model.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

mreg_text mreg_guidance(const mreg *r, mreg_model m, mreg_guide list,
                        uint32_t i)
{
    mreg_text text = {"", 0};
    uint32_t offset, lists;

    if (!r || m >= r->model_count || !r->model_texts)
        return text;
    lists = sizeof r->model_texts[m].guidance / sizeof(uint32_t);
    if ((uint32_t)list >= lists)
        return text;
    offset = r->model_texts[m].guidance[list];
    for (;;) {
        text = mreg_text_from(r, offset, 0);
        if (i == 0 || text.size == 0)
            return text;
        offset += text.size + 1;
        i--;
    }
}
