/* Takes an answer while it arrives, and says what its status means.
 *
 * SPDX-License-Identifier: MIT */
#include "arriving.h"

#include <stdlib.h>
#include <string.h>

#define FIRST_ROOM ((size_t)64 << 10)
#define HEADERS_MOST ((size_t)256 << 10)

/* ---- the body ---------------------------------------------------------- */

bool arriving_room(struct arriving *in, size_t more)
{
    size_t room = in->room ? in->room : FIRST_ROOM;
    char *body;

    while (room - in->to->size <= more)
        room *= 2;
    if (room == in->room)
        return true;
    body = realloc(in->to->body, room);
    if (!body) {
        in->wrong = "out of memory";
        return false;
    }
    in->to->body = body;
    in->room = room;
    return true;
}

/* The bytes are decompressed already: a small answer may become a large one,
 * which no limit of libcurl sees. */
size_t arriving_body(char *at, size_t size, size_t n, void *state)
{
    struct arriving *in = state;
    const size_t bytes = size * n;

    if (bytes > in->most - in->to->size) {
        in->wrong = "the answer is too large";
        return bytes + 1;
    }
    if (!arriving_room(in, bytes))
        return bytes + 1;
    memcpy(in->to->body + in->to->size, at, bytes);
    in->to->size += bytes;
    return bytes;
}

/* ---- headers ----------------------------------------------------------- */

static bool is_named(const char *line, size_t size, const char *name)
{
    const size_t n = strlen(name);

    if (size <= n || line[n] != ':')
        return false;
    for (size_t i = 0; i < n; i++)
        if (line[i] != name[i]
            && !(line[i] >= 'A' && line[i] <= 'Z'
                 && line[i] + ('a' - 'A') == name[i]))
            return false;
    return true;
}

/* Copies the value of a header if the line is of this name; "" if it does not
 * fit or is not printable. */
static void keep(const char *line, size_t size, const char *name, char *to,
                 size_t room)
{
    const char *end = line + size;
    size_t n = 0;

    if (!is_named(line, size, name))
        return;
    line += strlen(name) + 1;
    while (end > line && (end[-1] == '\r' || end[-1] == '\n'
                          || end[-1] == ' '))
        end--;
    while (line < end && *line == ' ')
        line++;
    to[0] = 0;
    while (line + n < end && line[n] >= ' ' && line[n] <= '~')
        n++;
    if (line + n < end || n >= room)
        return;
    memcpy(to, line, n);
    to[n] = 0;
}

size_t arriving_header(char *at, size_t size, size_t n, void *state)
{
    struct arriving *in = state;
    struct net_answer *to = in->to;
    const size_t bytes = size * n;

    in->headers += bytes;
    if (in->headers > HEADERS_MOST) {
        in->wrong = "the headers of the answer are too large";
        return bytes + 1;
    }
    /* Another answer begins, after one that only asked for patience. */
    if (bytes > 5 && memcmp(at, "HTTP/", 5) == 0)
        to->etag[0] = to->last_modified[0] = 0;
    keep(at, bytes, "etag", to->etag, sizeof to->etag);
    keep(at, bytes, "last-modified", to->last_modified,
         sizeof to->last_modified);
    return bytes;
}

/* ---- what the status means --------------------------------------------- */

static const char *meaning_of(unsigned status)
{
    static const struct { unsigned from, to; const char *text; } means[] = {
        {300, 399, ": it leads nowhere"},
        {401, 401, ": the key is missing or wrong"},
        {403, 403, ": the key may not ask this"},
        {404, 404, ": there is nothing at this address"},
        {407, 407, ": the proxy wants a name and a password"},
        {408, 408, ": it gave up waiting"},
        {429, 429, ": it was asked too often"},
        {500, 599, ": the server has a fault"},
    };

    for (size_t i = 0; i < sizeof means / sizeof *means; i++)
        if (status >= means[i].from && status <= means[i].to)
            return means[i].text;
    return "";
}

void arriving_say(const struct net_answer *a, const char *from,
                  struct note *why)
{
    if ((a->status >= 200 && a->status <= 299) || a->status == 304)
        return;
    note_text(why, from);
    note_text(why, " answers ");
    note_number(why, a->status);
    note_text(why, meaning_of(a->status));
    if (!a->has_retry_after)
        return;
    note_text(why, "; try again in ");
    note_number(why, a->retry_after_s);
    note_text(why, " seconds");
}
