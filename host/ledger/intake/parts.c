/* Members of JSON objects by their names.
 *
 * SPDX-License-Identifier: MIT */
#include "parts.h"

#include <string.h>

#include "host/answers/asked.h"

static struct json reading(struct part of)
{
    return (struct json){of.at, of.at ? of.at + of.size : NULL, NULL};
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool take_value(struct json *j, struct part *out)
{
    const char *begin;

    while (j->at < j->end && is_blank(*j->at))
        j->at++;
    begin = j->at;
    *out = (struct part){begin, (size_t)(j->end - begin)};
    if (!json_skip(j))
        return false;
    out->size = (size_t)(j->at - begin);
    return true;
}

static unsigned among(struct json_text key, const char *const *names,
                      unsigned n)
{
    unsigned i = 0;

    while (i < n && (strlen(names[i]) != key.size
                     || memcmp(names[i], key.at, key.size) != 0))
        i++;
    return i;
}

static const char *find(struct json *j, const char *const *names, unsigned n,
                        struct part *out)
{
    struct json_text key;
    bool first = true;

    memset(out, 0, n * sizeof *out);
    if (!json_take(j, '{'))
        return "a JSON object is expected";
    while (json_member(j, &first, &key)) {
        const unsigned i = among(key, names, n);
        struct part value;
        const bool whole = take_value(j, &value);

        if (i < n && out[i].at)
            return "a key is stated twice";
        if (i < n)
            out[i] = value;
        if (!whole)
            break;
    }
    return j->wrong;
}

const char *parts_find(struct part of, const char *const *names, unsigned n,
                       struct part *out)
{
    struct json j = reading(of);
    const char *wrong = find(&j, names, n, out);

    if (wrong)
        return wrong;
    return json_done(&j) ? NULL : j.wrong;
}

bool parts_seen(struct part of, const char *const *names, unsigned n,
                struct part *out)
{
    struct json j = reading(of);

    return find(&j, names, n, out) == NULL;
}

struct json parts_list(struct part of)
{
    struct json j = reading(of);

    if (!of.at || !json_take(&j, '['))
        j.wrong = "a list is expected";
    return j;
}

bool parts_next(struct json *j, bool *first, struct part *out)
{
    return !j->wrong && json_element(j, first) && take_value(j, out);
}

bool part_is(struct part p, const char *text)
{
    const size_t size = strlen(text);

    return part_begins(p, '"') && p.size == size + 2
           && memcmp(p.at + 1, text, size) == 0;
}

bool part_is_true(struct part p)
{
    return p.size == 4 && memcmp(p.at, "true", 4) == 0;
}

bool part_says(struct part p)
{
    return p.at && !(p.size == 4 && memcmp(p.at, "null", 4) == 0);
}

mreg_text part_text(struct part p, struct part_room *room)
{
    const size_t left = sizeof room->at - room->used;
    struct json j = reading(p);
    struct json_text text;
    mreg_text out = {"", 0};
    size_t size;

    if (!part_begins(p, '"') || !json_string(&j, &text)
        || text.size > UINT32_MAX)
        return out;
    if (!text.escaped)
        return (mreg_text){text.at, (uint32_t)text.size};
    size = json_decode(text, room->at + room->used, left);
    if (size > left)
        return out;
    out = (mreg_text){room->at + room->used, (uint32_t)size};
    room->used += size;
    return out;
}

bool part_count(struct part p, uint64_t *out)
{
    struct json j = reading(p);

    *out = 0;
    if (!p.at || !json_count(&j, out) || j.at != j.end) {
        *out = 0;
        return false;
    }
    return true;
}

bool part_instant(struct part p, mreg_time *out)
{
    *out = 0;
    if (!p.at || p.size == 0)
        return false;
    if (*p.at == '"')
        return p.size >= 2 && asked_instant(p.at + 1, p.size - 2, out);
    return asked_epoch(p.at, p.size, out);
}
