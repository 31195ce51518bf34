/* Usual sheets of the registry in memory: what a model's own row says that
 * most calls are charged by. It is what the last version charges on standard
 * terms, if that has begun, no window decides and no usual token lacks a
 * price.
 *
 * SPDX-License-Identifier: MIT */
#include "image.h"

#include <stdlib.h>

#include "generator/catalogue/find.h"
#include "runtime/condition.h"

#define DAY INT64_C(86400000)
#define DAYS_MAX 65535

/* Prompts of fewer than `below` tokens on standard terms are charged by
 * `sheet` from the day `since` on. */
struct usual {
    unsigned since;             /* days since 1970 */
    uint16_t sheet;             /* MREG_NO_ROW: there is none */
    uint32_t below;             /* 0: of any number */
};

/* Returns the first whole day of a version. */
static int64_t first_day(int64_t from)
{
    return from <= 0 ? 0 : (from + DAY - 1) / DAY;
}

/* Takes the last rate of the list that holds, as the runtime does. */
static void choose(const struct pricebook *b, const struct plan *p,
                   struct usual *out)
{
    *out = (struct usual){0, MREG_NO_ROW, 0};
    for (size_t i = p->n; i-- > 0;) {
        const struct mreg_condition_row *c =
            &b->conditions.at[p->at[i].condition];

        if (mreg_condition_is_special(c))
            continue;
        if (c->window)
            return;
        if (!c->from_tokens) {
            out->sheet = p->at[i].sheet;
            return;
        }
        if (!out->below || c->from_tokens < out->below)
            out->below = c->from_tokens;
    }
}

static struct usual usual_of(const struct image *image, const struct model *m)
{
    struct usual out = {0, MREG_NO_ROW, 0}, before;
    size_t n = model_versions(m);
    int64_t since;

    if (!n)
        return out;
    choose(image->b, &image->b->plans.at[m->plan[n - 1]], &out);
    /* Contracts leave the list price as it was. */
    for (; m->prices->versions.at[n - 1].cut; n--) {
        choose(image->b, &image->b->plans.at[m->plan[n - 2]], &before);
        if (before.sheet != out.sheet || before.below != out.below)
            break;
    }
    since = first_day(m->prices->versions.at[n - 1].from);
    if (since > DAYS_MAX || since * DAY > image->c->as_of)
        return (struct usual){0, MREG_NO_ROW, 0};
    out.since = (unsigned)since;
    if (out.sheet != MREG_NO_ROW
        && image->b->sheets.at[out.sheet].currency != MREG_USD)
        out.sheet = MREG_NO_ROW;
    if (out.sheet != MREG_NO_ROW
        && MREG_USUAL_TOKENS & ~(mreg_meters)image->b->sheets.at[out.sheet]
                                    .row.plain)
        out.sheet = MREG_NO_ROW;
    return out;
}

/* ---- thresholds --------------------------------------------------------- */

typedef LIST_OF(uint32_t) thresholds;

static int compare(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

    return (a > b) - (a < b);
}

/* Lists the thresholds that rows can name, ascending; [0] is 0. A model with
 * another one has no usual sheet. */
static thresholds list_thresholds(const struct image *image,
                                  const struct usual *usual)
{
    thresholds list = {0};
    size_t kept = 0;

    arena_push(image->arena, &list, 0);
    for (size_t i = 0; i < image->c->models.n; i++)
        arena_push(image->arena, &list, usual[i].below);
    qsort(list.at, list.n, sizeof *list.at, compare);
    for (size_t i = 0; i < list.n; i++)
        if (!kept || list.at[kept - 1] != list.at[i])
            list.at[kept++] = list.at[i];
    list.n = kept < MREG_THRESHOLDS ? kept : MREG_THRESHOLDS;
    return list;
}

static void fill_row(const struct usual *usual, const thresholds *list,
                     struct mreg_model_row *row)
{
    size_t below = 0;

    while (below < list->n && list->at[below] != usual->below)
        below++;
    if (usual->sheet == MREG_NO_ROW || below == list->n)
        return;
    row->since = (uint16_t)usual->since;
    row->sheet = usual->sheet;
    row->below = (uint8_t)below;
}

void image_usual(struct image *image, struct mreg_model_row *rows)
{
    const size_t n = image->c->models.n;
    struct usual *usual = arena_get(image->arena, n + 1, sizeof *usual);
    thresholds list;

    for (size_t i = 0; i < n; i++)
        usual[i] = usual_of(image, &image->c->models.at[i]);
    list = list_thresholds(image, usual);
    for (size_t i = 0; i < list.n; i++)
        image->r.thresholds[i] = list.at[i] ? list.at[i] : UINT64_MAX;
    for (size_t i = 0; i < n; i++)
        fill_row(&usual[i], &list, &rows[i]);
}
