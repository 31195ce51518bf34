/* The calls of a file, whatever it is.
 *
 * SPDX-License-Identifier: MIT */
#include "batch_source.h"

#include "batch.h"

#define QUOTED_MOST 200         /* of a line that is too long */

static enum source_fault fault(struct note *said, const char *what)
{
    said->size = 0;
    note_text(said, what);
    return SOURCE_BAD_DATA;
}

static bool begins_with(struct line_view line, const char *bytes, size_t size)
{
    return line.size >= size && memcmp(line.at, bytes, size) == 0;
}

static enum source_fault begin_page(struct batch_source *s, struct note *said)
{
    struct buffer all = {.arena = s->arena};

    if (!lines_rest(s->from, &all, PAGE_MOST))
        return fault(said, s->from->failed ? "it cannot be read"
                           : "a document of more than 256 MiB; jq -c '.[]' "
                             "writes its elements a line each");
    s->kind = SOURCE_PAGE;
    batch_page_begin(&s->page, s->arena, all.at, all.n);
    return SOURCE_GOOD;
}

static enum source_fault begin_table(struct batch_source *s, const char *map,
                                     struct line_view heading,
                                     struct note *said)
{
    s->kind = SOURCE_TABLE;
    s->lines = 1 + heading.breaks;
    if (!batch_table_begin(&s->table, map, heading.at, heading.size, said))
        return map ? SOURCE_BAD_MAP : SOURCE_BAD_DATA;
    s->preset.is = s->table.preset;
    s->found = s->preset.is != NULL;
    return SOURCE_GOOD;
}

enum source_fault source_begin(struct batch_source *s, const char *map,
                               struct note *said)
{
    struct line_view line;

    s->table.arena = s->arena;
    presetting_begin(&s->preset, s->arena);
    if (!lines_first(s->from, &line))
        return SOURCE_GOOD;
    if (begins_with(line, "\xff\xfe", 2) || begins_with(line, "\xfe\xff", 2)
        || (line.size > 1 && (!line.at[0] || !line.at[1])))
        return fault(said, "it is UTF-16; iconv -f UTF-16 -t UTF-8 makes text "
                           "of it");
    if (batch_is_table(line.at, line.size)) {
        lines_record(s->from, batch_table_comma(line.at, line.size), &line);
        return line.too_long ? fault(said, "the heading is longer than 1 MiB")
                             : begin_table(s, map, line, said);
    }
    if (map) {
        fault(said, "--map goes with a heading of CSV or TSV; the first line "
                    "is none");
        return SOURCE_BAD_MAP;
    }
    return batch_is_page(line.at, line.size) ? begin_page(s, said)
                                             : SOURCE_GOOD;
}

/* Looks whether one of the first lines tells a preset. */
static void look(struct batch_source *s, const struct source_call *call)
{
    if (s->preset.is || s->kind == SOURCE_TABLE || s->unlike + 1 != s->calls
        || s->unlike == UNLIKE_MOST || call->error.size > 0
        || !batch_unlike(call->at, call->size))
        return;
    s->preset.is = preset_of(call->at, call->size);
    s->found = s->preset.is != NULL;
}

/* Counts lines from the first one on that are of no file of calls. */
static void judge(struct batch_source *s, const struct source_call *call)
{
    const char *cure;

    if (s->kind == SOURCE_TABLE || s->unlike + 1 != s->calls
        || s->unlike == UNLIKE_MOST || call->unbilled)
        return;
    cure = call->error.size > 0 && call->size == QUOTED_MOST
        ? "no line is longer than 1 MiB" : batch_unlike(call->at, call->size);
    s->unlike += cure != NULL;
    if (!s->cure)
        s->cure = cure;
}

static void take_preset(struct batch_source *s, struct source_call *call)
{
    if (!presetting_line(&s->preset, call->at, call->size, &call->error))
        return;
    call->at = s->preset.line.at;
    call->size = s->preset.line.n;
    if (s->preset.unbilled.size > 0)
        call->unbilled = &s->preset.unbilled;
}

static void take_record(struct batch_source *s, struct source_call *call)
{
    if (memchr(call->at, 0, call->size))
        note_text(&call->error, "a zero byte, which is not text");
    else if (batch_table_line(&s->table, call->at, call->size, &call->error)) {
        call->at = s->table.line.at;
        call->size = s->table.line.n;
    }
}

/* Reads a line or a record. */
static bool take_line(struct batch_source *s, struct source_call *out)
{
    struct line_view line;

    if (!(s->kind == SOURCE_TABLE
              ? lines_record(s->from, s->table.comma, &line)
              : lines_next(s->from, &line)))
        return false;
    s->line = s->lines + 1;
    s->lines += 1 + line.breaks;
    out->at = line.at;
    out->size = line.too_long ? QUOTED_MOST : line.size;
    if (line.too_long)
        note_text(&out->error, "the line is longer than 1 MiB");
    return true;
}

/* Takes the next element of a document; what is wrong is the last one. */
static bool take_element(struct batch_source *s, struct source_call *out)
{
    if (batch_page_next(&s->page)) {
        out->at = s->page.line.at;
        out->size = s->page.line.n;
    } else if (s->page.whole.wrong) {
        note_text(&out->error, s->page.whole.wrong);
        out->at = s->page.whole.at;
        out->size = (size_t)(s->page.whole.end - s->page.whole.at);
        out->size = out->size < QUOTED_MOST ? out->size : QUOTED_MOST;
        s->page.whole = (struct json){NULL, NULL, NULL};
    } else {
        return false;
    }
    s->line = s->lines = s->calls + 1;
    return true;
}

bool source_next(struct batch_source *s, struct source_call *out)
{
    *out = (struct source_call){0};
    if (!(s->kind == SOURCE_PAGE ? take_element : take_line)(s, out))
        return false;
    s->calls++;
    look(s, out);
    if (s->kind == SOURCE_TABLE && out->error.size == 0)
        take_record(s, out);
    if (s->preset.is && out->error.size == 0)
        take_preset(s, out);
    judge(s, out);
    return true;
}
