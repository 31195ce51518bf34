/* Prices one call and writes the answer that batch files and --json share.
 *
 * SPDX-License-Identifier: MIT */
#include "cost.h"

#include "lookup.h"

static void say_status(struct priced *p)
{
    mreg_text text = mreg_status_text((uint32_t)p->status);

    note_bytes(&p->error, text.at, text.size);
}

static void say_unknown_meters(struct priced *p)
{
    const char *before = ": ";

    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        mreg_text name = mreg_meter_name(meter);

        if (!(p->bill.unknown >> meter & 1))
            continue;
        note_text(&p->error, before);
        note_bytes(&p->error, name.at, name.size);
        before = ", ";
    }
}

static bool fill(const mreg *r, const struct call *c, struct priced *p)
{
    const char *reason;

    p->status = figures_settle(&c->figures, c->convention, &p->use, &reason);
    if (p->status != MREG_OK) {
        note_text(&p->error, reason);
        return false;
    }
    p->status = lookup(r, c->name, c->name_size, c->provider, &p->match);
    if (p->status != MREG_OK)
        say_status(p);
    return p->status == MREG_OK;
}

void price_call(const mreg *r, const struct call *c, struct priced *out)
{
    out->error.size = 0;
    out->match.model = MREG_NONE;
    if (!fill(r, c, out)) {
        out->match.model = MREG_NONE;
        return;
    }
    out->on = mreg_implied(&out->match, &c->on);
    out->status = mreg_cost(r, out->match.model, &out->on, &out->use,
                            &out->bill);
    if (out->status == MREG_OK)
        return;
    say_status(out);
    if (out->status == MREG_E_INCOMPLETE)
        say_unknown_meters(out);
}

bool priced_line(const struct priced *p, uint32_t meter)
{
    if (p->use.n[meter] == 0 || p->bill.unknown >> meter & 1)
        return false;
    return meter != MREG_REQUEST || p->bill.line[meter] > 0;
}

static void json_money(struct out *o, uint64_t pico)
{
    char text[MREG_MONEY_SIZE];

    out_char(o, '"');
    out_bytes(o, text, mreg_money_text(pico, text, sizeof text));
    out_char(o, '"');
}

static void answer_resolved(struct out *o, const mreg *r,
                            const mreg_match *match)
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
        if (!priced_line(p, meter))
            continue;
        out_key(o, &first, mreg_meter_name(meter).at);
        json_money(o, p->bill.line[meter]);
    }
    out_char(o, '}');
}

void answer_members(struct out *o, const mreg *r, const struct priced *p,
                    bool *first)
{
    bool known = p->status == MREG_OK || p->status == MREG_E_INCOMPLETE;

    out_key(o, first, "resolved");
    answer_resolved(o, r, &p->match);
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
