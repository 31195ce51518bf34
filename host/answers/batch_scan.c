/* The members of a batch line. Keys that are not ours are the caller's own
 * and pass through, unless they are a slip for one of ours.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "batch_line.h"

#define KEY_ROOM 32             /* longer than any key of ours */

struct key { const char *at; size_t size; };

/* Keys, and which sizes they have, as bits: most keys of the caller's own are
 * of none of these. */
struct keys { const struct key *at; unsigned count; uint32_t sizes; };

#define WORD(text) {text, sizeof text - 1},
#define SIZE_BIT(text) | UINT32_C(1) << (sizeof text - 1)
#define TERM(NAME, member, ...) WORD(#member)
#define TERM_BIT(NAME, member, ...) SIZE_BIT(#member)

/* In the order of enum batch_key, and usage behind them. */
#define TEXT_KEYS (BATCH_TEXTS + 1)
#define KEYS_OF(X, TERM) \
    X("model") X("provider") X("at") TERMS(TERM) X("convention") X("usage")
static const struct key text_keys[TEXT_KEYS] = {KEYS_OF(WORD, TERM)};
static const struct keys texts = {text_keys, TEXT_KEYS,
                                  0 KEYS_OF(SIZE_BIT, TERM_BIT)};

#define KEYS_OF_ANSWER(X) \
    X("resolved") X("cost_usd") X("cost_in") X("list_usd") X("complete") \
    X("lines") X("layers") X("first_price") X("error") X("checked") X("age") \
    X("stale") X("sources") X("warnings")
static const struct key answer_keys[ANSWER_KEYS] = {KEYS_OF_ANSWER(WORD)};
static const struct keys answers = {answer_keys, ANSWER_KEYS,
                                    0 KEYS_OF_ANSWER(SIZE_BIT)};

static bool same(struct key a, struct key b)
{
    return a.size == b.size && memcmp(a.at, b.at, a.size) == 0;
}

/* Returns the place of a key in a list, or how many there are. */
static unsigned key_among(struct key k, const struct keys *list)
{
    const struct key *at = list->at;
    unsigned i = 0;

    if (k.size >= KEY_ROOM || !(list->sizes >> k.size & 1))
        return list->count;
    while (i < list->count && (at[i].size != k.size || *at[i].at != *k.at
                               || !same(at[i], k)))
        i++;
    return i;
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

/* Keys of one mark may be equal: their size and 16 bytes at most go in. */
static uint64_t mark_of(struct key k)
{
    uint64_t first = 0, last = 0;

    if (k.size >= sizeof first) {
        memcpy(&first, k.at, sizeof first);
        memcpy(&last, k.at + k.size - sizeof last, sizeof last);
    } else if (k.size >= sizeof(uint32_t)) {
        memcpy(&first, k.at, sizeof(uint32_t));
        memcpy(&last, k.at + k.size - sizeof(uint32_t), sizeof(uint32_t));
    } else {
        for (size_t i = 0; i < k.size; i++)
            first = first << 8 | (unsigned char)k.at[i];
    }
    return (first ^ last * 31) + k.size;
}

static void note_repeats(struct batch_line *line, struct json_text text,
                         struct key k)
{
    const uint64_t mark = mark_of(k);
    char room[KEY_ROOM];

    for (unsigned i = 0; i < line->key_count; i++)
        if (line->marks[i] == mark && same(plain_key(line->keys[i], room), k))
            refuse(line, "key stated twice:", k, "");
    if (line->key_count == BATCH_MEMBERS) {
        refuse(line, "more than 64 keys, from", k, " on");
        return;
    }
    line->marks[line->key_count] = mark;
    line->keys[line->key_count++] = text;
}

#define SLIP_LEAST 5            /* shorter words are near too many others */

/* One letter changed, missing, too many, or two neighbours swapped. */
static bool slip_of(struct key k, struct key word)
{
    const char *name = word.at;
    size_t size = word.size, head = 0, tail = 0;
    size_t least = k.size < size ? k.size : size;

    if (least < SLIP_LEAST || k.size > size + 1 || size > k.size + 1)
        return false;
    while (head < least && k.at[head] == name[head])
        head++;
    while (tail < least - head
           && k.at[k.size - 1 - tail] == name[size - 1 - tail])
        tail++;
    if (head + tail + 1 >= (k.size > size ? k.size : size))
        return true;
    return k.size == size && head + tail + 2 == size
           && k.at[head] == name[head + 1] && k.at[head + 1] == name[head];
}

static void note_slips(struct batch_line *line, struct key k)
{
    for (unsigned i = 0; k.size >= SLIP_LEAST && i < TEXT_KEYS; i++) {
        if (!slip_of(k, text_keys[i]) || line->error.size > 0)
            continue;
        refuse(line, "unknown key", k, "; did you mean '");
        note_bytes(&line->error, text_keys[i].at, text_keys[i].size);
        note_text(&line->error, "'?");
    }
}

/* Keeps a number as it is spelt. */
static bool read_epoch(struct json *j, struct batch_line *line)
{
    const char *begin = j->at;

    line->at_is_number = true;
    if (!json_skip(j))
        return false;
    line->text[BATCH_AT] =
        (struct json_text){begin, (size_t)(j->at - begin), false};
    return true;
}

static bool read_text(struct json *j, struct batch_line *line, unsigned key)
{
    if (json_null(j))
        return true;
    if (j->at < j->end && *j->at == '"')
        return json_string(j, &line->text[key]);
    if (key == BATCH_AT && j->at < j->end && *j->at >= '0' && *j->at <= '9')
        return read_epoch(j, line);
    refuse(line, key == BATCH_AT ? "a text or a number from 0 on is expected:"
                                 : "a text is expected:", text_keys[key], "");
    return json_skip(j);
}

/* A usage object is read at once; if it does not read well, it is stepped
 * over, which tells whether its syntax is to blame. */
static bool read_usage(struct json *j, struct batch_line *line)
{
    size_t size;

    if (json_null(j))
        return true;
    size = mreg_usage_object(j->at, (size_t)(j->end - j->at), &line->said);
    line->is_read = size > 0;
    line->usage.at = j->at;
    if (line->is_read)
        j->at += size;
    else if (!json_skip(j))
        return false;
    line->usage.end = j->at;
    return true;
}

static bool read_member(struct json *j, struct batch_line *line,
                        struct key k, const char *begin)
{
    const unsigned text = key_among(k, &texts);

    if (text < BATCH_TEXTS)
        return read_text(j, line, text);
    if (text == BATCH_TEXTS)
        return read_usage(j, line);
    if (!json_skip(j))
        return false;
    if (key_among(k, &answers) == ANSWER_KEYS)
        note_slips(line, k);
    else if (line->old_count < ANSWER_KEYS)
        line->old[line->old_count++] = (struct span){begin, j->at};
    return true;
}

bool batch_scan(const char *at, size_t size, struct batch_line *out)
{
    struct json j = {at, at + size, NULL};
    struct json_text text;
    char room[KEY_ROOM];
    bool first = true;
    const char *begin;

    memset(out, 0, offsetof(struct batch_line, old));
    out->error.size = 0;
    if (json_take(&j, '{')) {
        out->body.at = begin = j.at;
        while (json_member(&j, &first, &text)) {
            struct key k = plain_key(text, room);

            note_repeats(out, text, k);
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
