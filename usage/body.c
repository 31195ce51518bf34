/* Goes through a document by the table of keys: which objects are looked at,
 * and what is taken from them. Usage objects are read as wholes.
 *
 * SPDX-License-Identifier: MIT */
#include "body.h"

static bool refuse(struct body *b, const char *wrong)
{
    b->out->reason = wrong;
    return false;
}

void body_begin(struct body *b, mreg_answer *out)
{
    usage_clear(out, sizeof *out);
    out->said.families = MREG_FAMILY_ANY;
    out->said.service = out->said.geo = MREG_SAID_NOTHING;
    b->out = out;
    b->row = NULL;
    b->id_level = 0;
    b->unfinished = false;
    b->aside.strict = false;
    body_next_document(b);
}

void body_next_document(struct body *b)
{
    scan_begin(&b->scan);
    b->in_document = 0;
    b->levels = 0;
}

/* ---- usage objects ----------------------------------------------------- */

/* A later event of a stream counts anew what it states; a second object of
 * the same document must agree with the first. */
static bool merge_figure(struct body *b, unsigned figure, uint64_t n)
{
    const uint64_t bit = (uint64_t)1 << figure;
    mreg_figures *all = &b->out->said.figures;

    if (b->in_document & bit && all->n[figure] != n)
        return refuse(b, "two usage objects that differ");
    all->n[figure] = n;
    all->given |= bit;
    b->in_document |= bit;
    return true;
}

static bool merge_figures(struct body *b, const mreg_figures *f)
{
    for (uint64_t left = f->given; left; left &= left - 1) {
        const unsigned i = (unsigned)__builtin_ctzll(left);

        if (!merge_figure(b, i, f->n[i]))
            return false;
    }
    return true;
}

/* A word stays where it is read, or is copied: then it may be cut. */
static mreg_text kept(struct body *b, unsigned which, const char *at,
                      size_t size)
{
    if (!b->pieces)
        return (mreg_text){at, (uint32_t)size};
    if (size > WORD_ROOM)
        size = WORD_ROOM;
    if (size > 0)
        memcpy(b->words[which], at, size);
    return (mreg_text){b->words[which], (uint32_t)size};
}

static void merge_words(struct body *b, const mreg_said *said)
{
    mreg_said *all = &b->out->said;

    all->families &= said->families & b->row->families;
    if (said->service != MREG_SAID_NOTHING) {
        all->service = said->service;
        all->service_word = kept(b, KEPT_SERVICE, said->service_word.at,
                                 said->service_word.size);
    }
    if (said->geo != MREG_SAID_NOTHING) {
        all->geo = said->geo;
        all->geo_word = kept(b, KEPT_GEO, said->geo_word.at,
                             said->geo_word.size);
    }
}

static bool merge(struct body *b)
{
    const struct usage_aside *aside = &b->aside;

    if (aside->has_billed) {
        b->out->billed = aside->billed;
        b->out->has_billed = 1;
    }
    if (aside->unknown.at) {
        b->out->unknown = kept(b, KEPT_UNKNOWN, aside->unknown.at,
                               aside->unknown.size);
        b->out->has_unknown = 1;
    }
    merge_words(b, &b->said);
    return merge_figures(b, &b->said.figures);
}

static const char too_large[] = "a usage object of over 8192 bytes";

/* Takes a usage object that the piece at hand has to its end. True if it did;
 * what is wrong with another is said when it is whole. */
static bool take_usage_here(struct body *b, const char **at, const char *end)
{
    struct json *j = &b->aside.json;

    *j = (struct json){*at, end, NULL};
    if (!scan_at_object(&b->scan, *at, end)
        || !usage_object_read(j, b->row->arg, &b->said, &b->aside))
        return false;
    if (j->at - *at > (ptrdiff_t)SCAN_WHOLE_ROOM)
        return refuse(b, too_large);
    *at = j->at;
    scan_took(&b->scan);
    merge(b);
    return true;
}

static bool take_usage(struct body *b)
{
    struct json j = {b->scan.text.at, b->scan.text.at + b->scan.text.size,
                     NULL};
    mreg_text key;

    if (b->scan.cut)
        return refuse(b, too_large);
    if (b->scan.text.at[0] != '{')
        return true;            /* null, mostly */
    if (usage_object_read(&j, b->row->arg, &b->said, &b->aside))
        return merge(b);
    key = kept(b, KEPT_KEY, b->said.key, b->said.key_size);
    b->out->said.key = key.at;
    b->out->said.key_size = key.size;
    return refuse(b, b->said.wrong);
}

/* ---- texts ------------------------------------------------------------- */

/* Keeps a text: where it is read if it stays there as it is spelt, else in
 * one half of the caller's room. */
static bool keep_text(struct body *b, size_t half, mreg_text *out)
{
    const struct json_text text = b->scan.text;
    char *room = b->room ? b->room + half * b->half : NULL;
    size_t size;

    if (!text.escaped && !b->pieces) {
        *out = (mreg_text){text.at, (uint32_t)text.size};
        return true;
    }
    size = room ? json_decode(text, room, b->half) : b->half + 1;
    if (size > b->half)
        return refuse(b, "no room is given for so long a text");
    *out = (mreg_text){room, (uint32_t)size};
    return true;
}

/* A text that is empty or not one says nothing; the first event of a stream
 * may be so. */
static bool take_text(struct body *b, enum scan_token token, size_t half,
                      mreg_text *out)
{
    if (token != SCAN_STRING || b->scan.text.size == 0)
        return true;
    if (b->scan.cut)
        return refuse(b, "a model or an identifier of over 512 bytes");
    return keep_text(b, half, out);
}

/* The identifier of the answer itself is deeper than that of what carries
 * it. */
static bool take_id(struct body *b, enum scan_token token)
{
    if (b->levels < b->id_level)
        return true;
    b->id_level = b->levels;
    return take_text(b, token, 1, &b->out->id);
}

/* ---- what else is said ------------------------------------------------- */

/* What a `type` or a `status` says of the answer. */
enum { ENDS, FAILS, GOES_ON };
#define EVENT(text, means) {text, sizeof text - 1, means}
static const struct { const char *at; uint8_t size, means; } events[] = {
    EVENT("message_stop", ENDS), EVENT("message-end", ENDS),
    EVENT("response.completed", ENDS), EVENT("response.incomplete", ENDS),
    EVENT("completed", ENDS), EVENT("incomplete", ENDS),
    EVENT("response.failed", FAILS), EVENT("failed", FAILS),
    EVENT("cancelled", FAILS), EVENT("canceled", FAILS),
    EVENT("error", FAILS), EVENT("errored", FAILS), EVENT("expired", FAILS),
    EVENT("in_progress", GOES_ON), EVENT("queued", GOES_ON),
};

static bool take_event(struct body *b, enum scan_token token)
{
    char room[WORD_ROOM];
    struct json_text word = usage_plain(b->scan.text, room);

    for (size_t i = 0; token == SCAN_STRING
                       && i < sizeof events / sizeof *events; i++)
        if (text_is(word, events[i].at, events[i].size)) {
            b->unfinished |= events[i].means == GOES_ON;
            b->out->complete |= events[i].means != GOES_ON;
            b->out->failed |= events[i].means == FAILS;
        }
    return true;
}

static bool take_service(struct body *b, enum scan_token token)
{
    if (token != SCAN_STRING)
        return true;
    usage_service(&b->out->said, b->scan.text);
    b->out->said.service_word = kept(b, KEPT_SERVICE, b->scan.text.at,
                                     b->scan.text.size);
    return true;
}

/* An attribute of a span, which is a member of the body itself. */
static bool take_count(struct body *b, enum scan_token token)
{
    struct json j = {b->scan.text.at, b->scan.text.at + b->scan.text.size,
                     NULL};
    uint64_t n;

    if (token != SCAN_SCALAR || !json_count(&j, &n)
        || j.at != j.end)
        return refuse(b, "not a whole number from 0 to 2^64 - 1:");
    b->out->said.families &= b->row->families;
    return merge_figure(b, b->row->arg, n);
}

static bool take_value(struct body *b, enum scan_token token)
{
    if (token == SCAN_SCALAR && text_is(b->scan.text, "null", 4))
        return true;
    switch (b->row->action) {
    case KEY_MODEL: return take_text(b, token, 0, &b->out->model);
    case KEY_ID: return take_id(b, token);
    case KEY_EVENT: return take_event(b, token);
    case KEY_SERVICE: return take_service(b, token);
    case KEY_COPY: return take_count(b, token);
    case KEY_END: b->out->complete = 1; return true;
    case KEY_ERROR: b->out->failed = 1; return true;
    default: return true;   /* a `message` may be a text, as in an error */
    }
}

/* ---- tokens ------------------------------------------------------------ */

static bool take_key(struct body *b, const char **at, const char *end)
{
    b->row = b->scan.cut ? NULL
                         : usage_key_of(b->level[b->levels - 1], b->scan.text);
    if (!b->row)
        scan_skip(&b->scan);
    else if (b->row->action == KEY_OBJECT && b->row->arg < AROUND_USAGE
             && !take_usage_here(b, at, end))
        scan_whole(&b->scan);
    return !b->out->reason;
}

static bool enter(struct body *b, unsigned level)
{
    if (b->levels == LEVELS)
        return refuse(b, "nested too deeply");
    b->level[b->levels++] = (uint8_t)level;
    return true;
}

static bool open_one(struct body *b, enum scan_token token)
{
    const unsigned wanted = token == SCAN_OBJECT ? KEY_OBJECT : KEY_OBJECTS;
    const unsigned list = token == SCAN_LIST ? IN_LIST : 0;

    if (b->levels == 0)
        return enter(b, IN_BODY);
    if (b->level[b->levels - 1] & IN_LIST && !list)
        return enter(b, b->level[b->levels - 1] & ~IN_LIST);
    if (!(b->level[b->levels - 1] & IN_LIST)) {
        if (b->row->action == wanted)
            return enter(b, b->row->arg | list);
        if (!take_value(b, token))
            return false;
    }
    scan_skip(&b->scan);
    return true;
}

static bool take_token(struct body *b, enum scan_token token,
                       const char **at, const char *end)
{
    switch (token) {
    case SCAN_KEY: return take_key(b, at, end);
    case SCAN_OBJECT: case SCAN_LIST: return open_one(b, token);
    case SCAN_CLOSE: b->levels--; return true;
    case SCAN_WHOLE: return take_usage(b);
    case SCAN_WRONG: return refuse(b, b->scan.wrong);
    default: break;
    }
    if (b->levels == 0)
        return refuse(b, "an object is expected");
    return b->level[b->levels - 1] & IN_LIST || take_value(b, token);
}

bool body_take(struct body *b, const char **at, const char *end)
{
    while (!scan_done(&b->scan)) {
        const enum scan_token token = scan_next(&b->scan, at, end);

        if (token == SCAN_MORE)
            return true;
        if (!take_token(b, token, at, end))
            return false;
    }
    return true;
}
