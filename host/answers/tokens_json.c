/* Counts as JSON, one object a file.
 *
 * SPDX-License-Identifier: MIT */
#include "out_view.h"
#include "registry.h"
#include "tokens.h"

static void number_key(struct out *o, bool *first, const char *key,
                       uint64_t n)
{
    out_key(o, first, key);
    out_number(o, n);
}

/* 1.250 of 1250. */
static void ratio_key(struct out *o, bool *first, const char *key, uint32_t n)
{
    out_key(o, first, key);
    out_number(o, n / 1000);
    out_char(o, '.');
    out_number(o, n / 100 % 10);
    out_number(o, n / 10 % 10);
    out_number(o, n % 10);
}

static void json_estimate(struct out *o, bool *outer, const mreg_estimate *e)
{
    static const char *const basis[] = {"fitted", "nearest", "unknown"};
    bool first = true;

    out_key(o, outer, "estimate");
    out_char(o, '{');
    out_key(o, &first, "basis");
    out_json_text(o, basis[e->basis]);
    out_key(o, &first, "vocabulary");
    out_json_view(o, e->vocabulary);
    ratio_key(o, &first, "factor", e->factor);
    ratio_key(o, &first, "mean_error", e->mean_error);
    ratio_key(o, &first, "p95_error", e->p95_error);
    number_key(o, &first, "safe_tokens", e->safe);
    out_char(o, '}');
}

static void json_verdict(struct out *o, bool *first,
                         const struct tokens_row *row)
{
    const bool known = row->fits == MREG_OK || row->fits == MREG_E_TOO_LONG;

    out_key(o, first, "fits");
    out_text(o, !known ? "null" : row->fits == MREG_OK ? "true" : "false");
    if (row->over)
        number_key(o, first, known ? "over" : "over_at_worst", row->over);
}

static void json_model(struct out *o, bool *first,
                       const struct tokens_subject *f,
                       const struct tokens_row *row)
{
    char cost[MREG_MONEY_SIZE];

    out_key(o, first, "model");
    out_json(o, f->full, f->full_size);
    out_key(o, first, "context");
    if (f->info.context_in)
        out_number(o, f->info.context_in);
    else
        out_text(o, "null");
    json_verdict(o, first, row);
    tokens_cost_text(row, cost);
    out_key(o, first, "cost_usd");
    if (row->priced == MREG_OK)
        out_json_text(o, cost);
    else
        out_text(o, "null");
}

static void json_row(struct out *o, const struct tokens_subject *f,
                     const struct tokens_row *row)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "file");
    out_json_text(o, row->file);
    number_key(o, &first, "bytes", row->bytes);
    number_key(o, &first, "tokens", row->count.tokens);
    out_key(o, &first, "exact");
    out_text(o, row->count.basis == MREG_TOKENS_EXACT ? "true" : "false");
    if (row->count.basis == MREG_TOKENS_EXACT) {
        out_key(o, &first, "encoding");
        out_json_view(o, row->count.encoding);
    } else {
        json_estimate(o, &first, &row->count.estimate);
    }
    if (f->name)
        json_model(o, &first, f, row);
    answer_registry(o, f->by, &first);
    out_text(o, "}\n");
}

void tokens_json(struct out *o, const struct tokens_answer *a)
{
    for (size_t i = 0; i < a->count; i++)
        json_row(o, a->of, &a->rows[i]);
}
