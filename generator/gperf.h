/* A perfect hash of three digits by gperf. Nothing else knows gperf.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_GPERF_H
#define MREG_GEN_GPERF_H

#include <stdint.h>

#include "diag.h"

enum { GPERF_DIGITS = 3, GPERF_BASE = 32,
       GPERF_ASSO = GPERF_DIGITS * GPERF_BASE };

struct gperf_key { uint8_t digit[GPERF_DIGITS]; };

struct gperf_answer {
    unsigned min, max;           /* of all keys' sums */
    uint8_t asso[GPERF_ASSO];    /* what each digit adds: 32 i + digit */
};

/* The input for these keys, which must be distinct: no byte of a name is in
 * it, only digits as quoted octal escapes. */
char *gperf_input(struct arena *a, const struct gperf_key *keys, size_t n);

/* Runs gperf over such an input. False if that fails or if the answer is
 * not of the expected form; that has been reported then. The sums of two
 * keys may still be equal: the caller checks every key. */
bool gperf_run(struct diags *d, const char *input, struct gperf_answer *out);

/* What each key adds up to. */
unsigned gperf_sum(const struct gperf_answer *answer, struct gperf_key key);

#endif
