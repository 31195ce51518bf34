/* Instructions a call on a Cortex-M4: counts SysTick under an emulator that
 * charges one nanosecond an instruction (25 MHz, so 40 a tick). Linked with
 * tests/targets/bare.c's start-up through `answers`.
 *
 * SPDX-License-Identifier: MIT */
#include "../tests/targets/answers.h"

enum { CALLS = 4096, PER_TICK = 40 };

#define SYST ((volatile uint32_t *)(uintptr_t)0xE000E010u)

static mreg_text names[64];
static uint32_t name_count;
static mreg_usage use;
static volatile uint64_t sink;

static void choose_names(const mreg *r)
{
    for (uint32_t i = 0; i < 64; i++) {
        mreg_model m = i * 7919u % mreg_count(r);
        mreg_provider p;

        if (mreg_version_at(r, m, 0) != MREG_NONE
            && mreg_next_name(r, m, 0, &names[name_count], &p) != 0)
            name_count++;
    }
}

static uint64_t find(const mreg *r, mreg_text name)
{
    return mreg_find(r, name.at, name.size);
}

static uint64_t call(const mreg *r, mreg_text name)
{
    static const mreg_request want = {MREG_CAP_TEXT_OUTPUT, 2000, 300, 1};
    mreg_match match;
    mreg_bill bill;

    mreg_resolve(r, name.at, name.size, NULL, 0, &match);
    mreg_check(r, match.model, NULL, NULL, &want);
    mreg_cost(r, match.model, NULL, &use, &bill);
    return bill.pico_usd;
}

static uint64_t nothing(const mreg *r, mreg_text name)
{
    return name.size + mreg_count(r);
}

static uint32_t instructions(const mreg *r,
                             uint64_t (*work)(const mreg *, mreg_text))
{
    uint32_t before, i;

    SYST[1] = 0xFFFFFF;
    SYST[2] = 0;
    SYST[0] = 5;
    before = SYST[2];
    for (i = 0; i < CALLS; i++)
        sink += work(r, names[i & 63 & (name_count > 63 ? 63 : 31)]);
    return ((before - SYST[2]) & 0xFFFFFF) * PER_TICK / (CALLS / 16);
}

/* Sixteenths of an instruction: find above, the whole path below. */
uint64_t answers(const mreg *r)
{
    uint32_t idle, finds, calls;

    if (r != &mreg_builtin)
        return 0;
    choose_names(r);
    use.n[MREG_INPUT] = 1200;
    use.n[MREG_CACHE_READ] = 800;
    use.n[MREG_OUTPUT] = 300;
    use.n[MREG_REQUEST] = 1;
    idle = instructions(r, nothing);
    finds = instructions(r, find) - idle;
    calls = instructions(r, call) - idle;
    return (uint64_t)finds << 32 | calls;
}
