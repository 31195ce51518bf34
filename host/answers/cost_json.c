/* A bill as a JSON object.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "cost_rows.h"
#include "out_view.h"
#include "registry.h"
#include "terms.h"

static void json_meters(struct out *o, mreg_meters set)
{
    const char *before = "";

    out_char(o, '[');
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (set >> m & 1) {
            out_text(o, before);
            out_json_view(o, mreg_meter_name(m));
            before = ",";
        }
    out_char(o, ']');
}

void cost_counts_json(struct out *o, const mreg_usage *use)
{
    bool first = true;

    out_char(o, '{');
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (use->n[m] > 0) {
            out_key(o, &first, mreg_meter_name(m).at);
            out_number(o, use->n[m]);
        }
    out_char(o, '}');
}

static void json_prices(struct out *o, const struct priced *p)
{
    struct cost_row rows[MREG_METERS_COUNT];
    unsigned count = cost_rows(p, rows);
    bool first = true;

    out_char(o, '{');
    for (unsigned i = 0; i < count; i++) {
        const struct cost_row *row = &rows[i];

        if (!row->price.per[0])
            continue;
        out_key(o, &first, mreg_meter_name(row->meter).at);
        price_json(o, &row->price);
    }
    out_char(o, '}');
}

static void json_terms(struct out *o, const struct priced *p, bool *first)
{
    const mreg_terms on = priced_terms(p);

    for (unsigned i = 0; i < TERMS_COUNT; i++) {
        const mreg_text value = term_value(p->r, i, &on);

        out_key(o, first, term_names[i]);
        if (value.size > 0)
            out_json_view(o, value);
        else
            out_text(o, "null");
    }
}

static void json_bill(struct out *o, const struct priced *p, bool *first)
{
    const mreg_version v = priced_version(p);
    char at[INSTANT_TEXT_SIZE];

    instant_short(priced_at(p), at);
    out_key(o, first, "at");
    out_json_text(o, at);
    looked_json(o, first, &v, priced_at(p), p->most);
    json_terms(o, p, first);
    if (!p->usage_said) {
        out_key(o, first, "usage");
        cost_counts_json(o, &p->use);
    }
    out_key(o, first, "prices");
    json_prices(o, p);
    out_key(o, first, "inherited");
    json_meters(o, p->bill.inherited);
    out_key(o, first, "unknown");
    json_meters(o, p->bill.unknown);
}

void cost_members_json(struct out *o, const struct priced *p, bool *first)
{
    out_key(o, first, "resolved");
    answer_resolved(o, p->r, &p->match);
    answer_cost(o, p, first);
    answer_warnings(o, p, first);
    if (priced_known(p))
        json_bill(o, p, first);
}

void cost_json(struct out *o, const struct priced *p)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "model");
    out_json(o, p->call->name, p->call->name_size);
    cost_members_json(o, p, &first);
    answer_registry(o, p->by, &first);
    out_text(o, "}\n");
}
