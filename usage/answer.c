/* Whole answers: takes JSON documents out of what arrives, one after another
 * or as the data of server-sent events, and settles what they said.
 *
 * SPDX-License-Identifier: MIT */
#include "body.h"

/* How the documents arrive, and what is at hand of a line of events. */
enum arrival { NOT_KNOWN, AS_JSON, AS_EVENTS };
enum line { FIELD, DATA_BEGINS, DATA, OTHER_LINE };

struct wire {
    struct body b;
    uint8_t arrival, line;
    uint8_t matched;            /* bytes of "data:", or of "[DONE]" */
    bool open;                  /* a document has begun */
    char room[SCAN_WHOLE_ROOM]; /* for what a piece cuts */
};

_Static_assert(sizeof(struct wire) <= sizeof(mreg_reading),
               "a reading has room for what it keeps");

static struct wire *wire_of(mreg_reading *w)
{
    return (struct wire *)(void *)w;
}

mreg_status mreg_reading_begin(mreg_reading *w, mreg_answer *out, char *room,
                               size_t size)
{
    struct wire *k = wire_of(w);

    if (!w || !out)
        return MREG_E_BAD_ARGUMENT;
    body_begin(&k->b, out);
    k->b.scan.room = k->room;
    k->b.pieces = true;
    k->b.room = room;
    k->b.half = room ? size / 2 : 0;
    k->arrival = NOT_KNOWN;
    k->line = FIELD;
    k->matched = 0;
    k->open = false;
    return MREG_OK;
}

/* ---- documents --------------------------------------------------------- */

static bool is_between(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ','
           || c == '[' || c == ']' || c == 0x1E;
}

/* Takes documents one after another. A list of them is taken as they come. */
static bool take_documents(struct wire *k, const char *at, const char *end)
{
    while (at < end) {
        while (!k->open && at < end && is_between(*at))
            at++;
        if (at == end)
            break;
        if (!k->open)
            body_next_document(&k->b);
        k->open = true;
        if (!body_take(&k->b, &at, end))
            return false;
        if (scan_done(&k->b.scan)) {
            k->open = false;
            k->b.out->documents++;
        }
    }
    return true;
}

/* ---- events ------------------------------------------------------------ */

static const char *line_end(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));

    return feed ? feed : end;
}

/* Matches the bytes of a word; false at the first that is another. */
static bool match(struct wire *k, const char **at, const char *end,
                  const char *word)
{
    while (*at < end && word[k->matched]) {
        if (**at != word[k->matched])
            return false;
        ++*at;
        k->matched++;
    }
    return true;
}

static bool take_field(struct wire *k, const char **at, const char *end)
{
    if (!match(k, at, end, "data:"))
        k->line = OTHER_LINE;
    else if (k->matched == 5) {
        k->line = DATA_BEGINS;
        k->matched = 0;
    }
    return true;
}

/* "[DONE]" in place of a document says that no other comes. */
static bool take_first_data(struct wire *k, const char **at, const char *end)
{
    static const char done[] = "[DONE]";

    if (k->matched == 0 && **at == ' ') {
        ++*at;
        return true;
    }
    if (k->open || !match(k, at, end, done)) {
        k->line = DATA;
        return take_documents(k, done, done + k->matched);
    }
    if (!done[k->matched]) {
        k->b.out->complete = 1;
        k->line = OTHER_LINE;
    }
    return true;
}

/* Takes what is at hand of one line. */
static bool take_line(struct wire *k, const char *at, const char *end)
{
    while (at < end && k->line != OTHER_LINE) {
        bool good = true;

        if (k->line == DATA) {
            good = take_documents(k, at, end);
            at = end;
        } else if (k->line == FIELD) {
            good = take_field(k, &at, end);
        } else {
            good = take_first_data(k, &at, end);
        }
        if (!good)
            return false;
    }
    return true;
}

static bool take_events(struct wire *k, const char *at, const char *end)
{
    while (at < end) {
        const char *stop = line_end(at, end);

        if (!take_line(k, at, stop))
            return false;
        if (stop < end) {
            /* The end of a line is white space of the document. */
            if (k->line == DATA && !take_documents(k, stop, stop + 1))
                return false;
            k->line = FIELD;
            k->matched = 0;
            stop++;
        }
        at = stop;
    }
    return true;
}

/* ---- pieces ------------------------------------------------------------ */

/* White space and a byte order mark may come first. */
static const char *find_arrival(struct wire *k, const char *at,
                                const char *end)
{
    while (at < end && (is_between(*at) || is_one_of(*at, "\xEF\xBB\xBF"))
           && *at != '[')
        at++;
    if (at < end)
        k->arrival = *at == '{' || *at == '[' ? AS_JSON : AS_EVENTS;
    return at;
}

static mreg_status take_piece(struct wire *k, const char *at, size_t size)
{
    const char *end = at + size;
    bool good;

    if (k->b.out->reason)
        return MREG_E_BAD_USAGE;
    if (k->arrival == NOT_KNOWN)
        at = find_arrival(k, at, end);
    good = k->arrival == AS_EVENTS ? take_events(k, at, end)
                                   : take_documents(k, at, end);
    return good ? MREG_OK : MREG_E_BAD_USAGE;
}

mreg_status mreg_reading_push(mreg_reading *w, const char *at, size_t size)
{
    if (!w || (!at && size > 0))
        return MREG_E_BAD_ARGUMENT;
    return size > 0 ? take_piece(wire_of(w), at, size) : MREG_OK;
}

/* ---- the end ----------------------------------------------------------- */

static mreg_status bad(mreg_answer *a, const char *reason)
{
    a->reason = reason;
    return MREG_E_BAD_USAGE;
}

/* Settles by each convention that the keys fit; all must agree. */
static mreg_status settle_as_found(const mreg *r, mreg_answer *a)
{
    const uint32_t families = a->said.families;
    mreg_status s = MREG_E_BAD_USAGE;
    bool settled = false;

    a->reason = "the keys of the usage are of several APIs";
    for (uint32_t left = families; left; left &= left - 1) {
        const mreg_text name = usage_convention_of(left & (0 - left),
                                                   &a->said.figures);
        mreg_nesting nesting;
        mreg_usage other, *use = settled ? &other : &a->usage;

        if (mreg_nesting_find(r, name.at, name.size, &nesting))
            continue;
        s = mreg_usage_settle(&a->said.figures, nesting, use, &a->reason);
        if (s)
            return s;
        if (settled && memcmp(other.n, a->usage.n, sizeof other.n) != 0) {
            a->reason = "the usage can be read in several ways; say of which "
                        "API it is";
            return MREG_E_AMBIGUOUS;
        }
        settled = true;
    }
    if (settled)
        a->reason = NULL;
    return s;
}

static mreg_status settle(const mreg *r, const char *name, size_t size,
                          mreg_answer *a)
{
    mreg_nesting nesting;
    mreg_status s;

    if (!name || size == 0)
        return settle_as_found(r, a);
    s = mreg_nesting_find(r, name, size, &nesting);
    if (!s)
        s = mreg_usage_settle(&a->said.figures, nesting, &a->usage,
                              &a->reason);
    if (!s)
        a->reason = NULL;
    return s;
}

mreg_status mreg_reading_end(mreg_reading *w, const mreg *r, const char *name,
                             size_t size)
{
    struct wire *k = wire_of(w);
    mreg_answer *a;
    mreg_status s;

    if (!w || !k->b.out)
        return MREG_E_BAD_ARGUMENT;
    a = k->b.out;
    if (a->reason)
        return MREG_E_BAD_USAGE;
    if (k->arrival == AS_JSON && a->documents == 1 && !k->open
        && !k->b.unfinished)
        a->complete = 1;
    if (!a->said.figures.given)
        return bad(a, k->open ? "the answer is cut before its usage"
                      : a->documents > 0 ? "the answer states no usage"
                      : "this is neither JSON nor an event stream");
    s = settle(r, name, size, a);
    if (s || !a->has_unknown)
        return s;
    a->reason = "the usage has a key that nobody knows";
    return MREG_E_INCOMPLETE;
}

mreg_status mreg_usage_read(mreg_reading *w, const mreg *r, mreg_text name,
                            mreg_text bytes, char *room, size_t room_size,
                            mreg_answer *out)
{
    mreg_status s = mreg_reading_begin(w, out, room, room_size);

    if (s)
        return s;
    if (!bytes.at && bytes.size > 0)
        return MREG_E_BAD_ARGUMENT;
    wire_of(w)->b.pieces = false;
    if (bytes.size > 0)
        take_piece(wire_of(w), bytes.at, bytes.size);
    return mreg_reading_end(w, r, name.at, name.size);
}
