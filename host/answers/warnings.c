/* What a bill should not be read without: the model is about to go, or a word
 * was taken for another.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "base/json_write.h"
#include "cost.h"
#include "lookup.h"

static void note_view(struct note *n, mreg_text text)
{
    note_bytes(n, text.at, text.size);
}

/* False unless the model is retired when it is asked for, or is soon. */
static bool retirement(const struct priced *p, struct note *out)
{
    const mreg_time at = priced_at(p);
    char day[INSTANT_TEXT_SIZE];
    mreg_info_view info;

    mreg_info(p->r, p->match.model, &info);
    if (info.retires == 0 || info.retires - at > RETIRES_SOON)
        return false;
    instant_short(info.retires, day);
    out->size = 0;
    note_view(out, model_provider(p->r, p->match.model));
    note_text(out, "/");
    note_view(out, info.id);
    note_text(out, info.retires > at ? " retires on " : " retired on ");
    note_text(out, day);
    return true;
}

unsigned cost_warnings(const struct priced *p,
                       struct note out[COST_WARNINGS])
{
    unsigned count = 0;

    if (p->match.model == MREG_NONE)
        return 0;
    count += retirement(p, &out[count]);
    if (p->call->geo_assumed && p->on.geo == MREG_GLOBAL) {
        out[count].size = 0;
        note_text(&out[count++], "inference_geo 'not_available' is priced "
                                 "as global");
    }
    if (p->averaged) {
        out[count].size = 0;
        note_text(&out[count], "priced as ");
        note_number(&out[count], p->use.n[MREG_REQUEST]);
        note_text(&out[count++], " calls of their average size");
    }
    return count;
}

bool answer_warnings(struct out *o, const struct priced *p, bool *first)
{
    struct note notes[COST_WARNINGS];
    const unsigned count = cost_warnings(p, notes);

    if (count == 0)
        return false;
    out_key(o, first, "warnings");
    for (unsigned i = 0; i < count; i++) {
        out_char(o, i == 0 ? '[' : ',');
        out_json(o, notes[i].text, notes[i].size);
    }
    out_char(o, ']');
    return true;
}
