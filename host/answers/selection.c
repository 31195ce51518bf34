/* The models that can serve a call, in the order in which they are chosen.
 *
 * SPDX-License-Identifier: MIT */
#include "selection.h"

#include <stdlib.h>

/* Counts the bits of a set. */
static unsigned bits_in(mreg_caps set)
{
    unsigned n = 0;

    for (; set; set &= set - 1)
        n++;
    return n;
}

/* Classes of prices: those that can be compared are first. */
static int class_of(const struct priced_at *p)
{
    if (p->status == MREG_OK)
        return 0;
    return p->status == MREG_E_CURRENCY && !p->unknown ? 1 : 2;
}

static struct choice choice_of(const mreg *r, const struct wanted *w,
                               mreg_model m)
{
    struct choice c = {.m = m};
    mreg_info_view info;

    mreg_info(r, m, &info);
    c.preferred = info.has & w->prefer;
    price_at(r, m, w, &c.price);
    return c;
}

void choose_each(const mreg *r, const struct wanted *w,
                 const mreg_model *models, size_t count, struct choice *out)
{
    for (size_t i = 0; i < count; i++)
        out[i] = choice_of(r, w, models[i]);
}

static int by_rule(const void *one, const void *other)
{
    const struct choice *a = one, *b = other;
    const int class_a = class_of(&a->price), class_b = class_of(&b->price);
    const unsigned many_a = bits_in(a->preferred),
                   many_b = bits_in(b->preferred);

    if (class_a != class_b)
        return class_a - class_b;
    if (many_a != many_b)
        return many_a > many_b ? -1 : 1;
    if (class_a == 1 && a->price.currency != b->price.currency)
        return a->price.currency < b->price.currency ? -1 : 1;
    if (class_a < 2 && a->price.pico != b->price.pico)
        return a->price.pico < b->price.pico ? -1 : 1;
    return a->m < b->m ? -1 : a->m > b->m;
}

void select_models(const mreg *r, struct arena *a, const struct wanted *w,
                   struct selection *out)
{
    const uint32_t all = mreg_count(r);
    struct reason reason;

    *out = (struct selection){.r = r, .w = w};
    out->models = arena_get(a, all + 1, sizeof *out->models);
    out->choices = arena_get(a, all + 1, sizeof *out->choices);
    for (mreg_model m = 0; m < all; m++)
        if (reason_against(r, m, w, 0, &reason))
            out->against[reason.kind]++;
        else
            out->choices[out->count++] = choice_of(r, w, m);
    qsort(out->choices, out->count, sizeof *out->choices, by_rule);
    for (size_t i = 0; i < out->count; i++)
        out->models[i] = out->choices[i].m;
}

void fare(const struct selection *s, mreg_model m, struct fared *out)
{
    *out = (struct fared){.s = s, .r = s->r, .w = s->w, .m = m};
    out->choice = choice_of(s->r, s->w, m);
    for (size_t i = 0; i < s->count; i++)
        if (s->models[i] == m)
            out->place = i + 1;
}

bool fares(const struct fared *f)
{
    struct reason reason;

    return !reason_against(f->r, f->m, f->w, 0, &reason);
}
