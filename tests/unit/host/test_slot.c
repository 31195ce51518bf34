/* A registry in force, replaced while threads ask it: every answer is of one
 * registry, and each registry is freed once, after its last hold. SWAPS says
 * how often; test_slot_fold.c and tests/swap.sh run this file differently.
 *
 * SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/mreg_host.h"
#include "mini.h"

#ifndef SWAPS
#define SWAPS 1000000u
#endif

/* ---- registries that tell whether they are whole ----------------------- */

static _Atomic uint32_t freed;

/* Registry n is of n milliseconds after MINI_AS_OF and charges n picodollars
 * for a token of input. */
struct numbered {
    mreg registry;
    mreg_about_view about;
    struct mreg_sheet_row sheets[];
};

static struct numbered *make(uint32_t n)
{
    size_t rows = mini.sheet_count + 1, align = _Alignof(struct numbered);
    size_t size = sizeof(struct numbered) + rows * sizeof *mini.sheets;
    struct numbered *made = aligned_alloc(align, (size + align - 1) / align
                                                     * align);

    if (!made)
        return NULL;
    memcpy(&made->registry, &mini, sizeof mini);
    mreg_about(&mini, &made->about);
    memcpy(made->sheets, mini.sheets, rows * sizeof *mini.sheets);
    for (size_t i = 0; i < rows; i++)
        made->sheets[i].price[MREG_AT_INPUT] = n;
    made->about.as_of = made->registry.as_of = MINI_AS_OF + n;
    made->registry.about = &made->about;
    made->registry.sheets = made->sheets;
    return made;
}

/* Spoils it first: who still reads it reads nonsense. */
static void free_numbered(void *context)
{
    struct numbered *made = context;

    memset(made, 0xDB, sizeof *made);
    made->sheets[0].price[MREG_AT_INPUT] = 0xDBDBDBDB;
    free(made);
    atomic_fetch_add(&freed, 1);
}

static bool is_whole(const mreg *r)
{
    mreg_usage use = {0};
    mreg_bill bill;
    mreg_about_view about;

    mreg_use(&use, MREG_INPUT, 3);
    return mreg_about(r, &about) == MREG_OK
           && mreg_cost(r, CHAT, NULL, &use, &bill) == MREG_OK
           && (uint64_t)(about.as_of - MINI_AS_OF) * 3 == bill.pico_usd;
}

static mreg_status publish(mreg_host_slot *slot, uint32_t n)
{
    struct numbered *made = make(n);
    mreg_status status;

    if (!made)
        return MREG_E_NO_ROOM;
    status = mreg_host_publish(slot, &made->registry, free_numbered, made);
    if (status != MREG_OK)
        free(made);
    return status;
}

/* ---- two readers and a swapper ----------------------------------------- */

struct race {
    mreg_host_slot *slot;
    _Atomic uint32_t done, torn;
    _Atomic uint64_t answers;
};

/* Each eighth time it holds two at once, and what it holds first stays whole
 * whatever is published meanwhile. */
static void *read_on(void *context)
{
    struct race *race = context;
    uint32_t torn = 0;
    uint64_t n = 0;

    while (!atomic_load(&race->done)) {
        mreg_host_hold hold = mreg_host_acquire(race->slot);

        torn += !is_whole(hold.registry);
        if (n++ % 8 == 0) {
            mreg_host_hold other = mreg_host_acquire(race->slot);

            torn += !is_whole(other.registry);
            mreg_host_release(race->slot, &other);
            torn += !is_whole(hold.registry);
        }
        mreg_host_release(race->slot, &hold);
    }
    atomic_fetch_add(&race->torn, torn);
    atomic_fetch_add(&race->answers, n);
    return NULL;
}

static void test_swaps(void **state)
{
    struct race race = {mreg_host_slot_new(), 0, 0, 0};
    pthread_t readers[2];
    uint32_t refused = 0;

    (void)state;
    atomic_store(&freed, 0);
    assert_non_null(race.slot);
    assert_int_equal(publish(race.slot, 1), MREG_OK);
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_create(&readers[i], NULL, read_on, &race), 0);
    for (uint32_t n = 1; n < SWAPS; n++)
        refused += publish(race.slot, n % 60000 + 1) != MREG_OK;
    atomic_store(&race.done, 1);
    for (int i = 0; i < 2; i++)
        assert_int_equal(pthread_join(readers[i], NULL), 0);
    print_message("%u swaps, %llu answers\n", (unsigned)SWAPS,
                  (unsigned long long)race.answers);
    assert_int_equal(refused, 0);
    assert_int_equal(race.torn, 0);
    assert_true(race.answers > 0);
    assert_int_equal(mreg_host_slot_free(race.slot), 0);
    assert_int_equal(freed, SWAPS);
}

/* Several publishers, each of which holds what it finds. */
static void *publish_on(void *context)
{
    struct race *race = context;

    for (uint32_t n = 0; n < SWAPS / 20; n++) {
        mreg_host_hold hold = mreg_host_acquire(race->slot);

        if (publish(race->slot, n % 60000) != MREG_OK
            || !is_whole(hold.registry))
            atomic_fetch_add(&race->torn, 1);
        mreg_host_release(race->slot, &hold);
    }
    return NULL;
}

static void test_publishers(void **state)
{
    struct race race = {mreg_host_slot_new(), 0, 0, 0};
    pthread_t publishers[3];

    (void)state;
    atomic_store(&freed, 0);
    assert_int_equal(publish(race.slot, 7), MREG_OK);
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_create(&publishers[i], NULL, publish_on,
                                        &race), 0);
    for (int i = 0; i < 3; i++)
        assert_int_equal(pthread_join(publishers[i], NULL), 0);
    assert_int_equal(race.torn, 0);
    assert_int_equal(mreg_host_slot_free(race.slot), 0);
    assert_int_equal(freed, SWAPS / 20 * 3 + 1);
}

/* ---- one thread -------------------------------------------------------- */

static void test_last_hold_frees(void **state)
{
    mreg_host_slot *slot = mreg_host_slot_new();
    mreg_host_hold hold[100];

    (void)state;
    atomic_store(&freed, 0);
    assert_int_equal(publish(slot, 1), MREG_OK);
    for (int i = 0; i < 100; i++) {
        hold[i] = mreg_host_acquire(slot);
        if (i == 70)
            mreg_host_release(slot, &hold[3]);
    }
    assert_int_equal(publish(slot, 2), MREG_OK);
    for (int i = 0; i < 100; i++) {
        assert_int_equal(freed, 0);
        assert_true(i == 3 || is_whole(hold[i].registry));
        mreg_host_release(slot, &hold[i]);
        assert_null(hold[i].registry);
    }
    assert_int_equal(freed, 1);
    mreg_host_release(slot, &hold[0]);
    assert_int_equal(freed, 1);
    assert_int_equal(publish(slot, 3), MREG_OK);
    assert_int_equal(freed, 2);
    assert_int_equal(mreg_host_slot_free(slot), 0);
    assert_int_equal(freed, 3);
}

/* Memory is bounded: the 65th at once is refused, and nothing changes. */
static void test_no_room(void **state)
{
    mreg_host_slot *slot = mreg_host_slot_new();
    mreg_host_hold hold[64], now;

    (void)state;
    atomic_store(&freed, 0);
    for (uint32_t i = 0; i < 64; i++) {
        assert_int_equal(publish(slot, i), MREG_OK);
        hold[i] = mreg_host_acquire(slot);
    }
    assert_int_equal(publish(slot, 64), MREG_E_NO_ROOM);
    now = mreg_host_acquire(slot);
    assert_ptr_equal(now.registry, hold[63].registry);
    mreg_host_release(slot, &now);
    assert_int_equal(freed, 0);
    assert_int_equal(mreg_host_slot_free(slot), 64);
    mreg_host_release(slot, &hold[20]);
    assert_int_equal(freed, 1);
    assert_int_equal(publish(slot, 65), MREG_OK);
    for (int i = 0; i < 64; i++) {
        assert_true(i == 20 || is_whole(hold[i].registry));
        mreg_host_release(slot, &hold[i]);
    }
    assert_int_equal(freed, 64);
    assert_int_equal(mreg_host_slot_free(slot), 0);
    assert_int_equal(freed, 65);
}

static void test_nothing_in_force(void **state)
{
    mreg_host_slot *slot = mreg_host_slot_new();
    mreg_host_hold hold = mreg_host_acquire(slot), second;

    (void)state;
    atomic_store(&freed, 0);
    assert_null(hold.registry);
    assert_int_equal(publish(slot, 5), MREG_OK);
    second = mreg_host_acquire(slot);
    assert_int_equal(mreg_host_publish(slot, NULL, NULL, NULL), MREG_OK);
    assert_int_equal(freed, 0);
    assert_int_equal(mreg_host_slot_free(slot), 2);
    mreg_host_release(slot, &second);
    assert_int_equal(freed, 1);
    assert_int_equal(mreg_host_slot_free(slot), 1);
    mreg_host_release(slot, &hold);
    hold = mreg_host_acquire(slot);
    assert_null(hold.registry);
    assert_int_equal(mreg_host_slot_free(slot), 1);
    mreg_host_release(slot, &hold);
    assert_int_equal(mreg_host_slot_free(slot), 0);
}

static void test_arguments(void **state)
{
    mreg_host_hold hold = mreg_host_acquire(NULL), wild = {&mini, 4000000000};
    mreg_host_slot *slot = mreg_host_slot_new();

    (void)state;
    assert_null(hold.registry);
    assert_int_equal(mreg_host_publish(NULL, &mini, NULL, NULL),
                     MREG_E_BAD_ARGUMENT);
    mreg_host_release(NULL, NULL);
    mreg_host_release(NULL, &hold);
    mreg_host_release(slot, NULL);
    mreg_host_release(slot, &wild);
    assert_null(wild.registry);
    assert_int_equal(mreg_host_slot_free(NULL), 0);
    /* What is not freed by anybody, as the built-in registry. */
    assert_int_equal(mreg_host_publish(slot, &mini, NULL, NULL), MREG_OK);
    hold = mreg_host_acquire(slot);
    assert_ptr_equal(hold.registry, &mini);
    mreg_host_release(slot, &hold);
    assert_int_equal(mreg_host_slot_free(slot), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_last_hold_frees),
        cmocka_unit_test(test_no_room),
        cmocka_unit_test(test_nothing_in_force),
        cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_publishers),
        cmocka_unit_test(test_swaps),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
