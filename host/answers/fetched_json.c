/* What a fetch brought, as one JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include "fetched.h"

#include "base/instant.h"
#include "base/json_write.h"

static void text_key(struct out *o, bool *first, const char *key,
                     const char *text)
{
    out_key(o, first, key);
    if (text)
        out_json_text(o, text);
    else
        out_text(o, "null");
}

static void instant_key(struct out *o, bool *first, const char *key,
                        int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(ms, text);
    text_key(o, first, key, ms ? text : NULL);
}

static void ids_key(struct out *o, bool *first, const char *key,
                    const struct fetched_ids *ids)
{
    out_key(o, first, key);
    out_char(o, '[');
    for (size_t i = 0; i < ids->n; i++) {
        out_text(o, i ? "," : "");
        out_json_text(o, ids->at[i]);
    }
    out_char(o, ']');
}

void fetched_json(struct out *o, const struct fetched *f)
{
    bool first = true;

    out_char(o, '{');
    text_key(o, &first, "outcome", f->outcome);
    text_key(o, &first, "why", f->why[0] ? f->why : NULL);
    text_key(o, &first, "url", f->url);
    instant_key(o, &first, "fetched", f->fetched);
    instant_key(o, &first, "checked", f->checked);
    instant_key(o, &first, "before", f->before);
    out_key_number(o, &first, "models", f->models);
    out_key_number(o, &first, "bytes", f->bytes);
    ids_key(o, &first, "new", &f->added);
    ids_key(o, &first, "gone", &f->gone);
    text_key(o, &first, "cache", f->cache);
    out_key(o, &first, "diff");
    if (f->d->by[DIFF_NEW].r)
        diff_object(o, f->d);
    else
        out_text(o, "null");
    out_text(o, "}\n");
}
