/* Writes reports as JSON: each row has its keys, its usage by meters, its
 * amounts as exact decimals, and how much of them is known.
 *
 * SPDX-License-Identifier: MIT */
#include "written.h"

#include "base/instant.h"
#include "base/json_write.h"

bool report_unpriced(const struct report_sum *s)
{
    return report_count(s, SUM_calls) > 0
        && report_count(s, SUM_unknown) == report_count(s, SUM_calls)
        && report_count(s, SUM_price) == 0;
}

void report_money_member(struct out *o, bool *first, const char *key,
                         const mreg_sum *money, bool known)
{
    char text[MREG_MONEY_SIZE];

    out_key(o, first, key);
    if (!known) {
        out_text(o, "null");
        return;
    }
    mreg_sum_text(money, text, sizeof text);
    out_json_text(o, text);
}

void report_instant_member(struct out *o, bool *first, const char *key,
                           int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    out_key(o, first, key);
    if (ms == 0) {
        out_text(o, "null");
        return;
    }
    instant_short(ms, text);
    out_json_text(o, text);
}

/* ---- a sum -------------------------------------------------------------- */

static void put_usage(struct out *o, const struct report_sum *s)
{
    bool first = true;

    out_char(o, '{');
    for (unsigned m = 0; m < MREG_METERS_COUNT; m++) {
        const mreg_text name = mreg_meter_name(m);

        if (!s->n[m].low && !s->n[m].high)
            continue;
        out_key_bytes(o, &first, name.at, name.size);
        out_number(o, s->n[m].high ? UINT64_MAX : s->n[m].low);
    }
    out_char(o, '}');
}

/* Writes {"calls": 3, "amount": "0.5"}, in the currency of the row. */
static void put_part(struct out *o, bool *first, const char *key,
                     uint64_t calls, mreg_sum money)
{
    bool inner = true;

    out_key(o, first, key);
    out_char(o, '{');
    out_key_number(o, &inner, "calls", calls);
    report_money_member(o, &inner, "amount", &money, true);
    out_char(o, '}');
}

/* What is wholly priced is all but what is unknown. */
static mreg_sum less(mreg_sum all, mreg_sum part)
{
    all.high -= part.high + (all.low < part.low);
    all.low -= part.low;
    return all;
}

static void put_coverage(struct out *o, const struct report_row *r)
{
    const struct report_sum *s = &r->sum;
    const mreg_sum part = report_money(r, SUM_unknown_price),
                   ours = report_money(r, SUM_billed_ours);
    bool first = true;

    out_char(o, '{');
    put_part(o, &first, "priced",
             report_count(s, SUM_calls) - report_count(s, SUM_unknown),
             less(report_money(r, SUM_price), part));
    put_part(o, &first, "inherited", report_count(s, SUM_inherited),
             report_money(r, SUM_inherited_price));
    put_part(o, &first, "unknown", report_count(s, SUM_unknown), part);
    put_part(o, &first, "estimated", report_count(s, SUM_estimated),
             report_money(r, SUM_estimated_price));
    put_part(o, &first, "provider_billed", report_count(s, SUM_billed_calls),
             report_money(r, SUM_billed));
    report_money_member(o, &first, "billed_ours", &ours, true);
    out_char(o, '}');
}

void report_sum_members(struct out *o, bool *first,
                        const struct report_row *row)
{
    const struct report_sum *s = &row->sum;
    const mreg_sum price = report_money(row, SUM_price),
                   list = report_money(row, SUM_list);
    char code[8];

    out_key_number(o, first, "calls", report_count(s, SUM_calls));
    out_key(o, first, "usage");
    put_usage(o, s);
    report_money_member(o, first, "cost_usd", &price,
                        row->currency == MREG_USD && !report_unpriced(s));
    out_key(o, first, "at_least");
    out_text(o, report_open(s) ? "true" : "false");
    report_money_member(o, first, "list", &list, !report_unpriced(s));
    if (row->currency != MREG_USD) {
        report_money_member(o, first, "cost", &price, !report_unpriced(s));
        out_key(o, first, "currency");
        mreg_currency_text(row->currency, code, sizeof code);
        out_json_text(o, code);
    }
    out_key(o, first, "coverage");
    put_coverage(o, row);
    out_key_number(o, first, "errors", report_count(s, SUM_errors));
    out_key_known(o, first, "latency_ms", report_count(s, SUM_latency_calls)
                  ? report_count(s, SUM_latency)
                    / report_count(s, SUM_latency_calls) : 0);
}

/* ---- all ---------------------------------------------------------------- */

static void put_keys(struct out *o, bool *first, const struct report *r,
                     const struct report_row *row)
{
    for (unsigned k = 0; k < r->query->keys; k++) {
        /* A key of a tag is somebody's text. */
        out_text(o, *first ? "" : ",");
        *first = false;
        out_json_text(o, r->query->by[k].name);
        out_char(o, ':');
        if (row->text[k].size)
            out_json(o, row->text[k].at, row->text[k].size);
        else
            out_text(o, "null");
    }
}

static void put_converted(struct out *o, bool *first, const struct report *r,
                          const struct report_row *row)
{
    char text[REPORT_DECIMAL_ROOM];

    if (!r->in[0])
        return;
    out_key(o, first, "converted");
    report_decimal(row->converted, 12 + r->scale, text);
    if (report_unpriced(&row->sum))
        out_text(o, "null");
    else
        out_json_text(o, text);
}

static void put_rows(struct out *o, const struct report *r,
                     const struct report_row *rows, size_t n, bool keys)
{
    out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        bool first = true;

        out_text(o, i > 0 ? ",\n{" : "\n{");
        if (keys)
            put_keys(o, &first, r, &rows[i]);
        report_sum_members(o, &first, &rows[i]);
        put_converted(o, &first, r, &rows[i]);
        out_char(o, '}');
    }
    out_char(o, ']');
}

static void put_rates(struct out *o, bool *first, const struct report *r)
{
    if (!r->in[0])
        return;
    out_key_text(o, first, "in", r->in);
    out_key(o, first, "rates");
    out_char(o, '[');
    for (size_t i = 0; i < r->rate_count; i++) {
        const struct report_rate *rate = &r->rates[i];
        bool inner = true;

        out_text(o, i > 0 ? ",{" : "{");
        out_key_text(o, &inner, "date", rate->date);
        out_key_text(o, &inner, "from", rate->from);
        out_key_text(o, &inner, "to", r->in);
        out_key_text(o, &inner, "rate", rate->rate);
        out_key_text(o, &inner, "source", rate->source);
        out_char(o, '}');
    }
    out_char(o, ']');
}

void report_json(struct out *o, const struct report *r)
{
    const struct report_query *q = r->query;
    bool first = true;

    out_char(o, '{');
    report_instant_member(o, &first, "since", q->since);
    report_instant_member(o, &first, "until",
                          q->until == REPORT_UNTIL ? 0 : q->until);
    out_key_text(o, &first, "zone", q->zone->name);
    out_key(o, &first, "by");
    out_char(o, '[');
    for (unsigned k = 0; k < q->keys; k++) {
        out_text(o, k > 0 ? "," : "");
        out_json_text(o, q->by[k].name);
    }
    out_char(o, ']');
    out_key_text(o, &first, "from", r->from_rows ? "calls" : "rollups");
    put_rates(o, &first, r);
    out_key(o, &first, "rows");
    put_rows(o, r, r->rows, r->count, true);
    out_key(o, &first, "totals");
    put_rows(o, r, r->totals, r->currencies, false);
    out_text(o, "}\n");
}
