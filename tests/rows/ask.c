/* Asks the library every row of a table of expectations:
 *   ask names rows.tsv     every spelling, prefix and extension
 *   ask costs probes.tsv               every bill that tests/oracle expects
 * Prints the first failures, then the kinds of questions as kinds.h says.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asked.h"
#include "kinds.h"
#include "probes.h"

enum { LINE = 65536 };

static const mreg *r;

static int is_text(mreg_text t, const char *s, size_t size)
{
    return size == t.size && memcmp(t.at, s, size) == 0;
}

/* `column` is "provider<tab>id<tab>...". */
static int is_model(mreg_model m, const char *column)
{
    size_t provider = strcspn(column, "\t");
    const char *id = column + provider + (column[provider] == '\t');
    mreg_info_view info;
    mreg_provider_view by;

    return mreg_info(r, m, &info) == MREG_OK
           && is_text(info.id, id, strcspn(id, "\t\n"))
           && mreg_provider_info(r, info.provider, &by) == MREG_OK
           && is_text(by.id, column, provider);
}

/* ---- names ------------------------------------------------------------- */

struct spelled { char *text, *provider; };

static char **names;
static struct spelled *spellings;
static size_t name_count, spelling_count;

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int named(const char *name)
{
    return bsearch(&name, names, name_count, sizeof *names, by_text) != NULL;
}

/* Does a provider's spelling and one of its names stand there? */
static int spelled(const char *name)
{
    static char whole[LINE];
    size_t n = strcspn(name, "/:");

    for (size_t i = 0; name[n] != 0 && i < spelling_count; i++) {
        const struct spelled *s = &spellings[i];

        if (strlen(s->text) != n || memcmp(s->text, name, n) != 0)
            continue;
        snprintf(whole, sizeof whole, "%s/%s", s->provider, name + n + 1);
        return named(whole);
    }
    return 0;
}

static int listed(const char *name)
{
    return named(name) || spelled(name);
}

static void ask_neighbours(char text[LINE])
{
    size_t size = strlen(text);

    for (size_t n = 1; n < size; n++) {
        char kept = text[n];

        text[n] = 0;
        kind_asked("a prefix matches only if it is listed",
                   (mreg_find(r, text, n) != MREG_NONE) == listed(text),
                   text);
        text[n] = kept;
    }
    text[size + 1] = 0;
    for (int byte = 255; byte >= 0; byte--) {
        text[size] = (char)byte;
        kind_asked("a longer name matches only if it is listed",
                   (mreg_find(r, text, size + 1) != MREG_NONE)
                       == (byte != 0 && listed(text)), text);
    }
}

static void ask_name(const char *name, const char *model)
{
    static char text[LINE];
    size_t size = strcspn(name, "\t");
    mreg_model m = mreg_find(r, name, size);
    mreg_match match;

    memcpy(text, name, size);
    text[size] = 0;
    kind_asked("find", is_model(m, model), text);
    mreg_resolve(r, name, size, NULL, 0, &match);
    kind_asked("resolve", match.model == m && match.via == 0, text);
    ask_neighbours(text);
}

/* A copy of the column that begins here. */
static char *column_copy(const char *at)
{
    size_t n = strcspn(at, "\t\n");
    char *copy = calloc(1, n + 1);

    if (copy == NULL)
        exit(1);
    memcpy(copy, at, n);
    return copy;
}

static void remember_name(const char *line)
{
    const char *name = line + strlen("name\t");
    char **more = realloc(names, (name_count + 1) * sizeof *more);

    if (more == NULL)
        exit(1);
    names = more;
    names[name_count++] = column_copy(name);
}

static void remember_spelling(const char *line)
{
    const char *text = line + strlen("spelling\t");
    struct spelled *more =
        realloc(spellings, (spelling_count + 1) * sizeof *more);

    if (more == NULL)
        exit(1);
    spellings = more;
    spellings[spelling_count].text = column_copy(text);
    spellings[spelling_count++].provider =
        column_copy(text + strcspn(text, "\t") + 1);
}

static void ask_row(const char *line)
{
    const char *name = line + strlen("name\t");

    ask_name(name, name + strcspn(name, "\t") + 1);
}

static void each_row(FILE *f, const char *kind, void (*use)(const char *))
{
    static char line[LINE];

    rewind(f);
    while (fgets(line, sizeof line, f) != NULL)
        if (strncmp(line, kind, strlen(kind)) == 0)
            use(line);
}

static void ask_names(FILE *f)
{
    each_row(f, "name\t", remember_name);
    each_row(f, "spelling\t", remember_spelling);
    qsort(names, name_count, sizeof *names, by_text);
    each_row(f, "name\t", ask_row);
}

static void ask_costs(FILE *f)
{
    static char row[LINE];
    struct probe p;

    while (probe_next(f, r, &p, row, sizeof row))
        kind_asked("cost", probe_holds(r, &p), row);
}

int main(int argc, char **argv)
{
    FILE *f = argc == 3 ? fopen(argv[2], "r") : NULL;

    r = asked_registry();
    if (f == NULL) {
        fprintf(stderr, "usage: ask names|costs FILE\n");
        return 2;
    }
    if (strcmp(argv[1], "names") == 0)
        ask_names(f);
    else
        ask_costs(f);
    fclose(f);
    return kinds_end();
}
