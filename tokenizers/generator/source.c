/* Reads files line by line.
 *
 * SPDX-License-Identifier: MIT */
#include "source.h"

#include <stdlib.h>
#include <string.h>

#include "base/whole_file.h"
#include "fail.h"

/* Many times what the largest vocabulary has. */
#define MOST ((size_t)1 << 28)

void source_read(struct source *l, struct arena *a, const char *file)
{
    struct whole_file whole;
    const char *text;

    if (!whole_file_read(&whole, file, MOST))
        fail(file, 0, "%s; it must be a file that can be read", whole.why);
    text = arena_copy(a, whole.bytes, whole.size);
    *l = (struct source){a, file, text, whole.size, 0, 0, NULL, 0};
    free(whole.bytes);
}

bool source_line(struct source *l)
{
    const char *end;

    if (l->next == l->size)
        return false;
    l->number++;
    l->line = l->text + l->next;
    end = memchr(l->line, '\n', l->size - l->next);
    if (!end)
        fail(l->file, l->number, "the last line does not end; the file is "
             "cut short, or add a newline");
    l->line_size = (size_t)(end - l->line);
    l->next += l->line_size + 1;
    return true;
}

static void check_characters(const struct source *l)
{
    for (size_t i = 0; i < l->line_size; i++)
        if (l->line[i] != '\t' && (l->line[i] < ' ' || l->line[i] > '~'))
            fail(l->file, l->number, "byte 0x%02X; use printable ASCII and "
                 "tabs", (unsigned)(unsigned char)l->line[i]);
}

static size_t split_fields(const struct source *l, char **fields, size_t count)
{
    char *at = arena_copy(l->arena, l->line, l->line_size);
    size_t n = 0;

    for (char *tab = at; tab; at = tab + 1) {
        if (n == count)
            fail(l->file, l->number, "more than %zu fields; remove the rest",
                 count);
        tab = strchr(at, '\t');
        if (tab)
            *tab = 0;
        if (!*at)
            fail(l->file, l->number, "field %zu is empty; fill it in", n + 1);
        fields[n++] = at;
        if (!tab)
            break;
    }
    return n;
}

size_t source_fields(struct source *l, char **fields, size_t count)
{
    while (source_line(l)) {
        check_characters(l);
        if (l->line_size && *l->line != '#')
            return split_fields(l, fields, count);
    }
    return 0;
}

bool read_number(const char **at, unsigned base, uint32_t most,
                 uint32_t *number)
{
    static const char digits[] = "0123456789ABCDEF";
    const char *first = *at, *digit;
    uint64_t n = 0;

    for (; **at && (digit = strchr(digits, **at)) != NULL
         && digit < digits + base && n <= most; ++*at)
        n = n * base + (uint64_t)(digit - digits);
    *number = (uint32_t)n;
    return *at > first && n <= most
           && !(base == 10 && *first == '0' && *at > first + 1);
}
