/* Spans of OpenTelemetry with the attributes of generative AI, as JSON: what an
 * exporter sends (OTLP), or a span by itself. The attributes of usage are read
 * as those of any answer; their input includes what was cached.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "base/decimal.h"
#include "format.h"

/* What is taken of a span. `flat` is an answer with its attributes. */
struct span {
    mreg_call call;
    mreg_text asked, served;
    bool is_call;               /* and not what is around calls */
    size_t used;
    char flat[4096];
};

/* ---- attributes ---------------------------------------------------------- */

enum { NONE, PROVIDER, ASKED, SERVED, OPERATION, SESSION, USER, FAILURE };
static const struct { const char *key; int is; } texts[] = {
    {"gen_ai.provider.name", PROVIDER}, {"gen_ai.system", PROVIDER},
    {"gen_ai.request.model", ASKED}, {"gen_ai.response.model", SERVED},
    {"gen_ai.operation.name", OPERATION},
    {"gen_ai.conversation.id", SESSION}, {"session.id", SESSION},
    {"user.id", USER}, {"enduser.id", USER}, {"error.type", FAILURE},
};

/* Providers whose names in spans are not among those of the registry. */
static const struct { const char *span, *ours; } providers[] = {
    {"azure.ai.openai", "azure"}, {"azure.ai.inference", "azure"},
    {"az.ai.openai", "azure"}, {"az.ai.inference", "azure"},
    {"gcp.gen_ai", "google"}, {"moonshot_ai", "moonshotai"},
};

static mreg_text provider_of(mreg_text said)
{
    for (size_t i = 0; i < sizeof providers / sizeof *providers; i++)
        if (said.size == strlen(providers[i].span)
            && memcmp(said.at, providers[i].span, said.size) == 0)
            return text_of(providers[i].ours);
    return said;
}

static bool is_inference(mreg_text operation)
{
    static const char *const others[] = {"invoke_agent", "execute_tool",
                                         "create_agent", "invoke_workflow"};

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (operation.size == strlen(others[i])
            && memcmp(operation.at, others[i], operation.size) == 0)
            return false;
    return true;
}

static void take_text(struct intake_file *file, struct span *s, int is,
                      mreg_text text)
{
    switch (is) {
    case PROVIDER:
        if (s->call.provider.size == 0)
            s->call.provider = provider_of(text);
        break;
    case ASKED: s->asked = text; break;
    case SERVED: s->served = text; break;
    case OPERATION: s->is_call = is_inference(text); break;
    case SESSION: s->call.session = text; break;
    case USER: add_tag(file, &s->call, "user", text); break;
    case FAILURE: s->call.error = text; break;
    default: break;
    }
}

/* A count is a number, or the digits of one as a text. */
static struct part as_number(struct part value)
{
    struct part in;

    if (!part_begins(value, '"') || value.size < 3)
        return value;
    in = (struct part){value.at + 1, value.size - 2};
    for (size_t i = 0; i < in.size; i++)
        if (!is_digit(in.at[i]))
            return value;
    return in;
}

static bool begins(mreg_text key, const char *with)
{
    return key.size >= strlen(with) && memcmp(key.at, with, strlen(with)) == 0;
}

static bool take_attribute(struct intake_file *file, struct span *s,
                           mreg_text key, struct part value)
{
    const bool counts = begins(key, "gen_ai.usage.");

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (key.size == strlen(texts[i].key)
            && memcmp(key.at, texts[i].key, key.size) == 0)
            take_text(file, s, texts[i].is, part_text(value, &file->room));
    if (!counts && !begins(key, "gen_ai.response.id"))
        return true;
    if (counts)
        value = as_number(value);
    if (key.size + value.size + 8 > sizeof s->flat - s->used)
        return refuse(file, "the attributes of its usage are too long");
    s->used += (size_t)snprintf(s->flat + s->used, sizeof s->flat - s->used,
                                "%s\"%.*s\":%.*s", s->used ? "," : "{",
                                (int)key.size, key.at, (int)value.size,
                                value.at);
    return true;
}

/* {"key": "k", "value": {"intValue": "7"}}, whatever the type is called. */
static bool take_pair(struct intake_file *file, struct span *s,
                      struct part pair)
{
    static const char *const keys[] = {"key", "value"};
    static const char *const types[] = {"stringValue", "intValue",
                                        "doubleValue"};
    struct part found[2], typed[3];
    const char *wrong = parts_find(pair, keys, 2, found);
    unsigned i = 0;

    if (!wrong && part_begins(found[1], '{'))
        wrong = parts_find(found[1], types, 3, typed);
    else
        memset(typed, 0, sizeof typed);
    if (wrong)
        return refuse(file, wrong);
    while (i < 3 && !typed[i].at)
        i++;
    return i == 3
           || take_attribute(file, s, part_text(found[0], &file->room),
                             typed[i]);
}

static bool take_members(struct intake_file *file, struct span *s,
                         struct part object)
{
    struct json j = {object.at, object.at + object.size, NULL};
    struct json_text key;
    bool first = true;

    json_take(&j, '{');
    while (json_member(&j, &first, &key)) {
        struct part value;

        json_take(&j, 0);
        value.at = j.at;
        if (!json_skip(&j))
            break;
        value.size = (size_t)(j.at - value.at);
        if (key.size < 64
            && !take_attribute(file, s, (mreg_text){key.at,
                                                    (uint32_t)key.size},
                               value))
            return false;
    }
    return !j.wrong || refuse(file, j.wrong);
}

static bool take_attributes(struct intake_file *file, struct span *s,
                            struct part attributes)
{
    struct json j;
    struct part pair;
    bool first = true;

    if (part_begins(attributes, '{'))
        return take_members(file, s, attributes);
    j = parts_list(attributes);
    while (parts_next(&j, &first, &pair))
        if (!take_pair(file, s, pair))
            return false;
    return !j.wrong || refuse(file, j.wrong);
}

/* ---- spans --------------------------------------------------------------- */

enum { TRACE, SPAN, BEGAN, ENDED, ATTRIBUTES, CONTEXT, BEGAN_TOO, ENDED_TOO,
       SPAN_KEYS };
static const char *const span_keys[SPAN_KEYS] = {
    "traceId", "spanId", "startTimeUnixNano", "endTimeUnixNano", "attributes",
    "context", "start_time", "end_time"
};

static bool instant(struct part nanoseconds, struct part text, mreg_time *out)
{
    uint64_t n;

    if (!part_count(as_number(nanoseconds), &n))
        return part_instant(text, out);
    *out = (mreg_time)(n / 1000000);
    return *out > 0;
}

/* Who states no id of the response states that of the span. */
static void name_span(struct intake_file *file, const struct part *found,
                      mreg_call *call)
{
    static const char *const keys[] = {"trace_id", "span_id"};
    struct part_room *room = &file->room;
    const size_t left = sizeof room->at - room->used;
    struct part inner[2] = {found[TRACE], found[SPAN]};
    mreg_text trace, span;
    int size;

    if (part_says(found[CONTEXT]))
        parts_find(found[CONTEXT], keys, 2, inner);
    trace = part_text(inner[0], room);
    span = part_text(inner[1], room);
    if (trace.size == 0 || span.size == 0)
        return;
    size = snprintf(room->at + room->used, left, "otel:%.*s:%.*s",
                    (int)trace.size, trace.at, (int)span.size, span.at);
    if ((size_t)size >= left)
        return;
    call->id = (mreg_text){room->at + room->used, (uint32_t)size};
    room->used += (size_t)size;
}

static bool give_span(struct intake_file *file, const struct part *found,
                      struct span *s)
{
    mreg_call *call = &s->call;
    mreg_time ended;
    bool has;

    s->flat[s->used] = '}';
    if (!read_answer(file, (struct part){s->flat, s->used + 1}, call, &has))
        return false;
    if (!has)
        return true;
    call->model = s->asked.size > 0 ? s->asked : s->served;
    if (s->served.size > 0)
        call->served = s->served;
    if (call->id.size == 0)
        name_span(file, found, call);
    if (!instant(found[BEGAN], found[BEGAN_TOO], &call->at))
        return refuse(file, "its span has no instant");
    if (instant(found[ENDED], found[ENDED_TOO], &ended) && ended > call->at
        && ended - call->at <= UINT32_MAX)
        call->latency_ms = (uint32_t)(ended - call->at);
    return give_call(file, call);
}

static bool take_span(struct intake_file *file, struct part value)
{
    struct span s = {.is_call = true};
    struct part found[SPAN_KEYS];
    const char *wrong = parts_find(value, span_keys, SPAN_KEYS, found);

    if (wrong)
        return refuse(file, wrong);
    file->room.used = 0;
    if (!part_says(found[ATTRIBUTES]))
        return true;
    if (!take_attributes(file, &s, found[ATTRIBUTES]))
        return false;
    return s.used == 0 || !s.is_call || give_span(file, found, &s);
}

/* The lists around spans, from the outside. */
static const char *const lists[] = {"resourceSpans", "scopeSpans", "spans"};
#define LISTS (sizeof lists / sizeof *lists)

/* Reads what is in a list of a value, a span at the last; all of them, also
 * after one that is wrong. */
static bool take_list(struct intake_file *file, struct part value,
                      size_t depth)
{
    struct part list, element;
    const char *wrong = parts_find(value, &lists[depth], 1, &list);
    bool first = true, good = true;
    struct json j;

    if (wrong)
        return refuse(file, wrong);
    if (!list.at)
        return depth > 0 || take_span(file, value);
    j = parts_list(list);
    while (parts_next(&j, &first, &element)) {
        const bool taken = depth + 1 < LISTS
            ? take_list(file, element, depth + 1) : take_span(file, element);

        good = taken && good;
    }
    return j.wrong ? refuse(file, j.wrong) : good;
}

bool read_otel(struct intake_file *file, struct part value)
{
    return take_list(file, value, 0);
}
