/* Estimates the tokens of a text for a model: what the text weighs by the
 * weights of the model's vocabulary or of the nearest one, times the factor
 * between the two.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "weigh.h"

#define ONE 1000u              /* factors are thousandths */

#define NUMBER(n, name) WEIGHTS_##name = n,
enum { MREG_WEIGHED(NUMBER) };
#undef NUMBER

#define NAME_FITS(n, name) \
    _Static_assert(sizeof #name <= sizeof mreg_weights->vocabulary, #name);
MREG_WEIGHED(NAME_FITS)
#undef NAME_FITS

/* What safe_factor adds to the error of the weights, by basis. It was measured
 * on public vocabularies with the weights of others; see estimate/nearest/. */
static const uint16_t margin[] = {
    [MREG_ESTIMATE_FITTED] = 0,
    [MREG_ESTIMATE_NEAREST] = 400,
    [MREG_ESTIMATE_UNKNOWN] = 620,
};

/* For unknown tokenizers: the weights that underestimate the fewest texts. */
static const struct mreg_tokenizer_row unknown = {
    .vocabulary = WEIGHTS_cl100k_base, .factor = ONE,
    .basis = MREG_ESTIMATE_UNKNOWN
};

/* Returns the row of a model, or `unknown` if it has none or a broken one. */
static struct mreg_tokenizer_row row_of(const mreg *r, mreg_model m)
{
    const struct mreg_tokenizer_row *row = mreg_tokenizer_of(r, m);

    if (!row || row->vocabulary >= mreg_weights_count
        || row->basis >= MREG_ESTIMATE_UNKNOWN)
        return unknown;
    return *row;
}

static mreg_text text_of(const char *at)
{
    mreg_text text = {at, 0};

    while (at[text.size])
        text.size++;
    return text;
}

/* Returns n * times / over, rounded up, at most UINT64_MAX. Both factors have
 * at most 16 bits, so that the product of the remainder has 32. */
static uint64_t scaled(uint64_t n, uint32_t times, uint32_t over)
{
    const uint64_t part = (n % over * times + over - 1) / over;

    if (times && n / over > (UINT64_MAX - part) / times)
        return UINT64_MAX;
    return n / over * times + part;
}

mreg_status mreg_estimate_tokens(const mreg *r, mreg_model m,
                                 const char *text, size_t size,
                                 mreg_estimate *out)
{
    static const mreg_estimate nothing = {.vocabulary = {"", 0}};

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = nothing;
    if (r && m != MREG_NONE && m >= r->model_count)
        return MREG_E_NO_MODEL;
    const struct mreg_tokenizer_row row = row_of(r, m);
    const struct mreg_weights *w = &mreg_weights[row.vocabulary];
    out->vocabulary = text_of(w->vocabulary);
    out->mean_error = w->mean_error;
    out->p95_error = w->p95_error;
    out->factor = row.factor;
    out->safe_factor = (uint16_t)(w->safe_factor + margin[row.basis]);
    out->basis = row.basis;
    out->tokens = scaled(mreg_weigh(w, text, size), row.factor,
                         MREG_WEIGHT_ONE * ONE);
    out->safe = scaled(out->tokens, out->safe_factor, ONE);
    return MREG_OK;
}
