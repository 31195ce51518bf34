/* Lines of ours, and what others write that becomes such lines: tables, pages
 * of an API, results of batches. They are read as `mreg cost --batch-file`
 * reads them.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/decimal.h"
#include "base/sha256.h"
#include "format.h"
#include "host/answers/batch_line.h"
#include "host/answers/batch_source.h"

enum { ID, RESPONSE_ID, REQUEST_ID, SESSION, SESSION_ID, RUN, TASK, TAGS,
       LATENCY, FIRST, BILLED, ERROR, STATE,
       SERVED, SOURCE, OWN_KEYS };
static const char *const own_keys[OWN_KEYS] = {
    "id", "response_id", "request_id", "session", "session_id", "run", "task",
    "tags", "latency_ms", "first_ms", "billed_usd", "error", "state",
    "served", "source"
};
/* Members whose value is a tag. */
static const struct { const char *key, *tag; } tagged[] = {
    {"user", "user"}, {"end_user", "user"}, {"user_id", "user"},
    {"team", "team"}, {"team_id", "team"}, {"key", "key"},
    {"api_key", "key"}, {"api_key_id", "key"}, {"project", "project"},
    {"project_id", "project"}, {"workspace_id", "project"},
};
#define TAGGED (sizeof tagged / sizeof *tagged)

/* ---- tags ---------------------------------------------------------------- */

/* "key=value", or a word by itself, which is the value of `tag`. */
static void add_word(struct intake_file *file, mreg_call *call, mreg_text word)
{
    const char *is = word.size > 0 ? memchr(word.at, '=', word.size) : NULL;
    const uint32_t key = is ? (uint32_t)(is - word.at) : 0;

    if (is)
        add_pair(file, call, (mreg_text){word.at, key},
                 (mreg_text){is + 1, word.size - key - 1});
    else
        add_tag(file, call, "tag", word);
}

static void add_pairs(struct intake_file *file, mreg_call *call,
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
            return;
        value.size = (size_t)(j.at - value.at);
        if (key.size < MREG_CALL_TEXT)
            add_pair(file, call, (mreg_text){key.at, (uint32_t)key.size},
                     part_text(value, &file->room));
    }
}

static void add_tags(struct intake_file *file, mreg_call *call,
                     struct part value)
{
    struct json j = parts_list(value);
    struct part element;
    bool first = true;

    if (part_begins(value, '{'))
        add_pairs(file, call, value);
    else if (part_begins(value, '"'))
        add_word(file, call, part_text(value, &file->room));
    else if (part_begins(value, '['))
        while (parts_next(&j, &first, &element))
            add_word(file, call, part_text(element, &file->room));
}

static void add_tagged(struct intake_file *file, mreg_call *call,
                       struct part value)
{
    const char *keys[TAGGED];
    struct part found[TAGGED];

    for (size_t i = 0; i < TAGGED; i++)
        keys[i] = tagged[i].key;
    parts_seen(value, keys, TAGGED, found);
    for (size_t i = 0; i < TAGGED; i++)
        add_tag(file, call, tagged[i].tag, part_text(found[i], &file->room));
}

/* ---- identity ------------------------------------------------------------ */

/* A sum has no id. It is told by all that its line says but its counts, which
 * grow while its day is not over: then the later one is the larger. */
static mreg_text id_of_sum(struct intake_file *file,
                           const struct batch_line *line, struct part value)
{
    static const char hex[] = "0123456789abcdef";
    struct part_room *room = &file->room;
    char *out = room->at + room->used;
    unsigned char digest[32];
    struct sha256 s;

    if (sizeof room->at - room->used < 40)
        return (mreg_text){"", 0};
    sha256_start(&s);
    sha256_add(&s, file->format->name, strlen(file->format->name));
    for (unsigned i = 0; i < line->key_count; i++) {
        const char *key = line->keys[i].at;
        const char *end = i + 1 < line->key_count
            ? line->keys[i + 1].at : value.at + value.size;

        if (line->usage.at > key && line->usage.at < end)
            continue;
        sha256_add(&s, key, (size_t)(end - key));
    }
    sha256_end(&s, digest);
    memcpy(out, "sum:", 4);
    for (unsigned i = 0; i < 16; i++) {
        out[4 + 2 * i] = hex[digest[i] >> 4];
        out[5 + 2 * i] = hex[digest[i] & 15];
    }
    room->used += 36;
    return (mreg_text){out, 36};
}

static uint32_t milliseconds(struct part value)
{
    uint64_t n;

    return part_count(value, &n) && n <= UINT32_MAX ? (uint32_t)n : 0;
}

static bool take_bill(struct intake_file *file, struct part value,
                      mreg_call *call)
{
    struct decimal d;

    if (!part_says(value))
        return true;
    if (!decimal_parse(value.at, value.size, &d) || d.negative
        || decimal_scaled(d, 12, &call->billed) == DECIMAL_TOO_LARGE)
        return refuse(file, "billed_usd is not an amount");
    call->has_billed = 1;
    return true;
}

/* The id of the response goes before that of whatever carried it. */
static bool take_own(struct intake_file *file, struct part value,
                     mreg_call *call)
{
    static const int ids[] = {RESPONSE_ID, ID, REQUEST_ID};
    struct part_room *room = &file->room;
    struct part own[OWN_KEYS];

    parts_seen(value, own_keys, OWN_KEYS, own);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        if (call->id.size == 0)
            call->id = part_text(own[ids[i]], room);
    call->session = part_text(own[own[SESSION].at ? SESSION : SESSION_ID],
                              room);
    call->run = part_text(own[RUN], room);
    call->task = part_text(own[TASK], room);
    call->error = part_text(own[ERROR], room);
    call->served = part_text(own[SERVED], room);
    call->source = part_text(own[SOURCE], room);
    call->latency_ms = milliseconds(own[LATENCY]);
    call->first_ms = milliseconds(own[FIRST]);
    call->state = part_is(own[STATE], "partial") ? MREG_CALL_PARTIAL
                  : part_is(own[STATE], "abandoned") ? MREG_CALL_ABANDONED
                  : MREG_CALL_SETTLED;
    add_tags(file, call, own[TAGS]);
    add_tagged(file, call, value);
    return take_bill(file, own[BILLED], call);
}

/* ---- lines --------------------------------------------------------------- */

static bool take_note(struct intake_file *file, const struct note *why)
{
    file->why = *why;
    return false;
}

/* How large each call of a sum was nobody says; how many there were, not
 * always. */
static void take_sum(struct intake_file *file, const mreg_figures *figures,
                     mreg_call *call)
{
    if (!(figures->given >> MREG_REQUEST & 1))
        call->usage.n[MREG_REQUEST] = 0;
    if (call->usage.n[MREG_REQUEST] == 1)
        return;
    call->estimated = 1;
    file->in->counts.sums++;
}

static bool take_call(struct intake_file *file, struct batch_line *line,
                      mreg_call *call)
{
    const struct batch *b = file->in->batch;
    const char *why = NULL;
    char name[BATCH_NAME_ROOM];
    struct call c = {.name = NULL};

    if (!batch_call(b, line, name, &c))
        return take_note(file, &line->error);
    if (mreg_usage_settle(c.figures, c.nesting, &call->usage, &why))
        return refuse(file, why ? why : "its usage cannot be read");
    call->at = c.on.at;
    call->terms = c.on;
    if (line->text[BATCH_PROVIDER].at)
        call->provider = (mreg_text){line->text[BATCH_PROVIDER].at,
                                     (uint32_t)line->text[BATCH_PROVIDER].size};
    call->model = (mreg_text){c.name, (uint32_t)c.name_size};
    if (b->sums)
        take_sum(file, c.figures, call);
    return give_call(file, call);
}

bool read_line(struct intake_file *file, struct part value)
{
    struct batch_line line;
    mreg_call call = {.id = {"", 0}};

    if (!batch_scan(value.at, value.size, &line))
        return take_note(file, &line.error);
    if (!take_own(file, value, &call))
        return false;
    if (file->in->batch->sums)
        call.id = id_of_sum(file, &line, value);
    if (file->in->preset)
        call.source = text_of(file->in->preset->id);
    return take_call(file, &line, &call);
}

/* ---- the file ------------------------------------------------------------ */

static void take_preset(struct intake_file *file, struct batch_source *from,
                        const struct batch_preset *preset)
{
    struct batch *b = file->in->batch;

    from->found = false;
    file->in->preset = preset;
    b->on.service = preset->is_batch ? MREG_BATCH : MREG_STANDARD;
    b->convention = preset->convention;
    b->sums = preset->is_sums;
}

static void take_source_call(struct intake_file *file,
                             const struct source_call *call)
{
    struct intake *in = file->in;

    file->room.used = 0;
    if (call->error.size > 0) {
        file->why = call->error;
        report(file);
    } else if (call->unbilled) {
        in->counts.unbilled++;
    } else if (!read_line(file, (struct part){call->at, call->size})) {
        report(file);
    }
}

static void say_found(struct intake_file *file)
{
    struct intake *in = file->in;

    if (in->preset)
        in->ears.found(in->ears.of, file->path, in->preset->id,
                       in->preset->name);
    else
        in->ears.found(in->ears.of, file->path, file->format->name,
                       file->format->what);
}

static void read_calls(struct intake_file *file, struct batch_source *from)
{
    struct intake *in = file->in;
    bool said = false;
    struct source_call call;

    while (!in->over && source_next(from, &call)) {
        if (from->found)
            take_preset(file, from, from->preset.is);
        if (!said)
            say_found(file);
        said = true;
        file->line = from->line;
        take_source_call(file, &call);
        if (from->calls % 4096 == 0 && in->ears.goes_on)
            in->ears.goes_on(in->ears.of);
    }
    in->counts.lines += from->lines;
}

/* What was read of the file goes first. */
static void put_back(struct lines *l, int fd, const char *at, size_t size)
{
    *l = (struct lines){.fd = fd};
    memcpy(l->buffer, at, size);
    l->end = size;
}

void read_source(struct intake_file *file, int fd, size_t size)
{
    struct intake *in = file->in;
    const struct batch_preset *forced = in->preset;
    struct batch_source from = {.from = &lines_input,
                                .arena = arena_new()};
    struct note said = {0, ""};

    if (!in->batch)
        in->batch = arena_get(in->arena, 1, sizeof *in->batch);
    *in->batch = (struct batch){.r = in->r, .provider = MREG_NONE,
                                .on.at = in->at};
    put_back(&lines_input, fd, in->block, size);
    if (source_begin(&from, NULL, &said) != SOURCE_GOOD) {
        file->why = said;
        report(file);
    } else {
        if (forced)
            from.preset.is = forced;
        if (from.preset.is)
            take_preset(file, &from, from.preset.is);
        read_calls(file, &from);
    }
    if (lines_input.failed) {
        refuse(file, "it cannot be read to its end");
        report(file);
    }
    in->preset = forced;
    arena_free(from.arena);
}
