/* Files of calls as CSV or TSV.
 *
 * SPDX-License-Identifier: MIT */
#include "batch_table.h"

#include "base/decimal.h"
#include "base/json_write.h"
#include "mreg_usage.h"

/* Names that others use for what a call has. */
static const struct { const char *name, *key; } known[] = {
    {"model", "model"}, {"model_name", "model"}, {"model_id", "model"},
    {"modelVersion", "model"}, {"provider", "provider"}, {"at", "at"},
    {"timestamp", "at"}, {"startTime", "at"}, {"start_time", "at"},
    {"created_at", "at"}, {"date", "at"}, {"service", "service"},
    {"geo", "geo"}, {"account", "account"}, {"convention", "convention"},
};

/* ---- fields ------------------------------------------------------------- */

struct fields {
    const char *at, *end;
    char comma;
    bool more;                  /* there is another field */
};

static struct fields fields_of(const char *at, size_t size, char comma)
{
    if (size > 0 && at[size - 1] == '\r')
        size--;
    return (struct fields){at, at + size, comma, true};
}

/* Copies the text of a quoted field, in which two quotes are one. Returns
 * false if its quote does not end. */
static bool quoted(struct fields *f, struct buffer *out)
{
    for (f->at++; f->at < f->end; f->at++) {
        if (*f->at != '"') {
            put_bytes(out, f->at, 1);
        } else if (f->at + 1 < f->end && f->at[1] == '"') {
            put_bytes(out, f->at++, 1);
        } else {
            f->at++;
            return true;
        }
    }
    return false;
}

/* Appends the next field to `out`; false if its quote does not end. */
static bool next_field(struct fields *f, struct buffer *out)
{
    const char *end;

    if (f->at < f->end && *f->at == '"' && !quoted(f, out))
        return false;
    end = f->at < f->end
        ? memchr(f->at, f->comma, (size_t)(f->end - f->at)) : NULL;
    f->more = end != NULL;
    end = end ? end : f->end;
    put_bytes(out, f->at, (size_t)(end - f->at));
    f->at = end + f->more;
    return true;
}

bool batch_is_table(const char *at, size_t size)
{
    while (size > 0 && (*at == ' ' || *at == '\t')) {
        at++;
        size--;
    }
    return size > 0 && *at != '{' && *at != '['
           && (memchr(at, ',', size) || memchr(at, '\t', size)
               || memchr(at, ';', size));
}

/* ---- heading ------------------------------------------------------------ */

/* Tells whether a usage object may have this key with a count. */
static bool is_usage_key(struct arena *a, const char *key)
{
    struct buffer text = {.arena = a};
    mreg_said said;

    put(&text, "{\"");
    put_bytes(&text, key, strlen(key));
    put(&text, "\":1}");
    return !strpbrk(key, "\"\\{}")
           && mreg_usage_object(text.at, text.n, &said) > 0
           && said.figures.given != 0;
}

static void note_name(struct note *n, const char *name)
{
    note_text(n, " '");
    note_text(n, name);
    note_text(n, "'");
}

static void know(const struct batch_table *t, struct batch_column *c)
{
    for (size_t i = 0; i < sizeof known / sizeof *known && !c->key; i++)
        if (strcmp(c->name, known[i].name) == 0)
            c->key = known[i].key;
    if (!c->key && is_usage_key(t->arena, c->name)) {
        c->key = c->name;
        c->is_usage = true;
    }
}

static bool is_call_key(const char *key)
{
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(key, known[i].key) == 0)
            return true;
    return false;
}

/* Takes "key=column" of a map. */
static bool take_pair(struct batch_table *t, const char *key,
                      const char *column, struct note *said)
{
    const bool usage = !is_call_key(key);

    if (usage && !is_usage_key(t->arena, key)) {
        note_text(said, "--map: a call has no");
        note_name(said, key);
        return false;
    }
    for (unsigned i = 0; i < t->count; i++)
        if (strcmp(t->column[i].name, column) == 0) {
            t->column[i].key = key;
            t->column[i].is_usage = usage;
            return true;
        }
    note_text(said, "--map: the file has no column");
    note_name(said, column);
    return false;
}

static bool take_map(struct batch_table *t, const char *map,
                     struct note *said)
{
    while (map) {
        const size_t size = strcspn(map, ",");
        char *pair = arena_copy(t->arena, map, size);
        char *equals = strchr(pair, '=');

        if (!equals) {
            note_text(said, "--map takes key=column, not");
            note_name(said, pair);
            return false;
        }
        *equals = 0;
        if (!take_pair(t, pair, equals + 1, said))
            return false;
        map = map[size] ? map + size + 1 : NULL;
    }
    return true;
}

/* Says which column is what; false if that is not enough for a call. */
static bool tell(const struct batch_table *t, struct note *said)
{
    bool model = false, usage = false, any = false;

    note_text(said, t->comma == '\t' ? "read as TSV:" : "read as CSV:");
    for (unsigned i = 0; i < t->count; i++) {
        const struct batch_column *c = &t->column[i];

        if (!c->key)
            continue;
        note_text(said, any ? ", " : " ");
        note_text(said, c->key);
        any = true;
        model |= strcmp(c->key, "model") == 0;
        usage |= c->is_usage;
        if (strcmp(c->key, c->name) != 0) {
            note_text(said, " is");
            note_name(said, c->name);
        }
    }
    if (model && usage)
        return true;
    said->size = 0;
    note_text(said, model ? "no column counts tokens"
                          : "no column is the model");
    return false;
}

char batch_table_comma(const char *at, size_t size)
{
    if (memchr(at, '\t', size))
        return '\t';
    return memchr(at, ',', size) ? ',' : ';';
}

static bool has_column(const void *of, const char *name)
{
    const struct batch_table *t = of;

    for (unsigned i = 0; i < t->count; i++)
        if (strcmp(t->column[i].name, name) == 0)
            return true;
    return false;
}

/* Says what the columns are by their names. */
static bool know_columns(struct batch_table *t, struct note *said)
{
    t->preset = preset_of_columns(has_column, t);
    if (t->preset)
        return true;
    for (unsigned i = 0; i < t->count; i++)
        know(t, &t->column[i]);
    return tell(t, said);
}

bool batch_table_begin(struct batch_table *t, const char *map,
                       const char *at, size_t size, struct note *said)
{
    struct fields f;

    t->field.arena = t->line.arena = t->arena;
    t->to_line = out_into(&t->line);
    t->comma = batch_table_comma(at, size);
    f = fields_of(at, size, t->comma);
    said->size = 0;
    for (t->count = 0; f.more; t->count++) {
        struct buffer name = {.arena = t->arena};

        if (t->count == BATCH_COLUMNS || !next_field(&f, &name)) {
            note_text(said, "the heading has more than 60 columns, or a "
                            "quote that does not end");
            return false;
        }
        t->column[t->count] = (struct batch_column){
            arena_copy(t->arena, name.n ? name.at : "", name.n), NULL, false};
    }
    return map ? take_map(t, map, said) && tell(t, said)
               : know_columns(t, said);
}

/* ---- records ------------------------------------------------------------ */

/* Counts, and instants that are numbers, are written as numbers. */
static bool is_number(const struct batch_column *c, const struct buffer *text)
{
    if (!c->key || (!c->is_usage && strcmp(c->key, "at") != 0))
        return false;
    for (size_t i = 0; i < text->n; i++)
        if (!is_digit(text->at[i]))
            return false;
    return text->n == 1 || text->at[0] != '0';
}

static void put_member(struct out *o, bool *first,
                       const struct batch_column *c,
                       const struct buffer *text)
{
    const char *key = c->key ? c->key : c->name;

    out_text(o, *first ? "" : ",");
    *first = false;
    out_json_text(o, key);
    out_char(o, ':');
    if (is_number(c, text))
        out_bytes(o, text->at, text->n);
    else
        out_json(o, text->at, text->n);
}

/* Writes the members of one kind; false if the record is not whole. Of what a
 * call has, empty fields say nothing. */
static bool put_members(struct batch_table *t, struct fields f, bool usage,
                        struct note *why)
{
    bool first = usage || t->preset;
    unsigned i = 0;

    for (; f.more; i++) {
        t->field.n = 0;
        if (!next_field(&f, &t->field)) {
            note_text(why, "a quote does not end on its line");
            return false;
        }
        if (i < t->count && t->column[i].is_usage == usage
            && (t->field.n > 0 || !t->column[i].key))
            put_member(t->to_line, &first, &t->column[i], &t->field);
    }
    if (i == t->count)
        return true;
    note_number(why, i);
    note_text(why, " fields, but the heading has ");
    note_number(why, t->count);
    return false;
}

bool batch_table_line(struct batch_table *t, const char *at, size_t size,
                      struct note *why)
{
    const struct fields f = fields_of(at, size, t->comma);
    bool whole = true;

    why->size = 0;
    t->line.n = 0;
    out_char(t->to_line, '{');
    if (!t->preset) {
        out_text(t->to_line, "\"usage\":{");
        whole = put_members(t, f, true, why);
        out_char(t->to_line, '}');
    }
    whole = whole && put_members(t, f, false, why);
    out_char(t->to_line, '}');
    out_flush(t->to_line);
    return whole;
}
