/* Reads usage objects by the table of keys.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_usage.h"

#include <stdbool.h>
#include <string.h>

#include "base/decimal.h"
#include "object.h"

#define ROWS_MAX 256

struct reading {
    struct json *j;
    mreg_said *out;
    struct usage_aside *aside;  /* NULL: nothing beside the figures is kept */
    mreg_figures *into;
    mreg_figures *beside;       /* what is billed beside the whole */
    unsigned part;              /* PART_..., which one of a call this is */
    uint64_t seen[(ROWS_MAX + 63) / 64];
};

static bool refuse(struct reading *r, const char *wrong)
{
    r->out->wrong = wrong;
    return false;
}

static bool skip(struct reading *r)
{
    return json_skip(r->j) || refuse(r, r->j->wrong);
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
    mreg_figures *f = r->into;
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

static bool add_count(mreg_figures *f, unsigned figure, uint64_t n)
{
    const uint64_t bit = (uint64_t)1 << figure;
    const uint64_t before = f->given & bit ? f->n[figure] : 0;

    f->n[figure] = before + n;
    f->given |= bit;
    return n <= UINT64_MAX - before;
}

bool usage_add(mreg_figures *to, const mreg_figures *from)
{
    for (unsigned i = 0; i < MREG_FIGURES; i++)
        if (from->given >> i & 1 && !add_count(to, i, from->n[i]))
            return false;
    return true;
}

static const char too_many[] = "counts that add up to more than 2^64 - 1:";

static bool add_labelled(struct reading *r, unsigned list,
                         struct json_text label, uint64_t n)
{
    for (unsigned i = 0; i < mreg_usage_labels_size; i++) {
        const struct usage_label *l = &mreg_usage_labels[i];

        if (l->list != list || !text_is(label, l->name, l->size))
            continue;
        return add_count(r->into, l->figure, n) || refuse(r, too_many);
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

/* ---- words and amounts ------------------------------------------------- */

/* A text that is stated once; where `said` is not MREG_SAID_NOTHING, it was
 * stated before. */
static bool read_text(struct reading *r, uint8_t said, struct json_text *out)
{
    if (said != MREG_SAID_NOTHING)
        return refuse(r, "stated twice:");
    return json_string(r->j, out) || refuse(r, "a text is expected:");
}

static bool read_word(struct reading *r, unsigned action)
{
    const uint8_t said = action == KEY_SERVICE ? r->out->service
                         : action == KEY_GEO ? r->out->geo
                         : MREG_SAID_NOTHING;
    struct json_text text;
    unsigned meter;

    if (!read_text(r, said, &text))
        return false;
    if (action == KEY_SERVICE)
        return usage_service(r->out, text), true;
    if (action == KEY_GEO)
        return usage_geo(r->out, text), true;
    if (action == KEY_ITERATION)
        return (r->part = usage_part(text)) != MREG_SAID_OTHER
               || refuse(r, "an unknown part of a call:");
    meter = usage_search(text);
    return meter != MREG_SAID_OTHER ? add_count(r->into, meter, 1)
                                    : refuse(r, "an unknown size of search:");
}

bool usage_cost(const char *at, size_t size, unsigned power, uint64_t *out)
{
    struct decimal d;

    return decimal_parse(at, size, &d) && !d.negative
           && decimal_scaled(d, 12 - (int)power, out) != DECIMAL_TOO_LARGE;
}

/* The provider's own bill; what is before it was stepped over. */
static bool read_cost(struct reading *r, const struct usage_key *k)
{
    const char *at = r->j->at;
    uint64_t pico;

    if (!skip(r))
        return false;
    if (!usage_cost(at, (size_t)(r->j->at - at), k->arg, &pico))
        return refuse(r, "not an amount of dollars:");
    if (r->aside) {
        r->aside->billed = pico;
        r->aside->has_billed = true;
    }
    return true;
}

/* Steps over what is of an unknown key. Nothing is lost with a value that is
 * no, none or zero. */
static bool read_unknown(struct reading *r, struct json_text key)
{
    const char *at;
    size_t size;

    if (json_null(r->j) || json_take(r->j, 0))
        return true;
    at = r->j->at;
    if (!skip(r))
        return false;
    size = (size_t)(r->j->at - at);
    if (!text_is((struct json_text){at, size, false}, "0", 1)
        && !text_is((struct json_text){at, size, false}, "false", 5)
        && !r->aside->unknown.at)
        r->aside->unknown = key;
    return true;
}

static bool read_iterations(struct reading *r, const struct usage_key *k);

static bool read_value(struct reading *r, const struct usage_key *k)
{
    if (json_null(r->j))
        return true;
    switch (k->action) {
    case KEY_OTHER: return skip(r);
    case KEY_SERVICE: case KEY_GEO: case KEY_SEARCH_SIZE: case KEY_ITERATION:
        return read_word(r, k->action);
    case KEY_COST: return read_cost(r, k);
    case KEY_LIST: return read_list(r, k);
    case KEY_ITERATIONS: return read_iterations(r, k);
    default: return read_count(r, k);
    }
}

/* ---- members ----------------------------------------------------------- */

/* The row of the key at hand, which may be stated once; NULL if it has none,
 * or with `wrong` set. */
static const struct usage_key *admit(struct reading *r, unsigned object,
                                     struct json_text key)
{
    char room[WORD_ROOM];
    struct json_text word = usage_plain(key, room);
    const struct usage_key *k = mreg_usage_key(object, word.at, word.size);

    r->out->key = key.at;
    r->out->key_size = key.size;
    if (k && seen_before(r, k)) {
        refuse(r, "usage key stated twice:");
        return NULL;
    }
    if (k)
        r->out->families &= k->families;
    else if (object < AROUND_USAGE && !r->aside)
        refuse(r, "unknown usage key");
    return k;
}

/* Objects are nested at most three deep. */
#define OBJECTS 3

struct open_object { uint8_t object; bool first; };

static bool enter(struct reading *r, struct open_object *open,
                  unsigned *depth, unsigned object)
{
    if (*depth == OBJECTS)
        return refuse(r, "objects too deep at");
    open[*depth].object = (uint8_t)object;
    open[*depth].first = true;
    ++*depth;
    return true;
}

/* Reads the value of a key, or enters it. */
static bool read_member(struct reading *r, const struct usage_key *k,
                        struct open_object *open, unsigned *depth)
{
    if (k->action != KEY_OBJECT && k->action != KEY_COST)
        return read_value(r, k);
    if (json_take(r->j, '{'))
        return enter(r, open, depth,
                     k->action == KEY_COST ? IN_COST : k->arg);
    if (json_null(r->j))
        return true;
    return k->action == KEY_COST ? read_cost(r, k)
                                 : refuse(r, "an object is expected:");
}

/* The members of all objects, from the inside of the first. */
static bool read_members(struct reading *r, unsigned object)
{
    struct open_object open[OBJECTS] = {{(uint8_t)object, true}};
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
        if (r->out->wrong)
            return false;
        if (k ? !read_member(r, k, open, &depth)
              : o->object < AROUND_USAGE ? !read_unknown(r, key)
                                         : !skip(r))
            return false;
    }
    return true;
}

/* A part that another model answered is billed at that one's prices, so these
 * figures do not have it. */
static bool other_model(struct reading *r, struct json_text key)
{
    r->out->key = key.at;
    r->out->key_size = key.size;
    if (!r->aside)
        return refuse(r, "another model's tokens are among:");
    r->aside->unknown = key;
    return true;
}

/* One part of a call, counted by itself; a part has no parts. */
static bool read_iteration(struct reading *r, const struct usage_key *k,
                           struct json_text key)
{
    mreg_figures figures = {.given = 0};
    struct reading part = {.j = r->j, .out = r->out, .aside = r->aside,
                           .into = &figures, .part = PART_BESIDE_WHOLE};

    if (!json_take(r->j, '{'))
        return refuse(r, "an object is expected in the list:");
    if (!read_members(&part, k->arg))
        return false;
    if (part.part == PART_OF_OTHER_MODEL)
        return other_model(r, key);
    return part.part == PART_IN_WHOLE || usage_add(r->beside, &figures)
           || refuse(r, too_many);
}

/* Reads the parts of a call. Those that the whole leaves out are summed up in
 * `beside`, which usage_object_read adds at the end. */
static bool read_iterations(struct reading *r, const struct usage_key *k)
{
    const struct json_text key = {r->out->key, r->out->key_size, false};
    bool first = true;

    if (!json_take(r->j, '['))
        return refuse(r, "a list is expected:");
    while (json_element(r->j, &first))
        if (!read_iteration(r, k, key))
            return false;
    return true;
}

/* ---- the whole --------------------------------------------------------- */

/* Cohere states what it reused of a prompt, and does not bill it. */
static void drop_unbilled(mreg_said *said)
{
    if (said->families != MREG_FAMILY_COHERE)
        return;
    said->figures.given &= ~((uint64_t)1 << MREG_CACHE_READ);
    said->figures.n[MREG_CACHE_READ] = 0;
}

bool usage_object_read(struct json *j, unsigned object, mreg_said *out,
                       struct usage_aside *aside)
{
    mreg_figures beside;
    struct reading r = {.j = j, .out = out, .aside = aside,
                        .into = &out->figures, .beside = &beside};

    beside.given = 0;

    memset(out, 0, sizeof *out);
    out->families = MREG_FAMILY_ANY;
    out->service = out->geo = MREG_SAID_NOTHING;
    if (!json_take(j, '{'))
        return refuse(&r, "usage must be an object");
    if (!read_members(&r, object))
        return false;
    drop_unbilled(out);
    return !beside.given || usage_add(&out->figures, &beside)
           || refuse(&r, too_many);
}

size_t mreg_usage_object(const char *at, size_t size, mreg_said *out)
{
    struct json j = {at, at ? at + size : at, NULL};

    return out && usage_object_read(&j, IN_USAGE, out, NULL)
               ? (size_t)(j.at - at) : 0;
}
