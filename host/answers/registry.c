/* Which registry answered.
 *
 * SPDX-License-Identifier: MIT */
#include "registry.h"

#include "base/instant.h"
#include "base/json_write.h"

#define HOUR_MS 3600000u

void digest_text(const mreg *r, char out[DIGEST_SHOWN + 1])
{
    static const char hex[] = "0123456789abcdef";
    mreg_about_view about;

    mreg_about(r, &about);
    for (unsigned i = 0; i < DIGEST_SHOWN; i++)
        out[i] = hex[about.digest[i / 2] >> (i % 2 ? 0 : 4) & 15];
    out[DIGEST_SHOWN] = 0;
}

/* The last of the layers whose word a registry is; contracts are made by who
 * made the overlay that they are in. */
static const char *layer_of(const mreg_about_view *about)
{
    uint32_t layer = MREG_LAYER_OVERLAY;

    while (layer > MREG_LAYER_BASE && !(about->layers >> layer & 1))
        layer--;
    return mreg_layer_name(layer).at;
}

static void age_members(struct out *o, const struct answering *by,
                        int64_t as_of, bool *first)
{
    const int64_t known = by->checked > as_of ? by->checked : as_of;
    char text[INSTANT_TEXT_SIZE];

    if (by->source) {
        out_key(o, first, "source");
        out_json_text(o, by->source);
    }
    if (by->checked) {
        instant_short(by->checked, text);
        out_key(o, first, "checked");
        out_json_text(o, text);
    }
    if (by->now)
        out_key_number(o, first, "age_hours", by->now > known
                       ? (uint64_t)(by->now - known) / HOUR_MS : 0);
}

void registry_json(struct out *o, const struct answering *by)
{
    char digest[DIGEST_SHOWN + 1], as_of[INSTANT_TEXT_SIZE];
    mreg_about_view about;
    bool first = true;

    mreg_about(by->r, &about);
    digest_text(by->r, digest);
    instant_short(about.as_of, as_of);
    out_char(o, '{');
    out_key(o, &first, "digest");
    out_json_text(o, digest);
    out_key(o, &first, "as_of");
    out_json_text(o, as_of);
    out_key(o, &first, "layer");
    out_json_text(o, layer_of(&about));
    out_key(o, &first, "file");
    if (by->file)
        out_json_text(o, by->file);
    else
        out_text(o, "null");
    age_members(o, by, about.as_of, &first);
    out_char(o, '}');
}

void answer_registry(struct out *o, const struct answering *by, bool *first)
{
    if (!by)
        return;
    out_key(o, first, "registry");
    registry_json(o, by);
}
