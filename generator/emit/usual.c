/* Finds the usual sheet of a model: what its last version charges on standard
 * terms if that has begun, no window decides and no usual token lacks a price.
 *
 * SPDX-License-Identifier: MIT */
#include "usual.h"

#include "generator/catalogue/find.h"

#include <stdlib.h>

#include "price.h"

#define DAY 86400000
#define DAYS_MAX 65535

/* Returns the first whole day of a version. */
static int64_t first_day(int64_t from)
{
    return from <= 0 ? 0 : (from + DAY - 1) / DAY;
}

/* Takes the last rate that holds, as the runtime does. */
static void choose(const struct emitting *e, const struct plan *p,
                   struct usual *out)
{
    for (size_t i = p->n; i-- > 0;) {
        const struct mreg_condition_row *c =
            &e->b->conditions.at[p->at[i].condition];

        if (c->service != MREG_STANDARD || c->geo)
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

struct usual usual_of(const struct emitting *e, const struct model *m)
{
    struct usual out = {0, SIZE_MAX, 0};
    const size_t n = model_versions(m);
    const int64_t since = n ? first_day(m->prices->versions.at[n - 1].from)
                            : DAYS_MAX + 1;

    if (since > DAYS_MAX || since * DAY > e->c->as_of)
        return out;
    out.since = (unsigned)since;
    choose(e, &e->b->plans.at[m->plan[n - 1]], &out);
    if (out.sheet != SIZE_MAX
        && MREG_USUAL_TOKENS & ~(mreg_meters)e->b->sheets.at[out.sheet]
                                    .row.plain)
        out.sheet = SIZE_MAX;
    return out;
}

static int compare(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

    return (a > b) - (a < b);
}

thresholds usual_thresholds(struct emitting *e, const struct listing *s)
{
    thresholds list = {0};
    size_t kept = 0;

    arena_push(e->arena, &list, 0);
    for (size_t i = 0; i < s->schedules.n; i++)
        for (unsigned k = 0; k < VARIANTS; k++)
            if (s->schedules.at[i].model[k])
                arena_push(e->arena, &list,
                           usual_of(e, s->schedules.at[i].model[k]).below);
    qsort(list.at, list.n, sizeof *list.at, compare);
    for (size_t i = 0; i < list.n; i++)
        if (!kept || list.at[kept - 1] != list.at[i])
            list.at[kept++] = list.at[i];
    list.n = kept < MREG_THRESHOLDS ? kept : MREG_THRESHOLDS;
    return list;
}
