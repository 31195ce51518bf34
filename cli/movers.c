/* Compares a time with the one before it, group by group.
 *
 * SPDX-License-Identifier: MIT */
#include "movers.h"

#include <stdlib.h>

#include "base/json_write.h"
#include "host/answers/table.h"
#include "host/ledger/report/other.h"
#include "host/ledger/report/written.h"

struct movers {
    struct { struct other_row *at; size_t n, room; } rows;
    const char *key;
};

static void add(struct movers *m, struct arena *a, const struct report *r,
                bool now)
{
    for (size_t i = 0; i < r->count; i++) {
        const struct report_row *row = &r->rows[i];
        struct other_row *to;
        size_t at = 0;

        if (row->currency != MREG_USD)
            continue;
        while (at < m->rows.n
               && (m->rows.at[at].model.size != row->text[0].size
                   || memcmp(m->rows.at[at].model.at, row->text[0].at,
                             row->text[0].size) != 0))
            at++;
        if (at == m->rows.n)
            arena_push(a, &m->rows, (struct other_row){.model = row->text[0]});
        to = &m->rows.at[at];
        *(now ? &to->now : &to->was) = report_money(row, SUM_price);
        *(now ? &to->unknown_now : &to->unknown_was)
            = report_count(&row->sum, SUM_unknown);
    }
}

/* The size of a change, as 128 bits. */
static mreg_sum size_of(const struct other_row *r)
{
    const bool less = r->now.high != r->was.high ? r->now.high < r->was.high
                                                 : r->now.low < r->was.low;
    const mreg_sum *more = less ? &r->was : &r->now,
                   *part = less ? &r->now : &r->was;

    return (mreg_sum){more->low - part->low,
                      more->high - part->high - (more->low < part->low), 0};
}

static int larger(const void *a, const void *b)
{
    const mreg_sum x = size_of(a), y = size_of(b);

    if (x.high != y.high)
        return x.high < y.high ? 1 : -1;
    return (x.low < y.low) - (x.low > y.low);
}

static void cell(const void *of, size_t row, unsigned column, struct cell *c)
{
    const struct movers *m = of;
    const struct other_row *r = &m->rows.at[row];
    char text[OTHER_ROOM];

    if (column == 0) {
        cell_text(c, r->model);
        return;
    }
    if (column == 4) {
        if (r->unknown_was + r->unknown_now > 0)
            cell_count(c, r->unknown_was + r->unknown_now);
        return;
    }
    if (column == 3)
        other_difference(r, text);
    else
        mreg_sum_text(column == 1 ? &r->was : &r->now, text, sizeof text);
    cell_add(c, (mreg_text){text, (uint32_t)strlen(text)});
}

static void put_json(const struct movers *m)
{
    char text[OTHER_ROOM];

    out_text(&out_std, "{\"movers\":[");
    for (size_t i = 0; i < m->rows.n; i++) {
        const struct other_row *r = &m->rows.at[i];
        bool first = true;

        out_text(&out_std, i > 0 ? ",\n{" : "\n{");
        out_key(&out_std, &first, "group");
        out_json(&out_std, r->model.at, r->model.size);
        report_money_member(&out_std, &first, "before_usd", &r->was, true);
        report_money_member(&out_std, &first, "cost_usd", &r->now, true);
        other_difference(r, text);
        out_key_text(&out_std, &first, "difference_usd", text);
        out_key_number(&out_std, &first, "unknown",
                       r->unknown_was + r->unknown_now);
        out_char(&out_std, '}');
    }
    out_text(&out_std, "]}\n");
}

static void put_text(const struct movers *m)
{
    const struct table_column columns[] = {
        {m->key, NULL, m->key, COLUMN_TEXT, "-", TABLE_USUAL},
        {"before_usd", NULL, "before", COLUMN_NUMBER, "-", TABLE_USUAL},
        {"cost_usd", NULL, "now", COLUMN_NUMBER, "-", TABLE_USUAL},
        {"difference_usd", NULL, "difference", COLUMN_NUMBER, "-",
         TABLE_USUAL},
        {"unknown", NULL, "unpriced", COLUMN_COUNT, "0", TABLE_IF_ANY},
    };
    const struct table t = {.columns = columns, .count = 5,
                            .rows = m->rows.n, .cell = cell, .of = m,
                            .screen = screen_of(out_std.fd)};

    table_text(&out_std, &t);
}

int movers_show(struct reporting *g, bool json)
{
    struct report_query *q = &g->query;
    const int64_t since = q->since, until = q->until;
    struct movers m = {.key = q->by[0].name};
    struct report r;
    int status;

    if (!g->since || !g->until || q->keys != 1
        || q->by[0].kind <= REPORT_BLOCK || until - since > since) {
        complain(g->command, "--movers compares a time with the one before",
                 NULL, "give --since, --until and one --by other than a time");
        return EXIT_USAGE;
    }
    status = reporting_make(g, &r);
    if (status)
        return status;
    add(&m, g->arena, &r, true);
    q->since = since - (until - since);
    q->until = since;
    status = reporting_make(g, &r);
    if (status)
        return status;
    add(&m, g->arena, &r, false);
    if (m.rows.n > 1)
        qsort(m.rows.at, m.rows.n, sizeof *m.rows.at, larger);
    if (json)
        put_json(&m);
    else if (m.rows.n > 0)
        put_text(&m);
    return m.rows.n > 0 ? EXIT_YES : EXIT_NO;
}
