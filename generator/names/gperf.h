/* A perfect hash of two digits, by gperf. No other file knows gperf.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_GPERF_H
#define MREG_GEN_GPERF_H

#include <stdint.h>
#include <sys/types.h>

#include "generator/read/diag.h"

enum { GPERF_DIGITS = 2, GPERF_BASE = 64,
       GPERF_ASSO = GPERF_DIGITS * GPERF_BASE };

struct gperf_key { uint8_t digit[GPERF_DIGITS]; };

struct gperf_answer {
    unsigned min, max;           /* of all keys' sums */
    uint8_t asso[GPERF_ASSO];    /* what each digit adds: 64 i + digit */
};

/* Writes gperf's input for keys, which must be distinct. No byte of a name is
 * in it, only digits as quoted octal escapes. */
char *gperf_input(struct arena *a, const struct gperf_key *keys, size_t n);

/* A gperf at work, of which there may be several; pid is 0 if it is not. */
struct gperf_job { pid_t pid; int output; };

/* Runs gperf over such an input. Both return false if that fails or if the
 * answer is not of the expected form; that is then reported, and no job is
 * left. The sums of two keys may still be equal: the caller checks every
 * key. */
bool gperf_start(struct diags *d, const char *input, struct gperf_job *job);
bool gperf_finish(struct diags *d, struct gperf_job *job,
                  struct gperf_answer *out);
/* Ends a job, if there is one, whose answer nobody wants any more. */
void gperf_drop(struct gperf_job *job);

/* Returns the sum of a key, its slot. */
unsigned gperf_sum(const struct gperf_answer *answer, struct gperf_key key);

#endif
