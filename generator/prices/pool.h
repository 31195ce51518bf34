/* A set of runs of 64-bit words. Everything the price tables store once is
 * such a run: a value, a vector of prices, a window, a plan. Adding gives a
 * ticket; settling sorts by content, drops doubles and turns tickets into
 * indices, so the order does not depend on who came first.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_POOL_H
#define MREG_GEN_POOL_H

#include "generator/catalogue/catalogue.h"

typedef LIST_OF(uint64_t) word_list;

struct run { const uint64_t *at; size_t n; size_t ticket; };

struct pool {
    LIST_OF(struct run) runs;  /* once settled: ascending, each once */
    size_t *index;             /* of each ticket, once settled */
};

/* Adds a copy of the words and returns its ticket. */
size_t pool_add(struct arena *a, struct pool *p, const uint64_t *words,
                size_t n);
void pool_settle(struct arena *a, struct pool *p);
/* Returns the index of a run that was added, once the pool is settled. */
size_t pool_find(const struct pool *p, const uint64_t *words, size_t n);

bool words_equal(const word_list *a, const word_list *b);

#endif
