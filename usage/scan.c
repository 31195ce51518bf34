/* The scanner: what may come next is its state, and each state takes what it
 * can of the piece at hand.
 *
 * SPDX-License-Identifier: MIT */
#include "step.h"

#include "base/bytes.h"
#include "base/decimal.h"
#include "base/sixteen.h"

void scan_begin(struct scan *s)
{
    s->objects = 0;
    s->wrong = NULL;
    s->text = (struct json_text){NULL, 0, false};
    s->state = AT_VALUE;
    s->depth = s->above = 0;
    s->skipping = s->whole = s->in_string = false;
    s->after_backslash = s->cut = false;
    s->kept = 0;
}

bool scan_done(const struct scan *s)
{
    return s->state == AT_END;
}

bool scan_at_object(const struct scan *s, const char *at, const char *end)
{
    return s->state == AT_VALUE && at < end && *at == '{';
}

void scan_took(struct scan *s)
{
    s->state = AT_NEXT;
}

/* ---- texts that are given ---------------------------------------------- */

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

/* Tells whether a text may be decoded. */
static bool is_good(struct json_text t)
{
    for (size_t i = 0; i < t.size; i++) {
        if ((unsigned char)t.at[i] < 0x20)
            return false;
        if (t.at[i] != '\\')
            continue;
        if (++i == t.size || !is_one_of(t.at[i], "\"\\/bfnrtu"))
            return false;
        for (unsigned n = 1; t.at[i] == 'u' && n <= 4; n++)
            if (i + n >= t.size || !is_hex(t.at[i + n]))
                return false;
    }
    return true;
}

static size_t most_of(const struct scan *s)
{
    return s->whole ? SCAN_WHOLE_ROOM : SCAN_TEXT;
}

/* Adds bytes of a text that a piece cuts. */
static void keep(struct scan *s, const char *at, const char *end)
{
    size_t size = s->room ? (size_t)(end - at) : 0;

    if (size > most_of(s) - s->kept) {
        size = most_of(s) - s->kept;
        s->cut = true;
    }
    if (size > 0)
        memcpy(s->room + s->kept, at, size);
    s->kept = (uint16_t)(s->kept + size);
}

/* Gives the text from `at` to `end`, with what was kept before it. */
static void give(struct scan *s, const char *at, const char *end)
{
    if (s->kept > 0 || s->cut) {
        keep(s, at, end);
        s->text = (struct json_text){s->room, s->kept, false};
    } else {
        s->text = (struct json_text){at, (size_t)(end - at), false};
    }
    if (s->text.size > most_of(s)) {
        s->text.size = most_of(s);
        s->cut = true;
    }
    s->kept = 0;
}

/* Steps over a value; SCAN_MORE if it gives no token. */
static enum scan_token take_over(struct scan *s, const char **at,
                                 const char *end)
{
    const char *from;
    bool done;

    if (!scan_step_to(s, at, end))
        return SCAN_MORE;
    from = *at;
    done = scan_step_over(s, at, end);
    if (!s->whole)
        return SCAN_MORE;
    if (!done) {
        keep(s, from, end);
        return SCAN_MORE;
    }
    give(s, from, *at);
    s->whole = false;
    return SCAN_WHOLE;
}

/* Returns the first byte that is a quote, a backslash, a control or not
 * ASCII, or the end. */
static inline const char *after_plain(const char *at, const char *end)
{
    while (end - at >= 16) {
        const size_t plain = sixteen_before(at, '"', '\\');

        at += plain;
        if (plain < 16)
            return at;
    }
    while (at < end && (unsigned char)(*at - 0x20) < 0x60 && *at != '"'
           && *at != '\\')
        at++;
    return at;
}

/* The colon mostly follows at once. */
static inline enum scan_token end_string(struct scan *s, const char **at,
                                         const char *end)
{
    if (s->state == IN_KEY) {
        const bool colon = *at < end && **at == ':';

        *at += colon;
        s->state = colon ? AT_VALUE : AT_COLON;
        return SCAN_KEY;
    }
    s->state = s->depth == 0 ? AT_END : AT_NEXT;
    return SCAN_STRING;
}

/* Gives a string that has more than plain bytes, or that a piece cuts. */
static enum scan_token give_special(struct scan *s, const char **at,
                                    const char *end)
{
    const char *from = *at;

    if (!scan_step_string(s, at, end)) {
        keep(s, from, end);
        return SCAN_MORE;
    }
    give(s, from, *at - 1);
    s->text.escaped = memchr(s->text.at, '\\', s->text.size) != NULL;
    if (!s->cut && !is_good(s->text))
        return scan_broken(s, "a control byte or a bad escape in a string");
    return end_string(s, at, end);
}

static enum scan_token give_string(struct scan *s, const char **at,
                                   const char *end)
{
    const char *stop = after_plain(*at, end);

    if (stop == end || *stop != '"' || s->kept > 0 || s->cut
        || s->after_backslash || stop - *at > SCAN_TEXT)
        return give_special(s, at, end);
    s->text = (struct json_text){*at, (size_t)(stop - *at), false};
    *at = stop + 1;
    return end_string(s, at, end);
}

static bool is_word(struct json_text t)
{
    return (t.size == 4 && (memcmp(t.at, "null", 4) == 0
                            || memcmp(t.at, "true", 4) == 0))
           || (t.size == 5 && memcmp(t.at, "false", 5) == 0);
}

static enum scan_token give_scalar(struct scan *s, const char **at,
                                   const char *end)
{
    const char *from = *at;

    if (!scan_step_scalar(s, at, end)) {
        keep(s, from, end);
        return SCAN_MORE;
    }
    give(s, from, *at);
    s->state = s->depth == 0 ? AT_END : AT_NEXT;
    if (s->text.size > 0 && (s->text.at[0] == '-' || is_digit(s->text.at[0])
                             || is_word(s->text)))
        return SCAN_SCALAR;
    return scan_broken(s, "a value is expected");
}

/* ---- what comes next --------------------------------------------------- */

/* Takes the first byte of a value, or of an end where there may be one. */
static enum scan_token begin_value(struct scan *s, const char **at,
                                   const char *end)
{
    const char c = **at;

    s->cut = false;
    if (c == '"') {
        s->state = IN_STRING;
        ++*at;
        return give_string(s, at, end);
    }
    if (s->state == AT_FIRST_ELEMENT && c == ']') {
        ++*at;
        return scan_close(s, c) ? SCAN_CLOSE : SCAN_WRONG;
    }
    if (c != '{' && c != '[')
        return give_scalar(s, at, end);
    ++*at;
    return !scan_open(s, c == '{') ? SCAN_WRONG
           : c == '{' ? SCAN_OBJECT : SCAN_LIST;
}

static enum scan_token begin_key(struct scan *s, const char **at,
                                 const char *end)
{
    if (*(*at)++ != '"')
        return scan_broken(s, "a key is expected");
    s->state = IN_KEY;
    s->cut = false;
    return give_string(s, at, end);
}

/* Takes the byte behind a value, and the key that mostly follows it. */
static enum scan_token take_next(struct scan *s, const char **at,
                                 const char *end)
{
    const char c = *(*at)++;

    if (c == '}' || c == ']')
        return scan_close(s, c) ? SCAN_CLOSE : SCAN_WRONG;
    if (c != ',')
        return scan_broken(s, "a comma is expected");
    s->state = s->objects & 1 ? AT_KEY : AT_VALUE;
    return s->state == AT_KEY && step_space(at, end)
               ? begin_key(s, at, end) : SCAN_MORE;
}

/* Takes what is next after white space. */
static enum scan_token take_mark(struct scan *s, const char **at,
                                 const char *end)
{
    switch (s->state) {
    case AT_VALUE: case AT_FIRST_ELEMENT:
        return begin_value(s, at, end);
    case AT_NEXT:
        return take_next(s, at, end);
    case AT_FIRST_KEY:
        return **at == '}' ? take_next(s, at, end) : begin_key(s, at, end);
    case AT_KEY:
        return begin_key(s, at, end);
    case AT_COLON:
        s->state = AT_VALUE;
        return *(*at)++ == ':' ? SCAN_MORE : scan_broken(s, "':' is expected");
    default:
        return scan_broken(s, "bytes after the value");
    }
}

/* Takes what is next in the piece, which has bytes left. */
static enum scan_token take_one(struct scan *s, const char **at,
                                const char *end)
{
    switch (s->state) {
    case IN_KEY: case IN_STRING:
        return give_string(s, at, end);
    case IN_SCALAR:
        return give_scalar(s, at, end);
    default:
        return step_space(at, end) ? take_mark(s, at, end) : SCAN_MORE;
    }
}

enum scan_token scan_next(struct scan *s, const char **at, const char *end)
{
    enum scan_token token = SCAN_MORE;

    while (token == SCAN_MORE && s->state != BROKEN && *at < end)
        token = s->skipping ? take_over(s, at, end) : take_one(s, at, end);
    return s->state == BROKEN ? SCAN_WRONG : token;
}
