/* What calls came to: counted in two generations, then read as a whole.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_measure.h"

#define FIRST_MS 8u             /* the end of the first slot */

/* What ends the slots of a doubling, in thousandths of its beginning. */
static const uint16_t ends[4] = {1189, 1414, 1682, 2000};
/* And what is in their middle, seen as a ratio. */
static const uint16_t middles[4] = {1091, 1297, 1542, 1834};

static unsigned slot_of(uint32_t ms)
{
    unsigned slot = 0;

    for (uint64_t start = FIRST_MS; slot < MREG_LATENCIES - 1; start *= 2)
        for (unsigned i = 0; i < 4 && slot < MREG_LATENCIES - 1; i++, slot++)
            if (ms * (uint64_t)1000 < start * ends[i])
                return slot;
    return slot;
}

static uint32_t ms_of(unsigned slot)
{
    return (uint32_t)(((uint64_t)FIRST_MS << slot / 4) * middles[slot % 4]
                      / 1000);
}

static void count(mreg_calls *c, const mreg_outcome *o)
{
    c->all++;
    c->good += o->good != 0;
    if (o->latency_ms) {
        c->timed++;
        c->latency[slot_of(o->latency_ms)]++;
    }
    if (o->latency_ms && o->output) {
        c->output += o->output;
        c->output_ms += o->latency_ms;
    }
    if (o->unpriced)
        c->unpriced++;
    else if (c->pico_usd > UINT64_MAX - o->pico_usd)
        c->pico_usd = UINT64_MAX;
    else
        c->pico_usd += o->pico_usd;
}

mreg_status mreg_arm_add(mreg_arm *arm, uint32_t generation,
                         const mreg_outcome *outcome)
{
    if (!arm || !outcome || generation == 0 || generation > 500000)
        return MREG_E_BAD_ARGUMENT;
    if (arm->now.all >= generation) {
        arm->before = arm->now;
        arm->now = (mreg_calls){0};
    }
    count(&arm->now, outcome);
    return MREG_OK;
}

/* The latency that `share` hundredths of the calls do not pass; 0: unknown. */
static uint32_t latency(const mreg_arm *arm, unsigned share)
{
    const uint64_t timed = (uint64_t)arm->now.timed + arm->before.timed;
    uint64_t left = (timed * share + 99) / 100;

    if (timed == 0)
        return 0;
    for (unsigned i = 0; i < MREG_LATENCIES; i++) {
        const uint64_t here = (uint64_t)arm->now.latency[i]
            + arm->before.latency[i];

        if (left <= here)
            return ms_of(i);
        left -= here;
    }
    return ms_of(MREG_LATENCIES - 1);
}

static uint32_t speed(const mreg_arm *arm)
{
    const uint64_t ms = arm->now.output_ms + arm->before.output_ms;
    const uint64_t tokens = arm->now.output + arm->before.output;
    const uint64_t per_s = ms == 0 ? 0
        : tokens > UINT64_MAX / 1000 ? tokens / ms * 1000
        : tokens * 1000 / ms;

    return per_s > UINT32_MAX ? UINT32_MAX : (uint32_t)per_s;
}

/* Rounds up, so that what costs anything is never 0, which is unknown. */
static uint64_t cost_of_success(const mreg_arm *arm, uint64_t good)
{
    const mreg_calls *a = &arm->now, *b = &arm->before;

    if (good == 0 || a->unpriced || b->unpriced
        || a->pico_usd > UINT64_MAX - 1 - b->pico_usd)
        return 0;
    return (a->pico_usd + b->pico_usd) / good
        + ((a->pico_usd + b->pico_usd) % good != 0);
}

mreg_status mreg_measure(const mreg_arm *arm, uint32_t doubt,
                         mreg_measured *out)
{
    uint64_t calls, good;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_measured){.high = MREG_WHOLE};
    if (doubt == 0 || doubt >= MREG_WHOLE / 2)
        return MREG_E_BAD_ARGUMENT;
    if (!arm)
        return MREG_OK;
    calls = (uint64_t)arm->now.all + arm->before.all;
    good = (uint64_t)arm->now.good + arm->before.good;
    if (calls > MREG_WHOLE || good > calls)
        return MREG_E_BAD_ARGUMENT;
    out->calls = (uint32_t)calls;
    out->good = (uint32_t)good;
    out->low = mreg_at_least(out->good, out->calls, doubt);
    out->high = mreg_at_most(out->good, out->calls, doubt);
    out->p50_ms = latency(arm, 50);
    out->p95_ms = latency(arm, 95);
    out->output_per_s = speed(arm);
    out->pico_per_good = cost_of_success(arm, good);
    return MREG_OK;
}
