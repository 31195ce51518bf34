/* Session logs of Codex. Older ones state what a session has used so far, again
 * and again; what a call used is the difference. A session that goes on in
 * another file repeats what was before. Newer ones state each response, too.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "format.h"

enum { TYPE, TIMESTAMP, PAYLOAD, LINE_KEYS };
static const char *const line_keys[LINE_KEYS] = {"type", "timestamp",
                                                 "payload"};

static void keep(char out[MREG_CALL_TEXT], mreg_text text)
{
    if (text.size == 0 || text.size >= MREG_CALL_TEXT)
        return;
    memcpy(out, text.at, text.size);
    out[text.size] = 0;
}

/* ---- counts -------------------------------------------------------------- */

enum { INPUT, CACHED, WRITTEN, OUTPUT, REASONING, COUNTS };
static const char *const count_keys[COUNTS] = {
    "input_tokens", "cached_input_tokens", "cache_write_input_tokens",
    "output_tokens", "reasoning_output_tokens"
};

/* Reads an object of counts; absent ones are 0. */
static bool read_counts(struct intake_file *file, struct part value,
                        struct codex_counts *out)
{
    uint64_t *const counts[COUNTS] = {&out->input, &out->cached, &out->written,
                                      &out->output, &out->reasoning};
    struct part found[COUNTS];
    const char *wrong = parts_find(value, count_keys, COUNTS, found);

    if (wrong)
        return refuse(file, wrong);
    for (unsigned i = 0; i < COUNTS; i++)
        if (!part_count(found[i], counts[i]) && part_says(found[i]))
            return refuse_text(file, "not a whole number from 0 on:",
                               text_of(count_keys[i]));
    return true;
}

static bool is_nothing(const struct codex_counts *c)
{
    return !(c->input | c->cached | c->written | c->output | c->reasoning);
}

/* Takes `before` from `all`; false if a count has become less. */
static bool less(struct codex_counts *all, const struct codex_counts *before)
{
    if (all->input < before->input || all->cached < before->cached
        || all->written < before->written || all->output < before->output
        || all->reasoning < before->reasoning)
        return false;
    all->input -= before->input;
    all->cached -= before->cached;
    all->written -= before->written;
    all->output -= before->output;
    all->reasoning -= before->reasoning;
    return true;
}

/* ---- calls --------------------------------------------------------------- */

static bool give(struct intake_file *file, struct part at, mreg_text id,
                 const struct codex_counts *c)
{
    const struct codex_state *s = &file->codex;
    mreg_figures f = {.given = (uint64_t)1 << MREG_INPUT
                               | (uint64_t)1 << MREG_CACHE_READ
                               | (uint64_t)1 << MREG_CACHE_WRITE
                               | (uint64_t)1 << MREG_OUTPUT
                               | (uint64_t)1 << MREG_REASONING};
    mreg_call call = {.id = id, .model = text_of(s->model),
                      .provider = text_of(s->provider),
                      .session = text_of(s->session)};

    f.n[MREG_INPUT] = c->input;
    f.n[MREG_CACHE_READ] = c->cached;
    f.n[MREG_CACHE_WRITE] = c->written;
    f.n[MREG_OUTPUT] = c->output;
    f.n[MREG_REASONING] = c->reasoning;
    if (!part_instant(at, &call.at) && at.at)
        return refuse(file, "its timestamp is not an instant");
    add_tag(file, &call, "project", text_of(s->folder));
    return settle_inclusive(file, &f, &call) && give_call(file, &call);
}

/* A call has no id of its own here. What its session had used after it tells it
 * from all others, and is the same where another file repeats it. */
static bool give_total(struct intake_file *file, struct part at,
                       const struct codex_counts *total,
                       const struct codex_counts *call)
{
    char id[MREG_CALL_TEXT + 128];
    const int size = snprintf(id, sizeof id,
                              "codex:%s:%llu-%llu-%llu-%llu-%llu",
                              file->codex.root,
                              (unsigned long long)total->input,
                              (unsigned long long)total->cached,
                              (unsigned long long)total->written,
                              (unsigned long long)total->output,
                              (unsigned long long)total->reasoning);

    return give(file, at, (mreg_text){id, (uint32_t)size}, call);
}

/* Counts that became less begin anew: then the call is what is stated of it, or
 * all there is. The first total of a file may have a session before it, which
 * is not this call. */
static bool take_total(struct intake_file *file, struct part at,
                       struct part stated_total, struct part stated_last)
{
    struct codex_state *s = &file->codex;
    struct codex_counts total = {0}, call, last = {0};

    if (!read_counts(file, stated_total, &total)
        || (part_says(stated_last) && !read_counts(file, stated_last, &last)))
        return false;
    call = total;
    if (!s->has_total || !less(&call, &s->total))
        call = part_says(stated_last) ? last : total;
    s->total = total;
    s->has_total = true;
    return is_nothing(&call) || s->has_records
           || give_total(file, at, &total, &call);
}

static bool take_token_count(struct intake_file *file, struct part at,
                             struct part info)
{
    static const char *const keys[] = {"total_token_usage",
                                       "last_token_usage"};
    struct part found[2];
    const char *wrong;

    if (!part_says(info))
        return true;
    wrong = parts_find(info, keys, 2, found);
    if (wrong)
        return refuse(file, wrong);
    return !part_says(found[0]) || take_total(file, at, found[0], found[1]);
}

static bool take_event(struct intake_file *file, struct part at,
                       struct part payload)
{
    static const char *const keys[] = {"type", "info", "model"};
    struct part found[3];
    const char *wrong = parts_find(payload, keys, 3, found);

    if (wrong)
        return refuse(file, wrong);
    if (part_is(found[0], "thread_settings_applied"))
        keep(file->codex.model, part_text(found[2], &file->room));
    return !part_is(found[0], "token_count")
           || take_token_count(file, at, found[1]);
}

static bool take_record(struct intake_file *file, struct part at,
                        struct part payload)
{
    static const char *const keys[] = {"response_id", "usage"};
    struct codex_counts counts = {0};
    struct part found[2];
    const char *wrong = parts_find(payload, keys, 2, found);

    if (wrong)
        return refuse(file, wrong);
    if (!part_says(found[1]) || !read_counts(file, found[1], &counts))
        return !part_says(found[1]);
    file->codex.has_records = true;
    return give(file, at, part_text(found[0], &file->room), &counts);
}

/* ---- sessions ------------------------------------------------------------ */

/* The first of a file is its own; those that follow are of the sessions that it
 * goes on from, the oldest last. */
static bool take_session(struct intake_file *file, struct part payload)
{
    static const char *const keys[] = {"id", "cwd", "model_provider",
                                       "forked_from_id"};
    struct codex_state *s = &file->codex;
    struct part found[4];
    const char *wrong = parts_find(payload, keys, 4, found);

    if (wrong)
        return refuse(file, wrong);
    keep(s->root, part_text(found[3].at ? found[3] : found[0], &file->room));
    if (s->session[0])
        return true;
    keep(s->session, part_text(found[0], &file->room));
    keep(s->folder, part_text(found[1], &file->room));
    keep(s->provider, part_text(found[2], &file->room));
    return true;
}

static bool take_turn(struct intake_file *file, struct part payload)
{
    static const char *const keys[] = {"model", "cwd"};
    struct part found[2];
    const char *wrong = parts_find(payload, keys, 2, found);

    if (wrong)
        return refuse(file, wrong);
    keep(file->codex.model, part_text(found[0], &file->room));
    keep(file->codex.folder, part_text(found[1], &file->room));
    return true;
}

bool read_codex(struct intake_file *file, struct part value)
{
    struct part line[LINE_KEYS];
    const char *wrong = parts_find(value, line_keys, LINE_KEYS, line);

    if (wrong)
        return refuse(file, wrong);
    if (!part_begins(line[PAYLOAD], '{'))
        return true;
    if (part_is(line[TYPE], "event_msg"))
        return take_event(file, line[TIMESTAMP], line[PAYLOAD]);
    if (part_is(line[TYPE], "token_usage_record"))
        return take_record(file, line[TIMESTAMP], line[PAYLOAD]);
    if (part_is(line[TYPE], "session_meta"))
        return take_session(file, line[PAYLOAD]);
    return !part_is(line[TYPE], "turn_context")
           || take_turn(file, line[PAYLOAD]);
}
