/* Writes the ids of a text's tokens.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

size_t mreg_encode_tokens(const mreg_encoding *e, const char *text,
                          size_t size, uint32_t *ids, size_t room,
                          const mreg_token_work *work)
{
    struct mtok_run run = {.limit = UINT64_MAX, .ids = ids,
                           .room = ids ? room : 0};

    if (e == NULL || text == NULL)
        return 0;
    mtok_run_text(&run, e, (const uint8_t *)text, size, work);
    return (size_t)run.tokens;
}
