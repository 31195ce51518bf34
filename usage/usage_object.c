/* Reads usage objects by the table of keys.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg_usage.h"

#include <stdbool.h>

#include "object.h"

/* What becomes of a count: it is a figure of the whole, or is added to it, or
 * is in it already. */
enum counting { STATE, ADD, LEAVE };

struct reading {
    struct json *j;
    mreg_said *out;
    struct usage_aside *aside;
    enum counting counting;
    unsigned part;              /* PART_..., which one of a call this is */
    struct json_text speed;     /* at NULL: none is stated */
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

static void forget_rows(struct usage_aside *aside)
{
    for (unsigned i = 0; i < USAGE_ROWS / 64; i++)
        aside->seen[i] = 0;
}

static bool seen_before(struct reading *r, const struct usage_key *k)
{
    size_t row = (size_t)(k - mreg_usage_keys);
    uint64_t bit = (uint64_t)1 << row % 64;
    bool before = (r->aside->seen[row / 64] & bit) != 0;

    r->aside->seen[row / 64] |= bit;
    return before;
}

static bool read_count(struct reading *r, const struct usage_key *k)
{
    mreg_figures *f = &r->out->figures;
    uint64_t bit = (uint64_t)1 << k->arg, n;

    if (!json_count(r->j, &n))
        return refuse(r, "not a whole number from 0 to 2^64 - 1:");
    if (k->action == KEY_NOTE || r->counting == LEAVE)
        return true;
    if (r->counting == ADD)
        return usage_add(f, k->arg, n) || refuse(r, usage_too_many);
    if (f->given & bit && (k->action != KEY_COPY || f->n[k->arg] != n))
        return refuse(r, "counted before under another name:");
    f->n[k->arg] = n;
    f->given |= bit;
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
    if (action == KEY_SPEED)
        return r->speed = text, true;
    if (action == KEY_ITERATION)
        return (r->part = usage_part(text)) != MREG_SAID_OTHER
               || refuse(r, "an unknown part of a call:");
    meter = usage_search(text);
    return meter != MREG_SAID_OTHER ? usage_add(&r->out->figures, meter, 1)
                                    : refuse(r, "an unknown size of search:");
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
    r->aside->billed = pico;
    r->aside->has_billed = true;
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

static bool read_list(struct reading *r, unsigned list)
{
    const char *wrong = usage_list_read(r->j, list, &r->out->figures);

    return !wrong || refuse(r, wrong);
}

static bool read_value(struct reading *r, const struct usage_key *k)
{
    if (json_null(r->j))
        return true;
    switch (k->action) {
    case KEY_OTHER: return skip(r);
    case KEY_SERVICE: case KEY_GEO: case KEY_SPEED:
    case KEY_SEARCH_SIZE: case KEY_ITERATION:
        return read_word(r, k->action);
    case KEY_COST: return read_cost(r, k);
    case KEY_LIST: return read_list(r, k->arg);
    default: return read_count(r, k);
    }
}

/* ---- members ----------------------------------------------------------- */

/* The row of the key at hand, which may be stated once; NULL if it has none,
 * or with `wrong` set. */
static const struct usage_key *admit(struct reading *r, unsigned object,
                                     struct json_text key)
{
    const struct usage_key *k = usage_key_of(object, key);

    r->out->key = key.at;
    r->out->key_size = key.size;
    if (k && seen_before(r, k)) {
        refuse(r, "usage key stated twice:");
        return NULL;
    }
    if (k)
        r->out->families &= k->families;
    else if (object < AROUND_USAGE && r->aside->strict)
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

/* Steps over the parts of a call, which are read when the whole is. */
static bool keep_parts(struct reading *r)
{
    if (json_null(r->j))
        return true;
    r->aside->parts_key =
        (struct json_text){r->out->key, r->out->key_size, false};
    r->aside->parts = *r->j;
    return skip(r);
}

/* Reads the value of a key, or enters it. */
static bool read_member(struct reading *r, const struct usage_key *k,
                        struct open_object *open, unsigned *depth)
{
    if (k->action == KEY_ITERATIONS)
        return keep_parts(r);
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

/* ---- parts of a call --------------------------------------------------- */

/* A part that another model answered is billed at that one's prices, so these
 * figures do not have it. */
static bool other_model(struct reading *r)
{
    r->out->key = r->aside->parts_key.at;
    r->out->key_size = r->aside->parts_key.size;
    if (r->aside->strict)
        return refuse(r, "another model's tokens are among:");
    r->aside->unknown = r->aside->parts_key;
    return true;
}

/* Which part comes next decides what becomes of its counts. Inlined it would
 * have its place on the stack while the part is read. */
static __attribute__((noinline)) bool look_ahead(struct reading *r)
{
    struct json j = *r->j;
    struct json_text key;
    bool first = true;

    r->part = PART_BESIDE_WHOLE;
    if (!json_take(&j, '{'))
        return refuse(r, "an object is expected in the list:");
    while (json_member(&j, &first, &key)) {
        const struct usage_key *k = usage_key_of(IN_ITERATION, key);

        if (k && k->action == KEY_ITERATION && json_string(&j, &key))
            r->part = usage_part(key);
        else if (j.wrong || !json_skip(&j))
            break;
    }
    return true;        /* what is wrong is found when it is read */
}

static bool read_part(struct reading *r)
{
    if (!look_ahead(r))
        return false;
    r->counting = r->part == PART_BESIDE_WHOLE ? ADD : LEAVE;
    forget_rows(r->aside);
    return json_take(r->j, '{') && read_members(r, IN_ITERATION)
           && (r->part != PART_OF_OTHER_MODEL || other_model(r));
}

/* Adds the parts of a call that the whole leaves out. */
static bool read_parts(struct reading *r)
{
    bool first = true;

    r->j = &r->aside->parts;
    r->out->key = r->aside->parts_key.at;
    r->out->key_size = r->aside->parts_key.size;
    if (!json_take(r->j, '['))
        return refuse(r, "a list is expected:");
    while (json_element(r->j, &first))
        if (!read_part(r))
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
    struct reading r = {.j = j, .out = out, .aside = aside};

    aside->has_billed = false;
    aside->unknown.at = aside->parts_key.at = NULL;
    forget_rows(aside);
    usage_clear(out, sizeof *out);
    out->families = MREG_FAMILY_ANY;
    out->service = out->geo = MREG_SAID_NOTHING;
    if (!json_take(j, '{'))
        return refuse(&r, "usage must be an object");
    if (!read_members(&r, object))
        return false;
    drop_unbilled(out);
    usage_speed(out, r.speed);
    return !aside->parts_key.at || read_parts(&r);
}

size_t mreg_usage_object(const char *at, size_t size, mreg_said *out)
{
    struct json j = {at, at ? at + size : at, NULL};
    struct usage_aside aside;

    aside.strict = true;
    return out && usage_object_read(&j, IN_USAGE, out, &aside)
               ? (size_t)(j.at - at) : 0;
}
