/* mreg record --batch-file: the calls of a file as `mreg cost --batch-file` has
 * them, and what a record has beside them.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "cli.h"
#include "host/answers/batch_line.h"
#include "host/answers/batch_source.h"
#include "recording.h"

enum { TOGETHER = 10000 };      /* calls of one transaction */

/* The members of a line that `cost` leaves alone.  X(member) */
#define TEXT_MEMBERS(X) X(id) X(served) X(error) X(run) X(session) X(task) \
    X(source)
enum {
#define X_(member) EXTRA_##member,
    TEXT_MEMBERS(X_)
#undef X_
    EXTRA_TEXTS, EXTRA_USER = EXTRA_TEXTS, EXTRA_STATE, EXTRA_TAGS,
    EXTRA_LATENCY, EXTRA_FIRST, EXTRA_METADATA, EXTRAS
};
static const char *const members[EXTRAS] = {
#define X_(member) #member,
    TEXT_MEMBERS(X_)
#undef X_
    "user", "state", "tags", "latency_ms", "first_ms", "metadata"};

struct recording {
    mreg_ledger *ledger;
    const mreg *registry;
    struct arena *kept;         /* the texts of the calls that wait */
    mreg_call *call;
    size_t n;
    uint64_t *line;             /* of each */
    struct recorded *out;
    bool failed;                /* the ledger: after a complaint */
};

static void complain_line(struct recording *r, uint64_t line,
                          const char *what, size_t size)
{
    r->out->wrong++;
    out_flush(&out_std);
    out_text(&out_err, RECORD_COMMAND ": line ");
    out_number(&out_err, line);
    out_text(&out_err, ": ");
    out_shown(&out_err, what, size);
    out_char(&out_err, '\n');
}

/* ---- writing ------------------------------------------------------------- */

/* Says of each line that was refused why: each is asked once more, alone. */
static void explain(struct recording *r, const mreg_recorded *out)
{
    mreg_host_note why;

    for (size_t i = 0; i < r->n; i++) {
        if (out[i] != MREG_RECORDED_REFUSED)
            continue;
        mreg_ledger_record(r->ledger, r->registry, &r->call[i], 1, NULL,
                           &why);
        if (strncmp(why.text, "call 1: ", 8) == 0)
            memmove(why.text, why.text + 8, strlen(why.text + 8) + 1);
        complain_line(r, r->line[i], why.text, strlen(why.text));
    }
}

static void write_calls(struct recording *r)
{
    mreg_recorded *out = arena_get(r->kept, r->n + 1, sizeof *out);
    mreg_ledger_status status;
    mreg_host_note why;

    status = mreg_ledger_record(r->ledger, r->registry, r->call, r->n, out,
                                &why);
    if (status == MREG_LEDGER_OK || status == MREG_LEDGER_REFUSED) {
        for (size_t i = 0; i < r->n; i++)
            r->out->n[out[i]]++;
        explain(r, out);
    } else {
        ledgers_complain(RECORD_COMMAND, status, &why);
        r->failed = true;
    }
    r->n = 0;
    arena_free(r->kept);
    r->kept = arena_new();
}

/* ---- reading ------------------------------------------------------------- */

static mreg_text keep(struct recording *r, const char *at, size_t size)
{
    if (size > UINT32_MAX)
        size = UINT32_MAX;
    return (mreg_text){arena_copy(r->kept, at, size), (uint32_t)size};
}

/* Keeps a JSON text without its escapes. */
static bool keep_text(struct recording *r, struct json *j, mreg_text *out)
{
    struct json_text t;
    char *room;
    size_t size;

    if (json_null(j))
        return true;
    if (!json_string(j, &t))
        return false;
    room = arena_get(r->kept, t.size + 1, 1);
    size = json_decode(t, room, t.size);
    *out = (mreg_text){room, (uint32_t)(size < t.size ? size : t.size)};
    return true;
}

static bool put_tag(mreg_call *c, mreg_text tag)
{
    if (c->tags == MREG_CALL_TAGS)
        return false;
    c->tag[c->tags++] = tag;
    return true;
}

static bool put_pair(struct recording *r, mreg_call *c, const char *key,
                     size_t size, mreg_text value)
{
    char *pair = arena_get(r->kept, size + value.size + 2, 1);

    memcpy(pair, key, size);
    pair[size] = '=';
    memcpy(pair + size + 1, value.at, value.size);
    return put_tag(c, (mreg_text){pair, (uint32_t)(size + value.size + 1)});
}

/* An object of texts, or a list of "key=value". */
static bool read_tags(struct recording *r, struct json *j, mreg_call *c)
{
    struct json_text key;
    mreg_text value = {"", 0};
    bool first = true, fits = true;

    if (json_null(j))
        return true;
    if (json_take(j, '{')) {
        while (fits && json_member(j, &first, &key))
            fits = keep_text(r, j, &value)
                   && put_pair(r, c, key.at, key.size, value);
        return fits && !j->wrong;
    }
    if (!json_take(j, '['))
        return false;
    while (fits && json_element(j, &first))
        fits = keep_text(r, j, &value) && put_tag(c, value);
    return fits && !j->wrong;
}

static bool read_state(struct recording *r, struct json *j, uint8_t *out)
{
    static const char *const states[] = {"settled", "partial", "abandoned"};
    mreg_text word = {"settled", 7};

    if (!keep_text(r, j, &word))
        return false;
    for (uint8_t i = 0; i < MREG_CALL_STATES; i++)
        if (strlen(states[i]) == word.size
            && memcmp(states[i], word.at, word.size) == 0) {
            *out = i;
            return true;
        }
    return false;
}

static bool read_ms(struct json *j, uint32_t *out)
{
    uint64_t n;

    if (json_null(j))
        return true;
    if (!json_count(j, &n) || n > UINT32_MAX)
        return false;
    *out = (uint32_t)n;
    return true;
}

static bool read_metadata(struct recording *r, struct json *j, mreg_text *out)
{
    const char *begin;

    if (json_null(j))
        return true;
    begin = j->at;
    if (!json_skip(j))
        return false;
    *out = keep(r, begin, (size_t)(j->at - begin));
    return true;
}

static bool read_extra(struct recording *r, struct json *j, unsigned member,
                       mreg_call *c)
{
    mreg_text user = {"", 0};

    switch (member) {
#define X_(member) case EXTRA_##member: return keep_text(r, j, &c->member);
    TEXT_MEMBERS(X_)
#undef X_
    case EXTRA_USER:
        return keep_text(r, j, &user)
               && (!user.size || put_pair(r, c, "user", 4, user));
    case EXTRA_STATE: return read_state(r, j, &c->state);
    case EXTRA_TAGS: return read_tags(r, j, c);
    case EXTRA_LATENCY: return read_ms(j, &c->latency_ms);
    case EXTRA_FIRST: return read_ms(j, &c->first_ms);
    case EXTRA_METADATA: return read_metadata(r, j, &c->metadata);
    default: return json_skip(j);
    }
}

static unsigned member_of(struct json_text key)
{
    unsigned i = 0;

    while (i < EXTRAS && (strlen(members[i]) != key.size
                          || memcmp(members[i], key.at, key.size) != 0))
        i++;
    return i;
}

/* Reads what a record has beside the call; NULL, or the member that is wrong.
 * The line is a JSON object: batch_scan has read it. */
static const char *read_extras(struct recording *r, const char *at,
                               size_t size, mreg_call *c)
{
    struct json j = {at, at + size, NULL};
    struct json_text key;
    bool first = true;

    json_take(&j, '{');
    while (json_member(&j, &first, &key)) {
        const unsigned member = member_of(key);

        if (!read_extra(r, &j, member, c))
            return member < EXTRAS ? members[member] : "its JSON";
    }
    return NULL;
}

/* Makes a call of a scanned line; false with a note in its error. */
static bool make_call(struct recording *r, const struct batch *b,
                      struct batch_line *line, mreg_call *c)
{
    char room[BATCH_NAME_ROOM];
    mreg_provider_view view;
    struct call call;
    const char *why;

    if (!batch_call(b, line, room, &call))
        return false;
    if (mreg_usage_settle(call.figures, call.nesting, &c->usage, &why)
        != MREG_OK) {
        note_text(&line->error, why);
        return false;
    }
    c->model = keep(r, call.name, call.name_size);
    c->terms = call.on;
    if (call.on.at)
        c->at = call.on.at;
    if (mreg_provider_info(b->r, call.provider, &view) == MREG_OK)
        c->provider = view.id;
    return true;
}

static void take_line(struct recording *r, const struct batch *b,
                      const mreg_call *defaults,
                      const struct source_call *source, uint64_t number)
{
    mreg_call *c = &r->call[r->n];
    struct batch_line line;
    const char *wrong;

    *c = *defaults;
    if (source->error.size)
        complain_line(r, number, source->error.text, source->error.size);
    else if (!batch_scan(source->at, source->size, &line)
             || !make_call(r, b, &line, c)) {
        complain_line(r, number, line.error.text, line.error.size);
    } else {
        wrong = read_extras(r, source->at, source->size, c);
        if (wrong)
            note_text(&line.error, "not in order, or too many: ");
        note_text(&line.error, wrong ? wrong : "");
        if (wrong)
            complain_line(r, number, line.error.text, line.error.size);
        else
            r->line[r->n++] = number;
    }
}

static bool begin(struct batch_source *from, struct batch *b)
{
    struct note said = {0, ""};
    const enum source_fault fault = source_begin(from, NULL, &said);

    if (fault != SOURCE_GOOD) {
        out_text(&out_err, RECORD_COMMAND ": ");
        out_shown(&out_err, said.text, said.size);
        out_char(&out_err, '\n');
    }
    if (from->found && from->preset.is->is_batch)
        b->on.service = MREG_BATCH;
    if (from->found && from->preset.is->convention && !b->convention)
        b->convention = from->preset.is->convention;
    return fault == SOURCE_GOOD;
}

int record_batch(mreg_ledger *l, struct batch *b, const mreg_call *defaults,
                 const char *path, struct recorded *out)
{
    struct batch_source from = {.from = &lines_input};
    struct recording r = {.ledger = l, .registry = b->r, .out = out};
    struct source_call source;

    if (!lines_open(&lines_input, path)) {
        complain(RECORD_COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    from.arena = arena_new();
    r.kept = arena_new();
    r.call = arena_get(from.arena, TOGETHER, sizeof *r.call);
    r.line = arena_get(from.arena, TOGETHER, sizeof *r.line);
    r.failed = !begin(&from, b);
    while (!r.failed && source_next(&from, &source)) {
        take_line(&r, b, defaults, &source, from.line);
        if (r.n == TOGETHER)
            write_calls(&r);
    }
    if (!r.failed)
        write_calls(&r);
    if (lines_input.failed)
        complain(RECORD_COMMAND, "cannot read", path, NULL);
    lines_close(&lines_input);
    arena_free(r.kept);
    arena_free(from.arena);
    return r.failed || out->wrong || lines_input.failed ? EXIT_DATA
                                                        : EXIT_YES;
}
