/* mreg_measure recommends a model by what calls came to: it keeps counts of a
 * model's calls for one kind of task, bounds the share that succeeds, and takes
 * the cheapest model that is sure to be good enough. It also says which of two
 * variants of a prompt is better. Whole numbers only; no clock, no chance, no
 * allocation: the same calls give the same choice. All state is the caller's.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_MEASURE_H
#define MREG_MEASURE_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Shares and probabilities are in millionths. */
#define MREG_WHOLE 1000000u

/* ---- What is sure about a share ---------------------------------------- */

/* The largest share of success that can be ruled out as too high a claim: the
 * true one is more, but for a chance of `doubt` (1 to 499,999) at most, however
 * few the calls (Clopper and Pearson). 0 if nothing is known: no calls, more
 * than a million, more good ones than all, another doubt. */
uint32_t mreg_at_least(uint32_t good, uint32_t all, uint32_t doubt);

/* The share that the true one is below, likewise; MREG_WHOLE if nothing is
 * known. */
uint32_t mreg_at_most(uint32_t good, uint32_t all, uint32_t doubt);

typedef struct mreg_range { uint32_t low, high; } mreg_range;

/* Where the true share is, between the two, after every call at once: who
 * looks after each call and stops when he likes is wrong with a chance of
 * `doubt` at most. From 0 to MREG_WHOLE if nothing is known. */
mreg_range mreg_always(uint32_t good, uint32_t all, uint32_t doubt);

/* ---- What calls came to ------------------------------------------------- */

enum { MREG_LATENCIES = 64 };   /* four in each doubling, from 8 ms on */

/* A model's calls for one kind of task, of one generation. {0} is empty. */
typedef struct mreg_calls {
    uint32_t all, good;
    uint32_t timed;             /* of these, with a latency */
    uint32_t latency[MREG_LATENCIES];
    uint64_t output, output_ms; /* tokens, and the time they took */
    uint64_t pico_usd;          /* spent; UINT64_MAX if it does not fit */
    uint32_t unpriced;          /* calls whose cost is not known */
} mreg_calls;

/* The calls of now and those before. When there are as many of now as the
 * caller wants, they become those before, which are forgotten: an old success
 * counts as much as a new one, or not at all. */
typedef struct mreg_arm { mreg_calls now, before; } mreg_arm;

typedef struct mreg_outcome {
    uint64_t pico_usd;          /* what the call cost */
    uint32_t latency_ms;        /* 0: unknown */
    uint32_t output;            /* tokens; 0: unknown */
    uint8_t good, unpriced;     /* 1: it succeeded; its cost is not known */
} mreg_outcome;

/* Counts a call. A generation is full with `generation` calls, 1 to 500,000.
 * OK, or BAD_ARGUMENT and nothing is counted. */
mreg_status mreg_arm_add(mreg_arm *arm, uint32_t generation,
                         const mreg_outcome *outcome);

/* What an arm says. Of what nobody measured the number is 0. */
typedef struct mreg_measured {
    uint32_t calls, good;
    uint32_t low, high;         /* mreg_at_least, mreg_at_most */
    uint32_t p50_ms, p95_ms;    /* right within 9 %, from 8 ms to 8 minutes */
    uint32_t output_per_s;      /* tokens */
    uint64_t pico_per_good;     /* all that was spent, failures too, for each
                                 * success; 0: no success, or a cost unknown */
} mreg_measured;

/* Measures. OK, or BAD_ARGUMENT (NULL, or a doubt of mreg_at_least) with
 * nothing known in `out`. An arm of NULL has no calls. */
mreg_status mreg_measure(const mreg_arm *arm, uint32_t doubt,
                         mreg_measured *out);

/* ---- The choice --------------------------------------------------------- */

typedef struct mreg_candidate {
    uint64_t pico_usd;          /* what this call costs with it */
    mreg_measured measured;
    uint8_t unpriced;           /* 1: the cost is not known: never chosen */
} mreg_candidate;

/* What is wanted, and how much may be spent to learn. */
typedef struct mreg_aim {
    uint32_t target;            /* the share of success that is good enough */
    uint32_t share;             /* of calls that may explore; 0: none */
    uint64_t pico_usd;          /* what they may cost, together */
} mreg_aim;

/* What was spent to learn; the caller's, who begins a period with {0}. */
typedef struct mreg_explored {
    uint64_t calls, explored, pico_usd;
} mreg_explored;

typedef enum mreg_why {
    MREG_WHY_NONE,              /* no candidate has a price */
    MREG_WHY_CHEAPEST,          /* of those that are sure to reach the target */
    MREG_WHY_SUREST,            /* none is: it has the highest lower bound */
    MREG_WHY_UNMEASURED,        /* it has no calls, and no other is surer */
    MREG_WHY_EXPLORED           /* it may be better than the one chosen */
} mreg_why;

typedef struct mreg_pick {
    uint32_t chosen, second;    /* candidates, or MREG_NONE; `second` is the
                                 * next in order, or what exploring displaced */
    mreg_why why;
} mreg_pick;

/* Puts the candidates that have a price in order, the best first, into `order`,
 * and returns how many there are. Those that are sure to reach the target come
 * first, by cost; then the others, by lower bound. Ties go by the other of the
 * two, by p95, by number. A model that gets cheaper never falls. Costs time by
 * the square of `count`. 0 for NULL. */
uint32_t mreg_rank(const mreg_candidate *all, uint32_t count, uint32_t target,
                   uint32_t *order);

/* Chooses; `order`, of `count` numbers, is filled as mreg_rank does. If
 * `explored` is not NULL, it counts the call, and one that may reach the target
 * and would then come before the first is taken, the least known first, while
 * the aim allows it. OK; NO_MODEL if no candidate has a price; BAD_ARGUMENT. */
mreg_status mreg_recommend(const mreg_candidate *all, uint32_t count,
                        const mreg_aim *aim, mreg_explored *explored,
                        uint32_t *order, mreg_pick *out);

/* Says whether a candidate is on the Pareto front: no other is at least as good
 * in cost, lower bound and p95, and better in one. 0 without a price; a p95
 * that nobody measured is the worst. */
int mreg_on_front(const mreg_candidate *all, uint32_t count, uint32_t which);

/* ---- Variants ----------------------------------------------------------- */

typedef struct mreg_variant {
    uint64_t digest;            /* of its text */
    uint32_t weight;            /* 0 to 1,000; 0: nobody gets it anew */
} mreg_variant;

/* Returns the variant that a subject (a user, a session) gets, or MREG_NONE if
 * all weights are 0 or above 1,000: always the same one; when another is added
 * or taken away, only those move who come from it or go to it. */
uint32_t mreg_assign(const mreg_variant *all, uint32_t count, uint64_t seed,
                     const char *subject, size_t size);

typedef enum mreg_verdict {
    MREG_VERDICT_OPEN,          /* not enough calls to say */
    MREG_VERDICT_BETTER,        /* the second has a higher share of success */
    MREG_VERDICT_WORSE,
    MREG_VERDICT_SAME           /* the shares differ by `near` at most */
} mreg_verdict;

/* Judges the second of two shares against the first. It may be asked after each
 * call, and the first answer that is not OPEN be taken: the chance that one is
 * ever false is at most `doubt`. OPEN for what mreg_always knows nothing of. */
mreg_verdict mreg_judge(uint32_t good, uint32_t all, uint32_t second_good,
                        uint32_t second_all, uint32_t doubt, uint32_t near);

#ifdef __cplusplus
}
#endif

#endif
