/* What gperf answered when a registry of before was made. From one fetch to
 * the next few names come and go, so most shards hold the very names that they
 * held, for which gperf, a process each, would answer the very same.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_BEFORE_H
#define MREG_GEN_BEFORE_H

#include "generator/read/diag.h"
#include "runtime/tables.h"

struct hashed { uint64_t hash; size_t name; };

struct before {
    const mreg *r;              /* NULL: nothing is known */
    const uint32_t *key;        /* of the hash */
    uint32_t *names;            /* how many each shard holds there */
};

/* Begins with a registry, or NULL, whose hash must have this key and as many
 * shards; else nothing is known. */
void before_start(struct before *b, struct arena *a, const mreg *r,
                  const uint32_t key[MREG_KEYS], uint32_t shards);

/* Returns what a shard was given, if it held these names and no other; else
 * NULL. */
const struct mreg_shard *before_shard(const struct before *b, uint32_t shard,
                                      const struct hashed *names, size_t n);

#endif
