/* A bill as an aligned table.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/instant.h"
#include "columns.h"
#include "cost_rows.h"
#include "lookup.h"
#include "out_view.h"

struct table {
    struct cost_row rows[MREG_METERS_COUNT];
    unsigned count;
    size_t name, number, per;   /* widths */
    struct column price, amount;
    char total[MREG_MONEY_SIZE];
};

static void fill_table(struct table *t, const struct priced *p)
{
    memset(t, 0, sizeof *t);
    t->count = cost_rows(p, t->rows);
    for (unsigned i = 0; i < t->count; i++) {
        const struct cost_row *row = &t->rows[i];

        widen(&t->name, mreg_meter_name(row->meter).size);
        widen(&t->number, grouped_size(p->use.n[row->meter]));
        widen(&t->per, strlen(row->price.per));
        column_measure(&t->price, row->price.usd);
        column_measure(&t->amount, row->amount);
    }
    t->total[mreg_money_text(p->bill.pico_usd, t->total,
                             MREG_MONEY_SIZE)] = 0;
    column_measure(&t->amount, t->total);
    widen(&t->name, strlen("total"));
}

static void print_row(struct out *o, const struct table *t,
                      const struct cost_row *row, uint64_t count)
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

static void print_heading(struct out *o, const struct priced *p)
{
    char at[INSTANT_TEXT_SIZE], how[HOW_ROOM];

    how_text(p->match.via, how);
    instant_short(priced_at(p), at);
    out_shown(o, p->call->name, p->call->name_size);
    out_text(o, " is ");
    out_view(o, model_provider(p->r, p->match.model));
    out_char(o, '/');
    out_view(o, model_id(p->r, p->match.model));
    out_text(o, " (");
    out_text(o, how);
    out_text(o, ")\nat ");
    out_text(o, at);
    out_text(o, ", ");
    out_view(o, mreg_service_name(p->on.service));
    out_text(o, ", ");
    out_view(o, priced_geo(p));
    if (p->match.service || p->match.geo)
        out_text(o, " (as the name says)");
    out_text(o, "; USD\n\n");
}

/* A call that has no bill has no table; its status says why. */
void cost_text(struct out *o, const struct priced *p)
{
    struct table t;
    size_t indent;

    if (p->status != MREG_OK && p->status != MREG_E_INCOMPLETE)
        return;
    fill_table(&t, p);
    print_heading(o, p);
    for (unsigned i = 0; i < t.count; i++)
        print_row(o, &t, &t.rows[i], p->use.n[t.rows[i].meter]);
    indent = t.name - strlen("total") + 2 + t.number + 4 + t.price.before
             + t.price.after + 5 + t.per + 4;
    out_text(o, "  total");
    out_repeat(o, ' ', indent);
    column_print(o, &t.amount, t.total);
    out_text(o, p->status == MREG_OK ? "\n" : "  incomplete\n");
}
