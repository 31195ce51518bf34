/* Fields of registry/.
 *
 * SPDX-License-Identifier: MIT */
#include "fields.h"

#include <string.h>

#include "base/instant.h"

void row_text(struct buffer *b, mreg_text text)
{
    if (text.size)
        tsv_field(b, text.at, text.size);
    else
        tsv_field(b, "-", 1);
}

void row_day(struct buffer *b, int64_t ms)
{
    char day[INSTANT_TEXT_SIZE];

    if (ms)
        instant_short(ms, day);
    tsv_field(b, ms ? day : "-", ms ? strlen(day) : 1);
}

void row_string(struct buffer *b, const char *text)
{
    tsv_field(b, text, strlen(text));
}

void row_model(struct reporting *e, struct buffer *b, mreg_model model)
{
    mreg_provider_view provider;
    mreg_info_view info;

    mreg_info(e->r, model, &info);
    mreg_provider_info(e->r, info.provider, &provider);
    row_text(b, provider.id);
    row_text(b, info.id);
}
