/* Prices columns of calls: many rows on the same terms, each of a model and
 * three counts. Nearly all rows take three products and one comparison with
 * their model's quote; all others take the long way, as mreg_cost does.
 *
 * SPDX-License-Identifier: MIT */
#include "condition.h"

#define NO_COST UINT64_MAX
#define NEEDED (MREG_BIT(MREG_INPUT) | MREG_BIT(MREG_CACHE_READ) \
    | MREG_BIT(MREG_OUTPUT))

/* ---- quotes ------------------------------------------------------------ */

/* A quote holds for prompts of fewer than `below` tokens, for none if that is
 * 0. `below` is less than 2^31, so that a signed comparison serves and the
 * three products add up to less than 2^64. */
#define MOST_BELOW ((uint32_t)INT32_MAX)

/* The tokens of input from which another rate of the version may hold, for
 * calls that are charged by this one. */
static uint32_t below_of(const mreg *r, const struct mreg_chosen *chosen)
{
    const struct mreg_run run = mreg_rates_of(r, chosen->version);
    const struct mreg_condition_row *held =
        &r->conditions[r->rates[chosen->rate].condition];
    uint32_t below = MOST_BELOW;

    for (uint32_t i = run.first; i < run.end; i++) {
        const uint32_t condition = r->rates[i].condition;
        const struct mreg_condition_row *c = r->conditions + condition;

        if (condition < r->condition_count
            && mreg_for_word(c) == mreg_for_word(held)
            && c->from_tokens && c->from_tokens < below)
            below = c->from_tokens;
    }
    return below;
}

/* Empty unless one row of sheets prices the three meters. */
static mreg_quote quote_of(const mreg *r, mreg_model m, const mreg_terms *on)
{
    mreg_quote quote = {{0, 0, 0}, 0};
    struct mreg_chosen chosen;

    if (mreg_choose(r, &r->models[m], on, mreg_instant(r, on), 0, &chosen)
        != MREG_OK
        || mreg_currency_of(r, chosen.rate) != MREG_USD)
        return quote;
    const struct mreg_sheet_row *sheet = mreg_sheet_of(r, chosen.rate);
    const uint32_t in = sheet->price[MREG_AT_INPUT],
                   reads = sheet->price[MREG_AT_CACHE_READ],
                   out = sheet->price[MREG_AT_OUTPUT];
    if ((NEEDED & ~(mreg_meters)sheet->plain) || (in | reads | out) >> 31)
        return quote;
    quote.prices[0] = in;
    quote.prices[1] = reads;
    quote.prices[2] = out;
    quote.below = below_of(r, &chosen);
    return quote;
}

/* The last quote says for which terms and registry all are, so that they
 * price nothing else. It is empty, and serves rows without a model. Instants
 * are mixed with the registry's digest, as there is no room for both. */
static mreg_quote seal_of(const mreg *r, const mreg_terms *on)
{
    const uint64_t terms = mreg_terms_word(on);
    uint64_t at = (uint64_t)mreg_instant(r, on) ^ terms >> 32;

    for (unsigned i = 0; r->about && i < 8; i++)
        at ^= (uint64_t)r->about->digest[i] << 8 * i;
    return (mreg_quote){{(uint32_t)at, (uint32_t)(at >> 32),
                         (uint32_t)terms}, 0};
}

uint32_t mreg_quotes(const mreg *r, const mreg_terms *on, mreg_quote *out,
                     uint32_t room)
{
    if (!r)
        return 0;
    if (!out)
        room = 0;
    on = mreg_terms_or_none(on);
    for (mreg_model m = 0; m < r->model_count && m < room; m++)
        out[m] = quote_of(r, m, on);
    if (r->model_count < room)
        out[r->model_count] = seal_of(r, on);
    return r->model_count + 1;
}

/* ---- rows -------------------------------------------------------------- */

struct columns {
    const mreg *r;
    const mreg_terms *on;      /* not NULL */
    const mreg_quote *quotes;  /* one more than `models`, which is empty */
    uint32_t models;
    const uint32_t *model, *input, *cached, *output;
    uint64_t *pico;
};

MREG_APART uint64_t cost_long(const struct columns *c, size_t i)
{
    const uint32_t counts[] = {c->input[i], c->cached[i], c->output[i]};
    static const uint8_t meters[] = {MREG_INPUT, MREG_CACHE_READ,
                                     MREG_OUTPUT};
    struct mreg_chosen chosen;
    uint64_t pico = 0;

    if (c->model[i] >= c->r->model_count)
        return NO_COST;
    if (mreg_choose(c->r, &c->r->models[c->model[i]], c->on,
                    mreg_instant(c->r, c->on),
                    (uint64_t)counts[0] + counts[1], &chosen) != MREG_OK
        || mreg_currency_of(c->r, chosen.rate) != MREG_USD)
        return NO_COST;
    const struct mreg_sheet_row *sheet = mreg_sheet_of(c->r, chosen.rate);
    for (unsigned k = 0; k < 3; k++)
        if (mreg_add_price(c->r, sheet, meters[k], counts[k], &pico)
            != MREG_OK)
            return NO_COST;
    return pico;
}

MREG_INLINE const mreg_quote *quote_at(const struct columns *c, size_t i)
{
    const uint32_t m = c->model[i];

    return &c->quotes[m < c->models ? m : c->models];
}

/* Rows [i, end), one by one. Returns how many have no price. The copy stays
 * in registers, as nobody else knows where it is. */
static uint64_t cost_each(const struct columns *whole, size_t i, size_t end)
{
    const struct columns c = *whole;
    uint64_t unpriced = 0;

    for (; i < end; i++) {
        const mreg_quote *q = quote_at(&c, i);
        const uint32_t x = c.input[i], y = c.cached[i];

        if ((uint64_t)x + y >= q->below) {
            c.pico[i] = cost_long(whole, i);
            unpriced += c.pico[i] == NO_COST;
            continue;
        }
        c.pico[i] = (uint64_t)x * q->prices[0] + (uint64_t)y * q->prices[1]
                    + (uint64_t)c.output[i] * q->prices[2];
    }
    return unpriced;
}

/* The compiler's immintrin.h asks for stdlib.h, which a system without a C
 * library lacks: it gets the plain form. */
#if defined(__SSE2__) && defined(__has_include)
#if __has_include(<stdlib.h>)
#define HAS_VECTORS
#endif
#endif

#ifdef HAS_VECTORS

#include <immintrin.h>

MREG_INLINE __m128i load(const void *at)
{
    return _mm_loadu_si128((const __m128i *)at);
}

/* Results of this many rows (24 MB of columns) or more are written past the
 * caches. They would leave the caches before anybody reads them, and writing
 * past them spares reading the memory first. */
#define STREAMED ((size_t)1 << 20)

MREG_INLINE void put(uint64_t *to, __m128i v, int streamed)
{
    if (streamed)
        _mm_stream_si128((__m128i *)(void *)to, v);
    else
        _mm_storeu_si128((__m128i *)(void *)to, v);
}

/* Rows ahead of those that are priced whose columns are asked for: what is
 * read was then on its way for long enough. */
#define AHEAD 512

/* Asking for what lies behind a column's end is allowed and does nothing. */
MREG_INLINE void ask_for(const uint32_t *column, size_t i)
{
    const uintptr_t at = (uintptr_t)column + (i + AHEAD) * sizeof *column;

    _mm_prefetch((const char *)at, _MM_HINT_T0);
}

/* Eight bytes from each of two places. */
MREG_INLINE __m128i two(const void *a, const void *b)
{
    const __m128 low = _mm_castsi128_ps(_mm_loadl_epi64(a));

    return _mm_castps_si128(_mm_loadh_pi(low, b));
}

/* A product takes the even quarters of two vectors. A column's first two rows
 * and its last two are put there, or what lies in the odd quarters. */
#define FIRST(v) _mm_shuffle_epi32(v, 0x50)
#define LAST(v) _mm_shuffle_epi32(v, 0xFA)
#define ODD(v) _mm_shuffle_epi32(v, 0xF5)
#define ODD_OF_BOTH(v, w) _mm_castps_si128(_mm_shuffle_ps( \
    _mm_castsi128_ps(v), _mm_castsi128_ps(w), 0xDD))

/* What two rows cost, of which `first` has the prices of input and of cache
 * reads, twice, and `second` that of output and the bound, twice. */
MREG_INLINE __m128i two_cost(__m128i x, __m128i y, __m128i z, __m128i first,
                             __m128i second)
{
    return _mm_add_epi64(_mm_add_epi64(_mm_mul_epu32(x, first),
                                       _mm_mul_epu32(y, ODD(first))),
                         _mm_mul_epu32(z, second));
}

/* Rows i to i + 3. Returns 0 if one is of no model, if a quote does not hold,
 * or if the top bit of a count is set; what is in `cost` then means nothing.
 * x + y < below is asked as below - x > y, whose parts have 31 bits. */
MREG_INLINE int cost_four(const struct columns *c, size_t i, __m128i cost[2])
{
    const uint32_t *m = c->model + i, m0 = m[0], m1 = m[1], m2 = m[2],
                   m3 = m[3];

    if (m0 >= c->models || m1 >= c->models || m2 >= c->models
        || m3 >= c->models)
        return 0;
    const uint32_t *q0 = c->quotes[m0].prices, *q1 = c->quotes[m1].prices,
                   *q2 = c->quotes[m2].prices, *q3 = c->quotes[m3].prices;
    const __m128i first01 = two(q0, q1), second01 = two(q0 + 2, q1 + 2),
                  first23 = two(q2, q3), second23 = two(q2 + 2, q3 + 2),
                  below = ODD_OF_BOTH(second01, second23);
    const __m128i x = load(c->input + i), y = load(c->cached + i),
                  z = load(c->output + i);

    cost[0] = two_cost(FIRST(x), FIRST(y), FIRST(z), first01, second01);
    cost[1] = two_cost(LAST(x), LAST(y), LAST(z), first23, second23);
    const __m128i holds = _mm_andnot_si128(
        _mm_or_si128(x, y), _mm_cmpgt_epi32(_mm_sub_epi32(below, x), y));
    return _mm_movemask_ps(_mm_castsi128_ps(holds)) == 15;
}

MREG_APART uint64_t cost_odd(const struct columns *c, size_t i, size_t end)
{
    return cost_each(c, i, end);
}

/* Rows i to i + 7: what they cost fills one line of a cache, and is written
 * at once. Returns 0 if it is not. */
MREG_INLINE int cost_eight(const struct columns *c, size_t i, int streamed)
{
    __m128i cost[4];

    if (!cost_four(c, i, cost) || !cost_four(c, i + 4, cost + 2))
        return 0;
    put(c->pico + i, cost[0], streamed);
    put(c->pico + i + 2, cost[1], streamed);
    put(c->pico + i + 4, cost[2], streamed);
    put(c->pico + i + 6, cost[3], streamed);
    return 1;
}

MREG_INLINE uint64_t cost_lines(const struct columns *whole, size_t i,
                                size_t rows, int streamed)
{
    const struct columns c = *whole;
    uint64_t unpriced = 0;

    for (; rows - i >= 16; i += 16) {
        ask_for(c.model, i);
        ask_for(c.input, i);
        ask_for(c.cached, i);
        ask_for(c.output, i);
        if (!cost_eight(&c, i, streamed))
            unpriced += cost_odd(whole, i, i + 8);
        if (!cost_eight(&c, i + 8, streamed))
            unpriced += cost_odd(whole, i + 8, i + 16);
    }
    return unpriced + cost_odd(whole, i, rows);
}

/* Prices all rows. Streaming stores write whole cache lines of 64 bytes, so the
 * rows before the first whole line are priced one by one. */
static uint64_t cost_all(const struct columns *c, size_t rows)
{
    const size_t first = (0 - (uintptr_t)c->pico) % 64 / sizeof *c->pico;
    uint64_t unpriced;

    if (rows < STREAMED || (uintptr_t)c->pico % sizeof *c->pico)
        return cost_lines(c, 0, rows, 0);
    unpriced = cost_odd(c, 0, first) + cost_lines(c, first, rows, 1);
    _mm_sfence();
    return unpriced;
}

#else

static uint64_t cost_all(const struct columns *c, size_t rows)
{
    return cost_each(c, 0, rows);
}

#endif

static int is_seal(const mreg_quote *a, const mreg_quote *b)
{
    return a->prices[0] == b->prices[0] && a->prices[1] == b->prices[1]
           && a->prices[2] == b->prices[2] && a->below == b->below;
}

/* Quotes that are not all there, or are for something else, are as good as
 * none. */
static void use_quotes(struct columns *c, const mreg_quote *q,
                       uint32_t quotes)
{
    static const mreg_quote none;

    c->quotes = &none;
    c->models = 0;
    if (!q || quotes != c->r->model_count + 1)
        return;
    const mreg_quote seal = seal_of(c->r, c->on);
    if (!is_seal(&q[quotes - 1], &seal))
        return;
    c->quotes = q;
    c->models = quotes - 1;
}

uint64_t mreg_cost_rows(const mreg *r, const mreg_terms *on,
                        const mreg_quote *q, uint32_t quotes,
                        const uint32_t *model, const uint32_t *input,
                        const uint32_t *cached, const uint32_t *output,
                        uint64_t *pico, size_t rows)
{
    struct columns c = {r, NULL, NULL, 0, model, input, cached, output, pico};

    if (!pico)
        return rows;
    if (!r || !model || !input || !cached || !output) {
        for (size_t i = 0; i < rows; i++)
            pico[i] = NO_COST;
        return rows;
    }
    c.on = mreg_terms_or_none(on);
    use_quotes(&c, q, quotes);
    return cost_all(&c, rows);
}
