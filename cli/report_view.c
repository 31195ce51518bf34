/* Shows reports as tables and plots.
 *
 * SPDX-License-Identifier: MIT */
#include "report_view.h"

#include "base/plot.h"
#include "host/ledger/report/written.h"

/* The columns behind the keys: those that count a meter, those that count
 * calls, and money. */
enum column_of {
    OF_CALLS, OF_METER, OF_TOKENS, OF_PART, OF_MONEY, OF_CONVERTED
};

static const struct {
    const char *key, *heading;
    enum column_of of;
    unsigned which;             /* the meter, or the number of a sum */
    enum table_usual usual;
} fixed[] = {
    {"calls", "calls", OF_CALLS, SUM_calls, TABLE_USUAL},
    {"input", "input", OF_METER, MREG_INPUT, TABLE_USUAL},
    {"cache_read", "cache_read", OF_METER, MREG_CACHE_READ, TABLE_IF_ANY},
    {"cache_write", "cache_write", OF_METER, MREG_CACHE_WRITE, TABLE_IF_ANY},
    {"cache_write_1h", "cache_write_1h", OF_METER, MREG_CACHE_WRITE_1H,
     TABLE_IF_ANY},
    {"output", "output", OF_METER, MREG_OUTPUT, TABLE_USUAL},
    {"reasoning", "reasoning", OF_METER, MREG_REASONING, TABLE_IF_ANY},
    {"tokens", "tokens", OF_TOKENS, 0, TABLE_RARE},
    {"cost_usd", "cost", OF_MONEY, SUM_price, TABLE_USUAL},
    {"list_usd", "list", OF_MONEY, SUM_list, TABLE_RARE},
    {"billed_usd", "billed", OF_MONEY, SUM_billed, TABLE_IF_ANY},
    {"billed_ours_usd", "ours_of_billed", OF_MONEY, SUM_billed_ours,
     TABLE_RARE},
    {"converted", "converted", OF_CONVERTED, 0, TABLE_IF_ANY},
    {"unknown", "unpriced", OF_PART, SUM_unknown, TABLE_IF_ANY},
    {"inherited", "inherited", OF_PART, SUM_inherited, TABLE_IF_ANY},
    {"estimated", "estimated", OF_PART, SUM_estimated, TABLE_IF_ANY},
    {"provider_billed", "with_bill", OF_PART, SUM_billed_calls, TABLE_RARE},
    {"errors", "errors", OF_PART, SUM_errors, TABLE_IF_ANY},
};
#define FIXED (sizeof fixed / sizeof *fixed)

/* ---- cells -------------------------------------------------------------- */

static uint64_t narrow(struct report_wide w)
{
    return w.high ? UINT64_MAX : w.low;
}

static uint64_t tokens_of(const struct report_sum *s)
{
    uint64_t sum = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (mreg_unit_name(m, 2).size == 6
            && memcmp(mreg_unit_name(m, 2).at, "tokens", 6) == 0
            && __builtin_add_overflow(sum, narrow(s->n[m]), &sum))
            return UINT64_MAX;
    return sum;
}

/* Amounts of other currencies than dollars have their code behind them. */
static void money_cell(struct cell *c, const struct report_row *r,
                       unsigned which)
{
    const mreg_sum money = report_money(r, which);
    char text[MREG_MONEY_SIZE], code[CURRENCY_ROOM];
    uint32_t size;

    if (money.high == 0 && r->currency == MREG_USD) {
        cell_money(c, money.low);
        return;
    }
    size = mreg_sum_text(&money, text, sizeof text);
    cell_add(c, (mreg_text){text, size});
    if (r->currency == MREG_USD)
        return;
    size = mreg_currency_text(r->currency, code, sizeof code);
    cell_add(c, (mreg_text){" ", 1});
    cell_add(c, (mreg_text){code, size});
}

static void converted_cell(struct cell *c, const struct report *r,
                           const struct report_row *row, bool exact)
{
    char text[REPORT_DECIMAL_ROOM];

    if (!r->in[0] || report_unpriced(&row->sum))
        return;
    report_decimal(row->converted, 12 + r->scale, text);
    if (!exact)
        report_rounded(text, 6);
    cell_add(c, (mreg_text){text, (uint32_t)strlen(text)});
    cell_add(c, (mreg_text){" ", 1});
    cell_add(c, (mreg_text){r->in, (uint32_t)strlen(r->in)});
}

static void number_cell(struct cell *c, const struct report_view *v,
                        enum table_usual usual, uint64_t n)
{
    if (n > 0 || v->zeros || usual == TABLE_USUAL)
        cell_count(c, n);
}

static void fixed_cell(const struct report_view *v,
                       const struct report_row *r, unsigned i,
                       struct cell *c)
{
    const enum table_usual usual = fixed[i].usual;
    const struct report_sum *s = &r->sum;
    const unsigned which = fixed[i].which;

    switch (fixed[i].of) {
    case OF_METER: number_cell(c, v, usual, narrow(s->n[which])); break;
    case OF_TOKENS: cell_count(c, tokens_of(s)); break;
    case OF_CONVERTED: converted_cell(c, v->report, r, v->zeros); break;
    case OF_MONEY:
        if (which == SUM_billed || which == SUM_billed_ours
            ? report_count(s, SUM_billed_calls) > 0 : !report_unpriced(s))
            money_cell(c, r, which);
        break;
    default: number_cell(c, v, usual, report_count(s, which));
    }
}

static void cell(const void *of, size_t row, unsigned column, struct cell *c)
{
    const struct report_view *v = of;
    const struct report_row *r = &v->report->rows[row];

    if (column < v->report->query->keys)
        cell_text(c, r->text[column]);
    else
        fixed_cell(v, r, column - v->report->query->keys, c);
}

void report_table(struct report_view *v, const struct report *r,
                  struct table *t)
{
    const unsigned keys = r->query->keys;

    v->report = r;
    for (unsigned k = 0; k < keys; k++)
        v->columns[k] = (struct table_column){
            r->query->by[k].name, NULL, r->query->by[k].name, COLUMN_TEXT,
            "-", TABLE_USUAL};
    for (unsigned i = 0; i < FIXED; i++)
        v->columns[keys + i] = (struct table_column){
            fixed[i].key, NULL, fixed[i].heading,
            fixed[i].of == OF_MONEY || fixed[i].of == OF_CONVERTED
                ? COLUMN_NUMBER : COLUMN_COUNT,
            fixed[i].of == OF_MONEY ? "unknown" : "0", fixed[i].usual};
    *t = (struct table){.name = "rows", .columns = v->columns,
                        .count = keys + FIXED, .rows = r->count,
                        .cell = cell, .of = v};
}

/* ---- the sum ------------------------------------------------------------ */

static void put_calls(struct out *o, uint64_t n, const char *what)
{
    if (n == 0)
        return;
    out_text(o, ", ");
    out_grouped(o, n);
    out_text(o, n == 1 ? " call" : " calls");
    out_text(o, what);
}

static void put_total(struct out *o, const struct report *r,
                      const struct report_row *t)
{
    const mreg_sum money = report_money(t, SUM_price);
    char text[MREG_MONEY_SIZE], code[CURRENCY_ROOM],
        exact[REPORT_DECIMAL_ROOM];

    mreg_sum_text(&money, text, sizeof text);
    money_grouped(text);
    mreg_currency_text(t->currency, code, sizeof code);
    out_text(o, report_open(&t->sum) ? "total >= " : "total ");
    out_text(o, text);
    out_char(o, ' ');
    out_text(o, code);
    if (r->in[0]) {
        report_decimal(t->converted, 12 + r->scale, exact);
        report_rounded(exact, 6);
        out_text(o, " = ");
        out_text(o, exact);
        out_char(o, ' ');
        out_text(o, r->in);
    }
    put_calls(o, report_count(&t->sum, SUM_calls), "");
    put_calls(o, report_count(&t->sum, SUM_unknown),
              " of unknown or partly unknown price");
    put_calls(o, report_count(&t->sum, SUM_inherited),
              " with inherited prices");
    put_calls(o, report_count(&t->sum, SUM_estimated),
              " with estimated usage");
    if (t->sum.over)
        out_text(o, "; a sum was too large to be kept");
    out_char(o, '\n');
}

void report_total(struct out *o, const struct report *r)
{
    for (size_t i = 0; i < r->currencies; i++)
        put_total(o, r, &r->totals[i]);
    if (!r->in[0])
        return;
    out_text(o, "converted exactly, day by day, and rounded half to even to"
                " six decimals where it is shown\n");
    for (size_t i = 0; i < r->rate_count; i++) {
        out_text(o, "  ");
        out_text(o, r->rates[i].date);
        out_text(o, "  1 ");
        out_text(o, r->rates[i].from);
        out_text(o, " = ");
        out_text(o, r->rates[i].rate);
        out_char(o, ' ');
        out_text(o, r->in);
        out_text(o, ", ");
        out_shown(o, r->rates[i].source, strlen(r->rates[i].source));
        out_char(o, '\n');
    }
}

/* ---- the plot ----------------------------------------------------------- */

#define PLOT_HEIGHT 8
#define PLOT_WIDTH 60           /* where there is no terminal */
#define PLOT_BESIDE 14          /* columns for labels */
#define PLOT_MOST 4096          /* periods */

static size_t say_amount(uint64_t pico, char out[PLOT_LABEL])
{
    return mreg_money_text(pico, out, PLOT_LABEL);
}

/* Adds what the rows of one period cost; those without a price are unknown. */
static void add_rows(struct plot_step *step, const struct report *r,
                     size_t *at, int64_t value)
{
    bool any = false;

    step->known = true;
    for (; *at < r->count && r->rows[*at].value[0] == value; ++*at) {
        const struct report_row *row = &r->rows[*at];

        any |= !report_unpriced(&row->sum);
        step->known = any;
        if (row->currency == MREG_USD)
            step->value += report_count(&row->sum, SUM_price);
    }
}

void report_plot(struct out *o, const struct report *r, struct arena *a,
                 struct screen screen, int64_t now)
{
    const struct zone *z = r->query->zone;
    const enum report_key_kind key = r->query->by[0].kind;
    const enum period_kind kind = key == REPORT_BLOCK
        ? PERIOD_HOUR : (enum period_kind)key;
    struct plot_step *steps = arena_get(a, PLOT_MOST, sizeof *steps);
    struct plot p = {.steps = steps, .now = zone_local(z, now),
                     .height = PLOT_HEIGHT, .utf8 = screen.utf8,
                     .say = say_amount};
    size_t room = screen.width > 2 * PLOT_BESIDE ? screen.width - PLOT_BESIDE
                                                 : PLOT_WIDTH;
    size_t at = 0;

    if (r->count == 0)
        return;
    for (int64_t from = r->rows[0].value[0];
         at < r->count && p.count < PLOT_MOST;
         from = period_at(z, kind, from).until) {
        steps[p.count].from = zone_local(z, from);
        add_rows(&steps[p.count++], r, &at, from);
        p.end = zone_local(z, period_at(z, kind, from).until);
    }
    p.width = room > p.count ? room / p.count * p.count : room;
    out_text(o, "\ncost, USD\n");
    plot_draw(o, &p);
}
