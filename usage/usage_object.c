/* Reads usage objects by the table of keys. A key is found through a hash
 * index over (object, name) that is filled once from the table.
 *
 * SPDX-License-Identifier: MIT */
#include "usage_object.h"

#include <string.h>

#include "usage_table.h"

#define INDEX_SIZE 512      /* a power of two, over twice the table */
#define KEY_ROOM 64         /* longer than any key of the table */
#define ROWS_MAX 192

static uint8_t key_index[INDEX_SIZE];   /* row + 1; 0: empty */

static unsigned place(unsigned object, const char *name, size_t size)
{
    uint32_t hash = 2166136261U + object;

    for (size_t i = 0; i < size; i++)
        hash = (hash ^ (unsigned char)name[i]) * 16777619U;
    return (hash ^ hash >> 16) % INDEX_SIZE;
}

void usage_keys_start(void)
{
    memset(key_index, 0, sizeof key_index);
    for (unsigned i = 0; i < usage_table_size && i < ROWS_MAX; i++) {
        const struct usage_key *k = &usage_table[i];
        unsigned at = place(k->in, k->name, strlen(k->name));

        while (key_index[at] != 0)
            at = (at + 1) % INDEX_SIZE;
        key_index[at] = (uint8_t)(i + 1);
    }
}

/* The row of a key, or NULL. */
static const struct usage_key *find_key(unsigned object,
                                        const char *name, size_t size)
{
    unsigned at = place(object, name, size);

    for (; key_index[at] != 0; at = (at + 1) % INDEX_SIZE) {
        const struct usage_key *k = &usage_table[key_index[at] - 1];

        if (k->in == object && strncmp(k->name, name, size) == 0 &&
            k->name[size] == 0)
            return k;
    }
    return NULL;
}

static const struct usage_key *find_text(unsigned object,
                                         struct json_text key)
{
    char room[KEY_ROOM];
    size_t size;

    if (!key.escaped)
        return key.size < KEY_ROOM ? find_key(object, key.at, key.size)
                                   : NULL;
    size = json_decode(key, room, sizeof room - 1);
    return size < sizeof room ? find_key(object, room, size) : NULL;
}

struct reading {
    struct json *j;
    struct usage_read *out;
    uint64_t seen[(ROWS_MAX + 63) / 64];
};

static bool refuse(struct reading *r, const char *wrong)
{
    r->out->wrong = wrong;
    return false;
}

static bool seen_before(struct reading *r, const struct usage_key *k)
{
    size_t row = (size_t)(k - usage_table);
    uint64_t bit = (uint64_t)1 << row % 64;
    bool before = (r->seen[row / 64] & bit) != 0;

    r->seen[row / 64] |= bit;
    return before;
}

static bool read_count(struct reading *r, const struct usage_key *k)
{
    struct figures *f = &r->out->figures;
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

static bool text_is(struct json_text text, const char *name)
{
    return text.size == strlen(name) &&
           memcmp(text.at, name, text.size) == 0;
}

static bool add_labelled(struct reading *r, unsigned list,
                         struct json_text label, uint64_t n)
{
    struct figures *f = &r->out->figures;

    for (unsigned i = 0; i < usage_labels_size; i++) {
        const struct usage_label *l = &usage_labels[i];

        if (l->list != list || !text_is(label, l->name))
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

        if (text_is(key, label_key) && !label.at)
            ok = json_string(r->j, &label);
        else if (text_is(key, count_key) && !counted)
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

static bool read_text(struct reading *r, struct json_text *out)
{
    if (out->at)
        return refuse(r, "stated twice:");
    if (!json_string(r->j, out))
        return refuse(r, "a text is expected:");
    return true;
}

static bool read_value(struct reading *r, const struct usage_key *k)
{
    if (json_null(r->j))
        return true;
    switch (k->action) {
    case KEY_OTHER: return json_skip(r->j);
    case KEY_SERVICE: return read_text(r, &r->out->service);
    case KEY_GEO: return read_text(r, &r->out->geo);
    case KEY_LIST: return read_list(r, k);
    default: return read_count(r, k);
    }
}

/* The key's row, once. */
static const struct usage_key *admit(struct reading *r, unsigned object)
{
    const struct usage_key *k = find_text(object, r->out->key);

    if (!k)
        refuse(r, "unknown usage key");
    else if (seen_before(r, k)) {
        refuse(r, "usage key stated twice:");
        k = NULL;
    } else
        r->out->families &= k->families;
    return k;
}

/* Objects stand in objects at most three deep. */
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

bool usage_read_object(struct json *j, struct usage_read *out)
{
    struct reading r = {j, out, {0}};
    struct open_object open[OBJECTS];
    unsigned depth = 0;

    memset(out, 0, sizeof *out);
    out->families = FAMILY_ANY;
    if (!json_take(j, '{'))
        return refuse(&r, "usage must be an object");
    open[depth++] = (struct open_object){IN_USAGE, true};
    while (depth > 0) {
        struct open_object *o = &open[depth - 1];
        const struct usage_key *k;

        if (!json_member(j, &o->first, &out->key)) {
            depth--;
            continue;
        }
        k = admit(&r, o->object);
        if (!k)
            return false;
        if (k->action == KEY_OBJECT && !json_null(j)) {
            if (!enter(&r, open, &depth, k->arg))
                return false;
        } else if (k->action != KEY_OBJECT && !read_value(&r, k)) {
            return false;
        }
    }
    return true;
}

const char *usage_convention(const struct usage_read *u)
{
    static const struct { unsigned family; const char *name; } meant[] = {
        {FAMILY_OWN, "disjoint"}, {FAMILY_CHAT, "openai"},
        {FAMILY_RESPONSES, "openai"}, {FAMILY_ANTHROPIC, "anthropic"},
        {FAMILY_GEMINI, "gemini"}, {FAMILY_CONVERSE, "exclusive"},
    };

    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++)
        if (u->families & meant[i].family)
            return meant[i].name;
    return NULL;
}
