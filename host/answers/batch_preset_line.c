/* Makes lines of ours of lines that others write.
 *
 * SPDX-License-Identifier: MIT */
#include "base/decimal.h"
#include "base/json_write.h"
#include "batch_preset.h"

#define PATH_ROOM 128           /* longer than any path */
#define DEEPEST 8               /* more than any path has parts */

struct value { const char *at; size_t size; };

struct mapping {
    struct presetting *p;
    struct value found[PRESET_ROWS];    /* by row; NULL: there is none */
    bool done[PRESET_ROWS];             /* its key was written */
    char path[PATH_ROOM];
    bool first;                         /* nothing was written yet */
};

static const struct preset_row *row_of(const struct mapping *m, unsigned i)
{
    return i < PRESET_ROWS && m->p->is->rows[i].path ? &m->p->is->rows[i]
                                                     : NULL;
}

/* ---- finding ------------------------------------------------------------ */

/* Keeps a value whose path is `size` bytes of m->path. Returns whether a row
 * is about it, and sets whether one is about what is inside it. */
static bool keep(struct mapping *m, size_t size, struct value v, bool *inside)
{
    const struct preset_row *r;
    bool known = false;

    *inside = false;
    for (unsigned i = 0; (r = row_of(m, i)); i++) {
        if (strncmp(r->path, m->path, size) != 0)
            continue;
        *inside |= r->path[size] == '.';
        if (r->path[size])
            continue;
        known = true;
        if (!m->found[i].at)
            m->found[i] = v;
    }
    return known;
}

/* Writes a member of the line's own. If a row has its key, that is settled. */
static void pass(struct mapping *m, struct json_text key, struct value v)
{
    const struct preset_row *r;

    for (unsigned i = 0; (r = row_of(m, i)); i++)
        m->done[i] |= strlen(r->key) == key.size
                      && memcmp(r->key, key.at, key.size) == 0;
    out_text(m->p->to_line, m->first ? "\"" : ",\"");
    m->first = false;
    out_bytes(m->p->to_line, key.at, key.size);
    out_text(m->p->to_line, "\":");
    out_bytes(m->p->to_line, v.at, v.size);
}

/* An object that a text holds, without the text's escapes. */
static struct value unpacked(struct presetting *p, struct value v)
{
    struct json j = {v.at, v.at + v.size, NULL};
    const size_t before = p->text.n;
    struct json_text text;
    char *room;
    size_t size;

    if (v.at[0] != '"' || !json_string(&j, &text) || text.size < 2)
        return v;
    /* A text is longer with its escapes than without them. What was unpacked
     * before stays in the arena, even if the buffer moves. */
    put_bytes(&p->text, text.at, text.size);
    room = p->text.at + before;
    size = json_decode(text, room, text.size);
    return (struct value){room, size > text.size ? 0 : size};
}

/* The value that is next. */
static bool next_value(struct json *j, struct value *v)
{
    while (j->at < j->end && (*j->at == ' ' || *j->at == '\t'
                              || *j->at == '\r' || *j->at == '\n'))
        j->at++;
    v->at = j->at;
    if (!json_skip(j))
        return false;
    v->size = (size_t)(j->at - v->at);
    return true;
}

/* Steps through an object at the path that is `size` bytes of m->path. */
static bool find(struct mapping *m, struct json *j, size_t size,
                 unsigned depth)
{
    struct json_text key;
    bool first = true;

    if (!json_take(j, '{'))
        return false;
    while (json_member(j, &first, &key)) {
        const size_t longer = size + key.size;
        bool known = false, inside = false;
        struct value v;

        if (!next_value(j, &v))
            return false;
        if (longer + 1 < PATH_ROOM) {
            memcpy(m->path + size, key.at, key.size);
            known = keep(m, longer, v, &inside);
        }
        if (inside && depth < DEEPEST) {
            const struct value in = unpacked(m->p, v);
            struct json part = {in.at, in.at + in.size, NULL};

            m->path[longer] = '.';
            find(m, &part, longer + 1, depth + 1);
        } else if (!known && depth == 0 && *v.at != '{' && *v.at != '[') {
            pass(m, key, v);
        }
    }
    return !j->wrong;
}

/* ---- writing ------------------------------------------------------------ */

/* The text of a value without its quotes; null and nothing are empty. */
static struct value bare(struct value v)
{
    if (v.size == 4 && memcmp(v.at, "null", 4) == 0)
        return (struct value){v.at, 0};
    if (v.size >= 2 && v.at[0] == '"')
        return (struct value){v.at + 1, v.size - 2};
    return v;
}

/* Digits, and a fraction of zeros that is left out. Returns how many digits
 * there are; 0 if it is something else. */
static size_t whole_number(struct value v)
{
    size_t n = 0, i;

    while (n < v.size && is_digit(v.at[n]))
        n++;
    i = n;
    if (i + 1 < v.size && v.at[i] == '.')
        for (i++; i < v.size && v.at[i] == '0'; i++)
            continue;
    return i == v.size && (n == 1 || v.at[0] != '0') ? n : 0;
}

static bool is_same(struct value v, const char *word)
{
    if (v.size != strlen(word))
        return false;
    for (size_t i = 0; i < v.size; i++)
        if ((v.at[i] | 0x20) != word[i])
            return false;
    return true;
}

/* Has the line a value for the row, one that its `when` asks for? */
static bool counts(const struct mapping *m, unsigned i)
{
    const struct preset_row *r = row_of(m, i);
    const struct value v = m->found[i].at ? bare(m->found[i])
                                          : (struct value){"", 0};

    return v.size > 0 && (!r->when || is_same(v, r->when));
}

/* Writes a value as what its key takes: counts and instants that are texts of
 * digits as numbers. */
static void put_value(struct out *o, const struct preset_row *r,
                      struct value v)
{
    const size_t digits = whole_number(bare(v));

    if (r->put)
        out_json_text(o, r->put);
    else if (digits > 0 && (strncmp(r->key, "usage.", 6) == 0
                            || (strcmp(r->key, "at") == 0 && v.at[0] == '"')))
        out_bytes(o, bare(v).at, digits);
    else
        out_bytes(o, v.at, v.size);
}

/* Writes the members whose keys begin with `prefix`, without it, or those
 * without one. Of one key the first row that counts decides. */
static void put_rows(struct mapping *m, const char *prefix, bool *first)
{
    const size_t skip = strlen(prefix);
    const struct preset_row *r, *other;

    for (unsigned i = 0; (r = row_of(m, i)); i++) {
        const bool dotted = strchr(r->key, '.') != NULL;

        if (m->done[i] || dotted != (skip > 0) || !counts(m, i)
            || strcmp(r->key, PRESET_UNBILLED) == 0)
            continue;
        out_key(m->p->to_line, first, r->key + skip);
        put_value(m->p->to_line, r, m->found[i]);
        for (unsigned n = i; (other = row_of(m, n)); n++)
            m->done[n] |= strcmp(other->key, r->key) == 0;
    }
}

static void note_reason(struct mapping *m, unsigned row)
{
    const struct value v = bare(m->found[row]);
    const char *put = row_of(m, row)->put;
    char room[200];
    const size_t size = json_decode((struct json_text){v.at, v.size, true},
                                    room, sizeof room);

    if (put || size > sizeof room)
        note_text(&m->p->unbilled, put ? put : "the request failed");
    else
        note_bytes(&m->p->unbilled, room, size);
}

/* Notes why nothing was billed, if so. */
static void note_unbilled(struct mapping *m)
{
    const struct preset_row *r;
    bool used = false;

    for (unsigned i = 0; (r = row_of(m, i)); i++)
        used |= strncmp(r->key, "usage", 5) == 0 && counts(m, i);
    for (unsigned i = 0; (r = row_of(m, i)); i++) {
        if (strcmp(r->key, PRESET_UNBILLED) == 0 && counts(m, i)
            && (!used || r->when) && m->p->unbilled.size == 0)
            note_reason(m, i);
    }
}

static void put_usage(struct mapping *m)
{
    bool first = true;

    for (unsigned i = 0; row_of(m, i); i++)
        if (strncmp(row_of(m, i)->key, "usage.", 6) == 0 && counts(m, i)) {
            out_key(m->p->to_line, &m->first, "usage");
            out_char(m->p->to_line, '{');
            put_rows(m, "usage.", &first);
            out_char(m->p->to_line, '}');
            return;
        }
}

void presetting_begin(struct presetting *p, struct arena *a)
{
    *p = (struct presetting){.arena = a, .line.arena = a, .text.arena = a};
    p->to_line = out_into(&p->line);
}

bool presetting_line(struct presetting *p, const char *at, size_t size,
                     struct note *why)
{
    struct mapping m = {.p = p, .first = true};
    struct json j = {at, at + size, NULL};
    bool good;

    p->line.n = p->text.n = 0;
    p->unbilled.size = 0;
    out_char(p->to_line, '{');
    good = find(&m, &j, 0, 0) && json_done(&j);
    if (good) {
        put_rows(&m, "", &m.first);
        put_usage(&m);
        note_unbilled(&m);
    } else {
        note_text(why, j.wrong ? j.wrong : "a JSON object is expected");
    }
    out_char(p->to_line, '}');
    out_flush(p->to_line);
    return good;
}
