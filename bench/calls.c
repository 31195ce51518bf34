/* The calls a program makes all day, on the shipped registry: find, resolve,
 * check, cost. Run plainly it prints nanoseconds; under an instruction
 * counter, `calls WORK N` does one of them N times (`idle`: nothing).
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mreg.h"

enum { NAMES = 1024, ROUNDS = 31 };

struct query {
    char text[200];
    size_t size;
    mreg_model model, batched;  /* the latter has a price for a batch */
};

/* Each model is asked for bare, as provider/name, and with a byte changed. */
static struct query bare[NAMES], owned[NAMES], missed[NAMES];
static const mreg *const r = &mreg_builtin;

static const mreg_request want = {MREG_CAP_TEXT_OUTPUT, 2000, 300, 1};
static mreg_usage chat, told, thinking;
static mreg_terms today;
static const mreg_terms batch = {.service = MREG_BATCH};

/* ---- what is asked ----------------------------------------------------- */

static void fill_usage(void)
{
    chat.n[MREG_INPUT] = 1200;
    chat.n[MREG_CACHE_READ] = 800;
    chat.n[MREG_OUTPUT] = 300;
    chat.n[MREG_REQUEST] = 1;
    for (int i = 0; i < MREG_METERS_COUNT; i++)
        mreg_use(&told, (mreg_meter)i, chat.n[i]);
    thinking = told;
    mreg_use(&thinking, MREG_REASONING, 500);
}

/* The bare name of a model that prices the chat call in full, or size 0. */
static mreg_text usual_name(mreg_model m)
{
    mreg_text name = {"", 0}, none = {"", 0};
    mreg_provider p = 0;
    uint32_t cursor = 0;
    mreg_bill bill;

    if (mreg_cost(r, m, NULL, &chat, &bill) != MREG_OK || bill.inherited
        || mreg_check(r, m, NULL, NULL, &want) != MREG_OK)
        return none;
    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0)
        if (p == MREG_NONE && name.size < 150)
            return name;
    return none;
}

static mreg_model batched(mreg_model m)
{
    mreg_bill bill;

    while (mreg_cost(r, m, &batch, &chat, &bill) != MREG_OK)
        m = (m + 1) % mreg_count(r);
    return m;
}

static void put_names(uint32_t n, mreg_model m, mreg_text name)
{
    mreg_provider_view provider;
    mreg_info_view info;

    memcpy(bare[n].text, name.at, name.size);
    bare[n].size = name.size;
    bare[n].model = m;
    bare[n].batched = batched(m);
    missed[n] = bare[n];
    missed[n].text[n % name.size] = '!';
    mreg_info(r, m, &info);
    mreg_provider_info(r, info.provider, &provider);
    owned[n].size = (size_t)snprintf(owned[n].text, sizeof owned[n].text,
                                     "%s/%s", provider.id.at, bare[n].text);
}

static void choose_names(void)
{
    uint32_t n = 0;

    for (uint32_t i = 0; n < NAMES; i++) {
        const mreg_model m = i * 7919u % mreg_count(r);
        const mreg_text name = usual_name(m);

        if (name.size)
            put_names(n++, m, name);
    }
}

/* ---- the calls --------------------------------------------------------- */

static uint64_t idle(uint32_t i)
{
    return bare[i % NAMES].model;
}

static uint64_t find(uint32_t i)
{
    return mreg_find(r, bare[i % NAMES].text, bare[i % NAMES].size);
}

static uint64_t find_owned(uint32_t i)
{
    return mreg_find(r, owned[i % NAMES].text, owned[i % NAMES].size);
}

static uint64_t find_nothing(uint32_t i)
{
    return mreg_find(r, missed[i % NAMES].text, missed[i % NAMES].size);
}

static uint64_t resolve(uint32_t i)
{
    mreg_match match;

    mreg_resolve(r, bare[i % NAMES].text, bare[i % NAMES].size, NULL, 0,
                 &match);
    return match.model;
}

static uint64_t check(uint32_t i)
{
    return mreg_check(r, bare[i % NAMES].model, NULL, NULL, &want);
}

static uint64_t info(uint32_t i)
{
    mreg_info_view view;

    mreg_info(r, bare[i % NAMES].model, &view);
    return view.id.size;
}

static uint64_t bill(mreg_model m, const mreg_terms *on,
                     const mreg_usage *use)
{
    mreg_bill bill;

    mreg_cost(r, m, on, use, &bill);
    return bill.pico_usd;
}

static uint64_t cost(uint32_t i)
{
    return bill(bare[i % NAMES].model, NULL, &chat);
}

static uint64_t cost_told(uint32_t i)
{
    return bill(bare[i % NAMES].model, NULL, &told);
}

static uint64_t cost_today(uint32_t i)
{
    return bill(bare[i % NAMES].model, &today, &told);
}

static uint64_t cost_batch(uint32_t i)
{
    return bill(bare[i % NAMES].batched, &batch, &told);
}

static uint64_t cost_thinking(uint32_t i)
{
    return bill(bare[i % NAMES].model, NULL, &thinking);
}

static uint64_t call(uint32_t i)
{
    mreg_match match;
    mreg_bill bill;

    if (mreg_resolve(r, bare[i % NAMES].text, bare[i % NAMES].size, NULL, 0,
                     &match) != MREG_OK)
        return 0;
    if (mreg_check(r, match.model, NULL, NULL, &want) != MREG_OK)
        return 1;
    mreg_cost(r, match.model, NULL, &told, &bill);
    return bill.pico_usd;
}

static const struct work {
    const char *name, *what;
    uint64_t (*run)(uint32_t);
} works[] = {
    {"idle", "nothing, to be taken off", idle},
    {"find", "find", find},
    {"owned", "find, as provider/name", find_owned},
    {"missed", "find, a byte is wrong", find_nothing},
    {"resolve", "resolve, exact", resolve},
    {"check", "check", check},
    {"info", "info", info},
    {"cost", "cost, a chat call", cost},
    {"used", "cost, told what is used", cost_told},
    {"at", "cost, at an instant too", cost_today},
    {"batch", "cost, the same as batch", cost_batch},
    {"thinking", "cost, with reasoning tokens", cost_thinking},
    {"call", "resolve + check + cost", call},
};
enum { WORKS = sizeof works / sizeof *works };

/* ---- measuring --------------------------------------------------------- */

static int by_size(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

/* Hundredths of a nanosecond a call: the 10th percentile of some rounds and
 * their median. */
struct spent { int64_t p10, median; };

static struct spent measure(uint64_t (*work)(uint32_t))
{
    int64_t spent[ROUNDS];
    uint64_t sum = 0;

    for (int round = 0; round < ROUNDS; round++) {
        struct timespec a, b;

        clock_gettime(CLOCK_MONOTONIC, &a);
        for (uint32_t i = 0; i < 100000; i++)
            sum += work(i);
        clock_gettime(CLOCK_MONOTONIC, &b);
        spent[round] = (b.tv_sec - a.tv_sec) * INT64_C(1000000000)
                       + (b.tv_nsec - a.tv_nsec);
    }
    qsort(spent, ROUNDS, sizeof *spent, by_size);
    return (struct spent){spent[ROUNDS / 10] / 1000,
                          spent[ROUNDS / 2] / 1000 + (sum == 1)};
}

static int repeat(const char *name, long n)
{
    uint64_t sum = 0;

    for (int w = 0; w < WORKS; w++)
        for (long i = 0; i < n && strcmp(works[w].name, name) == 0; i++)
            sum += works[w].run((uint32_t)i);
    return sum == 1;
}

int main(int argc, char **argv)
{
    mreg_about_view about;

    fill_usage();
    mreg_about(r, &about);
    today.at = about.as_of;
    choose_names();
    if (argc == 3)
        return repeat(argv[1], strtol(argv[2], NULL, 10));
    for (int w = 0; w < WORKS; w++) {
        const struct spent h = measure(works[w].run);

        printf("%-10s %-33s %4" PRId64 ".%02" PRId64 " ns, median %4" PRId64
               ".%02" PRId64 "\n", works[w].name, works[w].what, h.p10 / 100,
               h.p10 % 100, h.median / 100, h.median % 100);
    }
    return 0;
}
