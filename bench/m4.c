/* Instructions a call on a Cortex-M4: counts SysTick under an emulator that
 * charges one nanosecond an instruction (25 MHz, so 40 a tick). Linked with
 * tests/targets/bare.c's start-up through `answers`.
 *
 * SPDX-License-Identifier: MIT */
#include "../tests/targets/answers.h"

enum { CALLS = 4096, PER_TICK = 40 };

#define SYST ((volatile uint32_t *)(uintptr_t)0xE000E010u)

static mreg_text names[64], owned[64];
static char spelt[64][256];
static uint32_t name_count;
static const mreg_request want = {MREG_CAP_TEXT_OUTPUT, 2000, 300, 1};
static mreg_usage use;
static volatile uint64_t sink;

/* What each call has used. */
static void fill_usage(void)
{
    mreg_use(&use, MREG_INPUT, 1200);
    mreg_use(&use, MREG_CACHE_READ, 800);
    mreg_use(&use, MREG_OUTPUT, 300);
    mreg_use(&use, MREG_REQUEST, 1);
}

/* The bare name of a model that prices the call in full, as bench/calls.c has
 * it, or size 0: what a missing price costs is not what is claimed. */
static mreg_text usual_name(const mreg *r, mreg_model m)
{
    const mreg_text none = {"", 0};
    mreg_provider p = MREG_NONE;
    mreg_text name;
    uint32_t cursor = 0;
    mreg_bill bill;

    if (mreg_cost(r, m, NULL, &use, &bill) != MREG_OK || bill.inherited
        || mreg_check(r, m, NULL, NULL, &want) != MREG_OK)
        return none;
    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0)
        if (p == MREG_NONE)
            return name;
    return none;
}

static uint32_t append(char *to, mreg_text text)
{
    for (uint32_t i = 0; i < text.size; i++)
        to[i] = text.at[i];
    return text.size;
}

/* provider/name */
static mreg_text qualified(const mreg *r, mreg_model m, mreg_text name,
                           char *out)
{
    mreg_text whole = {out, 0};
    mreg_provider_view provider;
    mreg_info_view info;

    mreg_info(r, m, &info);
    mreg_provider_info(r, info.provider, &provider);
    whole.size = append(out, provider.id);
    out[whole.size++] = '/';
    whole.size += append(out + whole.size, name);
    return whole;
}

static void choose_names(const mreg *r)
{
    for (uint32_t i = 0; name_count < 64; i++) {
        const mreg_model m = i * 7919u % mreg_count(r);
        const mreg_text name = usual_name(r, m);

        if (name.size == 0 || name.size > 128)
            continue;
        owned[name_count] = qualified(r, m, name, spelt[name_count]);
        names[name_count++] = name;
    }
}

static uint64_t find(const mreg *r, mreg_text name)
{
    return mreg_find(r, name.at, name.size);
}

static uint64_t call(const mreg *r, mreg_text name)
{
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

static uint32_t instructions(const mreg *r, const mreg_text *list,
                             uint64_t (*work)(const mreg *, mreg_text))
{
    uint32_t before, i;

    SYST[1] = 0xFFFFFF;
    SYST[2] = 0;
    SYST[0] = 5;
    before = SYST[2];
    for (i = 0; i < CALLS; i++)
        sink += work(r, list[i & 63]);
    return ((before - SYST[2]) & 0xFFFFFF) * PER_TICK / (CALLS / 16);
}

/* Sixteenths of an instruction, 21 bits each: find of a bare name, of
 * provider/name, the whole path. */
uint64_t answers(const mreg *r)
{
    uint64_t idle, bare, whole, calls;

    if (!name_count) {
        fill_usage();
        choose_names(r);
    }
    idle = instructions(r, names, nothing);
    bare = instructions(r, names, find) - idle;
    whole = instructions(r, owned, find) - idle;
    calls = instructions(r, names, call) - idle;
    return bare << 42 | whole << 21 | calls;
}
