/* The members of a batch line. Keys that are not ours are the caller's own
 * and pass through, unless they are a slip for one of ours.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "batch_line.h"

#define KEY_ROOM 32             /* longer than any key of ours */

static const char *const text_keys[BATCH_TEXTS] = {
    "model", "provider", "at", "service", "geo", "convention"
};
static const char *const answer_keys[ANSWER_KEYS] = {
    "resolved", "cost_usd", "complete", "lines", "error"
};

struct key { const char *at; size_t size; };

static bool key_is(struct key k, const char *name)
{
    return strlen(name) == k.size && memcmp(name, k.at, k.size) == 0;
}

static void refuse(struct batch_line *line, const char *what, struct key k,
                   const char *after)
{
    if (line->error.size > 0)
        return;
    note_text(&line->error, what);
    note_text(&line->error, " '");
    note_bytes(&line->error, k.at, k.size);
    note_text(&line->error, "'");
    note_text(&line->error, after);
}

/* FNV-1a in 64 bits: two keys of one line with one hash are refused. */
static uint64_t key_hash(struct key k)
{
    uint64_t hash = 14695981039346656037U;

    for (size_t i = 0; i < k.size; i++)
        hash = (hash ^ (unsigned char)k.at[i]) * 1099511628211U;
    return hash;
}

static void note_repeats(struct batch_line *line, struct key k)
{
    uint64_t hash = key_hash(k);

    for (unsigned i = 0; i < line->key_count; i++)
        if (line->keys[i] == hash)
            refuse(line, "key stated twice:", k, "");
    if (line->key_count == BATCH_MEMBERS)
        refuse(line, "more than 64 keys, from", k, " on");
    else
        line->keys[line->key_count++] = hash;
}

/* One letter changed, missing, too many, or two neighbours swapped. */
static bool slip_of(struct key k, const char *name)
{
    size_t size = strlen(name), same = 0, tail = 0;
    size_t least = k.size < size ? k.size : size;

    if (least < 5 || k.size > size + 1 || size > k.size + 1)
        return false;
    while (same < least && k.at[same] == name[same])
        same++;
    while (tail < least - same
           && k.at[k.size - 1 - tail] == name[size - 1 - tail])
        tail++;
    if (same + tail + 1 >= (k.size > size ? k.size : size))
        return true;
    return k.size == size && same + tail + 2 == size
           && k.at[same] == name[same + 1] && k.at[same + 1] == name[same];
}

static void note_slips(struct batch_line *line, struct key k)
{
    for (unsigned i = 0; i <= BATCH_TEXTS; i++) {
        const char *name = i < BATCH_TEXTS ? text_keys[i] : "usage";

        if (!slip_of(k, name) || line->error.size > 0)
            continue;
        refuse(line, "unknown key", k, "; did you mean '");
        note_text(&line->error, name);
        note_text(&line->error, "'?");
    }
}

static bool read_text(struct json *j, struct batch_line *line, unsigned key)
{
    struct key name = {text_keys[key], strlen(text_keys[key])};

    if (json_null(j))
        return true;
    if (j->at < j->end && *j->at == '"')
        return json_string(j, &line->text[key]);
    refuse(line, "a text is expected:", name, "");
    return json_skip(j);
}

static bool read_member(struct json *j, struct batch_line *line,
                        struct key k, const char *begin)
{
    for (unsigned i = 0; i < BATCH_TEXTS; i++)
        if (key_is(k, text_keys[i]))
            return read_text(j, line, i);
    if (key_is(k, "usage")) {
        if (json_null(j))
            return true;
        line->usage.at = j->at;
        line->usage.end = json_skip(j) ? j->at : NULL;
        return j->wrong == NULL;
    }
    if (!json_skip(j))
        return false;
    for (unsigned i = 0; i < ANSWER_KEYS; i++)
        if (key_is(k, answer_keys[i])) {
            if (line->old_count < ANSWER_KEYS)
                line->old[line->old_count++] = (struct span){begin, j->at};
            return true;
        }
    note_slips(line, k);
    return true;
}

/* A key without its escapes; one too long for `room` is none of ours. */
static struct key plain_key(struct json_text text, char room[KEY_ROOM])
{
    struct key k = {text.at, text.size};
    size_t size;

    if (!text.escaped)
        return k;
    size = json_decode(text, room, KEY_ROOM);
    if (size <= KEY_ROOM)
        k = (struct key){room, size};
    return k;
}

bool batch_scan(const char *at, size_t size, struct batch_line *out)
{
    struct json j = {at, at + size, NULL};
    struct json_text text;
    char room[KEY_ROOM];
    bool first = true;
    const char *begin;

    memset(out, 0, offsetof(struct batch_line, keys));
    out->key_count = 0;
    out->error.size = 0;
    out->error_at = NULL;
    if (json_take(&j, '{')) {
        out->body.at = begin = j.at;
        while (json_member(&j, &first, &text)) {
            struct key k = plain_key(text, room);

            note_repeats(out, k);
            if (!read_member(&j, out, k, begin))
                break;
            begin = j.at;
        }
        out->body.end = j.at - 1;
        if (!j.wrong && json_done(&j))
            return true;
    } else {
        j.wrong = "a JSON object is expected";
    }
    out->error.size = 0;
    note_text(&out->error, j.wrong);
    out->error_at = j.at;
    return false;
}
