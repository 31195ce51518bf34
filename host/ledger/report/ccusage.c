/* The JSON that ccusage writes, for dashboards which are built on it.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "formats.h"

/* What the lists and their keys are called there. */
static const struct { enum report_key_kind kind; const char *list, *key; }
names[] = {
    {REPORT_DAY, "daily", "date"}, {REPORT_WEEK, "weekly", "week"},
    {REPORT_MONTH, "monthly", "month"}, {REPORT_SESSION, "sessions",
                                         "sessionId"},
};

/* The usual four counts, of which each takes in the meters that are like it. */
static uint64_t tokens(const struct report_sum *s, unsigned first,
                       unsigned last)
{
    uint64_t sum = 0;

    for (unsigned m = first; m <= last; m++)
        if (__builtin_add_overflow(sum, s->n[m].low, &sum) || s->n[m].high)
            return UINT64_MAX;
    return sum;
}

static void put_money(struct out *o, bool *first, const char *key,
                      const struct report_row *r)
{
    const mreg_sum money = report_money(r, SUM_price);
    char text[MREG_MONEY_SIZE];

    out_key(o, first, key);
    mreg_sum_text(&money, text, sizeof text);
    out_text(o, r->currency == MREG_USD ? text : "0");
}

static void put_counts(struct out *o, bool *first, const struct report_row *r,
                       bool total)
{
    const struct report_sum *s = &r->sum;
    const uint64_t
        in = tokens(s, MREG_INPUT, MREG_INPUT_VIDEO),
        out = tokens(s, MREG_OUTPUT, MREG_REASONING),
        made = tokens(s, MREG_CACHE_WRITE, MREG_CACHE_WRITE_1H),
        read = tokens(s, MREG_CACHE_READ, MREG_CACHE_READ_VIDEO);

    out_key_number(o, first, "inputTokens", in);
    out_key_number(o, first, "outputTokens", out);
    out_key_number(o, first, "cacheCreationTokens", made);
    out_key_number(o, first, "cacheReadTokens", read);
    if (total)
        out_key_number(o, first, "totalTokens", in + out + made + read);
    put_money(o, first, total ? "totalCost" : "cost", r);
    if (report_open(s)) {
        out_key(o, first, "costIsLowerBound");
        out_text(o, "true");
    }
}

static void put_models(struct out *o, const struct report_row *rows, size_t n,
                       unsigned key)
{
    out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        if (i > 0 && rows[i].text[key].at == rows[i - 1].text[key].at)
            continue;
        out_text(o, i > 0 ? "," : "");
        out_json(o, rows[i].text[key].at, rows[i].text[key].size);
    }
    out_char(o, ']');
}

static void put_breakdowns(struct out *o, const struct report_row *rows,
                           size_t n, unsigned key)
{
    out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        bool first = true;

        out_text(o, i > 0 ? ",{" : "{");
        out_key(o, &first, "modelName");
        out_json(o, rows[i].text[key].at, rows[i].text[key].size);
        put_counts(o, &first, &rows[i], false);
        out_char(o, '}');
    }
    out_char(o, ']');
}

static void put_group(struct out *o, const char *key,
                      const struct report_row *rows, size_t n)
{
    struct report_row sum = rows[0];
    bool first = true;

    for (size_t i = 1; i < n; i++)
        if (rows[i].currency == MREG_USD)
            report_add(&sum.sum, &rows[i].sum);
    out_char(o, '{');
    out_key(o, &first, key);
    out_json(o, rows[0].text[0].at, rows[0].text[0].size);
    put_counts(o, &first, &sum, true);
    out_key(o, &first, "modelsUsed");
    put_models(o, rows, n, 1);
    out_key(o, &first, "modelBreakdowns");
    put_breakdowns(o, rows, n, 1);
    out_char(o, '}');
}

void report_ccusage(struct out *o, const struct report *r)
{
    static const struct report_row none;
    bool first = true, inner = true;
    unsigned which = 0;

    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].kind == r->query->by[0].kind)
            which = i;
    out_char(o, '{');
    out_key(o, &first, names[which].list);
    out_char(o, '[');
    for (size_t i = 0, n; i < r->count; i += n) {
        for (n = 1; i + n < r->count
             && r->rows[i + n].value[0] == r->rows[i].value[0]; n++)
            ;
        out_text(o, i > 0 ? ",\n" : "\n");
        put_group(o, names[which].key, &r->rows[i], n);
    }
    out_char(o, ']');
    out_key(o, &first, "totals");
    out_char(o, '{');
    put_counts(o, &inner, r->currencies ? &r->totals[0] : &none, true);
    out_text(o, "}}\n");
}
