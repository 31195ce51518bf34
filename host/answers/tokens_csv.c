/* Counts as CSV, a record a file.
 *
 * SPDX-License-Identifier: MIT */
#include "base/csv.h"
#include "price_text.h"
#include "tokens.h"

static void number(struct out *o, uint64_t n)
{
    out_char(o, ',');
    out_number(o, n);
}

static void csv_row(struct out *o, const struct tokens_subject *f,
                    const struct tokens_row *row)
{
    const bool exact = row->count.basis == MREG_TOKENS_EXACT;
    bool first = true;

    out_csv_text(o, &first, row->file);
    number(o, row->bytes);
    number(o, row->count.tokens);
    out_text(o, exact ? ",yes," : ",no,");
    if (!exact)
        out_number(o, row->count.estimate.safe);
    out_csv_next(o, &first, f->full, f->name ? f->full_size : 0);
    out_char(o, ',');
    if (f->name && f->info.context_in)
        out_number(o, f->info.context_in);
    out_text(o, row->fits == MREG_OK ? ",yes,"
                : row->fits == MREG_E_TOO_LONG ? ",no," : ",,");
    if (f->name && row->is_known)
        money_csv(o, row->pico_usd, row->currency);
    out_csv_end(o);
}

void tokens_csv(struct out *o, const struct tokens_answer *a)
{
    out_text(o, "file,bytes,tokens,exact,safe_tokens,model,context,fits,"
                "cost_usd\r\n");
    for (size_t i = 0; i < a->count; i++)
        csv_row(o, a->of, &a->rows[i]);
}
