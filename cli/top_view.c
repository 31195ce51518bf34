/* Writes the live screen, and the same as JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "base/instant.h"
#include "base/json_write.h"
#include "host/answers/price_text.h"
#include "host/ledger/report/written.h"
#include "top.h"

#define MODELS_MOST 10

/* ---- text --------------------------------------------------------------- */

static void put_money(struct out *o, const struct report_row *r)
{
    const mreg_sum money = report_money(r, SUM_price);
    char text[MREG_MONEY_SIZE];

    if (report_unpriced(&r->sum)) {
        out_text(o, "unknown");
        return;
    }
    mreg_sum_text(&money, text, sizeof text);
    money_grouped(text);
    out_text(o, report_open(&r->sum) ? ">= " : "");
    out_text(o, text);
    out_text(o, " USD");
}

static void put_calls(struct out *o, const struct report_row *r)
{
    const uint64_t n = report_count(&r->sum, SUM_calls);

    out_text(o, ", ");
    out_grouped(o, n);
    out_text(o, n == 1 ? " call\n" : " calls\n");
}

static void put_instant(struct out *o, int64_t ms)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(ms / 60000 * 60000, text);
    out_text(o, text);
}

static void put_spans(struct out *o, const struct top *t)
{
    static const char *const said[SPANS] = {
        "last hour   ", "today       ", "this week   ", "this month  "};

    for (unsigned i = 0; i < SPANS; i++) {
        out_text(o, said[i]);
        put_money(o, &t->span[i].sum);
        put_calls(o, &t->span[i].sum);
    }
}

static void put_amount(struct out *o, uint8_t unit, uint64_t n)
{
    char text[MREG_MONEY_SIZE];

    if (unit != MREG_QUOTA_MONEY) {
        out_grouped(o, n);
        return;
    }
    mreg_money_text(n, text, sizeof text);
    out_text(o, text);
}

static void put_budgets(struct out *o, const struct top *t)
{
    static const char *const units[MREG_QUOTA_UNITS] = {" USD", " tokens",
                                                        " calls"};

    out_text(o, t->budgets.n > 0 ? "\nbudgets\n" : "");
    for (size_t i = 0; i < t->budgets.n; i++) {
        const struct budget *b = &t->budgets.at[i];

        out_text(o, "  ");
        out_shown(o, b->name.at, b->name.size);
        out_text(o, ": ");
        put_amount(o, b->unit, b->used);
        out_text(o, " of ");
        put_amount(o, b->unit, b->limit);
        out_text(o, units[b->unit < MREG_QUOTA_UNITS ? b->unit : 0]);
        out_text(o, b->soft ? ", soft" : "");
        if (b->left == 0) {
            out_text(o, ", nothing left");
        } else if (b->runs_out) {
            out_text(o, ", runs out ");
            put_instant(o, b->runs_out);
        }
        if (b->ends != INT64_MAX) {
            out_text(o, ", ends ");
            put_instant(o, b->ends);
        }
        out_char(o, '\n');
    }
}

static void put_models(struct out *o, const struct top *t)
{
    out_text(o, t->models.count > 0 ? "\nmodels of today\n" : "");
    for (size_t i = 0; i < t->models.count && i < MODELS_MOST; i++) {
        const struct report_row *r = &t->models.rows[i];

        out_text(o, "  ");
        out_shown(o, r->text[0].at, r->text[0].size);
        out_text(o, "  ");
        put_money(o, r);
        put_calls(o, r);
    }
}

void top_text(struct out *o, const struct top *t)
{
    out_text(o, "mreg top, ");
    put_instant(o, t->now);
    out_text(o, ", days of ");
    out_text(o, t->reporting.query.zone->name);
    out_text(o, t->once ? "\n\n" : "; q ends it\n\n");
    put_spans(o, t);
    put_budgets(o, t);
    put_models(o, t);
}

/* ---- JSON --------------------------------------------------------------- */

static void put_budget(struct out *o, const struct budget *b)
{
    static const char *const units[MREG_QUOTA_UNITS] = {"money", "tokens",
                                                        "calls"};
    const bool money = b->unit == MREG_QUOTA_MONEY;
    const struct { const char *key; uint64_t n; } amounts[] = {
        {"limit", b->limit}, {"used", b->used}, {"left", b->left}};
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "quota");
    out_json(o, b->name.at, b->name.size);
    out_key_text(o, &first, "unit",
                 units[b->unit < MREG_QUOTA_UNITS ? b->unit : 0]);
    for (unsigned i = 0; i < 3; i++) {
        const mreg_sum sum = {amounts[i].n, 0, MREG_USD};

        if (money)
            report_money_member(o, &first, amounts[i].key, &sum, true);
        else
            out_key_number(o, &first, amounts[i].key, amounts[i].n);
    }
    report_instant_member(o, &first, "ends",
                          b->ends == INT64_MAX ? 0 : b->ends);
    report_instant_member(o, &first, "runs_out", b->runs_out);
    out_char(o, '}');
}

void top_json(struct out *o, const struct top *t)
{
    bool first = true;

    out_char(o, '{');
    report_instant_member(o, &first, "at", t->now);
    out_key_text(o, &first, "zone", t->reporting.query.zone->name);
    for (unsigned i = 0; i < SPANS; i++) {
        bool inner = true;

        out_key(o, &first, t->span[i].name);
        out_char(o, '{');
        report_sum_members(o, &inner, &t->span[i].sum);
        out_char(o, '}');
    }
    out_key(o, &first, "budgets");
    out_char(o, '[');
    for (size_t i = 0; i < t->budgets.n; i++) {
        out_text(o, i > 0 ? "," : "");
        put_budget(o, &t->budgets.at[i]);
    }
    out_text(o, "],\"models\":[");
    for (size_t i = 0; i < t->models.count; i++) {
        bool inner = true;

        out_text(o, i > 0 ? ",{" : "{");
        out_key(o, &inner, "model");
        out_json(o, t->models.rows[i].text[0].at,
                 t->models.rows[i].text[0].size);
        report_sum_members(o, &inner, &t->models.rows[i]);
        out_char(o, '}');
    }
    out_text(o, "]}\n");
}
