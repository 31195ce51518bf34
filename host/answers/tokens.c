/* What counted tokens mean for a model: its context, its prices.
 *
 * SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <string.h>

#include "account.h"
#include "lookup.h"

static void spell_out(struct tokens_subject *of)
{
    const mreg_text provider = model_provider(of->r, of->match.model);
    const mreg_text id = model_id(of->r, of->match.model);

    if (provider.size + 1 + id.size > sizeof of->full)
        return;
    memcpy(of->full, provider.at, provider.size);
    of->full[provider.size] = '/';
    memcpy(of->full + provider.size + 1, id.at, id.size);
    of->full_size = provider.size + 1 + id.size;
}

mreg_status tokens_of_model(struct tokens_subject *of, const char *name,
                            size_t size, mreg_provider provider)
{
    mreg_status status = lookup(of->r, name, size, provider, &of->match);

    if (status != MREG_OK)
        return status;
    of->name = name;
    of->name_size = size;
    of->on = mreg_implied(&of->match, &of->on);
    of->on.account = usual_account(of->r);
    spell_out(of);
    mreg_info(of->r, of->match.model, &of->info);
    return MREG_OK;
}

void tokens_judge(const struct tokens_subject *of, struct tokens_row *row)
{
    mreg_usage use = {0};
    mreg_bill bill;

    row->fits = mreg_tokens_fit_model(of->r, &row->count, of->output,
                                      &row->over);
    mreg_use(&use, MREG_INPUT, row->count.tokens);
    mreg_use(&use, MREG_OUTPUT, of->output);
    mreg_use(&use, MREG_REQUEST, 1);
    row->priced = mreg_cost(of->r, of->match.model, &of->on, &use, &bill);
    row->pico_usd = bill.pico_usd;
    row->currency = (mreg_currency)bill.currency;
    row->is_known = row->priced == MREG_OK
                    || (row->priced == MREG_E_CURRENCY && !bill.unknown);
}

void tokens_cost_text(const struct tokens_row *row,
                      char out[MREG_MONEY_SIZE])
{
    const char *text = row->priced == MREG_E_INCOMPLETE
                               || row->priced == MREG_E_CURRENCY
                           ? "incomplete" : "unknown";
    uint32_t size;

    if (!row->is_known) {
        memcpy(out, text, strlen(text) + 1);
        return;
    }
    size = mreg_money_text(row->pico_usd, out, MREG_MONEY_SIZE);
    out[size] = 0;
    if (row->currency && size + sizeof " CNY" <= MREG_MONEY_SIZE) {
        out[size++] = ' ';
        mreg_currency_text(row->currency, out + size, MREG_MONEY_SIZE - size);
    }
}
