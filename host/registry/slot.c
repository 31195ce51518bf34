/* Holds the registry that is in force, for programs that replace it while
 * other threads ask it.
 *
 * Each registry that is published gets a cell. One 64-bit word, `now`, says
 * which cell is in force and how many holds were taken of it. To take one is
 * one addition to that word, which tells at the same time which cell it counted
 * for: no reader waits or tries again. To publish is one exchange of the word,
 * which tells how many holds the old cell gave. A hold that ends is subtracted
 * from the balance of its cell, which begins at -RETIRED; the publisher adds
 * RETIRED and the holds given. So the balance is below 0 as long as the cell is
 * in force, then it is the number of holds that have not ended, and whoever
 * makes it 0 is the last, calls the registry's free function and returns the
 * cell. A cell is not used again before that, so no reader can take one for
 * another (ABA), and CELLS bounds the memory.
 *
 * Why the orders suffice:
 * - The publisher writes the cell, then exchanges `now` with release. A
 *   reader's addition acquires, and what it read was written by that exchange
 *   or by other additions to it, which continue the release sequence: what it
 *   finds in the cell and in the registry is whole.
 * - The exchange acquires too, for the cell it retires was written by another
 *   publisher.
 * - Each change of a balance both acquires and releases. Changes of one word
 *   have one order, so whoever makes it 0 sees all that readers did before
 *   they left, and their reads come before the registry is freed.
 * - A cell is returned with release and taken anew with acquire: its next
 *   owner's writes come after the last owner's reads.
 *
 * SPDX-License-Identifier: MIT */
#include "host/mreg_host.h"

#include <stdatomic.h>
#include <stdlib.h>

#define CELLS 64u
#define CELL_SHIFT 48           /* below it `now` counts holds */
#define HOLDS (((uint64_t)1 << CELL_SHIFT) - 1)
#define RETIRED ((int64_t)1 << 62)

/* This many holds are moved from `now` to the balance at a time, long before
 * they reach the number of the cell. Tests make it small. */
#ifndef FOLDED
#define FOLDED ((uint64_t)1 << 40)
#endif

/* Elsewhere each access would take a lock of the C library. */
_Static_assert(ATOMIC_LLONG_LOCK_FREE == 2, "64-bit atomics take no lock");

struct cell {
    _Alignas(64) _Atomic int64_t balance;
    _Atomic uint32_t taken;
    const mreg *registry;
    void (*free_it)(void *);
    void *context;
};

struct mreg_host_slot {
    _Alignas(64) _Atomic uint64_t now;
    struct cell cells[CELLS];
};

/* ---- cells ------------------------------------------------------------- */

/* Returns a cell that nobody uses, now the caller's; CELLS if there is
 * none. */
static uint32_t take_cell(mreg_host_slot *s)
{
    for (uint32_t i = 0; i < CELLS; i++) {
        uint32_t taken = 0;

        if (atomic_compare_exchange_strong_explicit(
                &s->cells[i].taken, &taken, 1, memory_order_acquire,
                memory_order_relaxed))
            return i;
    }
    return CELLS;
}

/* Changes a balance, and frees the registry if that makes it 0. The cell is
 * not touched after it is returned. */
static void settle(struct cell *c, int64_t change)
{
    int64_t before = atomic_fetch_add_explicit(&c->balance, change,
                                               memory_order_acq_rel);

    if (before + change != 0)
        return;
    if (c->free_it)
        c->free_it(c->context);
    atomic_store_explicit(&c->taken, 0, memory_order_release);
}

/* Moves holds from `now` to the balance, in the name of a reader that has one
 * of them, so that the cell stays meanwhile. They are added to the balance
 * first: while they are in both places the balance is too high, which frees
 * nothing early. If the cell was retired in between, `now` no longer has
 * them, the publisher added them, and they are taken back. */
static void fold(mreg_host_slot *s, uint64_t cell)
{
    uint64_t now = atomic_load_explicit(&s->now, memory_order_relaxed);

    atomic_fetch_add_explicit(&s->cells[cell].balance, (int64_t)FOLDED,
                              memory_order_relaxed);
    while (now >> CELL_SHIFT == cell && (now & HOLDS) >= FOLDED)
        if (atomic_compare_exchange_weak_explicit(
                &s->now, &now, now - FOLDED, memory_order_relaxed,
                memory_order_relaxed))
            return;
    settle(&s->cells[cell], -(int64_t)FOLDED);
}

/* ---- readers ----------------------------------------------------------- */

mreg_host_hold mreg_host_acquire(mreg_host_slot *slot)
{
    mreg_host_hold hold = {NULL, 0};
    uint64_t now;

    if (!slot)
        return hold;
    now = atomic_fetch_add_explicit(&slot->now, 1, memory_order_acquire);
    hold.cell = (uint32_t)(now >> CELL_SHIFT) + 1;
    hold.registry = slot->cells[hold.cell - 1].registry;
    if ((now & HOLDS) >= FOLDED && !(now & (FOLDED - 1)))
        fold(slot, now >> CELL_SHIFT);
    return hold;
}

void mreg_host_release(mreg_host_slot *slot, mreg_host_hold *hold)
{
    uint32_t cell = slot && hold ? hold->cell : 0;

    if (hold)
        *hold = (mreg_host_hold){NULL, 0};
    if (cell > 0 && cell <= CELLS)
        settle(&slot->cells[cell - 1], -1);
}

/* ---- publishers -------------------------------------------------------- */

mreg_status mreg_host_publish(mreg_host_slot *slot, const mreg *r,
                              void (*free_it)(void *), void *context)
{
    uint64_t old;
    uint32_t i;

    if (!slot)
        return MREG_E_BAD_ARGUMENT;
    i = take_cell(slot);
    if (i == CELLS)
        return MREG_E_NO_ROOM;
    slot->cells[i].registry = r;
    slot->cells[i].free_it = free_it;
    slot->cells[i].context = context;
    atomic_store_explicit(&slot->cells[i].balance, -RETIRED,
                          memory_order_relaxed);
    old = atomic_exchange_explicit(&slot->now, (uint64_t)i << CELL_SHIFT,
                                   memory_order_acq_rel);
    settle(&slot->cells[old >> CELL_SHIFT],
           RETIRED + (int64_t)(old & HOLDS));
    return MREG_OK;
}

mreg_host_slot *mreg_host_slot_new(void)
{
    mreg_host_slot *s = aligned_alloc(_Alignof(mreg_host_slot), sizeof *s);

    if (!s)
        return NULL;
    for (uint32_t i = 0; i < CELLS; i++) {
        atomic_init(&s->cells[i].taken, i == 0);
        atomic_init(&s->cells[i].balance, -RETIRED);
    }
    s->cells[0].registry = NULL;
    s->cells[0].free_it = NULL;
    atomic_init(&s->now, 0);
    return s;
}

/* Counts cells that somebody holds: retired ones that are not returned yet,
 * and the one in force if its holds have not all ended. */
static uint32_t held(mreg_host_slot *s)
{
    uint64_t now = atomic_load(&s->now);
    uint32_t count = 0;

    for (uint32_t i = 0; i < CELLS; i++)
        count += i == now >> CELL_SHIFT
                     ? atomic_load(&s->cells[i].balance)
                           != -RETIRED - (int64_t)(now & HOLDS)
                     : atomic_load(&s->cells[i].taken);
    return count;
}

uint32_t mreg_host_slot_free(mreg_host_slot *slot)
{
    uint32_t count;

    if (!slot)
        return 0;
    (void)mreg_host_publish(slot, NULL, NULL, NULL);
    count = held(slot);
    if (count == 0)
        free(slot);
    return count;
}
