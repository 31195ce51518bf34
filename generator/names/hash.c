/* The perfect hash of all names. Each is hashed once, the hashes are divided
 * into shards of about 56, gperf orders each shard by two digits of the hash,
 * unless it did so before, and the runtime's own functions look up every name
 * in the result.
 *
 * SPDX-License-Identifier: MIT */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "before.h"
#include "gperf.h"
#include "runtime/inside.h"

enum { SHARD_SIZE = 56, SEEDS = 16,
       SHIFTS = 32 - 12 + 1,   /* two digits have 12 bits of 32 */
       AT_ONCE = 8 };          /* gperfs that run at a time */

_Static_assert(GPERF_DIGITS == MREG_DIGITS && GPERF_BASE == MREG_DIGIT_VALUES,
               "alphabets of digits");

static const struct place nowhere = {"names", 0, 0};

struct hashing {
    struct catalogue *c;
    struct nametable *t;
    _Alignas(16) uint32_t key[MREG_KEYS];  /* of the seed tried */
    uint32_t shards;
    struct hashed *names;      /* sorted by hash, and so by shard */
    bool broken;               /* gperf has failed: no other seed helps */
    const mreg *made;          /* before this one; NULL: none was */
    struct before before;      /* what gperf answered then */
};

/* ---- hashes ------------------------------------------------------------- */

static uint64_t hash_of(const struct hashing *h, const struct name *name)
{
    char whole[MREG_NAME_MAX];
    size_t n = 0;

    if (name->qualified) {
        const struct text *id = &h->c->providers.at[name->provider].id;

        memcpy(whole, id->at, id->size);
        n = id->size;
        whole[n++] = '/';
    }
    memcpy(whole + n, name->text, name->size);
    return mreg_hash(whole, n + name->size, h->key);
}

static int by_hash(const void *left, const void *right)
{
    const struct hashed *a = left, *b = right;

    return (a->hash > b->hash) - (a->hash < b->hash);
}

/* Hashes all names with a seed; false if two have the same hash. */
static bool hash_all(struct hashing *h, uint32_t seed)
{
    const size_t n = h->t->names.n;

    mreg_make_keys(seed, h->key);
    for (size_t i = 0; i < n; i++) {
        h->names[i].hash = hash_of(h, &h->t->names.at[i]);
        h->names[i].name = i;
    }
    if (n)
        qsort(h->names, n, sizeof *h->names, by_hash);
    for (size_t i = 1; i < n; i++)
        if (h->names[i - 1].hash == h->names[i].hash)
            return false;
    return true;
}

/* ---- one shard ---------------------------------------------------------- */

struct shard {
    const struct hashed *names;
    size_t n;
    struct gperf_key *keys;    /* the names' digits at the shift tried */
    struct gperf_job job;      /* what gperf makes of them */
    uint32_t trying;
    char *asked;
    /* The best answer so far. */
    struct gperf_answer answer;
    uint32_t shift;
    size_t span;               /* slots it takes; 0: no answer yet */
    char *input;
};

static struct gperf_key key_of(const struct hashing *h, uint64_t hash,
                               uint32_t shift)
{
    const uint32_t digits =
        mreg_digits(hash, mreg_shard_of(hash, h->shards), shift);
    struct gperf_key key;

    for (unsigned i = 0; i < GPERF_DIGITS; i++)
        key.digit[i] = (uint8_t)mreg_digit(digits, i);
    return key;
}

/* Takes the digits of a shift; false if two names share both. */
static bool take_digits(const struct hashing *h, struct shard *s,
                        uint32_t shift)
{
    for (size_t i = 0; i < s->n; i++) {
        s->keys[i] = key_of(h, s->names[i].hash, shift);
        for (size_t j = 0; j < i; j++)
            if (!memcmp(&s->keys[i], &s->keys[j], sizeof *s->keys))
                return false;
    }
    return true;
}

/* Do all keys get slots of their own within the answer's range? */
static bool is_perfect(const struct shard *s, const struct gperf_answer *a)
{
    for (size_t i = 0; i < s->n; i++) {
        unsigned sum = gperf_sum(a, s->keys[i]);

        if (sum < a->min || sum > a->max)
            return false;
        for (size_t j = 0; j < i; j++)
            if (gperf_sum(a, s->keys[j]) == sum)
                return false;
    }
    return true;
}

/* Starts gperf with the next shift that tells all names apart, if any. */
static void try_next_shift(struct hashing *h, struct shard *s)
{
    while (s->trying < SHIFTS && !take_digits(h, s, s->trying))
        s->trying++;
    if (!s->n || s->trying == SHIFTS || h->broken)
        return;
    s->asked = gperf_input(h->c->arena, s->keys, s->n);
    h->broken = !gperf_start(h->c->diags, s->asked, &s->job);
}

/* Takes what gperf answered for these names before, if it is perfect. */
static bool take_before(const struct hashing *h, struct shard *s, uint32_t i)
{
    const struct mreg_shard *was = before_shard(&h->before, i, s->names, s->n);
    struct gperf_answer *answer = &s->answer;

    if (!was || was->shift >= SHIFTS || !take_digits(h, s, was->shift))
        return false;
    memcpy(answer->asso, was->asso, sizeof answer->asso);
    answer->min = UINT32_MAX;
    answer->max = 0;
    for (size_t k = 0; k < s->n; k++) {
        const unsigned sum = gperf_sum(answer, s->keys[k]);

        answer->min = sum < answer->min ? sum : answer->min;
        answer->max = sum > answer->max ? sum : answer->max;
    }
    if (!is_perfect(s, answer))
        return false;
    s->shift = was->shift;
    s->span = answer->max - answer->min + 1;
    s->input = gperf_input(h->c->arena, s->keys, s->n);
    return true;
}

/* Takes the first shift whose table is nearly minimal, or the best of all. */
static bool fit_shard(struct hashing *h, struct shard *s)
{
    struct gperf_answer answer;

    while (s->job.pid) {
        if (!gperf_finish(h->c->diags, &s->job, &answer)) {
            h->broken = true;
            return false;
        }
        const size_t span = answer.max - answer.min + 1;
        if (is_perfect(s, &answer) && (!s->span || span < s->span)) {
            s->answer = answer;
            s->shift = s->trying;
            s->span = span;
            s->input = s->asked;
            if (span <= s->n + s->n / 16)
                break;
        }
        s->trying++;
        try_next_shift(h, s);
    }
    return !h->broken && (s->span || !s->n);
}

static void add_shard(struct hashing *h, const struct shard *s)
{
    struct nametable *t = h->t;
    struct arena *a = h->c->arena;
    struct gperf_shard out = {.shift = s->shift, .input = s->input};
    const size_t first = t->slots.n;

    out.base = (int32_t)first - (int32_t)s->answer.min;
    memcpy(out.asso, s->answer.asso, sizeof out.asso);
    for (size_t i = 0; i < s->span; i++)
        arena_push(a, &t->slots, SIZE_MAX);
    for (size_t i = 0; i < s->n; i++) {
        const struct gperf_key key = key_of(h, s->names[i].hash, s->shift);

        t->slots.at[first + gperf_sum(&s->answer, key) - s->answer.min] =
            s->names[i].name;
    }
    arena_push(a, &t->shards, out);
}

/* Gives a shard its names, which begin at h->names[at]. */
static void open_shard(struct hashing *h, struct shard *s, size_t at,
                       uint32_t i)
{
    const struct hashed *names = &h->names[at];
    size_t n = 0;

    while (at + n < h->t->names.n
           && mreg_shard_of(names[n].hash, h->shards) >> 32 == i)
        n++;
    *s = (struct shard){.names = names, .n = n, .input = ""};
    s->keys = arena_get(h->c->arena, n, sizeof *s->keys);
    if (!take_before(h, s, i))
        try_next_shift(h, s);
}

static bool fit_all(struct hashing *h)
{
    const size_t n = h->t->names.n;
    const uint32_t shards = (uint32_t)((n + SHARD_SIZE / 2) / SHARD_SIZE);
    const uint32_t count = shards ? shards : 1;
    struct shard ring[AT_ONCE] = {0};
    size_t at = 0;
    uint32_t i = 0;

    h->t->shards.n = h->t->slots.n = 0;
    h->shards = count;
    before_start(&h->before, h->c->arena, h->made, h->key, count);
    for (; i < count + AT_ONCE; i++) {
        struct shard *s = &ring[i % AT_ONCE];

        if (i >= AT_ONCE) {
            if (!fit_shard(h, s))
                break;
            add_shard(h, s);
        }
        if (i < count) {
            open_shard(h, s, at, i);
            at += s->n;
        }
    }
    for (uint32_t k = 0; k < AT_ONCE; k++)
        gperf_drop(&ring[k].job);
    return i == count + AT_ONCE;
}

/* ---- the proof ---------------------------------------------------------- */

/* Tells whether every name is where the runtime will look for it. */
static bool all_found(const struct hashing *h)
{
    const struct nametable *t = h->t;
    struct arena *a = h->c->arena;
    struct mreg_shard *shards = arena_get(a, t->shards.n, sizeof *shards);
    mreg r = {.shards = shards};

    for (size_t i = 0; i < t->shards.n; i++) {
        shards[i].base = t->shards.at[i].base;
        shards[i].shift = t->shards.at[i].shift;
        memcpy(shards[i].asso, t->shards.at[i].asso, sizeof shards[i].asso);
    }
    r.shard_count = (uint32_t)t->shards.n;
    r.slot_count = (uint32_t)t->slots.n;
    for (size_t i = 0; i < t->names.n; i++) {
        uint32_t slot = mreg_slot(&r, hash_of(h, &t->names.at[i]));

        if (slot >= t->slots.n || t->slots.at[slot] != i)
            return false;
    }
    return true;
}

void hash_names(struct catalogue *c, struct nametable *t, const mreg *before)
{
    struct hashing h = {.c = c, .t = t, .made = before};

    h.names = arena_get(c->arena, t->names.n + 1, sizeof *h.names);
    for (t->seed = 0; t->seed < SEEDS && !h.broken; t->seed++)
        if (hash_all(&h, t->seed) && fit_all(&h) && all_found(&h))
            return;
    t->shards.n = t->slots.n = 0;
    if (!h.broken)
        diag(c->diags, M_504, nowhere,
             "gperf finds no perfect hash of %zu names with %d seeds",
             t->names.n, SEEDS);
}
