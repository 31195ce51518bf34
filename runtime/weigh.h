/* Declares the estimator's weights; estimate/fit.py writes weights.c.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WEIGH_H
#define MREG_WEIGH_H

#include <stddef.h>
#include <stdint.h>

/* Vocabularies that weights are fitted to; numbers are permanent. */
#define MREG_WEIGHED(X) \
    X(0, o200k_base) \
    X(1, cl100k_base) \
    X(2, p50k_base) \
    X(3, r50k_base) \
    X(4, llama3) \
    X(5, qwen3) \
    X(6, deepseek_v3) \
    X(7, gemma3) \
    X(8, claude2)

#define MREG_FEATURES 451u
#define MREG_RARITY_SIZE 169u  /* 26 x 26 pairs, four in a byte */
#define MREG_WEIGHT_ONE 64u    /* a weight is tokens x 64 */

struct mreg_weights {
    char vocabulary[16];            /* an array, as a pointer is relocated */
    uint16_t mean_error, p95_error; /* thousandths, on texts of 1 KB */
    uint16_t safe_factor;           /* thousandths: p99 of actual/estimate */
    uint8_t weight[MREG_FEATURES];
};

/* Says how seldom one ASCII letter follows another within a token, 0 to 3: two
 * bits at 26 x the first + the second, the lowest bits first. All rows of
 * mreg_weights share it. */
extern const uint8_t mreg_rarity[MREG_RARITY_SIZE];

extern const struct mreg_weights mreg_weights[];
extern const uint32_t mreg_weights_count;

/* Returns tokens x MREG_WEIGHT_ONE of any bytes; UINT64_MAX if that is too
 * much; 0 if `w` or `text` is NULL. */
uint64_t mreg_weigh(const struct mreg_weights *w, const char *text,
                    size_t size);

#endif
