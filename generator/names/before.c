/* Compares the shards of a registry of before with what they are to hold.
 *
 * SPDX-License-Identifier: MIT */
#include "before.h"

#include <string.h>

#include "runtime/inside.h"

/* Tells which hash a slot has; false for an empty one. A lean registry has no
 * whole names, so that nothing is known of it. */
static bool hash_at(const struct before *b, uint32_t slot, uint64_t *hash)
{
    const struct mreg_slot_row *row = &b->r->slots[slot];
    const mreg_text name = mreg_pooled(b->r, row->name);

    if (row->model == MREG_NO_ROW || !name.size)
        return false;
    *hash = mreg_hash(name.at, name.size, b->key);
    return true;
}

void before_start(struct before *b, struct arena *a, const mreg *r,
                  const uint32_t key[MREG_KEYS], uint32_t shards)
{
    uint64_t hash;

    *b = (struct before){.key = key};
    if (!r || r->shard_count != shards
        || memcmp(r->hash_key, key, sizeof r->hash_key) != 0)
        return;
    b->r = r;
    b->names = arena_get(a, shards, sizeof *b->names);
    for (uint32_t slot = 0; slot < r->slot_count; slot++)
        if (hash_at(b, slot, &hash))
            b->names[mreg_shard_of(hash, shards) >> 32]++;
}

const struct mreg_shard *before_shard(const struct before *b, uint32_t shard,
                                      const struct hashed *names, size_t n)
{
    uint64_t hash;

    if (!b->r || n == 0 || b->names[shard] != n)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        const uint32_t slot = mreg_slot(b->r, names[i].hash);

        if (slot >= b->r->slot_count || !hash_at(b, slot, &hash)
            || hash != names[i].hash)
            return NULL;
    }
    return &b->r->shards[shard];
}
