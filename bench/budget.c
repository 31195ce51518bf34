/* What a reservation in a budget costs, alone and beside another thread, and
 * what the most of a call costs to find.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <time.h>

#include "mreg_budget.h"

#define CALLS 100000u           /* a round, which is short: so that some are
                                 * not disturbed */
#define ROUNDS 901

static mreg_budget budget;
static atomic_bool over;

static uint64_t now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static void reserve_and_settle(void)
{
    mreg_reserved hold;

    for (unsigned i = 0; i < CALLS; i++)
        if (mreg_budget_reserve(&budget, 1000, 1, 0, &hold) == MREG_OK)
            mreg_budget_settle(&budget, &hold, 1, NULL);
}

static void reserve_and_release(void)
{
    mreg_reserved hold;

    for (unsigned i = 0; i < CALLS; i++)
        if (mreg_budget_reserve(&budget, 1000, 1, 0, &hold) == MREG_OK)
            mreg_budget_release(&budget, &hold);
}

/* The check alone: all are refused. */
static void refuse(void)
{
    mreg_reserved hold;

    for (unsigned i = 0; i < CALLS; i++)
        mreg_budget_reserve(&budget, UINT64_MAX, 1, 0, &hold);
}

/* Reserves without ending what it reserved. */
static void reserve(void)
{
    mreg_reserved hold;

    for (unsigned i = 0; i < CALLS; i++)
        mreg_budget_reserve(&budget, 1, 1, 0, &hold);
}

static void find_worst(void)
{
    mreg_usage most = {{0}, 0};
    uint64_t pico = 0, sum = 0;

    most.n[MREG_OUTPUT] = 4096;
    for (unsigned i = 0; i < CALLS; i++) {
        most.n[MREG_INPUT] = i;
        mreg_worst(&mreg_builtin, i % mreg_count(&mreg_builtin), NULL, &most,
                   NULL, &pico);
        sum += pico;
    }
    if (!sum)
        puts("nothing costs anything");
}

/* Prints the best round: others disturb, and never help. */
static void measure(const char *what, void (*work)(void), int rounds)
{
    uint64_t best = UINT64_MAX;

    for (int i = 0; i < rounds; i++) {
        const uint64_t began = now_ns();
        uint64_t took;

        work();
        took = now_ns() - began;
        best = took < best ? took : best;
    }
    printf("%-44s %7" PRIu64 " ps\n", what, best * 1000 / CALLS);
}

static void *keep_reserving(void *arg)
{
    while (!atomic_load_explicit(&over, memory_order_relaxed))
        reserve_and_settle();
    return arg;
}

int main(void)
{
    pthread_t other;

    mreg_budget_open(&budget, MREG_BUDGET_MOST, 2);
    measure("reserve", reserve, ROUNDS);
    measure("reserve, refused", refuse, ROUNDS);
    measure("reserve and release", reserve_and_release, ROUNDS);
    measure("reserve and settle", reserve_and_settle, ROUNDS);
    measure("the most of a call", find_worst, 31);
    pthread_create(&other, NULL, keep_reserving, NULL);
    measure("reserve and settle beside another thread", reserve_and_settle,
            ROUNDS);
    atomic_store(&over, true);
    pthread_join(other, NULL);
    return 0;
}
