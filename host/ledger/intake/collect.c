/* Keeps calls until there are many, so that a ledger takes them at once. Rows
 * of one response that come close together become one call here, by the rule
 * of the ledger: it is the more complete one, then the one that counts more.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "format.h"

#define CALLS 2048u
#define SLOTS (4 * CALLS)       /* a power of two */
#define ROOM ((size_t)2 << 20)  /* bytes of texts */
#define CALL_ROOM ((size_t)32 << 10)    /* more than any one call has */

struct collected {
    size_t calls, used;
    mreg_call call[CALLS];
    struct intake_place place[CALLS];
    uint16_t slot[SLOTS];       /* 1 + the number of a call; 0: free */
    char room[ROOM];
};

struct collected *collect_begin(struct arena *a)
{
    return arena_get(a, 1, sizeof(struct collected));
}

static void give(struct intake *in, size_t n)
{
    struct collected *c = in->collected;

    if (n > 0 && !in->over
        && !in->ears.calls(in->ears.of, c->call, c->place, n))
        in->over = true;
    in->counts.calls += n;
}

void collect_flush(struct intake *in)
{
    struct collected *c = in->collected;

    give(in, c->calls);
    c->calls = c->used = 0;
    memset(c->slot, 0, sizeof c->slot);
}

/* ---- one call ------------------------------------------------------------ */

static bool has_room(const mreg_call *call)
{
    const mreg_text names[] = {call->provider, call->model, call->served,
                               call->run, call->session, call->task,
                               call->source};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].size > MREG_CALL_TEXT)
            return false;
    for (size_t i = 0; i < call->tags; i++)
        if (call->tag[i].size > MREG_CALL_TEXT)
            return false;
    return call->id.size <= MREG_CALL_ID && call->error.size <= MREG_CALL_ID
           && call->metadata.size <= MREG_CALL_METADATA;
}

static void keep(struct collected *c, mreg_text *text)
{
    char *to = c->room + c->used;

    if (text->size > 0)
        memmove(to, text->at, text->size);
    text->at = to;
    c->used += text->size;
}

static void keep_all(struct collected *c, mreg_call *call)
{
    mreg_text *const texts[] = {&call->id, &call->provider, &call->model,
                                &call->served, &call->error, &call->run,
                                &call->session, &call->task, &call->source,
                                &call->metadata};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        keep(c, texts[i]);
    for (size_t i = 0; i < call->tags; i++)
        keep(c, &call->tag[i]);
}

/* ---- rows of one response ------------------------------------------------ */

static uint32_t hash_of(mreg_text id)
{
    uint32_t h = 2166136261u;

    for (uint32_t i = 0; i < id.size; i++)
        h = (h ^ (unsigned char)id.at[i]) * 16777619u;
    return h ^ h >> 15;
}

/* Returns the place of a call's id among those that are kept. */
static uint16_t *slot_of(struct collected *c, mreg_text id)
{
    uint32_t at = hash_of(id) % SLOTS;

    for (;; at = (at + 1) % SLOTS) {
        const mreg_text other = c->slot[at] ? c->call[c->slot[at] - 1].id
                                            : id;

        if (other.size == id.size && memcmp(other.at, id.at, id.size) == 0)
            return &c->slot[at];
    }
}

/* Adds up the counts; a sum that does not fit is the largest there is. */
static uint64_t tokens(const mreg_call *call)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < MREG_METERS_COUNT; i++)
        sum = call->usage.n[i] > UINT64_MAX - sum ? UINT64_MAX
                                                  : sum + call->usage.n[i];
    return sum;
}

static bool is_larger(const mreg_call *a, const mreg_call *b)
{
    if (a->state != b->state)
        return a->state < b->state;
    if (tokens(a) != tokens(b))
        return tokens(a) > tokens(b);
    return a->has_billed > b->has_billed;
}

/* Gives all but the last call where that is the beginning of an answer, of
 * which the next row may have the rest. */
static void make_room(struct intake *in)
{
    struct collected *c = in->collected;
    const struct intake_place place = c->place[c->calls - 1];
    mreg_call *last = &c->call[c->calls - 1];

    if (last->state == MREG_CALL_SETTLED || last->id.size == 0) {
        collect_flush(in);
        return;
    }
    give(in, c->calls - 1);
    c->call[0] = *last;
    c->place[0] = place;
    c->calls = 1;
    c->used = 0;
    memset(c->slot, 0, sizeof c->slot);
    keep_all(c, &c->call[0]);
    *slot_of(c, c->call[0].id) = 1;
}

bool collect(struct intake *in, const mreg_call *call,
             struct intake_place place)
{
    struct collected *c = in->collected;
    uint16_t *slot = NULL;
    size_t at;

    if (!has_room(call))
        return false;
    if (c->calls == CALLS || ROOM - c->used < CALL_ROOM)
        make_room(in);
    at = c->calls;
    if (call->id.size > 0)
        slot = slot_of(c, call->id);
    if (slot && *slot) {
        in->counts.again++;
        at = *slot - 1u;
        if (!is_larger(call, &c->call[at]))
            return true;
    } else {
        c->calls++;
    }
    c->call[at] = *call;
    c->place[at] = place;
    keep_all(c, &c->call[at]);
    if (slot)
        *slot = (uint16_t)(at + 1);
    return true;
}
