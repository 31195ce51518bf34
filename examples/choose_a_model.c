/* A gateway's question: which models can look at an image and call tools, and
 * which is the cheapest for what I am about to send?
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "mreg.h"

enum { SHOWN = 5 };

static void print_choice(const mreg *r, const mreg_choice *c)
{
    char dollars[MREG_MONEY_SIZE];
    mreg_info_view info;
    mreg_provider_view by;

    if (mreg_info(r, c->model, &info) != MREG_OK
        || mreg_provider_info(r, info.provider, &by) != MREG_OK)
        return;
    mreg_money_text(c->pico_usd, dollars, sizeof dollars);
    printf("%-12s %-44s %s USD\n", by.id.at, info.id.at, dollars);
}

int main(void)
{
    const mreg *r = &mreg_builtin;
    mreg_choice best[SHOWN];
    mreg_usage use = {0};
    mreg_query q = {
        .required = {.caps = MREG_CAP_IMAGE_INPUT | MREG_CAP_FUNCTION_CALLING,
                     .input_tokens = 20000, .output_tokens = 1000},
        .preferred = MREG_CAP_PROMPT_CACHING,
        .provider = MREG_NONE,
        .use = &use,
    };
    uint32_t found;

    mreg_use(&use, MREG_INPUT, 20000);
    mreg_use(&use, MREG_OUTPUT, 1000);
    found = mreg_select(r, &q, best, SHOWN);
    printf("%u models can; the first:\n", (unsigned)found);
    for (uint32_t i = 0; i < found && i < SHOWN; i++)
        print_choice(r, &best[i]);
    return found == 0;
}
