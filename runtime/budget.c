/* A limit that threads share. All that decides is one word, `left`: what is
 * neither reserved nor settled, and a bit that says that the budget is closed.
 *
 * Why it is never passed: `left` begins as the limit. A reservation takes its
 * amount out of it in one compare-and-swap, which fails if there is less, so
 * the sum of what was taken is never above the limit. Only who ends a
 * reservation puts something back, at most what it took; and only one ends it,
 * as the reservation's own word is exchanged with 0 first, and who finds 0 has
 * nothing to put back.
 *
 * The other words are what is told, each one right by itself.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_budget.h"
#include "word.h"

#define CLOSED (UINT64_C(1) << 63)  /* of `left` */
#define HELD (UINT64_C(1) << 63)    /* of a reservation, beside its amount */
#define AMOUNT (~HELD)

/* ---- the word that decides ---------------------------------------------- */

/* Takes up to `most` out of what is left, closed or not; returns how much. */
static uint64_t take(mreg_budget *b, uint64_t most)
{
    uint64_t left = word_load(&b->lock, &b->left), n;

    do
        n = (left & ~CLOSED) < most ? left & ~CLOSED : most;
    while (!word_swap(&b->lock, &b->left, &left, left - n));
    return n;
}

/* Counts on, at most to the largest number. */
static void count(mreg_budget *b, uint64_t *word, uint64_t n)
{
    uint64_t was = word_load(&b->lock, word);

    while (!word_swap(&b->lock, word, &was,
                      n > UINT64_MAX - was ? UINT64_MAX : was + n))
        ;
}

/* Ends a reservation; returns its word, or 0 if it has ended before. */
static uint64_t end(mreg_budget *b, mreg_reserved *hold)
{
    return word_exchange(&b->lock, &hold->word, 0);
}

/* ---- limits -------------------------------------------------------------- */

mreg_status mreg_budget_open(mreg_budget *b, uint64_t amount,
                             mreg_time until)
{
    const int fits = amount <= MREG_BUDGET_MOST;

    if (!b)
        return MREG_E_BAD_ARGUMENT;
    *b = (mreg_budget){.until = (uint64_t)until};
    if (fits)
        b->left = b->granted = amount;
    return fits ? MREG_OK : MREG_E_TOO_LARGE;
}

/* Adds to what is left; returns 0 if the budget is closed. */
static int put(mreg_budget *b, uint64_t more)
{
    uint64_t left = word_load(&b->lock, &b->left);

    do
        if (left & CLOSED)
            return 0;
    while (!word_swap(&b->lock, &b->left, &left, left + more));
    return 1;
}

/* The sum of what is granted bounds what is left, so that neither reaches the
 * bit of CLOSED. */
mreg_status mreg_budget_grant(mreg_budget *b, uint64_t more, mreg_time until)
{
    uint64_t was;

    if (!b)
        return MREG_E_BAD_ARGUMENT;
    was = word_load(&b->lock, &b->granted);
    do
        if (more > MREG_BUDGET_MOST - was)
            return MREG_E_TOO_LARGE;
    while (!word_swap(&b->lock, &b->granted, &was, was + more));
    if (!put(b, more)) {
        word_add(&b->lock, &b->granted, 0 - more);
        return MREG_E_EXPIRED;
    }
    if (until)
        word_store(&b->lock, &b->until, (uint64_t)until);
    return MREG_OK;
}

uint64_t mreg_budget_close(mreg_budget *b)
{
    uint64_t left;

    if (!b)
        return 0;
    left = word_exchange(&b->lock, &b->left, CLOSED) & ~CLOSED;
    word_add(&b->lock, &b->granted, 0 - left);
    return left;
}

mreg_status mreg_budget_look(const mreg_budget *b, mreg_budget_view *out)
{
    uint32_t *const lock = b ? (uint32_t *)(uintptr_t)&b->lock : NULL;
    uint64_t gone, settled;

    if (!out)
        return MREG_E_BAD_ARGUMENT;
    *out = (mreg_budget_view){0};
    if (!b)
        return MREG_E_BAD_ARGUMENT;
    out->spent = word_load(lock, &b->spent);
    out->above = word_load(lock, &b->above);
    out->beyond = word_load(lock, &b->beyond);
    out->left = word_load(lock, &b->left);
    out->granted = word_load(lock, &b->granted);
    out->closed = (out->left & CLOSED) != 0;
    out->left &= ~CLOSED;
    gone = out->granted > out->left ? out->granted - out->left : 0;
    settled = out->spent - out->beyond;
    out->reserved = gone > settled ? gone - settled : 0;
    return MREG_OK;
}

/* ---- reservations -------------------------------------------------------- */

mreg_status mreg_budget_reserve(mreg_budget *b, uint64_t amount,
                                mreg_time now, mreg_time until,
                                mreg_reserved *hold)
{
    uint64_t left;

    if (!b || !hold)
        return MREG_E_BAD_ARGUMENT;
    word_store(&b->lock, &hold->word, 0);
    word_store(&b->lock, &hold->until, (uint64_t)until);
    left = word_load(&b->lock, &b->until);
    if (left && now >= (mreg_time)left)
        return MREG_E_EXPIRED;
    left = word_load(&b->lock, &b->left);
    do {
        if (left & CLOSED)
            return MREG_E_EXPIRED;
        if (amount > left)
            return MREG_E_OVER_BUDGET;
    } while (!word_swap(&b->lock, &b->left, &left, left - amount));
    word_store(&b->lock, &hold->word, HELD | amount);
    return MREG_OK;
}

/* Counts what a call cost more than it had reserved. */
static void count_above(mreg_budget *b, uint64_t above)
{
    count(b, &b->above, above);
    count(b, &b->beyond, above - take(b, above));
}

mreg_status mreg_budget_settle(mreg_budget *b, mreg_reserved *hold,
                               uint64_t actual, uint64_t *above)
{
    uint64_t word, held, more;

    if (above)
        *above = 0;
    if (!b || !hold)
        return MREG_E_BAD_ARGUMENT;
    word = end(b, hold);
    held = word & AMOUNT;
    more = actual > held ? actual - held : 0;
    if (more)
        count_above(b, more);
    count(b, &b->spent, actual);
    if (held > actual)
        word_add(&b->lock, &b->left, held - actual);
    if (above)
        *above = more;
    return word ? MREG_OK : MREG_E_EXPIRED;
}

mreg_status mreg_budget_release(mreg_budget *b, mreg_reserved *hold)
{
    uint64_t word;

    if (!b || !hold)
        return MREG_E_BAD_ARGUMENT;
    word = end(b, hold);
    word_add(&b->lock, &b->left, word & AMOUNT);
    return word ? MREG_OK : MREG_E_EXPIRED;
}

int mreg_budget_expire(mreg_budget *b, mreg_reserved *hold, mreg_time now)
{
    uint64_t until;

    if (!b || !hold)
        return 0;
    until = word_load(&b->lock, &hold->until);
    if (!until || now < (mreg_time)until)
        return 0;
    return mreg_budget_release(b, hold) == MREG_OK;
}
