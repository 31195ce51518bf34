/* The order of candidates, the choice, and when something else is tried.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_measure.h"

static int reaches(const mreg_candidate *c, uint32_t target)
{
    return c->measured.calls > 0 && c->measured.low >= target;
}

/* Nobody measured it: it comes after whatever was measured. */
static uint32_t p95(const mreg_candidate *c)
{
    return c->measured.p95_ms ? c->measured.p95_ms : UINT32_MAX;
}

/* Says whether candidate a comes before b; numbers decide in the end. */
static int before(const mreg_candidate *all, uint32_t a, uint32_t b,
                  uint32_t target)
{
    const mreg_candidate *x = &all[a], *y = &all[b];
    const int by_cost = reaches(x, target);

    if (by_cost != reaches(y, target))
        return by_cost;
    if (by_cost && x->pico_usd != y->pico_usd)
        return x->pico_usd < y->pico_usd;
    if (x->measured.low != y->measured.low)
        return x->measured.low > y->measured.low;
    if (x->pico_usd != y->pico_usd)
        return x->pico_usd < y->pico_usd;
    return p95(x) != p95(y) ? p95(x) < p95(y) : a < b;
}

uint32_t mreg_rank(const mreg_candidate *all, uint32_t count, uint32_t target,
                   uint32_t *order)
{
    uint32_t n = 0;

    if (!all || !order)
        return 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = n;

        if (all[i].unpriced)
            continue;
        for (; at > 0 && before(all, i, order[at - 1], target); at--)
            order[at] = order[at - 1];
        order[at] = i;
        n++;
    }
    return n;
}

/* Says whether the aim still pays for one more call that explores. */
static int affords(const mreg_aim *aim, const mreg_explored *e,
                   uint64_t pico_usd)
{
    const uint64_t calls = e->calls < UINT64_MAX / MREG_WHOLE
        ? e->calls : UINT64_MAX / MREG_WHOLE;

    return e->explored < calls * aim->share / MREG_WHOLE
        && e->pico_usd <= aim->pico_usd
        && pico_usd <= aim->pico_usd - e->pico_usd;
}

/* Finds the least known candidate that may reach the target and would, if it
 * did, come before the first; else returns the first. */
static uint32_t worth_trying(const mreg_candidate *all, const uint32_t *order,
                             uint32_t n, const mreg_aim *aim,
                             const mreg_explored *explored)
{
    const mreg_candidate *first = &all[order[0]];
    uint32_t found = order[0];

    for (uint32_t i = 1; i < n; i++) {
        const mreg_candidate *c = &all[order[i]];

        if (c->measured.high < aim->target
            || (reaches(first, aim->target) && c->pico_usd >= first->pico_usd)
            || !affords(aim, explored, c->pico_usd))
            continue;
        if (found == order[0]
            || c->measured.calls < all[found].measured.calls)
            found = order[i];
    }
    return found;
}

static mreg_why reason(const mreg_candidate *first, uint32_t target)
{
    if (first->measured.calls == 0)
        return MREG_WHY_UNMEASURED;
    return reaches(first, target) ? MREG_WHY_CHEAPEST : MREG_WHY_SUREST;
}

static void explore(const mreg_candidate *all, const uint32_t *order,
                    uint32_t n, const mreg_aim *aim, mreg_explored *explored,
                    mreg_pick *out)
{
    explored->calls += explored->calls != UINT64_MAX;
    out->chosen = worth_trying(all, order, n, aim, explored);
    if (out->chosen == order[0])
        return;
    out->second = order[0];
    out->why = MREG_WHY_EXPLORED;
    explored->explored++;
    explored->pico_usd += all[out->chosen].pico_usd;
}

mreg_status mreg_recommend(const mreg_candidate *all, uint32_t count,
                        const mreg_aim *aim, mreg_explored *explored,
                        uint32_t *order, mreg_pick *out)
{
    uint32_t n;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_pick){MREG_NONE, MREG_NONE, MREG_WHY_NONE};
    if (!all || !aim || !order || aim->target > MREG_WHOLE
        || aim->share > MREG_WHOLE)
        return MREG_E_BAD_ARGUMENT;
    n = mreg_rank(all, count, aim->target, order);
    if (n == 0)
        return MREG_E_NO_MODEL;
    out->chosen = order[0];
    out->second = n > 1 ? order[1] : MREG_NONE;
    out->why = reason(&all[order[0]], aim->target);
    if (explored)
        explore(all, order, n, aim, explored, out);
    return MREG_OK;
}

/* Says whether x is at least as good as y in all, and better in one. */
static int outdoes(const mreg_candidate *x, const mreg_candidate *y)
{
    return x->pico_usd <= y->pico_usd && x->measured.low >= y->measured.low
        && p95(x) <= p95(y)
        && (x->pico_usd < y->pico_usd || x->measured.low > y->measured.low
            || p95(x) < p95(y));
}

int mreg_on_front(const mreg_candidate *all, uint32_t count, uint32_t which)
{
    if (!all || which >= count || all[which].unpriced)
        return 0;
    for (uint32_t i = 0; i < count; i++)
        if (!all[i].unpriced && outdoes(&all[i], &all[which]))
            return 0;
    return 1;
}
