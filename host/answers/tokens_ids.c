/* Ids and the texts they spell: as they are, or as JSON objects.
 *
 * SPDX-License-Identifier: MIT */
#include "base/json_write.h"
#include "tokens.h"

static void list_ids(struct out *o, const struct tokens_ids *ids,
                     char between)
{
    for (size_t i = 0; i < ids->count; i++) {
        if (i > 0)
            out_char(o, between);
        out_number(o, ids->ids[i]);
    }
}

void ids_text(struct out *o, const struct tokens_ids *ids)
{
    list_ids(o, ids, ' ');
    out_char(o, '\n');
}

void ids_json(struct out *o, const struct tokens_ids *ids)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "file");
    out_json_text(o, ids->file);
    out_key(o, &first, "ids");
    out_char(o, '[');
    list_ids(o, ids, ',');
    out_text(o, "]}\n");
}

void text_text(struct out *o, const struct tokens_text *text)
{
    out_bytes(o, text->at, text->size);
}

void text_json(struct out *o, const struct tokens_text *text)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "file");
    out_json_text(o, text->file);
    out_key(o, &first, "text");
    out_json(o, text->at, text->size);
    out_text(o, "}\n");
}
