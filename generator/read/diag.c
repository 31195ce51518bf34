/* Diagnostics: collected while stages run, printed once: warnings, then
 * errors, each in the order of their places.
 *
 * SPDX-License-Identifier: MIT */
#include "diag.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

#define STORED_MAX 5000u   /* the rest is only counted */
#define PRINTED_MAX 200u   /* errors first, then warnings */
#define MESSAGE_MAX 400u   /* bytes of one message */
#define BUCKETS 1024u

enum severity { ERROR, WARNING, SEVERITIES };

static const char *const severity_name[] = {"error", "warning"};
static const char note_name[] = "note";

struct note {
    struct note *next;
    struct place at;
    const char *text;
};

struct entry {
    enum diag_number number;
    enum severity severity;
    struct place at;
    const char *text;
    size_t order;           /* of arrival, among those of one place */
    struct note *notes, **last_note;
    struct entry *same_bucket;
};

struct diags {
    struct arena *arena;
    struct { struct entry **at; size_t n, room; } list;
    struct entry *bucket[BUCKETS];
    struct entry *current;  /* notes go here; NULL: it is not kept */
    unsigned count[SEVERITIES];
};

static enum severity severity_of(enum diag_number number)
{
    switch (number) {
#define DIAG(n, severity, title) case M_##n: return severity;
#include "diagnostics.def"
#undef DIAG
    case M_END:
        break;
    }
    return ERROR;
}

struct diags *diags_new(struct arena *a)
{
    struct diags *d = arena_get(a, 1, sizeof *d);

    d->arena = a;
    return d;
}

static const char *file_name(struct place at)
{
    return at.file ? at.file : "";
}

int place_compare(struct place a, struct place b)
{
    int files = strcmp(file_name(a), file_name(b));

    if (files)
        return files;
    if (a.line != b.line)
        return a.line < b.line ? -1 : 1;
    return (a.column > b.column) - (a.column < b.column);
}

static struct entry **bucket_of(struct diags *d, const char *text,
                                struct place at)
{
    uint32_t hash = at.line * 31u + at.column;

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return &d->bucket[(hash ^ hash >> 16) % BUCKETS];
}

static const struct entry *find(const struct entry *in,
                                enum diag_number number, struct place at,
                                const char *text)
{
    while (in && (in->number != number || place_compare(in->at, at)
                  || strcmp(in->text, text)))
        in = in->same_bucket;
    return in;
}

static void store(struct diags *d, struct entry e, struct entry **bucket)
{
    struct entry *kept = arena_get(d->arena, 1, sizeof *kept);

    *kept = e;
    kept->order = d->list.n;
    kept->last_note = &kept->notes;
    kept->same_bucket = *bucket;
    *bucket = kept;
    d->current = kept;
    arena_push(d->arena, &d->list, kept);
}

void diag(struct diags *d, enum diag_number number, struct place at,
          const char *format, ...)
{
    struct entry e = {.number = number, .at = at,
                      .severity = severity_of(number)};
    struct entry **bucket;
    va_list args;

    d->current = NULL;
    if (d->list.n >= STORED_MAX) {
        d->count[e.severity]++;
        return;
    }
    va_start(args, format);
    e.text = arena_vprintf(d->arena, format, args);
    va_end(args);
    bucket = bucket_of(d, e.text, at);
    if (find(*bucket, number, at, e.text))
        return;
    d->count[e.severity]++;
    store(d, e, bucket);
}

void diag_note(struct diags *d, struct place at, const char *format, ...)
{
    struct note *note;
    va_list args;

    if (!d->current)
        return;
    note = arena_get(d->arena, 1, sizeof *note);
    note->at = at;
    va_start(args, format);
    note->text = arena_vprintf(d->arena, format, args);
    va_end(args);
    *d->current->last_note = note;
    d->current->last_note = &note->next;
}

unsigned diags_errors(const struct diags *d)
{
    return d->count[ERROR];
}

unsigned diags_warnings(const struct diags *d)
{
    return d->count[WARNING];
}

bool diags_has(const struct diags *d, unsigned first, unsigned last)
{
    for (size_t i = 0; i < d->list.n; i++)
        if (d->list.at[i]->number >= first && d->list.at[i]->number <= last)
            return true;
    return false;
}

/* ---- printing ---------------------------------------------------------- */

/* Prints what a terminal would obey or hide as the bytes it is made of. */
static void print_text(FILE *out, const char *text)
{
    size_t left = strlen(text), cut = left > MESSAGE_MAX ? left - MESSAGE_MAX
                                                         : 0;
    while (left > cut) {
        uint32_t character;
        size_t size = utf8_next(text, left, &character);

        if (size && utf8_printable(character)) {
            fwrite(text, 1, size, out);
        } else {
            size = 1;
            fprintf(out, "\\x%02x", (unsigned char)*text);
        }
        text += size;
        left -= size < left ? size : left;
    }
    if (cut)
        fputs("...", out);
}

static void print_finding(void *state, const struct finding *f)
{
    FILE *out = state;

    if (f->at.file) {
        print_text(out, f->at.file);
        if (f->at.line)
            fprintf(out, ":%u:%u", f->at.line, f->at.column);
        fputs(": ", out);
    }
    fprintf(out, "%s: ", f->severity);
    print_text(out, f->text);
    if (f->severity != note_name)
        fprintf(out, " [M%03d]", f->number);
    fputc('\n', out);
}

static int compare_entries(const void *a, const void *b)
{
    const struct entry *x = *(struct entry *const *)a;
    const struct entry *y = *(struct entry *const *)b;
    int places = place_compare(x->at, y->at);

    if (x->severity != y->severity)
        return x->severity == ERROR ? 1 : -1;
    return places ? places : (x->order > y->order) - (x->order < y->order);
}

static void each_of(const struct entry *e,
                    void (*take)(void *state, const struct finding *f),
                    void *state)
{
    struct finding f = {e->number, severity_name[e->severity], e->text,
                        e->at};

    take(state, &f);
    f.severity = note_name;
    for (const struct note *n = e->notes; n; n = n->next) {
        f.text = n->text;
        f.at = n->at;
        take(state, &f);
    }
}

unsigned diags_each(const struct diags *d,
                    void (*take)(void *state, const struct finding *f),
                    void *state)
{
    size_t n = d->list.n;
    struct entry **sorted = arena_get(d->arena, n, sizeof *sorted);
    unsigned room[SEVERITIES] = {PRINTED_MAX, 0}, taken = 0;

    if (d->count[ERROR] < PRINTED_MAX)
        room[WARNING] = PRINTED_MAX - d->count[ERROR];
    if (n)
        memcpy(sorted, d->list.at, n * sizeof *sorted);
    qsort(sorted, n, sizeof *sorted, compare_entries);
    for (size_t i = 0; i < n; i++) {
        if (!room[sorted[i]->severity])
            continue;
        room[sorted[i]->severity]--;
        taken++;
        each_of(sorted[i], take, state);
    }
    return d->count[ERROR] + d->count[WARNING] - taken;
}

void diags_print(const struct diags *d, FILE *out)
{
    const unsigned more = diags_each(d, print_finding, out);

    if (more)
        fprintf(out, "and %u more: at most %u are printed\n", more,
                PRINTED_MAX);
}
