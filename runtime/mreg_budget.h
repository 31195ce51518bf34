/* mreg_budget keeps a limit that threads share: money, tokens or calls. Before
 * a call a thread reserves the most that it may cost; after it, it settles for
 * what it did cost, and the rest is free again. What is settled and what is
 * reserved never pass the limit together, in whatever order threads come, as
 * long as no call costs more than it reserved; where one does, it is told.
 *
 * A reservation is one compare-and-swap. Processors without one of 64 bits
 * take a lock instead: docs/firmware.md, "Budgets".
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BUDGET_H
#define MREG_BUDGET_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#define MREG_ALIGNED_ alignas(8)
#else
#define MREG_ALIGNED_ _Alignas(8)
#endif

/* ---- What a call costs at most ------------------------------------------ */

/* What may happen to a call beside what is counted. Zeros: all meters that
 * its tokens may be billed by, the service and the instant of the terms. */
typedef struct mreg_may {
    mreg_meters meters;    /* the meters that may be billed; 0: any */
    mreg_time until;       /* the last instant it may be billed at; 0: that of
                            * the terms, as when it is earlier */
    uint32_t services;     /* bits 1 << service that may serve it */
} mreg_may;

/* Finds the most that a call may cost. `most` has the input as counted, by
 * kind (input, input_audio ...), the limit of the answer as its output, and
 * others as they are at most. In the tier that this input reaches each token
 * is priced by the dearest meter that may count it (a cache may be written
 * instead of read), at the dearest instant and service; `may` may be NULL. OK;
 * INCOMPLETE, with the known part; TOO_LARGE, CURRENCY, NO_PRICE, NO_SERVICE,
 * NO_GEO, NO_ACCOUNT, NO_MODEL, BAD_ARGUMENT. It is exact, but for a few
 * pico-dollars where prices are not whole pico-dollars a token. */
mreg_status mreg_worst(const mreg *r, mreg_model m, const mreg_terms *on,
                       const mreg_usage *most, const mreg_may *may,
                       uint64_t *pico_usd);

/* ---- The limit that threads share --------------------------------------- */

#define MREG_BUDGET_MOST INT64_MAX /* the largest limit */

/* A limit, in the caller's memory. Its members are not for callers. */
typedef struct mreg_budget {
    MREG_ALIGNED_ uint64_t left; /* not reserved, not settled; the highest bit
                                  * says that it is closed */
    MREG_ALIGNED_ uint64_t granted, spent, above, beyond, until;
    uint32_t lock;
} mreg_budget;

/* A reservation, in the caller's memory; {0} is none. It stays there until it
 * is settled, released or expired, and no other is put there as long as a
 * thread may expire it. Its members are not for callers. */
typedef struct mreg_reserved {
    MREG_ALIGNED_ uint64_t word, until;
} mreg_reserved;

/* Begins a budget that ends at `until` (0: never), before threads use it. OK,
 * TOO_LARGE (over MREG_BUDGET_MOST; it is then of 0), BAD_ARGUMENT. */
mreg_status mreg_budget_open(mreg_budget *b, uint64_t amount,
                             mreg_time until);

/* Adds to a budget that is used, and moves its end unless `until` is 0. OK,
 * TOO_LARGE, EXPIRED (it is closed) or BAD_ARGUMENT. */
mreg_status mreg_budget_grant(mreg_budget *b, uint64_t more,
                              mreg_time until);

/* Reserves an amount; `hold` must be none. It may be expired from `until` on
 * (0: never). `now` is the caller's clock, 0 if it has none. OK; OVER_BUDGET,
 * and `hold` is none; EXPIRED, if the budget has ended; BAD_ARGUMENT. */
mreg_status mreg_budget_reserve(mreg_budget *b, uint64_t amount,
                                mreg_time now, mreg_time until,
                                mreg_reserved *hold);

/* Ends a reservation with what the call did cost; what is more than reserved
 * is taken from what is left, and told in `above` (it may be NULL). OK; EXPIRED
 * if it had ended, and then all of it is above; BAD_ARGUMENT. */
mreg_status mreg_budget_settle(mreg_budget *b, mreg_reserved *hold,
                               uint64_t actual, uint64_t *above);

/* Ends a reservation whose call was not made. OK; EXPIRED if it had ended;
 * BAD_ARGUMENT. */
mreg_status mreg_budget_release(mreg_budget *b, mreg_reserved *hold);

/* Ends a reservation that is past its instant, also while its thread settles:
 * one of the two does it. Returns 1 if it was this call, else 0. */
int mreg_budget_expire(mreg_budget *b, mreg_reserved *hold, mreg_time now);

/* Ends a budget: nothing more can be reserved, what is reserved can be settled.
 * Returns what is left, which is then no longer the budget's; asked again,
 * what has come back since. 0 for NULL. */
uint64_t mreg_budget_close(mreg_budget *b);

typedef struct mreg_budget_view {
    uint64_t granted;      /* the limit, less what mreg_budget_close gave */
    uint64_t left, reserved;
    uint64_t spent;        /* what was settled */
    uint64_t above;        /* of it, more than its calls had reserved */
    uint64_t beyond;       /* of it, more than was left: beyond the limit */
    uint8_t closed;
} mreg_budget_view;

/* Says how a budget is; while others use it, each figure by itself is of some
 * instant just now. OK or BAD_ARGUMENT. */
mreg_status mreg_budget_look(const mreg_budget *b, mreg_budget_view *out);

#undef MREG_ALIGNED_

#ifdef __cplusplus
}
#endif

#endif
