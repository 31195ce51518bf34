/* Messages of opencode: a file for each, or a session as it exports it.
 *
 * SPDX-License-Identifier: MIT */
#include "format.h"

enum { ID, ROLE, SESSION, PROVIDER, MODEL, TOKENS, TIME, PATHS, ERROR, AGENT,
       MESSAGE_KEYS };
static const char *const message_keys[MESSAGE_KEYS] = {
    "id", "role", "sessionID", "providerID", "modelID", "tokens", "time",
    "path", "error", "agent"
};

/* ---- counts -------------------------------------------------------------- */

enum { INPUT, OUTPUT, REASONING, CACHE, TOTAL, TOKEN_KEYS };
static const char *const token_keys[TOKEN_KEYS] = {
    "input", "output", "reasoning", "cache", "total"
};

struct counts { uint64_t input, output, reasoning, total, read, written; };

static bool count(struct intake_file *file, struct part value, uint64_t *out)
{
    return part_count(value, out) || !part_says(value)
           || refuse(file, "tokens must be whole numbers from 0 on");
}

static bool read_counts(struct intake_file *file, struct part tokens,
                        struct counts *c)
{
    static const char *const cache_keys[] = {"read", "write"};
    struct part found[TOKEN_KEYS], cache[2] = {{NULL, 0}};
    const char *wrong = parts_find(tokens, token_keys, TOKEN_KEYS, found);

    if (!wrong && part_says(found[CACHE]))
        wrong = parts_find(found[CACHE], cache_keys, 2, cache);
    if (wrong)
        return refuse(file, wrong);
    return count(file, found[INPUT], &c->input)
           && count(file, found[OUTPUT], &c->output)
           && count(file, found[REASONING], &c->reasoning)
           && count(file, found[TOTAL], &c->total)
           && count(file, cache[0], &c->read)
           && count(file, cache[1], &c->written);
}

/* Newer versions count what was thought beside the output, and their total has
 * it; older ones state no total, or one without it. */
static bool is_inside(const struct counts *c)
{
    const uint64_t all = c->input + c->output + c->read + c->written;

    return c->reasoning <= c->output && (c->total == 0 || c->total == all);
}

static bool take_usage(struct intake_file *file, struct part tokens,
                       mreg_call *call)
{
    struct counts c = {0};

    if (!read_counts(file, tokens, &c))
        return false;
    mreg_use(&call->usage, MREG_INPUT, c.input);
    mreg_use(&call->usage, MREG_CACHE_READ, c.read);
    mreg_use(&call->usage, MREG_CACHE_WRITE, c.written);
    mreg_use(&call->usage, MREG_REASONING, c.reasoning);
    mreg_use(&call->usage, MREG_OUTPUT,
             is_inside(&c) ? c.output - c.reasoning : c.output);
    mreg_use(&call->usage, MREG_REQUEST, 1);
    return true;
}

/* ---- messages ------------------------------------------------------------ */

static uint32_t latency(mreg_time from, mreg_time to)
{
    return to > from && to - from <= UINT32_MAX ? (uint32_t)(to - from) : 0;
}

static bool take_time(struct intake_file *file, struct part time,
                      mreg_call *call)
{
    static const char *const keys[] = {"created", "completed"};
    struct part found[2];
    const char *wrong = parts_find(time, keys, 2, found);
    mreg_time done;

    if (wrong)
        return refuse(file, wrong);
    if (!part_instant(found[0], &call->at))
        return refuse(file, "its time.created is not an instant");
    call->state = MREG_CALL_PARTIAL;
    if (part_instant(found[1], &done)) {
        call->state = MREG_CALL_SETTLED;
        call->latency_ms = latency(call->at, done);
    }
    return true;
}

static void take_names(struct intake_file *file, const struct part *found,
                       mreg_call *call)
{
    static const char *const path_keys[] = {"cwd"}, *const error_keys[] =
        {"name"};
    struct part inner;

    call->id = part_text(found[ID], &file->room);
    call->model = part_text(found[MODEL], &file->room);
    call->provider = part_text(found[PROVIDER], &file->room);
    call->session = part_text(found[SESSION], &file->room);
    if (part_says(found[PATHS])
        && !parts_find(found[PATHS], path_keys, 1, &inner))
        add_tag(file, call, "project", part_text(inner, &file->room));
    add_tag(file, call, "agent", part_text(found[AGENT], &file->room));
    if (part_says(found[ERROR])
        && !parts_find(found[ERROR], error_keys, 1, &inner))
        call->error = part_text(inner, &file->room);
}

/* Its ids look like those of Anthropic, and must not be taken for them. */
static bool give(struct intake_file *file, mreg_call *call)
{
    static const char before[] = "opencode:";
    struct part_room *room = &file->room;
    const size_t size = sizeof before - 1 + call->id.size;
    char *at = room->at + room->used;

    if (size > sizeof room->at - room->used)
        return refuse(file, "its id is too long");
    if (call->id.size > 0) {
        memcpy(at, before, sizeof before - 1);
        memcpy(at + sizeof before - 1, call->id.at, call->id.size);
        room->used += size;
        call->id = (mreg_text){at, (uint32_t)size};
    }
    return give_call(file, call);
}

static bool take_message(struct intake_file *file, struct part value)
{
    struct part found[MESSAGE_KEYS];
    const char *wrong = parts_find(value, message_keys, MESSAGE_KEYS, found);
    mreg_call call = {.id = {"", 0}};

    if (wrong)
        return refuse(file, wrong);
    if (!part_is(found[ROLE], "assistant") || !part_says(found[TOKENS]))
        return true;
    if (!take_usage(file, found[TOKENS], &call)
        || !take_time(file, found[TIME], &call))
        return false;
    take_names(file, found, &call);
    /* One that has not begun to be answered says nothing yet. */
    if (call.usage.used == (mreg_meters)1 << MREG_REQUEST
        && call.state == MREG_CALL_PARTIAL)
        return true;
    return give(file, &call);
}

static bool take_session(struct intake_file *file, struct part messages)
{
    static const char *const keys[] = {"info"};
    struct json j = parts_list(messages);
    struct part element, info;
    bool first = true;

    while (parts_next(&j, &first, &element)) {
        const char *wrong = parts_find(element, keys, 1, &info);

        if (wrong)
            return refuse(file, wrong);
        file->room.used = 0;
        if (part_says(info) && !take_message(file, info))
            return false;
    }
    return !j.wrong || refuse(file, j.wrong);
}

bool read_opencode(struct intake_file *file, struct part value)
{
    static const char *const keys[] = {"messages"};
    struct part messages;
    const char *wrong = parts_find(value, keys, 1, &messages);

    if (wrong)
        return refuse(file, wrong);
    return messages.at ? take_session(file, messages)
                       : take_message(file, value);
}
