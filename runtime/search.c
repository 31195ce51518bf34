/* For people: candidates for a few words, and all the names of a model.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"

/* ---- words ------------------------------------------------------------- */

/* Texts of more bytes or words find nothing, so that whoever chooses the text
 * cannot make a search as long as he likes. */
enum { TEXT_MAX = 255, WORDS_MAX = 16 };

struct words {
    const char *text;
    uint32_t count;
    struct { uint8_t at, size; } word[WORDS_MAX];
};

static int is_space(char c)
{
    return (unsigned char)c <= ' ';
}

/* Splits a text into words; returns 0 if it has none, or too many. */
static int split(const char *text, size_t size, struct words *words)
{
    size_t at = 0, end;

    words->text = text;
    words->count = 0;
    if (size > TEXT_MAX)
        return 0;
    for (;; at = end) {
        while (at < size && is_space(text[at]))
            at++;
        for (end = at; end < size && !is_space(text[end]);)
            end++;
        if (end == at)
            return words->count != 0;
        if (words->count == WORDS_MAX)
            return 0;
        words->word[words->count].at = (uint8_t)at;
        words->word[words->count++].size = (uint8_t)(end - at);
    }
}

/* Returns where a word begins in a name, or MREG_NONE. */
static uint32_t place_in(mreg_text name, const struct words *words,
                         uint32_t i)
{
    const char *word = words->text + words->word[i].at;
    const uint32_t size = words->word[i].size;

    for (uint32_t at = 0; at + size <= name.size; at++)
        if (mreg_same(name.at + at, word, size, MREG_FOLDED))
            return at;
    return MREG_NONE;
}

/* ---- models ------------------------------------------------------------ */

/* Returns a slot's name with its provider, put together in `room` where the
 * registry keeps them apart. */
static mreg_text whole_name(const mreg *r, uint32_t slot,
                            char room[MREG_NAME_MAX])
{
    const mreg_text name = mreg_pooled(r, r->slots[slot].name);
    const mreg_text end = mreg_name_in(r, slot);

    if (name.size)
        return name;
    return (mreg_text){room, (uint32_t)mreg_spell(
        r, r->slots[slot].provider - 1u, end.at, end.size, SIZE_MAX, room)};
}

static int slot_matches(const mreg *r, uint32_t slot,
                        const struct words *words)
{
    char room[MREG_NAME_MAX];
    const mreg_text name = whole_name(r, slot, room);

    for (uint32_t i = 0; i < words->count; i++)
        if (place_in(name, words, i) == MREG_NONE)
            return 0;
    return 1;
}

/* Tells whether a slot is the first that matches of its model, which counts
 * once. Bare slots repeat the qualified ones and do not count. */
static int first_match(const mreg *r, uint32_t slot,
                       const struct words *words)
{
    const uint32_t m = r->slots[slot].model;

    if (!r->slots[slot].provider || m >= r->model_count
        || !slot_matches(r, slot, words))
        return 0;
    for (uint32_t i = 0; i < slot; i++)
        if (r->slots[i].model == m && r->slots[i].provider
            && slot_matches(r, i, words))
            return 0;
    return 1;
}

/* Lower is better: ids that begin with the first word, ids that hold it, then
 * the others, where a provider or another name holds it; among these the
 * shorter, then the lower row. */
static uint64_t rank(const mreg *r, mreg_model m, const struct words *words)
{
    const mreg_text id = mreg_pooled(r, r->models[m].id);
    const uint32_t at = place_in(id, words, 0);
    const uint64_t class = at == 0 ? 0 : at != MREG_NONE ? 1 : 2;

    return class << 40 | (uint64_t)id.size << 32 | m;
}

/* Keeps out[0..held) sorted by rank; the last one falls out of a full list. */
static void insert(const mreg *r, const struct words *words, mreg_model *out,
                   uint32_t room, uint32_t held, mreg_model m)
{
    const uint64_t mine = rank(r, m, words);
    uint32_t low = 0, high = held;

    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;

        if (rank(r, out[middle], words) < mine)
            low = middle + 1;
        else
            high = middle;
    }
    for (uint32_t i = held < room ? held : room - 1; i > low; i--)
        out[i] = out[i - 1];
    if (low < room)
        out[low] = m;
}

uint32_t mreg_search(const mreg *r, const char *text, size_t size,
                     mreg_model *out, uint32_t room)
{
    struct words words;
    uint32_t count = 0;

    if (!r || !text || !split(text, size, &words))
        return 0;
    if (!out)
        room = 0;
    for (uint32_t slot = 0; slot < r->slot_count; slot++) {
        if (!first_match(r, slot, &words))
            continue;
        if (room != 0)
            insert(r, &words, out, room, count < room ? count : room,
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
            *name = mreg_name_in(r, slot);
        if (provider && r->slots[slot].provider)
            *provider = r->slots[slot].provider - 1u;
        return slot + 1;
    }
    return 0;
}
