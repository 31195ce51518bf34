/* Choosing among the models that can serve a request.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "price.h"

static uint32_t bits_in(uint64_t set)
{
    uint32_t n = 0;

    for (; set; set &= set - 1)
        n++;
    return n;
}

/* Tells whether a comes before b. Equal choices stay in the order in which
 * they are added, which is that of the rows. */
static int better(const mreg_choice *a, const mreg_choice *b)
{
    if (a->preferred != b->preferred)
        return a->preferred > b->preferred;
    if ((a->price == MREG_OK) != (b->price == MREG_OK))
        return a->price == MREG_OK;
    return a->price == MREG_OK && a->pico_usd < b->pico_usd;
}

/* Puts a choice behind those that are as good; the worst drops out. */
static void insert(const mreg_choice *choice, mreg_choice *out, uint32_t *n,
                   uint32_t room)
{
    uint32_t at = *n;

    if (at < room)
        *n += 1;
    else if (at == 0 || !better(choice, &out[--at]))
        return;
    for (; at > 0 && better(choice, &out[at - 1]); at--)
        out[at] = out[at - 1];
    out[at] = *choice;
}

static mreg_choice appraise(const mreg *r, mreg_model m, const mreg_query *q)
{
    mreg_choice choice = {m, 0, 0, MREG_OK};
    uint32_t caps = r->models[m].caps;

    if (caps < r->caps_count)
        choice.preferred = bits_in(r->caps[caps].has & q->preferred);
    choice.price = mreg_price_usage(r, m, q->on, q->use, &choice.pico_usd);
    return choice;
}

uint32_t mreg_select(const mreg *r, const mreg_query *q, mreg_choice *out,
                     uint32_t room)
{
    uint32_t found = 0, n = 0;
    mreg_model m;

    if (!r || !q)
        return 0;
    if (!out)
        room = 0;
    for (m = 0; m < r->model_count; m++) {
        mreg_choice choice;

        if (q->provider != MREG_NONE
            && r->models[m].provider != q->provider)
            continue;
        if (mreg_check(r, m, q->policy, q->on, &q->required) != MREG_OK)
            continue;
        found++;
        if (room == 0)
            continue;
        choice = appraise(r, m, q);
        insert(&choice, out, &n, room);
    }
    return found;
}
