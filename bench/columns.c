/* Columns of calls on the shipped registry: the bytes a second of pricing
 * them, with SSE2 and without, beside those of memcpy, in turns in one run;
 * beside the same bytes moved without a price; and beside mreg_cost a row.
 *   columns [MILLIONS OF ROWS]
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "mreg.h"

/* runtime/columns.c compiled without SSE2, under another name. */
uint64_t plain_cost_rows(const mreg *r, const mreg_terms *on,
                         const mreg_quote *q, uint32_t quotes,
                         const uint32_t *model, const uint32_t *input,
                         const uint32_t *cached, const uint32_t *output,
                         uint64_t *pico, size_t rows);

/* A row has 16 bytes that are read and 8 that are written; memcpy reads and
 * writes 12. */
enum { ROUNDS = 41, POPULAR = 300, HALF = 12 };

static const mreg *const r = &mreg_builtin;
static mreg_quote *quotes;     /* of all models, and one that seals them */
static uint32_t quoted;
static uint32_t popular[POPULAR];
static uint32_t *model, *input, *cached, *output;
static uint64_t *pico, *want;
static char *from, *to;

/* ---- the columns --------------------------------------------------------- */

static uint64_t some(void)
{
    static uint64_t x = UINT64_C(88172645463325252);

    x ^= x << 13;
    x ^= x >> 7;
    return x ^= x << 17;
}

/* The sooner the more often: a half of a half of them, and so on. */
static mreg_model some_model(void)
{
    uint32_t most = POPULAR;

    while (most > 4 && some() & 1)
        most /= 2;
    return popular[some() % most];
}

static void choose_popular(void)
{
    for (uint32_t i = 0; i < POPULAR;) {
        const mreg_model m = (mreg_model)(some() % mreg_count(r));

        if (quotes[m].below)
            popular[i++] = m;
    }
}

/* One prompt of 4,096 is long and one row of 100,000 has no model. */
static void fill(size_t rows)
{
    for (size_t i = 0; i < rows; i++) {
        model[i] = some() % 100000 ? some_model() : (uint32_t)some();
        input[i] = (uint32_t)(some() % (some() % 4096 ? 20000 : 400000));
        cached[i] = (uint32_t)(some() % 10000);
        output[i] = (uint32_t)(some() % 4000);
    }
    memset(from, 1, rows * HALF);
    memset(to, 2, rows * HALF);
    memset(pico, 3, rows * sizeof *pico);
}

static void leave(void)
{
    free(model);
    free(input);
    free(cached);
    free(output);
    free(pico);
    free(want);
    free(from);
    free(to);
}

static int take(size_t rows)
{
    model = malloc(rows * sizeof *model);
    input = malloc(rows * sizeof *input);
    cached = malloc(rows * sizeof *cached);
    output = malloc(rows * sizeof *output);
    pico = malloc(rows * sizeof *pico);
    want = malloc(rows * sizeof *want);
    from = malloc(rows * HALF);
    to = malloc(rows * HALF);
    return model && input && cached && output && pico && want && from && to;
}

/* Halves the rows until there is memory for them. */
static size_t take_what_there_is(size_t rows)
{
    while (!take(rows) && rows > 1000) {
        leave();
        rows /= 2;
        printf("memory is short: %zu rows\n", rows);
    }
    return rows;
}

/* ---- the ways ------------------------------------------------------------ */

static uint64_t copy(size_t rows)
{
    memcpy(to, from, rows * HALF);
    return 0;
}

static uint64_t columns(size_t rows)
{
    return mreg_cost_rows(r, NULL, quotes, quoted, model, input, cached,
                          output, pico, rows);
}

static uint64_t plain(size_t rows)
{
    return plain_cost_rows(r, NULL, quotes, quoted, model, input, cached,
                           output, pico, rows);
}

static uint64_t each(size_t rows)
{
    const mreg_meters used = 1u << MREG_INPUT | 1u << MREG_CACHE_READ
                             | 1u << MREG_OUTPUT;
    mreg_usage use = {.used = used};
    uint64_t unpriced = 0;
    mreg_bill bill;

    for (size_t i = 0; i < rows; i++) {
        use.n[MREG_INPUT] = input[i];
        use.n[MREG_CACHE_READ] = cached[i];
        use.n[MREG_OUTPUT] = output[i];
        pico[i] = mreg_cost(r, model[i], NULL, &use, &bill) == MREG_OK
                      ? bill.pico_usd : UINT64_MAX;
        unpriced += pico[i] == UINT64_MAX;
    }
    return unpriced;
}

#ifdef __SSE2__

static inline __m128i taken(const uint32_t *column, size_t i)
{
    return _mm_loadu_si128((const __m128i *)(const void *)(column + i));
}

static inline void move_four(size_t i, __m128i *to)
{
    _mm_stream_si128(to, _mm_add_epi32(taken(model, i), taken(input, i)));
    _mm_stream_si128(to + 1,
                     _mm_add_epi32(taken(cached, i), taken(output, i)));
}

/* Asks for a column as far ahead as runtime/columns.c does. */
static inline void ask_for(const uint32_t *column, size_t i)
{
    _mm_prefetch((const char *)((uintptr_t)(column + i) + 2048),
                 _MM_HINT_T0);
}

/* Loads and stores as much, in whole lines, without quotes and products: no
 * way of pricing can be faster. */
static uint64_t moved(size_t rows)
{
    const size_t first = (0 - (uintptr_t)pico) % 64 / sizeof *pico;
    __m128i *to = (__m128i *)(void *)(pico + first);

    for (size_t i = first; i + 16 <= rows; i += 16, to += 8) {
        ask_for(model, i);
        ask_for(input, i);
        ask_for(cached, i);
        ask_for(output, i);
        move_four(i, to);
        move_four(i + 4, to + 2);
        move_four(i + 8, to + 4);
        move_four(i + 12, to + 6);
    }
    _mm_sfence();
    return 0;
}

#else

static uint64_t moved(size_t rows)
{
    return copy(rows);
}

#endif

static const struct way {
    const char *name;
    uint64_t (*run)(size_t);
} ways[] = {
    {"memcpy", copy}, {"columns", columns}, {"columns, plain C", plain},
    {"mreg_cost a row", each}, {"moved, unpriced", moved},
};
enum { COPY, COLUMNS, PLAIN, EACH, MOVED, WAYS };

/* ---- measuring ----------------------------------------------------------- */

static int by_size(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

static int64_t spent_by(const struct way *way, size_t rows)
{
    struct timespec a, b;
    uint64_t sum;

    clock_gettime(CLOCK_MONOTONIC, &a);
    sum = way->run(rows);
    clock_gettime(CLOCK_MONOTONIC, &b);
    return (b.tv_sec - a.tv_sec) * INT64_C(1000000000)
           + (b.tv_nsec - a.tv_nsec) + (sum == UINT64_MAX);
}

/* All ways give the same bytes, or the figures mean nothing. */
static int agree(size_t rows)
{
    const uint64_t unpriced = each(rows);

    memcpy(want, pico, rows * sizeof *pico);
    for (int w = COLUMNS; w < EACH; w++)
        if (ways[w].run(rows) != unpriced
            || memcmp(pico, want, rows * sizeof *pico) != 0)
            return 0;
    printf("%zu rows, of which %" PRIu64 " have no price\n", rows, unpriced);
    return 1;
}

static void measure(size_t rows)
{
    static int64_t spent[WAYS][ROUNDS];
    int64_t p10[WAYS];

    for (int round = 0; round < ROUNDS; round++)
        for (int w = 0; w < WAYS; w++)
            spent[w][round] = spent_by(&ways[w], rows);
    for (int w = 0; w < WAYS; w++) {
        qsort(spent[w], ROUNDS, sizeof **spent, by_size);
        p10[w] = spent[w][ROUNDS / 10];
        const int64_t ns100 = p10[w] * 100 / (int64_t)rows;
        const int64_t rate = (int64_t)rows * 2 * HALF * 100 / p10[w];
        const int64_t ratio = p10[COPY] * 100 / p10[w];
        printf("%-18s %3" PRId64 ".%02" PRId64 " ns a row %4" PRId64
               ".%02" PRId64 " GB/s %2" PRId64 ".%02" PRId64 " of memcpy\n",
               ways[w].name, ns100 / 100, ns100 % 100, rate / 100,
               rate % 100, ratio / 100, ratio % 100);
    }
    const int64_t times = p10[EACH] * 10 / p10[COLUMNS];
    printf("columns are %" PRId64 ".%" PRId64 " times as fast as a call of "
           "mreg_cost a row\n", times / 10, times % 10);
}

int main(int argc, char **argv)
{
    const long millions = argc > 1 ? strtol(argv[1], NULL, 10) : 64;
    const size_t rows = take_what_there_is(
        (size_t)(millions > 0 ? millions : 1) * 1000000);
    int agreed;

    quotes = calloc(mreg_count(r) + 1, sizeof *quotes);
    if (!quotes) {
        fputs("columns: out of memory\n", stderr);
        return 1;
    }
    quoted = mreg_quotes(r, NULL, quotes, mreg_count(r) + 1);
    choose_popular();
    fill(rows);
    agreed = agree(rows);
    if (agreed)
        measure(rows);
    else
        puts("the ways disagree");
    leave();
    free(quotes);
    return !agreed;
}
