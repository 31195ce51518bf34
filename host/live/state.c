/* Reads and writes the state of a cache.
 *
 * SPDX-License-Identifier: MIT */
#include "state.h"

#include <string.h>

#include "base/instant.h"
#include "base/json_read.h"
#include "base/json_write.h"

#define FORMAT "mreg-cache-1"
#define FORMAT_OF_ANY "mreg-cache-"

/* ---- reading ----------------------------------------------------------- */

static void take_text(struct json_text text, char *to, size_t room)
{
    const size_t size = json_decode(text, to, room - 1);

    to[size < room ? size : 0] = 0;
}

static int64_t take_instant(struct json_text text)
{
    int64_t ms;

    return instant_parse(text.at, text.size, &ms) ? ms : 0;
}

static bool is(struct json_text key, const char *name)
{
    return key.size == strlen(name) && memcmp(key.at, name, key.size) == 0;
}

static void take(struct live_state *s, struct json_text key,
                 struct json_text value)
{
    if (is(key, "fetched"))
        s->fetched = take_instant(value);
    else if (is(key, "checked"))
        s->checked = take_instant(value);
    else if (is(key, "tried"))
        s->tried = take_instant(value);
    else if (is(key, "url"))
        take_text(value, s->url, sizeof s->url);
    else if (is(key, "etag"))
        take_text(value, s->etag, sizeof s->etag);
    else if (is(key, "last_modified"))
        take_text(value, s->last_modified, sizeof s->last_modified);
    else if (is(key, "why"))
        take_text(value, s->why, sizeof s->why);
    else if (is(key, "made"))
        take_text(value, s->made, sizeof s->made);
}

/* Reads all members. False if it is of another format; then *newer tells
 * whether of a later one. */
static bool read_members(struct live_state *s, struct json *j, bool *newer)
{
    struct json_text key, value;
    bool first = true, known = false;

    while (json_member(j, &first, &key)) {
        if (!json_string(j, &value))
            return false;
        if (!is(key, "format")) {
            take(s, key, value);
            continue;
        }
        known = is(value, FORMAT);
        *newer = !known && value.size > strlen(FORMAT_OF_ANY)
                 && memcmp(value.at, FORMAT_OF_ANY, strlen(FORMAT_OF_ANY)) == 0;
        if (!known)
            return false;
    }
    return known && !j->wrong;
}

bool state_read(struct live_state *s, const char *text, size_t size)
{
    struct json j = {text, text ? text + size : NULL, NULL};
    bool newer = false;

    memset(s, 0, sizeof *s);
    if (!text || !json_take(&j, '{') || !read_members(s, &j, &newer)
        || !json_done(&j))
        memset(s, 0, sizeof *s);
    return !newer;
}

bool state_within(int64_t then, int64_t now, uint32_t seconds)
{
    return then > 0 && now >= then && now - then < seconds * INT64_C(1000);
}

/* ---- writing ----------------------------------------------------------- */

static void put_text(struct out *o, const char *name, const char *text)
{
    out_text(o, ",\n \"");
    out_text(o, name);
    out_text(o, "\": ");
    out_json_text(o, text);
}

static void put_instant(struct out *o, const char *name, int64_t ms)
{
    char text[INSTANT_TEXT_SIZE] = "";

    if (ms)
        instant_text(ms, text);
    put_text(o, name, text);
}

void state_write(const struct live_state *s, struct buffer *to)
{
    struct out *o = out_into(to);

    out_text(o, "{\"format\": \"" FORMAT "\"");
    put_instant(o, "fetched", s->fetched);
    put_instant(o, "checked", s->checked);
    put_instant(o, "tried", s->tried);
    put_text(o, "url", s->url);
    put_text(o, "etag", s->etag);
    put_text(o, "last_modified", s->last_modified);
    put_text(o, "why", s->why);
    put_text(o, "made", s->made);
    out_text(o, "}\n");
    out_flush(o);
}
