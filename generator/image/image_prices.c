/* Prices of the registry in memory: the book's rows, runs one after the
 * other, and which of them each version of each model names.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>
#include <string.h>

#include "generator/catalogue/find.h"

static void fill_sheets(struct image *image)
{
    const struct pricebook *b = image->b;
    struct mreg_sheet_row *rows = arena_get(image->arena, b->sheets.n + 1,
                                            sizeof *rows);
    struct mreg_item_row *items;
    size_t n = 0;

    for (size_t i = 0; i < b->sheets.n; i++)
        n += b->sheets.at[i].n;
    items = arena_get(image->arena, n + 1, sizeof *items);
    n = 0;
    for (size_t i = 0; i < b->sheets.n; i++) {
        const struct sheet *s = &b->sheets.at[i];

        rows[i] = s->row;
        rows[i].first_item = (uint16_t)n;
        if (s->n)
            memcpy(&items[n], s->at, s->n * sizeof *items);
        n += s->n;
    }
    rows[b->sheets.n].first_item = (uint16_t)n;
    image->r.sheets = rows;
    image->r.sheet_count = (uint32_t)b->sheets.n;
    image->r.items = items;
    image->r.item_count = (uint32_t)n;
}

static void fill_windows(struct image *image)
{
    const struct pricebook *b = image->b;
    struct mreg_window_row *rows = arena_get(image->arena, b->windows.n + 1,
                                             sizeof *rows);
    struct mreg_range_row *ranges;
    size_t n = 0;

    for (size_t i = 0; i < b->windows.n; i++)
        n += b->windows.at[i].n;
    ranges = arena_get(image->arena, n + 1, sizeof *ranges);
    n = 0;
    for (size_t i = 0; i < b->windows.n; i++) {
        const weekly *w = &b->windows.at[i];

        rows[i] = (struct mreg_window_row){(uint16_t)n, (uint16_t)w->n};
        for (size_t k = 0; k < w->n; k++)
            ranges[n++] = (struct mreg_range_row){w->at[k].start,
                                                  w->at[k].end};
    }
    image->r.windows = rows;
    image->r.window_count = (uint32_t)b->windows.n;
    image->r.ranges = ranges;
    image->r.range_count = (uint32_t)n;
}

/* Writes the rates of all plans and returns where each plan's begin. */
static struct mreg_span_row *fill_rates(struct image *image)
{
    const struct pricebook *b = image->b;
    struct mreg_span_row *runs = arena_get(image->arena, b->plans.n + 1,
                                           sizeof *runs);
    struct mreg_rate_row *rates;
    size_t n = 0;

    for (size_t i = 0; i < b->plans.n; i++)
        n += b->plans.at[i].n;
    rates = arena_get(image->arena, n + 1, sizeof *rates);
    n = 0;
    for (size_t i = 0; i < b->plans.n; i++) {
        const struct plan *p = &b->plans.at[i];

        runs[i] = (struct mreg_span_row){(uint16_t)n, (uint16_t)p->n};
        if (p->n)
            memcpy(&rates[n], p->at, p->n * sizeof *rates);
        n += p->n;
    }
    image->r.rates = rates;
    image->r.rate_count = (uint32_t)n;
    return runs;
}

/* ---- versions ----------------------------------------------------------- */

/* Tells whether an instant is not a whole second below MREG_ODD_INSTANT. */
static bool is_odd(int64_t ms)
{
    return ms < 0 || ms % 1000 || ms / 1000 >= MREG_ODD_INSTANT;
}

static int compare_instants(const void *left, const void *right)
{
    const mreg_time a = *(const mreg_time *)left;
    const mreg_time b = *(const mreg_time *)right;

    return (a > b) - (a < b);
}

/* Lists the odd instants, ascending, each once. */
static void fill_odd_instants(struct image *image)
{
    mreg *r = &image->r;
    mreg_time *odd = arena_get(image->arena, r->version_count + 1,
                               sizeof *odd);
    size_t n = 0;

    for (size_t i = 0; i < image->c->models.n; i++) {
        const struct model *m = &image->c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++)
            if (is_odd(m->prices->versions.at[v].from))
                odd[n++] = m->prices->versions.at[v].from;
    }
    qsort(odd, n, sizeof *odd, compare_instants);
    for (size_t i = 0; i < n; i++)
        if (!i || odd[i] != odd[r->odd_count - 1])
            odd[r->odd_count++] = odd[i];
    r->odd_instants = odd;
}

/* Writes an instant as seconds, or as the index of an odd one. */
static mreg_second second_of(const mreg *r, mreg_time ms)
{
    const mreg_time *found;

    if (!is_odd(ms))
        return (mreg_second)(ms / 1000);
    found = bsearch(&ms, r->odd_instants, r->odd_count, sizeof ms,
                    compare_instants);
    return MREG_ODD_INSTANT + (mreg_second)(found - r->odd_instants);
}

static void fill_versions(struct image *image,
                          const struct mreg_span_row *plans)
{
    mreg *r = &image->r;
    const size_t n = r->version_count;
    struct mreg_span_row *spans = arena_get(image->arena, n + 1,
                                            sizeof *spans);
    mreg_second *from = arena_get(image->arena, n + 1, sizeof *from);
    size_t at = 0;

    fill_odd_instants(image);
    for (size_t i = 0; i < image->c->models.n; i++) {
        const struct model *m = &image->c->models.at[i];

        for (size_t v = 0; v < model_versions(m); v++, at++) {
            spans[at] = plans[m->plan[v]];
            from[at] = second_of(r, m->prices->versions.at[v].from);
        }
    }
    r->spans = spans;
    r->version_from = from;
}

void image_prices(struct image *image)
{
    const struct pricebook *b = image->b;
    mreg *r = &image->r;

    fill_sheets(image);
    fill_windows(image);
    fill_versions(image, fill_rates(image));
    r->conditions = b->conditions.at;
    r->condition_count = (uint32_t)b->conditions.n;
    r->values = b->values.at;
    r->value_count = (uint32_t)b->values.n;
    r->units = b->units.at;
    r->unit_count = (uint32_t)b->units.n;
}
