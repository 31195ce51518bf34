/* The whole path on the shipped registry: resolve, check and cost of a chat
 * call. Run plainly it prints nanoseconds; run under an instruction counter
 * with one argument, the number of calls, it does just these calls.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "mreg.h"

enum { NAMES = 1024, ROUNDS = 31 };

static struct { char text[200]; size_t size; } names[NAMES];
static const mreg *const r = &mreg_builtin;

static const mreg_request want = {MREG_CAP_TEXT_OUTPUT, 2000, 300, 1};

static mreg_usage chat(void)
{
    mreg_usage use = {{0}};

    use.n[MREG_INPUT] = 1200;
    use.n[MREG_CACHE_READ] = 800;
    use.n[MREG_OUTPUT] = 300;
    use.n[MREG_REQUEST] = 1;
    return use;
}

/* The bare name of a model that prices the chat call in full, or size 0. */
static mreg_text usual_name(mreg_model m)
{
    mreg_text name = {"", 0}, none = {"", 0};
    mreg_provider p = 0;
    mreg_usage use = chat();
    uint32_t cursor = 0;
    mreg_bill bill;

    if (mreg_cost(r, m, NULL, &use, &bill) != MREG_OK || bill.inherited
        || mreg_check(r, m, NULL, NULL, &want) != MREG_OK)
        return none;
    while ((cursor = mreg_next_name(r, m, cursor, &name, &p)) != 0)
        if (p == MREG_NONE && name.size < sizeof names[0].text)
            return name;
    return none;
}

static void choose_names(void)
{
    uint32_t count = mreg_count(r), n = 0;

    for (uint32_t i = 0; n < NAMES; i++) {
        mreg_text name = usual_name(i * 7919u % count);

        memcpy(names[n].text, name.at, name.size);
        names[n].size = name.size;
        n += name.size != 0;
    }
}

static uint64_t call(uint32_t i)
{
    mreg_usage use = chat();
    mreg_match match;
    mreg_bill bill;

    if (mreg_resolve(r, names[i % NAMES].text, names[i % NAMES].size, NULL,
                     0, &match) != MREG_OK)
        return 0;
    if (mreg_check(r, match.model, NULL, NULL, &want) != MREG_OK)
        return 1;
    mreg_cost(r, match.model, NULL, &use, &bill);
    return bill.pico_usd;
}

static uint64_t find(uint32_t i)
{
    return mreg_find(r, names[i % NAMES].text, names[i % NAMES].size);
}

static int by_size(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return x < y ? -1 : x > y;
}

/* Hundredths of a nanosecond a call, the median of some rounds. */
static int64_t measure(uint64_t (*work)(uint32_t))
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
    return spent[ROUNDS / 2] / 1000 + (sum == 1);
}

static void print(const char *what, int64_t hundredths)
{
    printf("%-44s %4" PRId64 ".%02" PRId64 " ns\n", what, hundredths / 100,
           hundredths % 100);
}

int main(int argc, char **argv)
{
    choose_names();
    if (argc == 3) {
        uint64_t (*work)(uint32_t) = argv[1][0] == 'f' ? find : call;
        uint64_t sum = 0;

        for (long i = 0, n = strtol(argv[2], NULL, 10); i < n; i++)
            sum += work((uint32_t)i);
        return sum == 1;
    }
    print("find", measure(find));
    print("resolve + check + cost", measure(call));
    return 0;
}
