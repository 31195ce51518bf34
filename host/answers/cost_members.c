/* The members that the JSON answers to batch lines and to single calls
 * share.
 *
 * SPDX-License-Identifier: MIT */
#include "cost.h"
#include "lookup.h"
#include "out_view.h"

static void json_money(struct out *o, uint64_t pico)
{
    char text[MREG_MONEY_SIZE];

    out_char(o, '"');
    out_bytes(o, text, mreg_money_text(pico, text, sizeof text));
    out_char(o, '"');
}

void answer_resolved(struct out *o, const mreg *r, const mreg_match *match)
{
    char how[HOW_ROOM];

    if (match->model == MREG_NONE) {
        out_text(o, "null");
        return;
    }
    how_text(match->via, how);
    out_text(o, "{\"id\":");
    out_json_view(o, model_id(r, match->model));
    out_text(o, ",\"provider\":");
    out_json_view(o, model_provider(r, match->model));
    out_text(o, ",\"match\":");
    out_json_text(o, how);
    out_char(o, '}');
}

static void answer_lines(struct out *o, const struct priced *p)
{
    bool first = true;

    out_char(o, '{');
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_text name;

        if (p->use.n[meter] == 0 || !priced_line(p, meter))
            continue;
        name = mreg_meter_name(meter);
        out_key_bytes(o, &first, name.at, name.size);
        json_money(o, p->bill.line[meter]);
    }
    out_char(o, '}');
}

void answer_cost(struct out *o, const struct priced *p, bool *first)
{
    bool known = p->status == MREG_OK || p->status == MREG_E_INCOMPLETE;

    out_key(o, first, "cost_usd");
    if (known)
        json_money(o, p->bill.pico_usd);
    else
        out_text(o, "null");
    out_key(o, first, "complete");
    out_text(o, p->status == MREG_OK ? "true" : "false");
    out_key(o, first, "lines");
    if (known)
        answer_lines(o, p);
    else
        out_text(o, "{}");
    if (p->error.size == 0)
        return;
    out_key(o, first, "error");
    out_json(o, p->error.text, p->error.size);
}
