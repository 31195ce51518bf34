/* A bill as an aligned table.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/columns.h"
#include "base/instant.h"
#include "cost_rows.h"
#include "lookup.h"
#include "out_view.h"
#include "terms.h"
#include "wrap.h"

struct table {
    struct cost_row rows[MREG_METERS_COUNT];
    unsigned count;
    struct column name, number, price, per, amount, list;
    char total[MREG_MONEY_SIZE], list_total[MREG_MONEY_SIZE];
};

static void fill_total(char total[MREG_MONEY_SIZE], uint64_t pico)
{
    total[mreg_money_text(pico, total, MREG_MONEY_SIZE)] = 0;
    money_grouped(total);
}

/* What the list does not price has no total there. */
static void fill_list_total(struct table *t, const struct priced *p)
{
    if (p->list_status == MREG_OK || p->list_status == MREG_E_CURRENCY)
        fill_total(t->list_total, p->list.pico_usd);
    else
        memcpy(t->list_total, "unknown", sizeof "unknown");
}

static void fill_table(struct table *t, const struct priced *p)
{
    *t = (struct table){.number.kind = COLUMN_COUNT,
                        .price.kind = COLUMN_NUMBER,
                        .amount.kind = COLUMN_NUMBER,
                        .list.kind = COLUMN_NUMBER};
    t->count = cost_rows(p, t->rows);
    for (unsigned i = 0; i < t->count; i++) {
        struct cost_row *row = &t->rows[i];
        const mreg_text name = mreg_meter_name(row->meter);

        money_grouped(row->price.amount);
        money_grouped(row->amount);
        column_measure(&t->name, name.at, name.size);
        column_measure_count(&t->number, p->use.n[row->meter]);
        column_measure_text(&t->price, row->price.amount);
        column_measure_text(&t->per, row->price.per);
        column_measure_text(&t->amount, row->amount);
        money_grouped(row->list);
        column_measure_text(&t->list, row->list);
    }
    fill_total(t->total, p->bill.pico_usd);
    column_measure_text(&t->amount, t->total);
    column_measure_text(&t->name, "total");
    if (!p->on.account)
        return;
    fill_list_total(t, p);
    column_measure_text(&t->list, t->list_total);
}

/* Writes an amount and, for an account, the one at list prices beside it. The
 * last of a line is not filled up with blanks unless `more` follows. */
static void print_amount(struct out *o, const struct table *t,
                         const char *amount, const char *list, bool more)
{
    const bool has_list = list[0] != 0;

    if (has_list || more)
        column_text(o, &t->amount, amount);
    else
        column_last(o, &t->amount, amount, strlen(amount));
    if (has_list) {
        out_text(o, "  list ");
        if (more)
            column_text(o, &t->list, list);
        else
            column_last(o, &t->list, list, strlen(list));
    }
    out_text(o, more ? "  " : "");
}

static void print_row(struct out *o, const struct table *t,
                      const struct cost_row *row, uint64_t count)
{
    mreg_text name = mreg_meter_name(row->meter);

    out_text(o, "  ");
    column_cell(o, &t->name, name.at, name.size);
    out_text(o, "  ");
    column_count(o, &t->number, count);
    out_text(o, "  x ");
    column_text(o, &t->price, row->price.amount);
    out_text(o, row->price.per[0] ? " per " : "     ");
    column_text(o, &t->per, row->price.per);
    out_text(o, "  = ");
    print_amount(o, t, row->amount, row->list,
                 row->remark[0] || row->layer[0]);
    out_text(o, row->remark);
    out_text(o, row->remark[0] && row->layer[0] ? ", " : "");
    out_text(o, row->layer);
    out_char(o, '\n');
}

/* Begins a line if what comes would pass the width; returns the column. */
static size_t make_room(struct out *o, size_t column, size_t size)
{
    if (column + size <= LINE_WIDTH)
        return column + size;
    out_text(o, "\n ");
    return 1 + size;
}

static void print_name(struct out *o, const struct priced *p)
{
    const mreg_text provider = model_provider(p->r, p->match.model);
    const mreg_text id = model_id(p->r, p->match.model);
    char how[HOW_ROOM];
    size_t column = p->call->name_size;

    how_text(p->match.via, how);
    out_shown(o, p->call->name, p->call->name_size);
    column = make_room(o, column, strlen(" is /") + provider.size + id.size);
    out_text(o, " is ");
    out_view(o, provider);
    out_char(o, '/');
    out_view(o, id);
    make_room(o, column, strlen(" ()") + strlen(how));
    out_text(o, " (");
    out_text(o, how);
    out_text(o, ")\n");
}

static void print_checked(struct out *o, const struct priced *p)
{
    const mreg_time checked = priced_version(p).checked;
    char day[INSTANT_TEXT_SIZE];

    if (!checked)
        return;
    instant_short(checked, day);
    out_text(o, ", checked ");
    out_text(o, day);
}

static void print_heading(struct out *o, const struct priced *p)
{
    const mreg_terms on = priced_terms(p);
    char at[INSTANT_TEXT_SIZE], code[CURRENCY_ROOM];

    instant_short(priced_at(p), at);
    print_name(o, p);
    out_text(o, "at ");
    out_text(o, at);
    for (unsigned i = 0; i < NAMED_TERMS_COUNT; i++) {
        out_text(o, ", ");
        out_view(o, term_value(p->r, i, &on));
    }
    if (p->match.service || p->match.geo)
        out_text(o, " (as the name says)");
    if (on.account) {
        out_text(o, ", account ");
        out_view(o, term_value(p->r, TERM_ACCOUNT, &on));
    }
    mreg_currency_text((mreg_currency)p->bill.currency, code, sizeof code);
    out_text(o, "; ");
    out_text(o, code);
    print_checked(o, p);
    out_text(o, "\n\n");
}

/* The sum is under the amounts. */
static void print_total(struct out *o, const struct table *t, bool more)
{
    out_text(o, "  ");
    column_text(o, &t->name, "total");
    out_repeat(o, ' ', strlen("    x  per   = ") + column_width(&t->number)
                       + column_width(&t->price) + column_width(&t->per));
    print_amount(o, t, t->total, t->list_total, more);
}

/* A call that has no bill has no table; its status says why. */
void cost_text(struct out *o, const struct priced *p)
{
    struct table t;

    if (!priced_known(p))
        return;
    fill_table(&t, p);
    print_heading(o, p);
    for (unsigned i = 0; i < t.count; i++)
        print_row(o, &t, &t.rows[i], p->use.n[t.rows[i].meter]);
    print_total(o, &t, !priced_complete(p));
    out_text(o, priced_complete(p) ? "\n" : "incomplete\n");
}
