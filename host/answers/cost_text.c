/* A bill as an aligned table, and as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "cost_text.h"

#include <string.h>

#include "base/instant.h"
#include "lookup.h"
#include "price_text.h"

struct row {
    uint32_t meter;
    struct price_text price;
    char amount[MREG_MONEY_SIZE];
    const char *remark;
};

struct table {
    struct row rows[MREG_METERS_COUNT];
    unsigned count;
    size_t name, number, per;   /* widths */
    struct column price, amount;
    char total[MREG_MONEY_SIZE];
};

static mreg_time instant_of(const mreg *r, const mreg_terms *on)
{
    mreg_about_view about;

    if (on->at)
        return on->at;
    mreg_about(r, &about);
    return about.as_of;
}

/* A row that has a geography of its own is priced for that. */
static mreg_text geo_of(const mreg *r, const struct priced *p)
{
    mreg_info_view info;

    mreg_info(r, p->match.model, &info);
    return mreg_geo_name(info.geo ? info.geo : p->on.geo);
}

static size_t grouped_size(uint64_t n)
{
    size_t digits = 1;

    while (n >= 10) {
        n /= 10;
        digits++;
    }
    return digits + (digits - 1) / 3;
}

static void widen(size_t *width, size_t size)
{
    if (size > *width)
        *width = size;
}

static void fill_row(struct row *row, const mreg *r, const struct priced *p,
                     uint32_t version, uint32_t rate, bool found)
{
    mreg_price price = {0, 1, 0, 0};
    bool unknown = p->bill.unknown >> row->meter & 1;

    memset(&row->price, 0, sizeof row->price);
    memcpy(row->amount, "unknown", sizeof "unknown");
    row->remark = p->bill.inherited >> row->meter & 1 ? "inherited" : "";
    if (unknown)
        return;
    row->amount[mreg_money_text(p->bill.line[row->meter], row->amount,
                                MREG_MONEY_SIZE)] = 0;
    if (found && mreg_rate_price(r, p->match.model, version, rate,
                                 (mreg_meter)row->meter, &price) == MREG_OK &&
        price.known)
        price_text(row->meter, &price, &row->price);
}

static void fill_table(struct table *t, const mreg *r,
                       const struct priced *p)
{
    uint32_t version, rate;
    bool found = mreg_rate_at(r, p->match.model, &p->on, &p->use, &version,
                              &rate) == MREG_OK;

    memset(t, 0, sizeof *t);
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        struct row *row = &t->rows[t->count];

        if (!priced_line(p, m) && !(p->bill.unknown >> m & 1))
            continue;
        row->meter = m;
        fill_row(row, r, p, version, rate, found);
        widen(&t->name, mreg_meter_name(m).size);
        widen(&t->number, grouped_size(p->use.n[m]));
        widen(&t->per, strlen(row->price.per));
        column_measure(&t->price, row->price.usd);
        column_measure(&t->amount, row->amount);
        t->count++;
    }
    t->total[mreg_money_text(p->bill.pico_usd, t->total,
                             MREG_MONEY_SIZE)] = 0;
    column_measure(&t->amount, t->total);
    widen(&t->name, strlen("total"));
}

static void print_row(struct out *o, const struct table *t,
                      const struct row *row, uint64_t count)
{
    mreg_text name = mreg_meter_name(row->meter);

    out_text(o, "  ");
    out_view(o, name);
    out_repeat(o, ' ', t->name - name.size + 2 + t->number -
                       grouped_size(count));
    out_grouped(o, count);
    out_text(o, "  x ");
    column_print(o, &t->price, row->price.usd);
    column_fill(o, &t->price, row->price.usd);
    out_text(o, row->price.per[0] ? " per " : "     ");
    out_text(o, row->price.per);
    out_repeat(o, ' ', t->per - strlen(row->price.per));
    out_text(o, "  = ");
    column_print(o, &t->amount, row->amount);
    if (row->remark[0]) {
        column_fill(o, &t->amount, row->amount);
        out_text(o, "  ");
        out_text(o, row->remark);
    }
    out_char(o, '\n');
}

static void print_heading(struct out *o, const mreg *r,
                          const struct call *c, const struct priced *p)
{
    char at[INSTANT_TEXT_SIZE], how[HOW_ROOM];

    how_text(p->match.via, how);
    instant_short(instant_of(r, &p->on), at);
    out_shown(o, c->name, c->name_size);
    out_text(o, " is ");
    out_view(o, model_provider(r, p->match.model));
    out_char(o, '/');
    out_view(o, model_id(r, p->match.model));
    out_text(o, " (");
    out_text(o, how);
    out_text(o, ")\nat ");
    out_text(o, at);
    out_text(o, ", ");
    out_view(o, mreg_service_name(p->on.service));
    out_text(o, ", ");
    out_view(o, geo_of(r, p));
    if (p->match.service || p->match.geo)
        out_text(o, " (as the name says)");
    out_text(o, "; USD\n\n");
}

void cost_print(struct out *o, const mreg *r, const struct call *c,
                const struct priced *p)
{
    struct table t;
    size_t indent;

    fill_table(&t, r, p);
    print_heading(o, r, c, p);
    for (unsigned i = 0; i < t.count; i++)
        print_row(o, &t, &t.rows[i], p->use.n[t.rows[i].meter]);
    indent = t.name - strlen("total") + 2 + t.number + 4 + t.price.before +
             t.price.after + 5 + t.per + 4;
    out_text(o, "  total");
    out_repeat(o, ' ', indent);
    column_print(o, &t.amount, t.total);
    out_text(o, p->status == MREG_OK ? "\n" : "  incomplete\n");
}

/* ---- JSON -------------------------------------------------------------- */

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

static void json_counts(struct out *o, const mreg_usage *use)
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

static void json_prices(struct out *o, const struct table *t)
{
    bool first = true;

    out_char(o, '{');
    for (unsigned i = 0; i < t->count; i++) {
        const struct row *row = &t->rows[i];

        if (!row->price.per[0])
            continue;
        out_key(o, &first, mreg_meter_name(row->meter).at);
        out_text(o, "{\"usd\":");
        out_json_text(o, row->price.usd);
        out_text(o, ",\"per\":");
        out_json_text(o, row->price.per);
        out_char(o, '}');
    }
    out_char(o, '}');
}

static void json_bill(struct out *o, const mreg *r, const struct priced *p,
                      bool *first)
{
    char at[INSTANT_TEXT_SIZE];
    struct table t;

    fill_table(&t, r, p);
    instant_short(instant_of(r, &p->on), at);
    out_key(o, first, "at");
    out_json_text(o, at);
    out_key(o, first, "service");
    out_json_view(o, mreg_service_name(p->on.service));
    out_key(o, first, "geo");
    out_json_view(o, geo_of(r, p));
    out_key(o, first, "usage");
    json_counts(o, &p->use);
    out_key(o, first, "prices");
    json_prices(o, &t);
    out_key(o, first, "inherited");
    json_meters(o, p->bill.inherited);
    out_key(o, first, "unknown");
    json_meters(o, p->bill.unknown);
}

void cost_print_json(struct out *o, const mreg *r, const struct call *c,
                     const struct priced *p)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "model");
    out_json(o, c->name, c->name_size);
    answer_members(o, r, p, &first);
    if (p->status == MREG_OK || p->status == MREG_E_INCOMPLETE)
        json_bill(o, r, p, &first);
    out_text(o, "}\n");
}
