/* Counts the tokens of a text.
 *
 * SPDX-License-Identifier: MIT */
#include "engine.h"

uint64_t mreg_count_tokens(const mreg_encoding *e, const char *text,
                           size_t size, const mreg_token_work *work)
{
    struct mtok_run run = {.limit = UINT64_MAX};

    if (e == NULL || text == NULL)
        return 0;
    mtok_run_text(&run, e, (const uint8_t *)text, size, work);
    return run.tokens;
}

int mreg_tokens_fit(const mreg_encoding *e, const char *text, size_t size,
                    uint64_t limit, const mreg_token_work *work)
{
    struct mtok_run run = {.limit = limit, .enough = limit};

    if (e == NULL || text == NULL)
        return 1;
    mtok_run_text(&run, e, (const uint8_t *)text, size, work);
    return run.tokens <= limit;
}

uint64_t mtok_count_settled(const mreg_encoding *e, const uint8_t *text,
                            size_t size, const mreg_token_work *work,
                            size_t *consumed)
{
    struct mtok_run run = {.limit = UINT64_MAX, .more = 1};
    const mreg_token_work as_text = {
        work ? work->memory : NULL, work ? work->memory_size : 0,
        MREG_SPECIALS_ARE_TEXT
    };

    mtok_run_text(&run, e, text, size, &as_text);
    *consumed = (size_t)(run.at - text);
    return run.tokens;
}
