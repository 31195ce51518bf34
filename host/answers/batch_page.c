/* Files of calls that are one JSON document.
 *
 * SPDX-License-Identifier: MIT */
#include "batch_page.h"

#include <string.h>

struct value { const char *at, *end; };

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool next_value(struct json *j, struct value *v)
{
    while (j->at < j->end && is_blank(*j->at))
        j->at++;
    v->at = j->at;
    if (!json_skip(j))
        return false;
    v->end = j->at;
    return true;
}

static struct json reading(struct value v)
{
    return (struct json){v.at, v.end, NULL};
}

/* Finds the value of a member of an object. */
static bool member(struct value of, const char *name, struct value *out)
{
    struct json j = reading(of);
    struct json_text key;
    bool first = true;

    if (!json_take(&j, '{'))
        return false;
    while (json_member(&j, &first, &key)) {
        if (!next_value(&j, out))
            return false;
        if (key.size == strlen(name) && memcmp(key.at, name, key.size) == 0)
            return true;
    }
    return false;
}

/* Opens the array that is a member of a value, if it has one. */
static bool open_member(struct value of, const char *name, struct json *list,
                        bool *first)
{
    struct value v;

    if (!member(of, name, &v) || *v.at != '[')
        return false;
    *list = reading(v);
    *first = true;
    return json_take(list, '[');
}

bool batch_is_page(const char *at, size_t size)
{
    struct value line = {at, at + size}, data;

    while (line.at < line.end && is_blank(*line.at))
        line.at++;
    while (line.at < line.end && is_blank(line.end[-1]))
        line.end--;
    if (line.at == line.end)
        return false;
    return *line.at == '[' || (*line.at == '{' && line.end - line.at == 1)
           || (member(line, "data", &data) && *data.at == '[');
}

void batch_page_begin(struct batch_page *p, struct arena *a, const char *at,
                      size_t size)
{
    *p = (struct batch_page){.whole = {at, at + size, NULL}, .line.arena = a};
}

/* Takes the next element of an array; false, and it is closed, at its end. */
static bool element(struct json *list, bool *first, struct value *out)
{
    if (!list->at)
        return false;
    if (json_element(list, first) && next_value(list, out))
        return true;
    list->at = NULL;
    return false;
}

/* Opens the next of the values that the file is; one that is no list is a call
 * itself. */
static bool next_whole(struct batch_page *p, struct value *out)
{
    while (p->whole.at < p->whole.end && is_blank(*p->whole.at))
        p->whole.at++;
    if (p->whole.at == p->whole.end || !next_value(&p->whole, out))
        return false;
    if (*out->at == '[') {
        p->list = reading(*out);
        p->list_first = true;
        json_take(&p->list, '[');
    } else if (!open_member(*out, "data", &p->list, &p->list_first)) {
        return true;
    }
    out->at = NULL;
    return true;
}

/* Writes a call; one of a bucket without its brace, behind the times. */
static void put_call(struct batch_page *p, struct value v, bool of_bucket)
{
    static const char *const times[] = {"start_time", "end_time",
                                        "starting_at", "ending_at"};
    struct value bucket = {p->bucket.at, p->bucket.end}, time;

    p->line.n = 0;
    if (!of_bucket || *v.at != '{') {
        put_bytes(&p->line, v.at, (size_t)(v.end - v.at));
        return;
    }
    put(&p->line, "{");
    for (unsigned i = 0; i < sizeof times / sizeof *times; i++)
        if (member(bucket, times[i], &time)) {
            put(&p->line, "\"%s\":", times[i]);
            put_bytes(&p->line, time.at, (size_t)(time.end - time.at));
            put(&p->line, ",");
        }
    put_bytes(&p->line, v.at + 1, (size_t)(v.end - v.at) - 1);
}

bool batch_page_next(struct batch_page *p)
{
    struct value v;

    for (;;) {
        if (element(&p->results, &p->results_first, &v)) {
            put_call(p, v, true);
            return true;
        }
        if (element(&p->list, &p->list_first, &v)) {
            if (!open_member(v, "results", &p->results, &p->results_first)) {
                put_call(p, v, false);
                return true;
            }
            p->bucket.at = v.at;
            p->bucket.end = v.end;
            continue;
        }
        if (!next_whole(p, &v))
            return false;
        if (v.at) {
            put_call(p, v, false);
            return true;
        }
    }
}
