/* Makes a perfect hash by hash and displace: the largest buckets go first, and
 * each takes the first displacement that leads its keys to free slots.
 *
 * SPDX-License-Identifier: MIT */
#include "displace.h"

#include <string.h>

#include "tokenizers/runtime/ranks.h"

#define KEYS_A_BUCKET 5u      /* is the most on average */
#define SLACK 50u             /* at first, so many keys share a free slot */
#define ATTEMPTS 16u          /* each is a fiftieth looser */

struct bucket {
    uint32_t first, n;        /* its keys in `keys` */
};

struct search {
    struct displaced *out;
    const uint64_t *hashes;
    size_t count;
    struct bucket *buckets;
    uint32_t *keys;           /* are ordered by bucket */
};

static size_t bucket_of(const struct search *s, size_t key)
{
    return (size_t)(s->hashes[key] >> (64 - s->out->bits));
}

static void fill_buckets(struct search *s, struct arena *a)
{
    const size_t n = (size_t)1 << s->out->bits;

    s->buckets = arena_get(a, n, sizeof *s->buckets);
    s->keys = arena_get(a, s->count, sizeof *s->keys);
    for (size_t i = 0; i < s->count; i++)
        s->buckets[bucket_of(s, i)].n++;
    for (size_t i = 1; i < n; i++)
        s->buckets[i].first = s->buckets[i - 1].first + s->buckets[i - 1].n;
    for (size_t i = 0; i < n; i++)
        s->buckets[i].n = 0;
    for (size_t i = 0; i < s->count; i++) {
        struct bucket *b = &s->buckets[bucket_of(s, i)];

        s->keys[b->first + b->n++] = (uint32_t)i;
    }
}

/* Takes the slots of all keys of a bucket, or none. */
static bool place(const struct search *s, const struct bucket *b, uint32_t d)
{
    uint32_t *const key_at = s->out->key_at;

    for (uint32_t i = 0; i < b->n; i++) {
        const uint32_t key = s->keys[b->first + i];
        const uint32_t slot = mtok_slot_for(s->hashes[key], d,
                                            s->out->slot_count);

        if (key_at[slot] == NO_KEY) {
            key_at[slot] = key;
            continue;
        }
        while (i-- > 0)
            key_at[mtok_slot_for(s->hashes[s->keys[b->first + i]], d,
                                 s->out->slot_count)] = NO_KEY;
        return false;
    }
    return true;
}

static bool place_bucket(const struct search *s, size_t bucket)
{
    for (uint32_t d = 0; d <= UINT16_MAX; d++)
        if (place(s, &s->buckets[bucket], d)) {
            s->out->displacements[bucket] = (uint16_t)d;
            return true;
        }
    return false;
}

static bool place_all(const struct search *s)
{
    const size_t n = (size_t)1 << s->out->bits;
    uint32_t most = 0;

    for (size_t i = 0; i < n; i++)
        if (s->buckets[i].n > most)
            most = s->buckets[i].n;
    for (uint32_t size = most; size; size--)
        for (size_t i = 0; i < n; i++)
            if (s->buckets[i].n == size && !place_bucket(s, i))
                return false;
    return true;
}

bool displace(struct displaced *d, struct arena *a, const uint64_t *hashes,
              size_t count)
{
    struct search s = {d, hashes, count, NULL, NULL};

    d->bits = 1;
    while (count > (size_t)KEYS_A_BUCKET << d->bits)
        d->bits++;
    d->displacements = arena_get(a, (size_t)1 << d->bits,
                                 sizeof *d->displacements);
    fill_buckets(&s, a);
    for (uint32_t attempt = 1; attempt <= ATTEMPTS; attempt++) {
        d->slot_count = (uint32_t)(count + attempt * count / SLACK + 1);
        d->key_at = arena_get(a, d->slot_count, sizeof *d->key_at);
        memset(d->key_at, 0xFF, d->slot_count * sizeof *d->key_at);
        if (place_all(&s))
            return true;
    }
    return false;
}
