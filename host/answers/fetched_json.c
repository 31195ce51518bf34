/* What a fetch brought, as one JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include "fetched.h"

#include "base/instant.h"
#include "base/json_write.h"

static void instant_key(struct out *o, bool *first, const char *key,
                        int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(ms, text);
    out_key_text(o, first, key, ms ? text : NULL);
}

void fetched_json(struct out *o, const struct fetched *f)
{
    bool first = true;

    out_char(o, '{');
    out_key_text(o, &first, "outcome", f->outcome);
    out_key_text(o, &first, "why", f->why[0] ? f->why : NULL);
    out_key_text(o, &first, "url", f->url);
    instant_key(o, &first, "fetched", f->fetched);
    instant_key(o, &first, "checked", f->checked);
    instant_key(o, &first, "before", f->before);
    out_key_number(o, &first, "models", f->models);
    out_key_number(o, &first, "bytes", f->bytes);
    out_key_texts(o, &first, "new", f->added.at, f->added.n);
    out_key_texts(o, &first, "gone", f->gone.at, f->gone.n);
    out_key_texts(o, &first, "left_out", f->left.at, f->left.n);
    out_key_text(o, &first, "cache", f->cache);
    out_key(o, &first, "diff");
    if (f->d->by[DIFF_NEW].r)
        diff_object(o, f->d);
    else
        out_text(o, "null");
    out_text(o, "}\n");
}
