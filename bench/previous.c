/* The whole path, resolve + check + cost, beside an earlier version of the
 * library whose names begin with `old_`, in turns in one process: the 10th
 * percentile of the rounds, the median, and the ratio of the former.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mreg.h"

enum { NAMES = 1024, ROUNDS = 121, CALLS = 20480 };

/* What has changed since; the rest of the old functions take the same. */
struct old_usage { uint64_t n[MREG_METERS_COUNT]; };
struct old_bill {
    uint64_t pico_usd;
    mreg_meters inherited, unknown;
    uint64_t line[MREG_METERS_COUNT];
};

extern const mreg OLD_REGISTRY;
mreg_status old_mreg_resolve(const mreg *r, const char *name, size_t size,
                             const mreg_policy *policy, uint32_t forbid,
                             mreg_match *match);
mreg_status old_mreg_check(const mreg *r, mreg_model m,
                           const mreg_policy *policy, const mreg_terms *on,
                           const mreg_request *want);
mreg_status old_mreg_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                          const struct old_usage *use, struct old_bill *bill);

static mreg_text names[NAMES];
static const mreg_request want = {MREG_CAP_TEXT_OUTPUT, 2000, 300, 1};
static struct old_usage old_chat;
static mreg_usage chat;

static uint64_t idle(mreg_text name)
{
    return name.size;
}

static uint64_t call(mreg_text name)
{
    const mreg *r = &mreg_builtin;
    mreg_match match;
    mreg_bill bill;

    if (mreg_resolve(r, name.at, name.size, NULL, 0, &match) != MREG_OK)
        return 0;
    if (mreg_check(r, match.model, NULL, NULL, &want) != MREG_OK)
        return 1;
    mreg_cost(r, match.model, NULL, &chat, &bill);
    return bill.pico_usd;
}

static uint64_t old_call(mreg_text name)
{
    const mreg *r = &OLD_REGISTRY;
    mreg_match match;
    struct old_bill bill;

    if (old_mreg_resolve(r, name.at, name.size, NULL, 0, &match) != MREG_OK)
        return 0;
    if (old_mreg_check(r, match.model, NULL, NULL, &want) != MREG_OK)
        return 1;
    old_mreg_cost(r, match.model, NULL, &old_chat, &bill);
    return bill.pico_usd;
}

/* Bare names that both libraries price alike. */
static void choose_names(void)
{
    const mreg *r = &mreg_builtin;

    for (uint32_t i = 0, n = 0; n < NAMES; i++) {
        const mreg_model m = i * 7919u % mreg_count(r);
        mreg_provider p = 0;
        uint32_t cursor = 0;
        mreg_text name;

        while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0)
            if (p == MREG_NONE && call(name) > 1
                && call(name) == old_call(name))
                break;
        if (cursor)
            names[n++] = name;
    }
}

static void fill_usage(void)
{
    mreg_use(&chat, MREG_INPUT, 1200);
    mreg_use(&chat, MREG_CACHE_READ, 800);
    mreg_use(&chat, MREG_OUTPUT, 300);
    mreg_use(&chat, MREG_REQUEST, 1);
    memcpy(old_chat.n, chat.n, sizeof old_chat.n);
}

static const struct work {
    const char *what;
    uint64_t (*run)(mreg_text);
} works[] = {{"idle", idle}, {"new", call}, {"old", old_call}};
enum { WORKS = sizeof works / sizeof *works };

static int by_size(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

/* Hundredths of a nanosecond a call. */
static int64_t measure(uint64_t (*run)(mreg_text))
{
    struct timespec a, b;
    uint64_t sum = 0;

    clock_gettime(CLOCK_MONOTONIC, &a);
    for (uint32_t i = 0; i < CALLS; i++)
        sum += run(names[i % NAMES]);
    clock_gettime(CLOCK_MONOTONIC, &b);
    return ((b.tv_sec - a.tv_sec) * INT64_C(1000000000)
            + (b.tv_nsec - a.tv_nsec)) * 100 / CALLS + (sum == 1);
}

int main(void)
{
    static int64_t spent[WORKS][ROUNDS];

    fill_usage();
    choose_names();
    for (int round = 0; round < ROUNDS; round++)
        for (int w = 0; w < WORKS; w++)
            spent[w][round] = measure(works[w].run);
    for (int w = 0; w < WORKS; w++) {
        qsort(spent[w], ROUNDS, sizeof **spent, by_size);
        const int64_t p10 = spent[w][ROUNDS / 10], half = spent[w][ROUNDS / 2];

        printf("resolve + check + cost, %-4s %4" PRId64 ".%02" PRId64
               " ns, median %4" PRId64 ".%02" PRId64 "\n", works[w].what,
               p10 / 100, p10 % 100, half / 100, half % 100);
    }
    printf("new to old, the loop taken off: %" PRId64 " %%\n",
           (spent[1][ROUNDS / 10] - spent[0][ROUNDS / 10]) * 100
               / (spent[2][ROUNDS / 10] - spent[0][ROUNDS / 10]));
    return 0;
}
