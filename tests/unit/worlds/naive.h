/* Byte pair encoding by the book: look every string up, merge the neighbours
 * of the lowest rank, the first of equals, until none are a token.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_NAIVE_H
#define MREG_TEST_NAIVE_H

#include "mreg_tokens.h"

#define NAIVE_MAX 4096u       /* bytes of a text */

struct naive;

/* The vocabulary as it decodes, without special tokens; kept until
 * naive_free. */
struct naive *naive_new(const mreg_encoding *e, const mreg_spelling *s,
                        uint32_t ranks);
void naive_free(struct naive *v);

/* The rank of a string, MREG_NONE if it is no token. */
uint32_t naive_rank(const struct naive *v, const void *p, size_t n);

/* The bytes of a rank, of which *n. */
const uint8_t *naive_token(const struct naive *v, uint32_t rank, size_t *n);

/* Encodes 1 to NAIVE_MAX bytes; returns how many tokens they are. */
size_t naive_encode(const struct naive *v, const void *p, size_t n,
                    uint32_t *ids);

#endif
