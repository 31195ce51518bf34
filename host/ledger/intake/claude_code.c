/* Session logs of Claude Code: a line for each block of an answer, which all
 * carry the answer's id and its usage so far; the last one has it all.
 *
 * SPDX-License-Identifier: MIT */
#include "format.h"

enum { TYPE, TIMESTAMP, SESSION, FOLDER, SIDE, AGENT, MESSAGE, LINE_KEYS };
static const char *const line_keys[LINE_KEYS] = {
    "type", "timestamp", "sessionId", "cwd", "isSidechain", "agentId",
    "message"
};
enum { ID, MODEL, STOP, USAGE, MESSAGE_KEYS };
static const char *const message_keys[MESSAGE_KEYS] = {
    "id", "model", "stop_reason", "usage"
};

/* What the program says itself, such as that it was interrupted. */
static bool is_synthetic(mreg_text model)
{
    return model.size > 0 && model.at[0] == '<';
}

static bool give(struct intake_file *file, const struct part *line,
                 const struct part *message, mreg_call *call)
{
    if (!part_instant(line[TIMESTAMP], &call->at) && line[TIMESTAMP].at)
        return refuse(file, "its timestamp is not an instant");
    call->session = part_text(line[SESSION], &file->room);
    /* An answer that was cut has no reason to stop. */
    call->state = message[STOP].at && !part_says(message[STOP])
                      ? MREG_CALL_PARTIAL : MREG_CALL_SETTLED;
    add_tag(file, call, "project", part_text(line[FOLDER], &file->room));
    if (part_is_true(line[SIDE]))
        add_tag(file, call, "agent", line[AGENT].at
                    ? part_text(line[AGENT], &file->room)
                    : text_of("side"));
    return give_call(file, call);
}

bool read_claude_code(struct intake_file *file, struct part value)
{
    struct part line[LINE_KEYS], message[MESSAGE_KEYS];
    const char *wrong = parts_find(value, line_keys, LINE_KEYS, line);
    mreg_call call = {.id = {"", 0}};
    bool has;

    if (wrong)
        return refuse(file, wrong);
    if (!part_is(line[TYPE], "assistant") || !part_begins(line[MESSAGE], '{'))
        return true;
    wrong = parts_find(line[MESSAGE], message_keys, MESSAGE_KEYS, message);
    if (wrong)
        return refuse(file, wrong);
    call.id = part_text(message[ID], &file->room);
    call.model = part_text(message[MODEL], &file->room);
    if (!part_says(message[USAGE]) || is_synthetic(call.model))
        return true;
    if (!part_begins(message[USAGE], '{'))
        return refuse(file, "its usage is not an object");
    if (!read_answer(file, line[MESSAGE], &call, &has))
        return false;
    return !has || give(file, line, message, &call);
}
