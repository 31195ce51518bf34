/* Reads large blocks and hands out lines where they lie.
 *
 * SPDX-License-Identifier: MIT */
#include "lines.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

struct lines lines_input;

bool lines_open(struct lines *l, const char *path)
{
    l->fd = strcmp(path, "-") == 0 ? 0 : open(path, O_RDONLY);
    l->ended = l->failed = l->dropping = false;
    l->start = l->end = 0;
    return l->fd >= 0;
}

void lines_close(struct lines *l)
{
    if (l->fd > 0)
        close(l->fd);
}

/* Makes room after the bytes that are kept, and reads into it. */
static void refill(struct lines *l)
{
    ssize_t n;

    if (l->start > 0) {
        memmove(l->buffer, l->buffer + l->start, l->end - l->start);
        l->end -= l->start;
        l->start = 0;
    }
    do
        n = read(l->fd, l->buffer + l->end, sizeof l->buffer - l->end);
    while (n < 0 && errno == EINTR);
    if (n <= 0) {
        l->ended = true;
        l->failed = n < 0;
    } else {
        l->end += (size_t)n;
    }
}

/* Drops the rest of a line that was too long. */
static void drop_rest(struct lines *l)
{
    l->dropping = false;
    for (;;) {
        char *from = l->buffer + l->start;
        char *newline = memchr(from, '\n', l->end - l->start);

        if (newline) {
            l->start = (size_t)(newline + 1 - l->buffer);
            return;
        }
        l->start = l->end;
        if (l->ended)
            return;
        refill(l);
    }
}

/* Gives bytes from the start on as a line. */
static void give(struct lines *l, size_t size, bool newline,
                 struct line_view *out)
{
    *out = (struct line_view){l->buffer + l->start, size,
                              size > LINE_MAX_SIZE, 0};
    l->start += size + newline;
    l->dropping = !newline && !l->ended;
}

bool lines_next(struct lines *l, struct line_view *out)
{
    size_t seen = 0;

    if (l->dropping)
        drop_rest(l);
    for (;;) {
        char *from = l->buffer + l->start;
        size_t have = l->end - l->start;
        char *newline = memchr(from + seen, '\n', have - seen);
        size_t size = newline ? (size_t)(newline - from) : have;

        if (newline || size > LINE_MAX_SIZE || (l->ended && have > 0)) {
            give(l, size, newline != NULL, out);
            return true;
        }
        if (l->ended)
            return false;
        seen = have;
        refill(l);
    }
}

bool lines_block(struct lines *l, struct line_view *out)
{
    while (l->start == l->end && !l->ended)
        refill(l);
    *out = (struct line_view){l->buffer + l->start, l->end - l->start, false,
                              0};
    l->start = l->end;
    return out->size > 0;
}

bool lines_first(struct lines *l, struct line_view *out)
{
    static const char mark[] = "\xef\xbb\xbf";

    if (!lines_next(l, out))
        return false;
    if (out->size >= 3 && memcmp(out->at, mark, 3) == 0) {
        out->at += 3;
        out->size -= 3;
    }
    l->start = (size_t)(out->at - l->buffer);
    l->dropping = false;
    return true;
}

/* ---- records ------------------------------------------------------------ */

/* How far a record was looked at; its bytes begin at l->start. */
struct record {
    size_t seen;
    char comma;
    bool quoted;                /* inside of quotes there */
};

enum ending { ENDS, GOES_ON, ENDS_BADLY };

/* Looks for the end of the quotes. Behind them there is a comma, a newline or
 * nothing, else they are not quotes of a field. */
static enum ending end_quotes(struct record *r, const char *from, size_t have,
                              bool last)
{
    const char *quote = memchr(from + r->seen, '"', have - r->seen);
    const size_t at = quote ? (size_t)(quote - from) : have;

    if (at + 1 >= have && !last) {
        r->seen = at;
        return GOES_ON;
    }
    if (!quote)
        return ENDS_BADLY;
    if (at + 1 < have && from[at + 1] == '"') {
        r->seen = at + 2;
        return GOES_ON;
    }
    r->quoted = false;
    r->seen = at + 1;
    return at + 1 == have || from[at + 1] == r->comma || from[at + 1] == '\n'
           || from[at + 1] == '\r' ? GOES_ON : ENDS_BADLY;
}

/* Steps to the next quotes of a field, or to the newline before any. */
static enum ending to_quotes(struct record *r, const char *from, size_t have)
{
    const char *at = from + r->seen;
    const char *newline = memchr(at, '\n', have - r->seen);
    const char *end = newline ? newline : from + have;
    const char *quote = memchr(at, '"', (size_t)(end - at));

    r->seen = (size_t)((quote ? quote + 1 : end) - from);
    if (quote)
        r->quoted = quote == from || quote[-1] == r->comma;
    return newline && !quote ? ENDS : GOES_ON;
}

/* Looks at what was read. Where it goes on, `seen` is the end of that, or the
 * quote in front of it. */
static enum ending look(struct record *r, const struct lines *l)
{
    const char *from = l->buffer + l->start;
    const size_t have = l->end - l->start;
    enum ending e = GOES_ON;

    while (e == GOES_ON && r->seen < have) {
        const size_t before = r->seen;

        e = r->quoted ? end_quotes(r, from, have, l->ended)
                      : to_quotes(r, from, have);
        if (r->quoted && r->seen == before && !l->ended)
            break;
    }
    return e == GOES_ON && r->quoted && l->ended ? ENDS_BADLY : e;
}

static size_t newlines(const char *at, size_t size)
{
    const char *end = at + size;
    size_t count = 0;

    while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
        count++;
        at++;
    }
    return count;
}

bool lines_record(struct lines *l, char comma, struct line_view *out)
{
    struct record r = {0, comma, false};
    enum ending e;

    if (l->dropping)
        drop_rest(l);
    while ((e = look(&r, l)) == GOES_ON && r.seen <= LINE_MAX_SIZE
           && !l->ended)
        refill(l);
    if (e == ENDS_BADLY || r.seen > LINE_MAX_SIZE)
        return lines_next(l, out);
    if (l->start == l->end)
        return false;
    give(l, r.seen, e == ENDS, out);
    out->breaks = newlines(out->at, out->size);
    return true;
}

/* ---- all of it ---------------------------------------------------------- */

bool lines_rest(struct lines *l, struct buffer *out, size_t most)
{
    while (l->end - l->start <= most) {
        put_bytes(out, l->buffer + l->start, l->end - l->start);
        most -= l->end - l->start;
        l->start = l->end;
        if (l->ended)
            return !l->failed;
        refill(l);
    }
    return false;
}
