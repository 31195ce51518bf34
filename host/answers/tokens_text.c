/* Counts as an aligned table.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/columns.h"
#include "base/count_text.h"
#include "lookup.h"
#include "out_view.h"
#include "price_text.h"
#include "tokens.h"

#define PERCENT_ROOM 32

/* Hundredths of a percent, rounded down, saturating. */
static uint64_t share(uint64_t tokens, uint32_t context)
{
    return tokens > UINT64_MAX / 10000 ? UINT64_MAX
                                       : tokens * 10000 / context;
}

/* "2.28" of 228. */
static void percent_text(uint64_t hundredths, char out[PERCENT_ROOM])
{
    size_t size = count_grouped(hundredths / 100, out);

    out[size] = '.';
    out[size + 1] = (char)('0' + hundredths / 10 % 10);
    out[size + 2] = (char)('0' + hundredths % 10);
    out[size + 3] = 0;
}

/* ---- the table ------------------------------------------------------- */

struct cells {
    char share[PERCENT_ROOM], cost[MREG_MONEY_SIZE];
};

struct widths {
    struct column bytes, tokens, share, cost;
};

static void fill_cells(const struct tokens_subject *f,
                       const struct tokens_row *row, struct cells *c)
{
    memcpy(c->share, "unknown", sizeof "unknown");
    if (f->info.context_in)
        percent_text(share(row->count.tokens, f->info.context_in), c->share);
    tokens_cost_text(row, c->cost);
    money_grouped(c->cost);
}

static void measure(const struct tokens_subject *f,
                    const struct tokens_row *row, struct widths *w)
{
    struct cells c;

    fill_cells(f, row, &c);
    column_measure_count(&w->bytes, row->bytes);
    column_measure_count(&w->tokens, row->count.tokens);
    column_measure_text(&w->share, c.share);
    column_measure_text(&w->cost, c.cost);
}

static void print_row(struct out *o, const struct tokens_subject *f,
                      const struct tokens_row *row, const struct widths *w)
{
    struct cells c;

    fill_cells(f, row, &c);
    out_text(o, "  ");
    column_count(o, &w->bytes, row->bytes);
    out_text(o, "  ");
    column_count(o, &w->tokens, row->count.tokens);
    if (f->name) {
        out_text(o, "  ");
        column_text(o, &w->share, c.share);
        out_text(o, "  ");
        column_text(o, &w->cost, c.cost);
    }
    out_text(o, "  ");
    out_shown(o, row->file, strlen(row->file));
    out_char(o, '\n');
}

static void print_head(struct out *o, const struct tokens_subject *f,
                       const struct widths *w)
{
    out_text(o, "  ");
    column_head(o, &w->bytes, "bytes");
    out_text(o, "  ");
    column_head(o, &w->tokens, "tokens");
    if (f->name) {
        out_text(o, "  ");
        column_head(o, &w->share, "context %");
        out_text(o, "  ");
        column_head(o, &w->cost, "USD");
    }
    out_text(o, "  file\n");
}

static struct widths measure_all(const struct tokens_answer *a,
                                 const struct tokens_row *sum)
{
    struct widths w = {{COLUMN_COUNT, 0, 0}, {COLUMN_COUNT, 0, 0},
                       {COLUMN_NUMBER, 0, 0}, {COLUMN_NUMBER, 0, 0}};

    for (size_t i = 0; i < a->count; i++)
        measure(a->of, &a->rows[i], &w);
    measure(a->of, sum, &w);
    column_measure_head(&w.bytes, "bytes");
    column_measure_head(&w.tokens, "tokens");
    column_measure_head(&w.share, "context %");
    column_measure_head(&w.cost, "USD");
    return w;
}

/* ---- what is around the table ------------------------------------- */

/* "4.7" of 47 thousandths. */
static void print_thousandths(struct out *o, uint32_t n)
{
    out_number(o, n / 10);
    out_char(o, '.');
    out_char(o, (char)('0' + n % 10));
    out_char(o, '%');
}

static void print_basis(struct out *o, const mreg_token_count *c)
{
    static const char *const why[] = {
        "weights of its own vocabulary, ",
        "weights of the nearest public vocabulary, ",
        "its tokenizer is unknown: weights of ",
    };

    if (c->basis == MREG_TOKENS_EXACT) {
        out_text(o, "exact: ");
        out_view(o, c->encoding);
        out_char(o, '\n');
        return;
    }
    out_text(o, "estimated: ");
    out_text(o, why[c->estimate.basis]);
    out_view(o, c->estimate.vocabulary);
    if (c->estimate.factor != 1000) {
        out_text(o, ", times ");
        out_number(o, c->estimate.factor / 1000u);
        out_char(o, '.');
        out_number(o, c->estimate.factor / 100u % 10u);
        out_number(o, c->estimate.factor / 10u % 10u);
    }
    out_text(o, "\nthat vocabulary on 1 KB: ");
    print_thousandths(o, c->estimate.mean_error);
    out_text(o, " off on average, 95 of 100 texts within ");
    print_thousandths(o, c->estimate.p95_error);
    out_char(o, '\n');
}

static void print_heading(struct out *o, const struct tokens_subject *f,
                          const struct tokens_row *row)
{
    char how[HOW_ROOM];

    if (f->name) {
        how_text(f->match.via, how);
        out_shown(o, f->name, f->name_size);
        out_text(o, " is ");
        out_bytes(o, f->full, f->full_size);
        out_text(o, " (");
        out_text(o, how);
        out_text(o, ")\n");
    }
    print_basis(o, &row->count);
    out_char(o, '\n');
}

static void print_limits(struct out *o, const mreg_info_view *info)
{
    out_text(o, " (");
    out_grouped(o, info->context_in);
    out_text(o, " in, ");
    out_grouped(o, info->context_out);
    out_text(o, " out)\n");
}

static void print_safe(struct out *o, const mreg_token_count *c)
{
    if (c->basis == MREG_TOKENS_EXACT)
        return;
    out_text(o, "to be safe, count on ");
    out_grouped(o, c->estimate.safe);
    out_text(o, " tokens\n");
}

/* Says whether all files together fit. */
static void print_verdict(struct out *o, const struct tokens_subject *f,
                          const struct tokens_row *sum)
{
    switch (sum->fits) {
    case MREG_OK:
        out_text(o, "\nfits");
        print_limits(o, &f->info);
        break;
    case MREG_E_TOO_LONG:
        out_text(o, "\ndoes not fit: ");
        out_grouped(o, sum->over);
        out_text(o, " tokens too many");
        print_limits(o, &f->info);
        break;
    case MREG_E_MAY_NOT_FIT:
        out_text(o, "\nmay not fit: at worst ");
        out_grouped(o, sum->over);
        out_text(o, " tokens too many");
        print_limits(o, &f->info);
        break;
    default:
        out_text(o, "\nwhether it fits is unknown: so are the limits\n");
    }
}

static struct tokens_row sum_of(const struct tokens_subject *f,
                                const struct tokens_row *rows, size_t count)
{
    struct tokens_row sum = rows[0];

    for (size_t i = 1; i < count; i++) {
        sum.bytes += rows[i].bytes;
        sum.count.tokens += rows[i].count.tokens;
        sum.count.estimate.safe += rows[i].count.estimate.safe;
    }
    sum.file = "together";
    tokens_judge(f, &sum);
    return sum;
}

void tokens_table(struct out *o, const struct tokens_answer *a)
{
    const struct tokens_subject *f = a->of;
    const struct tokens_row sum = sum_of(f, a->rows, a->count);
    const struct widths w = measure_all(a, &sum);

    print_heading(o, f, a->rows);
    print_head(o, f, &w);
    for (size_t i = 0; i < a->count; i++)
        print_row(o, f, &a->rows[i], &w);
    if (a->count > 1)
        print_row(o, f, &sum, &w);
    if (!f->name)
        return;
    print_verdict(o, f, &sum);
    print_safe(o, &sum.count);
}
