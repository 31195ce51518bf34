/* Reads usage objects by the table of keys. The JSON reader is that of
 * base/ for now.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_usage.h"

#include <stdbool.h>
#include <string.h>

#include "base/json_read.h"
#include "usage_table.h"

#define WORD_ROOM 64        /* longer than any key or word of ours */
#define ROWS_MAX 192

/* A text without its escapes; one that is longer than any word of ours is
 * empty. */
static struct json_text plain(struct json_text text, char room[WORD_ROOM])
{
    size_t size;

    if (!text.escaped)
        return text;
    size = json_decode(text, room, WORD_ROOM);
    return (struct json_text){room, size > WORD_ROOM ? 0 : size, false};
}

struct reading {
    struct json *j;
    mreg_said *out;
    uint64_t seen[(ROWS_MAX + 63) / 64];
};

static bool refuse(struct reading *r, const char *wrong)
{
    r->out->wrong = wrong;
    return false;
}

static bool seen_before(struct reading *r, const struct usage_key *k)
{
    size_t row = (size_t)(k - mreg_usage_keys);
    uint64_t bit = (uint64_t)1 << row % 64;
    bool before = (r->seen[row / 64] & bit) != 0;

    r->seen[row / 64] |= bit;
    return before;
}

static bool read_count(struct reading *r, const struct usage_key *k)
{
    mreg_figures *f = &r->out->figures;
    uint64_t bit = (uint64_t)1 << k->arg, n;

    if (!json_count(r->j, &n))
        return refuse(r, "not a whole number from 0 to 2^64 - 1:");
    if (k->action == KEY_NOTE)
        return true;
    if (f->given & bit && (k->action != KEY_COPY || f->n[k->arg] != n))
        return refuse(r, "counted before under another name:");
    f->n[k->arg] = n;
    f->given |= bit;
    return true;
}

static bool text_is(struct json_text text, const char *name, size_t size)
{
    return text.size == size && memcmp(text.at, name, size) == 0;
}

static bool add_labelled(struct reading *r, unsigned list,
                         struct json_text label, uint64_t n)
{
    mreg_figures *f = &r->out->figures;

    for (unsigned i = 0; i < mreg_usage_labels_size; i++) {
        const struct usage_label *l = &mreg_usage_labels[i];

        if (l->list != list || !text_is(label, l->name, l->size))
            continue;
        if (n > UINT64_MAX - f->n[l->figure])
            return refuse(r, "counts that add up to more than 2^64 - 1:");
        f->n[l->figure] += n;
        f->given |= (uint64_t)1 << l->figure;
        return true;
    }
    return refuse(r, "unknown label in a list of counts:");
}

/* {"modality": "TEXT", "tokenCount": 7}; an absent count is 0. */
static bool read_labelled(struct reading *r, unsigned list)
{
    const char *label_key = list == LIST_WRITES ? "ttl" : "modality";
    const char *count_key = list == LIST_WRITES ? "inputTokens"
                                                : "tokenCount";
    struct json_text key, label = {NULL, 0, false};
    bool first = true, counted = false;
    uint64_t n = 0;

    if (!json_take(r->j, '{'))
        return refuse(r, "an object is expected in the list:");
    while (json_member(r->j, &first, &key)) {
        bool ok = false;

        if (text_is(key, label_key, strlen(label_key)) && !label.at)
            ok = json_string(r->j, &label);
        else if (text_is(key, count_key, strlen(count_key)) && !counted)
            ok = counted = json_count(r->j, &n);
        if (!ok)
            return refuse(r, "a label and a count are expected in");
    }
    if (!label.at)
        return refuse(r, "a label is missing in");
    return add_labelled(r, list, label, n);
}

static bool read_list(struct reading *r, const struct usage_key *k)
{
    bool first = true;

    if (!json_take(r->j, '['))
        return refuse(r, "a list is expected:");
    while (json_element(r->j, &first))
        if (!read_labelled(r, k->arg))
            return false;
    return true;
}

/* A text that is stated once; where `said` is not MREG_SAID_NOTHING, it was
 * stated before. */
static bool read_word(struct reading *r, uint8_t said, char room[WORD_ROOM],
                      struct json_text *out, mreg_text *spelt)
{
    struct json_text text;

    if (said != MREG_SAID_NOTHING)
        return refuse(r, "stated twice:");
    if (!json_string(r->j, &text))
        return refuse(r, "a text is expected:");
    *out = plain(text, room);
    *spelt = (mreg_text){text.at, (uint32_t)text.size};
    return true;
}

struct word { const char *at; uint8_t size, means; };
#define WORD(text, means) {text, sizeof text - 1, means}

/* Words that leave open at which service a call is served: a batch job of
 * OpenAI answers "default", too. */
static const struct word services[] = {
    WORD("", MREG_SAID_NOTHING), WORD("auto", MREG_SAID_NOTHING),
    WORD("default", MREG_SAID_NOTHING), WORD("on_demand", MREG_SAID_NOTHING),
    WORD("standard_only", MREG_SAID_NOTHING),
    WORD("service_tier_unspecified", MREG_SAID_NOTHING),
};
static const struct word places[] = {
    WORD("", MREG_GLOBAL), WORD("global", MREG_GLOBAL),
    WORD("not_available", MREG_GLOBAL), WORD("us", MREG_REGIONAL),
    WORD("regional", MREG_REGIONAL),
};
#define SIZE(list) (sizeof list / sizeof *list)

static uint8_t meaning(struct json_text word, const struct word *list,
                       size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text_is(word, list[i].at, list[i].size))
            return list[i].means;
    return MREG_SAID_OTHER;
}

static bool read_service(struct reading *r)
{
    char room[WORD_ROOM], lower[WORD_ROOM];
    struct json_text word;
    uint32_t found = MREG_NONE;

    if (!read_word(r, r->out->service, room, &word, &r->out->service_word))
        return false;
    for (size_t i = 0; i < word.size && i < WORD_ROOM; i++)
        lower[i] = word.at[i] >= 'A' && word.at[i] <= 'Z'
                       ? (char)(word.at[i] | 0x20) : word.at[i];
    if (word.size > WORD_ROOM) {
        r->out->service = MREG_SAID_OTHER;
        return true;
    }
    word.at = lower;
    found = mreg_service_find(lower, word.size);
    r->out->service = found < MREG_SAID_OTHER
                          ? (uint8_t)found
                          : meaning(word, services, SIZE(services));
    return true;
}

static bool read_geo(struct reading *r)
{
    char room[WORD_ROOM];
    struct json_text word;

    if (!read_word(r, r->out->geo, room, &word, &r->out->geo_word))
        return false;
    r->out->geo = meaning(word, places, SIZE(places));
    return true;
}

static bool read_value(struct reading *r, const struct usage_key *k)
{
    if (json_null(r->j))
        return true;
    switch (k->action) {
    case KEY_OTHER: return json_skip(r->j);
    case KEY_SERVICE: return read_service(r);
    case KEY_GEO: return read_geo(r);
    case KEY_LIST: return read_list(r, k);
    default: return read_count(r, k);
    }
}

/* The row of the key at hand, which may be stated once. */
static const struct usage_key *admit(struct reading *r, unsigned object,
                                     struct json_text key)
{
    char room[WORD_ROOM];
    struct json_text word = plain(key, room);
    const struct usage_key *k = mreg_usage_key(object, word.at, word.size);

    r->out->key = key.at;
    r->out->key_size = key.size;
    if (!k)
        refuse(r, "unknown usage key");
    else if (seen_before(r, k)) {
        refuse(r, "usage key stated twice:");
        k = NULL;
    } else
        r->out->families &= k->families;
    return k;
}

/* Objects are nested at most three deep. */
#define OBJECTS 3

struct open_object { uint8_t object; bool first; };

static bool enter(struct reading *r, struct open_object *open,
                  unsigned *depth, unsigned object)
{
    if (!json_take(r->j, '{'))
        return refuse(r, "an object is expected:");
    if (*depth == OBJECTS)
        return refuse(r, "objects too deep at");
    open[*depth].object = (uint8_t)object;
    open[*depth].first = true;
    ++*depth;
    return true;
}

/* The members of all objects, from the inside of the first. */
static bool read_members(struct reading *r)
{
    struct open_object open[OBJECTS] = {{IN_USAGE, true}};
    unsigned depth = 1;

    while (depth > 0) {
        struct open_object *o = &open[depth - 1];
        const struct usage_key *k;
        struct json_text key;

        if (!json_member(r->j, &o->first, &key)) {
            if (r->j->wrong)
                return refuse(r, r->j->wrong);
            depth--;
            continue;
        }
        k = admit(r, o->object, key);
        if (!k)
            return false;
        if (k->action == KEY_OBJECT && !json_null(r->j)) {
            if (!enter(r, open, &depth, k->arg))
                return false;
        } else if (k->action != KEY_OBJECT && !read_value(r, k)) {
            return false;
        }
    }
    return true;
}

size_t mreg_usage_object(const char *at, size_t size, mreg_said *out)
{
    struct json j = {at, at ? at + size : at, NULL};
    struct reading r = {&j, out, {0}};

    if (!out)
        return 0;
    memset(out, 0, sizeof *out);
    out->families = MREG_FAMILY_ANY;
    out->service = out->geo = MREG_SAID_NOTHING;
    if (!json_take(&j, '{'))
        refuse(&r, "usage must be an object");
    else if (read_members(&r))
        return (size_t)(j.at - at);
    return 0;
}

const char *mreg_usage_convention(const mreg_said *said)
{
    static const struct { unsigned family; const char *name; } meant[] = {
        {MREG_FAMILY_OWN, "disjoint"}, {MREG_FAMILY_CHAT, "openai"},
        {MREG_FAMILY_RESPONSES, "openai"},
        {MREG_FAMILY_ANTHROPIC, "anthropic"},
        {MREG_FAMILY_GEMINI, "gemini"}, {MREG_FAMILY_CONVERSE, "exclusive"},
    };

    for (size_t i = 0; said && i < sizeof meant / sizeof *meant; i++)
        if (said->families & meant[i].family)
            return meant[i].name;
    return NULL;
}

mreg_status mreg_usage_terms(const mreg_said *said, mreg_terms *on)
{
    if (!said || !on)
        return MREG_E_BAD_ARGUMENT;
    if (said->service < MREG_SAID_OTHER)
        on->service = said->service;
    if (said->geo < MREG_SAID_OTHER)
        on->geo = said->geo;
    if (said->service == MREG_SAID_OTHER)
        return MREG_E_NO_SERVICE;
    return said->geo == MREG_SAID_OTHER ? MREG_E_NO_GEO : MREG_OK;
}
