/* For people: candidates for a few words, and all the names of a model.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

/* `provider/name` without putting the two together. */
struct full_name { mreg_text provider, name; };

static struct full_name full_name(const mreg *r, mreg_provider p,
                                  mreg_string name)
{
    struct full_name full = {{"", 0}, {"", 0}};

    if (p < r->provider_count)
        full.provider = mreg_pooled(r, r->providers[p].id);
    full.name = mreg_pooled(r, name);
    return full;
}

static uint32_t length(const struct full_name *f)
{
    return f->provider.size + 1 + f->name.size;
}

static unsigned byte_at(const struct full_name *f, uint32_t i)
{
    if (i < f->provider.size)
        return mreg_fold(f->provider.at[i]);
    return i == f->provider.size
               ? '/' : mreg_fold(f->name.at[i - f->provider.size - 1]);
}

/* Where a word stands in a name from `from` on, or MREG_NONE. */
static uint32_t holds(const struct full_name *f, const char *word,
                      size_t size, uint32_t from)
{
    for (uint32_t at = from; at + size <= length(f); at++) {
        size_t i = 0;
        while (i < size && byte_at(f, at + (uint32_t)i) == mreg_fold(word[i]))
            i++;
        if (i == size)
            return at;
    }
    return MREG_NONE;
}

static int is_space(char c)
{
    return (unsigned char)c <= ' ';
}

/* The next word of a text from *at on; its size, 0 at the end. */
static size_t next_word(const char *text, size_t size, size_t *at)
{
    size_t end;

    while (*at < size && is_space(text[*at]))
        ++*at;
    for (end = *at; end < size && !is_space(text[end]);)
        end++;
    return end - *at;
}

static int holds_all(const struct full_name *f, const char *text, size_t size)
{
    size_t at = 0, n;

    for (; (n = next_word(text, size, &at)) != 0; at += n)
        if (n > MREG_NAME_MAX || holds(f, text + at, n, 0) == MREG_NONE)
            return 0;
    return 1;
}

/* Lower is better: names that begin with the first word, then those that
 * have it after a separator, then the others; the shorter the better. */
static uint32_t rank(const mreg *r, mreg_model m, const char *text,
                     size_t size)
{
    const struct full_name f =
        full_name(r, r->models[m].provider, r->models[m].id);
    size_t from = 0;
    const size_t n = next_word(text, size, &from);
    const uint32_t start = f.provider.size + 1;
    const uint32_t in_name = n > MREG_NAME_MAX
                                 ? MREG_NONE : holds(&f, text + from, n, start);
    uint32_t class = 3;

    if (in_name == start)
        class = n == f.name.size ? 0 : 1;
    else if (in_name != MREG_NONE)
        class = 2;
    return class << 16 | f.name.size;
}

static int slot_matches(const mreg *r, uint32_t slot, const char *text,
                        size_t size)
{
    const struct full_name f = full_name(r, r->slots[slot].provider - 1u,
                                         r->slots[slot].name);

    return holds_all(&f, text, size);
}

/* A model with several matching names counts at the first of its slots.
 * Bare slots repeat what the qualified ones say. */
static int first_match(const mreg *r, uint32_t slot, const char *text,
                       size_t size)
{
    const uint32_t m = r->slots[slot].model;

    if (!r->slots[slot].provider || m >= r->model_count
        || !slot_matches(r, slot, text, size))
        return 0;
    for (uint32_t i = 0; i < slot; i++)
        if (r->slots[i].model == m && r->slots[i].provider
            && slot_matches(r, i, text, size))
            return 0;
    return 1;
}

/* Keeps out[0..held) sorted by rank, then by row. */
static void insert(const mreg *r, const char *text, size_t size,
                   mreg_model *out, uint32_t room, uint32_t held,
                   mreg_model m)
{
    const uint32_t mine = rank(r, m, text, size);
    uint32_t i = held;

    while (i > 0) {
        const uint32_t theirs = rank(r, out[i - 1], text, size);
        if (theirs < mine || (theirs == mine && out[i - 1] < m))
            break;
        if (i < room)
            out[i] = out[i - 1];
        i--;
    }
    if (i < room)
        out[i] = m;
}

uint32_t mreg_search(const mreg *r, const char *text, size_t size,
                     mreg_model *out, uint32_t room)
{
    uint32_t count = 0;
    size_t at = 0;

    if (!r || !text || next_word(text, size, &at) == 0)
        return 0;
    if (!out)
        room = 0;
    for (uint32_t slot = 0; slot < r->slot_count; slot++) {
        if (!first_match(r, slot, text, size))
            continue;
        insert(r, text, size, out, room, count < room ? count : room,
               r->slots[slot].model);
        count++;
    }
    return count;
}

uint32_t mreg_next_name(const mreg *r, mreg_model m, uint32_t cursor,
                        mreg_text *name, mreg_provider *provider)
{
    const mreg_text none = {"", 0};

    if (name)
        *name = none;
    if (provider)
        *provider = MREG_NONE;
    if (!r || m >= r->model_count)
        return 0;
    for (uint32_t slot = cursor; slot < r->slot_count; slot++) {
        if (r->slots[slot].model != m)
            continue;
        if (name)
            *name = mreg_pooled(r, r->slots[slot].name);
        if (provider && r->slots[slot].provider)
            *provider = r->slots[slot].provider - 1u;
        return slot + 1;
    }
    return 0;
}
