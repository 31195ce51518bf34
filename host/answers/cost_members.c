/* The members that the JSON answers to batch lines and to single calls
 * share.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "cost.h"
#include "lookup.h"
#include "out_view.h"
#include "price_text.h"

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
    mreg_meters left = p->bill.billed;
    bool first = true;

    out_char(o, '{');
    for (uint32_t meter = 0; left; meter++, left >>= 1) {
        mreg_text name;

        if (!(left & 1) || p->use.n[meter] == 0 || !priced_line(p, meter))
            continue;
        name = mreg_meter_name(meter);
        out_key_bytes(o, &first, name.at, name.size);
        money_json(o, p->bill.line[meter]);
    }
    out_char(o, '}');
}

void first_price_json(struct out *o, bool *outer, const mreg *r, mreg_model m,
                      mreg_time at)
{
    const mreg_time from = first_price(r, m, at);
    char day[INSTANT_TEXT_SIZE];

    if (from == 0)
        return;
    instant_short(from, day);
    out_key(o, outer, "first_price");
    out_json_text(o, day);
}

/* A line for each line of the bill: which layer priced it. */
static void answer_layers(struct out *o, const struct priced *p, bool *outer)
{
    bool first = true;

    out_key(o, outer, "layers");
    out_char(o, '{');
    for (uint32_t meter = 0; meter < MREG_METERS_COUNT; meter++) {
        const mreg_text name = mreg_meter_name(meter);

        if (p->use.n[meter] == 0 || !priced_line(p, meter))
            continue;
        out_key_bytes(o, &first, name.at, name.size);
        out_json_view(o, priced_layer(p, meter));
    }
    out_char(o, '}');
}

/* The amount at list prices; null if they do not price all of the call. */
static void answer_list(struct out *o, const struct priced *p)
{
    const bool known = p->list_status == MREG_OK
                       || (p->list_status == MREG_E_CURRENCY
                           && !p->list.unknown);

    if (known)
        money_json(o, p->list.pico_usd);
    else
        out_text(o, "null");
}

/* An amount that is not in USD. */
static void answer_cost_in(struct out *o, const struct priced *p, bool *outer)
{
    bool first = true;

    out_key(o, outer, "cost_in");
    out_char(o, '{');
    currency_members(o, &first, (mreg_currency)p->bill.currency,
                     p->bill.pico_usd);
    if (p->on.account) {
        out_key(o, &first, "list");
        answer_list(o, p);
    }
    out_char(o, '}');
}

/* Beside what an account pays is the amount at list prices. */
static void answer_amounts(struct out *o, const struct priced *p, bool *first)
{
    const bool is_usd = priced_known(p) && !p->bill.currency;

    out_key(o, first, "cost_usd");
    if (is_usd)
        money_json(o, p->bill.pico_usd);
    else
        out_text(o, "null");
    if (!priced_known(p))
        return;
    if (!is_usd)
        answer_cost_in(o, p, first);
    else if (p->on.account) {
        out_key(o, first, "list_usd");
        answer_list(o, p);
    }
}

/* Is there more than one layer that may have priced it? */
static bool is_layered(const struct priced *p)
{
    mreg_about_view about;

    if (p->on.account)
        return true;
    mreg_about(p->r, &about);
    return about.layers > 1u << MREG_LAYER_BASE;
}

void answer_cost(struct out *o, const struct priced *p, bool *first)
{
    const bool known = priced_known(p);

    answer_amounts(o, p, first);
    out_key(o, first, "complete");
    out_text(o, priced_complete(p) ? "true" : "false");
    out_key(o, first, "lines");
    if (known)
        answer_lines(o, p);
    else
        out_text(o, "{}");
    if (known && is_layered(p))
        answer_layers(o, p, first);
    if (p->error.size == 0)
        return;
    if (p->status == MREG_E_NO_PRICE)
        first_price_json(o, first, p->r, p->match.model, priced_at(p));
    out_key(o, first, "error");
    out_json(o, p->error.text, p->error.size);
}
