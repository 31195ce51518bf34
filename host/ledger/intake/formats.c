/* The table of formats, and how a file is told from its first bytes. A new
 * format is a row here and a file with its reader.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "format.h"
#include "host/answers/batch_preset.h"
#include "host/answers/batch_table.h"

#define LOOKS 50                /* values at first that are looked at */

const struct intake_format intake_formats[] = {
    {"claude-code", "session logs of Claude Code", BY_VALUE, true,
     {"\"usage\"", NULL},
     {{"sessionId", "type", NULL}, {"leafUuid", "type", NULL}},
     read_claude_code},
    {"codex", "session logs of Codex", BY_VALUE, true,
     {"\"token_", "\"turn_context\"", "\"session_meta\"",
      "\"thread_settings"},
     {{"payload", "type", "timestamp", NULL}},
     read_codex},
    {"opencode", "messages of opencode", BY_VALUE, true, {NULL},
     {{"sessionID", "role", NULL}, {"info", "messages", NULL}},
     read_opencode},
    {"otel", "spans of OpenTelemetry", BY_VALUE, false, {NULL},
     {{"resourceSpans", NULL}, {"attributes", "name", NULL}},
     read_otel},
    {"body", "answers of providers", BY_STREAM, false, {NULL},
     {{"usageMetadata", NULL}, {"usage", NULL}, {"error", NULL},
      {"choices", NULL}, {"output", NULL}, {"content", "role", NULL}},
     read_body},
    {"mreg", "a batch file", BY_SOURCE, false, {NULL},
     {{"model", "usage", NULL}},
     read_line},
};
const unsigned intake_formats_count =
    sizeof intake_formats / sizeof *intake_formats;

const char *intake_format_name(unsigned i)
{
    const struct batch_preset *p = i < intake_formats_count
        ? NULL : preset_number(i - intake_formats_count);

    return i < intake_formats_count ? intake_formats[i].name
                                    : p ? p->id : NULL;
}

const char *intake_format_what(unsigned i)
{
    const struct batch_preset *p = i < intake_formats_count
        ? NULL : preset_number(i - intake_formats_count);

    return i < intake_formats_count ? intake_formats[i].what
                                    : p ? p->name : NULL;
}

static const struct intake_format *ours(void)
{
    return &intake_formats[intake_formats_count - 1];
}

bool intake_force(struct intake *in, const char *name)
{
    for (unsigned i = 0; i < intake_formats_count; i++)
        if (strcmp(intake_formats[i].name, name) == 0) {
            in->forced = &intake_formats[i];
            return true;
        }
    for (unsigned i = 0; preset_number(i); i++)
        if (strcmp(preset_number(i)->id, name) == 0) {
            in->forced = ours();
            in->preset = preset_number(i);
            return true;
        }
    return false;
}

/* ---- looking ------------------------------------------------------------ */

static bool has_keys(struct part value, const char *const *keys)
{
    struct part found[INTAKE_KEYS];
    unsigned n = 0;

    while (keys[n])
        n++;
    if (n == 0)
        return false;
    parts_seen(value, keys, n, found);
    while (n > 0 && found[n - 1].at)
        n--;
    return n == 0;
}

/* An answer of a provider has a usage object as our own lines do, and more. */
static bool is_answer(struct part value)
{
    static const char *const more[] = {"choices", "content", "output",
                                       "object", "type", "stop_reason",
                                       "usageMetadata"};
    struct part found[sizeof more / sizeof *more];
    bool any = false;

    parts_seen(value, more, sizeof more / sizeof *more, found);
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        any |= found[i].at != NULL;
    return any;
}

/* A page of an API has its buckets in a list. */
static bool is_page(struct part value)
{
    static const char *const keys[] = {"data"};
    struct part data;

    parts_seen(value, keys, 1, &data);
    return part_begins(data, '[');
}

static const struct intake_format *format_of_value(struct part value)
{
    for (unsigned i = 0; i < intake_formats_count; i++) {
        const struct intake_format *f = &intake_formats[i];

        if (f->read == read_body && !is_answer(value))
            continue;
        for (unsigned n = 0; n < INTAKE_LISTS; n++)
            if (has_keys(value, f->keys[n]))
                return f;
        /* The presets tell what is in an envelope. */
        if (f->read == read_otel && preset_of(value.at, value.size))
            return ours();
    }
    return is_page(value) ? ours() : NULL;
}

static bool is_between(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ','
           || c == '[' || c == ']';
}

/* Steps to the next value; false at the end. A value that breaks ends with its
 * line. */
static bool next_value(struct part *left, struct part *out)
{
    struct json j;
    const char *end;

    while (left->size > 0 && is_between(*left->at)) {
        left->at++;
        left->size--;
    }
    if (left->size == 0)
        return false;
    j = (struct json){left->at, left->at + left->size, NULL};
    out->at = left->at;
    end = json_skip(&j) ? j.at : memchr(left->at, '\n', left->size);
    out->size = end ? (size_t)(end - left->at) : left->size;
    left->at += out->size;
    left->size -= out->size;
    return true;
}

static bool is_events(const char *at, size_t size)
{
    static const char *const fields[] = {"data:", "event:", "id:", ":"};

    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (size >= strlen(fields[i])
            && memcmp(at, fields[i], strlen(fields[i])) == 0)
            return true;
    return false;
}

static const struct intake_format *format_of_reader(
    bool (*read)(struct intake_file *file, struct part value))
{
    unsigned i = 0;

    while (intake_formats[i].read != read)
        i++;
    return &intake_formats[i];
}

const struct intake_format *format_of(const char *at, size_t size)
{
    const char *newline = memchr(at, '\n', size);
    const size_t first = newline ? (size_t)(newline - at) : size;
    struct part left = {at, size}, value;

    if (is_events(at, size))
        return format_of_reader(read_body);
    if (batch_is_table(at, first))
        return ours();
    for (unsigned i = 0; i < LOOKS && next_value(&left, &value); i++) {
        const struct intake_format *found = format_of_value(value);

        if (found)
            return found;
    }
    return NULL;
}
