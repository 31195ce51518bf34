/* What a hold of the registry in force costs, alone and beside others, and how
 * often a second it can be replaced while two threads ask it.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <time.h>

#include "host/mreg_host.h"

#define PAIRS 100000u           /* a round, which is short: so that some are
                                 * not disturbed */
#define ROUNDS 901
#define SWAPS 2000000u
#define READERS 2

struct reading {
    mreg_host_slot *slot;
    atomic_bool over;
    atomic_ulong answers;
};

static uint64_t now_ns(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* Returns the nanoseconds of the best round: others disturb, and never help. */
static uint64_t alone(mreg_host_slot *slot)
{
    uint64_t best = UINT64_MAX;

    for (int round = 0; round < ROUNDS; round++) {
        const uint64_t began = now_ns();
        uint64_t took;

        for (unsigned i = 0; i < PAIRS; i++) {
            mreg_host_hold hold = mreg_host_acquire(slot);

            mreg_host_release(slot, &hold);
        }
        took = now_ns() - began;
        best = took < best ? took : best;
    }
    return best;
}

static void *read_on(void *state)
{
    struct reading *r = state;
    unsigned long answers = 0;

    while (!atomic_load_explicit(&r->over, memory_order_relaxed)) {
        mreg_host_hold hold = mreg_host_acquire(r->slot);

        answers += mreg_count(hold.registry) > 0;
        mreg_host_release(r->slot, &hold);
    }
    atomic_fetch_add(&r->answers, answers);
    return NULL;
}

static void beside(mreg_host_slot *slot)
{
    struct reading r = {.slot = slot};
    pthread_t reader[READERS];
    uint64_t swaps = 0, began, took;

    for (int i = 0; i < READERS; i++)
        pthread_create(&reader[i], NULL, read_on, &r);
    began = now_ns();
    for (unsigned i = 0; i < SWAPS; i++)
        swaps += mreg_host_publish(slot, i & 1 ? &mreg_builtin
                                               : &mreg_builtin_lean,
                                   NULL, NULL) == MREG_OK;
    took = now_ns() - began;
    atomic_store(&r.over, true);
    for (int i = 0; i < READERS; i++)
        pthread_join(reader[i], NULL);
    printf("%-44s %7" PRIu64 " a second, %" PRIu64 " answers beside them\n",
           "swaps beside two readers", swaps * 1000000000 / took,
           (uint64_t)atomic_load(&r.answers) * 1000 / (took / 1000000));
}

int main(void)
{
    mreg_host_slot *slot = mreg_host_slot_new();

    if (!slot || mreg_host_publish(slot, &mreg_builtin, NULL, NULL))
        return 1;
    printf("%-44s %7" PRIu64 " ps\n", "acquire and release, uncontended",
           alone(slot) * 1000 / PAIRS);
    beside(slot);
    return (int)mreg_host_slot_free(slot);
}
