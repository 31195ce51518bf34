/* The answer to one line: its own members, then ours. A line that is not a
 * JSON object is quoted in an object of its own.
 *
 * SPDX-License-Identifier: MIT */
#include "base/json_write.h"
#include "batch_group.h"
#include "batch_line.h"

void batch_unread(const struct batch *b, struct out *o, const char *at,
                  size_t size, uint64_t number, const struct note *error)
{
    if (b->groups)
        return;
    if (b->csv) {
        batch_csv(o, NULL, NULL, number, error);
        return;
    }
    out_text(o, "{\"line\":");
    out_number(o, number);
    out_text(o, ",\"error\":");
    out_json(o, error->text, error->size);
    out_text(o, ",\"input\":");
    out_json(o, at, size);
    out_text(o, "}\n");
}

static bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* A run of members, without the comma it may begin with. */
static void answer_part(struct out *o, const char *at, const char *end,
                        bool *first)
{
    while (at < end && blank(*at))
        at++;
    if (*first && at < end && *at == ',')
        at++;
    while (end > at && blank(end[-1]))
        end--;
    if (at == end)
        return;
    out_json_source(o, at, (size_t)(end - at));
    *first = false;
}

static void answer_own(struct out *o, const struct batch_line *line,
                       bool *first)
{
    const char *at = line->body.at;

    for (unsigned i = 0; i < line->old_count; i++) {
        answer_part(o, at, line->old[i].at, first);
        at = line->old[i].end;
    }
    answer_part(o, at, line->body.end, first);
}

/* The place of a model among those that were written before. */
static struct batch_model *place_of(struct batch *b, const mreg_match *match)
{
    return &b->models[(match->model + match->via * 31) % BATCH_MODELS];
}

/* Makes room, so that what is written next can be copied from the buffer;
 * returns where that begins. */
static size_t before_kept(struct out *o)
{
    if (OUT_SIZE - o->used < OUT_SIZE / 2)
        out_flush(o);
    return o->used;
}

/* Copies what was written; returns its size, or 0 if it does not fit or was
 * flushed meanwhile. */
static size_t kept(const struct out *o, size_t before, char *text, size_t room)
{
    if (o->used < before || o->used - before > room)
        return 0;
    memcpy(text, o->buffer + before, o->used - before);
    return o->used - before;
}

/* Writes what answer_resolved does, and keeps it. */
static void answer_new_model(struct batch *b, struct out *o,
                             const mreg_match *match)
{
    struct batch_model *m = place_of(b, match);
    const size_t before = before_kept(o);
    mreg_info_view info;

    answer_resolved(o, b->r, match);
    mreg_info(b->r, match->model, &info);
    m->model = match->model;
    m->via = match->via;
    m->retires = info.retires;
    m->warning_size = 0;
    m->look.v.until = 0;
    m->size = kept(o, before, m->text, sizeof m->text);
}

static void answer_model(struct batch *b, struct out *o,
                         const mreg_match *match)
{
    const struct batch_model *m = place_of(b, match);

    if (match->model == MREG_NONE)
        answer_resolved(o, b->r, match);
    else if (m->size > 0 && m->model == match->model && m->via == match->via)
        out_bytes(o, m->text, m->size);
    else
        answer_new_model(b, o, match);
}

/* Takes back what was just written, and keeps it; returns its size. */
static size_t taken_back(struct out *o, size_t before, char *text, size_t room)
{
    const size_t size = kept(o, before, text, room);

    o->used = before;
    return size;
}

/* Keeps what is written of a version, if its source is short enough for all of
 * it to stay in the buffer meanwhile. */
static void keep_look(struct out *o, const mreg_version *v,
                      struct batch_look *look)
{
    const size_t before = before_kept(o);
    bool first = false;

    look->v.until = 0;
    if (!v->checked || v->source.size >= sizeof look->text)
        return;
    checked_json(o, &first, v->checked);
    out_key(o, &first, "age");
    look->head = taken_back(o, before, look->text, sizeof look->text);
    sources_json(o, &first, v->source);
    look->tail = taken_back(o, before, look->text + look->head,
                            sizeof look->text - look->head);
    if (look->head > 0 && (look->tail > 0 || v->source.size == 0))
        look->v = *v;
}

static void count_stale(struct batch *b, const struct priced *p,
                        const mreg_version *v)
{
    if (b->stale++ == 0)
        looked_note(&b->first_stale, b->r, p->match.model, v, priced_at(p),
                    b->most);
}

/* Writes what looked_json does of a model that was just written. */
static void answer_look(struct batch *b, struct out *o,
                        const struct priced *p, bool *first)
{
    struct batch_look *look = &place_of(b, &p->match)->look;
    const mreg_time at = priced_at(p);
    const mreg_version *v = &look->v;
    mreg_version found;
    bool stale;

    if (at < look->v.from || at >= look->v.until) {
        found = priced_version(p);
        keep_look(o, &found, look);
        v = &found;
    }
    stale = looked_stale(v, at, b->most);
    if (stale)
        count_stale(b, p, v);
    if (!look->v.until) {
        looked_json(o, first, v, at, b->most);
        return;
    }
    out_bytes(o, look->text, look->head);
    out_number(o, looked_age(v, at));
    if (stale)
        out_text(o, ",\"stale\":true");
    out_bytes(o, look->text + look->head, look->tail);
}

/* Writes what answer_warnings does, and keeps it for lines of the model that
 * are answered alike; returns whether there was anything to write. */
static bool answer_kept_warnings(struct batch *b, struct out *o,
                                 const struct priced *p, bool *first)
{
    struct batch_model *m = place_of(b, &p->match);
    const mreg_time at = priced_at(p);
    size_t before;

    if (m->retires - at > RETIRES_SOON || m->retires == 0)
        return false;
    if (m->warning_size > 0 && m->is_retired == (at >= m->retires)) {
        out_bytes(o, m->warning, m->warning_size);
        return true;
    }
    before = before_kept(o);
    answer_warnings(o, p, first);
    m->is_retired = at >= m->retires;
    m->warning_size = kept(o, before, m->warning, sizeof m->warning);
    return true;
}

/* The model was just written: its place is its own, unless its text was too
 * long to keep. */
static bool answer_line_warnings(struct batch *b, struct out *o,
                                 const struct priced *p, bool *first)
{
    const struct batch_model *m = place_of(b, &p->match);

    if (p->match.model == MREG_NONE)
        return false;
    if (m->size == 0 || p->call->geo_assumed || p->averaged)
        return answer_warnings(o, p, first);
    return answer_kept_warnings(b, o, p, first);
}

static void answer_unbilled(const struct batch *b, struct out *o, bool *first)
{
    struct note text = {0, ""};

    note_text(&text, "nothing was billed: ");
    note_bytes(&text, b->unbilled->text, b->unbilled->size);
    out_key(o, first, "warnings");
    out_char(o, '[');
    out_json(o, text.text, text.size);
    out_char(o, ']');
}

static void answer_read(struct batch *b, struct out *o,
                        const struct batch_line *line,
                        const struct priced *p)
{
    bool first = true;

    out_char(o, '{');
    answer_own(o, line, &first);
    out_key(o, &first, "resolved");
    answer_model(b, o, &p->match);
    answer_cost(o, p, &first);
    if (priced_known(p) && p->match.model != MREG_NONE)
        answer_look(b, o, p, &first);
    if (b->unbilled)
        answer_unbilled(b, o, &first);
    b->warned += answer_line_warnings(b, o, p, &first);
    out_text(o, "}\n");
}

static void unpriced(struct priced *p, const struct note *error)
{
    p->status = MREG_E_BAD_ARGUMENT;
    p->match.model = MREG_NONE;
    p->call = NULL;
    p->error = *error;
}

/* A call that its provider did not bill costs nothing, whatever its model. */
static void free_of_charge(struct batch *b, struct priced *p)
{
    static const struct call none;

    *p = (struct priced){.r = b->r, .status = MREG_OK, .call = &none,
                         .on = b->on, .list_status = MREG_OK};
    p->match.model = MREG_NONE;
    b->not_billed++;
}

static void price_line(struct batch *b, struct batch_line *line, char *room,
                       struct call *call, struct priced *p)
{
    if (b->unbilled)
        free_of_charge(b, p);
    else if (!batch_call(b, line, room, call))
        unpriced(p, &line->error);
    else if (b->sums)
        price_sum(b->r, call, p);
    else
        price_call(b->r, call, p);
}

bool batch_answer(struct batch *b, struct out *o, const char *at,
                  size_t size, uint64_t number, struct note *error,
                  struct batch_amount *cost)
{
    struct batch_line line;
    struct priced priced;
    struct call call;
    char room[BATCH_NAME_ROOM];

    *cost = (struct batch_amount){0, MREG_USD};
    if (!batch_scan(at, size, &line)) {
        *error = line.error;
        note_text(error, " (byte ");
        note_number(error, (uint64_t)(line.error_at - at) + 1);
        note_text(error, ")");
        batch_unread(b, o, at, size, number, error);
        return false;
    }
    price_line(b, &line, room, &call, &priced);
    if (b->groups)
        groups_add(b->groups, at, size, &priced);
    else if (b->csv)
        batch_csv(o, &line, &priced, number, &priced.error);
    else
        answer_read(b, o, &line, &priced);
    error->size = priced.error.size;
    if (error->size > 0)
        *error = priced.error;
    if (priced_known(&priced))
        *cost = (struct batch_amount){priced.bill.pico_usd,
                                      (mreg_currency)priced.bill.currency};
    return error->size == 0;
}
