/* From bytes to values: lines, of which most say nothing of usage and are only
 * looked at for a few words; values that go over lines.
 *
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE             /* memmem */
#include <string.h>

#include "file.h"

void report(struct intake_file *file)
{
    struct intake *in = file->in;
    const struct intake_place place = {file->path, file->line};

    in->counts.skipped++;
    in->ears.wrong(in->ears.of, place, file->why.text, file->why.size);
    file->why.size = 0;
}

static void take(struct intake_file *file, struct part value)
{
    file->room.used = 0;
    file->why.size = 0;
    if (!file->format->read(file, value))
        report(file);
}

/* ---- lines --------------------------------------------------------------- */

bool says_usage(const struct intake_format *format, const char *at,
                size_t size)
{
    const char *const *sign = format->signs;

    if (!sign[0])
        return true;
    for (unsigned i = 0; i < INTAKE_SIGNS && sign[i]; i++)
        if (memmem(at, size, sign[i], strlen(sign[i])))
            return true;
    return false;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

static struct part trimmed(const char *at, size_t size)
{
    while (size > 0 && is_blank(*at)) {
        at++;
        size--;
    }
    while (size > 0 && is_blank(at[size - 1]))
        size--;
    return (struct part){at, size};
}

/* A line that cannot be an object is told from its ends. */
static void take_line(struct intake_file *file, const char *at, size_t size)
{
    const struct part line = trimmed(at, size);

    file->line++;
    file->in->counts.lines++;
    if (line.size == 0)
        return;
    if (*line.at != '{' || line.at[line.size - 1] != '}') {
        refuse(file, "it is not a JSON object");
        report(file);
    } else if (says_usage(file->format, line.at, line.size)) {
        take(file, line);
    }
}

/* What follows the last newline may still be being written: if it is not a
 * whole value yet, it is read the next time. */
static size_t take_rest(struct intake_file *file, const char *at, size_t size)
{
    const struct part line = trimmed(at, size);
    struct json j = {line.at, line.at + line.size, NULL};

    if (line.size == 0)
        return size;
    if (!json_skip(&j) || !json_done(&j)) {
        file->in->counts.unfinished++;
        return 0;
    }
    take_line(file, at, size);
    return size;
}

size_t feed_lines(struct intake_file *file, const char *at, size_t size,
                  bool ended)
{
    const char *begin = at, *end = at + size, *newline;

    while (at < end && !file->in->over
           && (newline = memchr(at, '\n', (size_t)(end - at)))) {
        take_line(file, at, (size_t)(newline - at));
        at = newline + 1;
    }
    if (ended && at < end && !file->in->over)
        at += take_rest(file, at, (size_t)(end - at));
    return (size_t)(at - begin);
}

/* ---- values -------------------------------------------------------------- */

static uint64_t newlines(const char *at, const char *end)
{
    uint64_t n = 0;

    while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
        n++;
        at++;
    }
    return n;
}

static bool is_between(char c)
{
    return is_blank(c) || c == '\n' || c == ',' || c == '[' || c == ']'
           || c == 0x1E;
}

/* Steps over a value that breaks: what follows begins with a line. */
static const char *next_line(const char *at, const char *end)
{
    const char *newline = memchr(at, '\n', (size_t)(end - at));

    return newline ? newline + 1 : end;
}

void feed_values(struct intake_file *file, const char *at, size_t size)
{
    const char *end = at + size, *counted = at;

    file->line = 1;
    while (!file->in->over) {
        struct json j;

        while (at < end && is_between(*at))
            at++;
        file->line += newlines(counted, at);
        counted = at;
        if (at == end)
            break;
        j = (struct json){at, end, NULL};
        if (json_skip(&j)) {
            take(file, (struct part){at, (size_t)(j.at - at)});
            at = j.at;
            continue;
        }
        if (j.at == end && file->format->follows) {
            file->in->counts.unfinished++;
            break;
        }
        refuse(file, j.wrong);
        report(file);
        at = next_line(at, end);
    }
    file->in->counts.lines += newlines(counted, end) + file->line - 1;
}
