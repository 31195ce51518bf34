/* Asks the library every row of a table of expectations:
 *   ask names generated/registry.tsv   every spelling, prefix and extension
 *   ask costs probes.tsv               every bill that tests/oracle expects
 * Prints the first failures and `N passed, N failed`.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "probes.h"

enum { SHOWN = 20, LINE = 65536 };

static const mreg *const r = &mreg_builtin;
static unsigned long passed, failed;

static void expect(int holds, const char *what, const char *row)
{
    if (holds) {
        passed++;
        return;
    }
    if (failed++ < SHOWN)
        printf("FAILED: %s: %s\n", what, row);
}

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

static char **spellings;
static size_t spelling_count;

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static int listed(const char *name)
{
    return bsearch(&name, spellings, spelling_count, sizeof *spellings,
                   by_text) != NULL;
}

static void ask_neighbours(char text[LINE])
{
    size_t size = strlen(text);

    for (size_t n = 1; n < size; n++) {
        char kept = text[n];

        text[n] = 0;
        expect((mreg_find(r, text, n) != MREG_NONE) == listed(text),
               "a prefix matches only if it is listed", text);
        text[n] = kept;
    }
    text[size + 1] = 0;
    for (int byte = 255; byte >= 0; byte--) {
        text[size] = (char)byte;
        expect((mreg_find(r, text, size + 1) != MREG_NONE)
                   == (byte != 0 && listed(text)),
               "a longer name matches only if it is listed", text);
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
    expect(is_model(m, model), "find", text);
    mreg_resolve(r, name, size, NULL, 0, &match);
    expect(match.model == m && match.via == 0, "resolve", text);
    ask_neighbours(text);
}

static void remember(const char *name)
{
    size_t n = strcspn(name, "\t");
    char *copy = calloc(1, n + 1);
    char **more = realloc(spellings, (spelling_count + 1) * sizeof *more);

    if (copy == NULL || more == NULL)
        exit(1);
    memcpy(copy, name, n);
    spellings = more;
    spellings[spelling_count++] = copy;
}

static void each_name(FILE *f, int ask)
{
    static char line[LINE];

    rewind(f);
    while (fgets(line, sizeof line, f) != NULL) {
        const char *name = line + 5;

        if (strncmp(line, "name\t", 5) != 0)
            continue;
        if (ask)
            ask_name(name, name + strcspn(name, "\t") + 1);
        else
            remember(name);
    }
}

static void ask_names(FILE *f)
{
    each_name(f, 0);
    qsort(spellings, spelling_count, sizeof *spellings, by_text);
    each_name(f, 1);
    for (size_t i = 0; i < spelling_count; i++)
        free(spellings[i]);
    free(spellings);
}

static void ask_costs(FILE *f)
{
    static char row[LINE];
    struct probe p;

    while (probe_next(f, r, &p, row, sizeof row))
        expect(probe_holds(r, &p), "cost", row);
}

int main(int argc, char **argv)
{
    FILE *f = argc == 3 ? fopen(argv[2], "r") : NULL;

    if (f == NULL) {
        fprintf(stderr, "usage: ask names|costs FILE\n");
        return 2;
    }
    if (strcmp(argv[1], "names") == 0)
        ask_names(f);
    else
        ask_costs(f);
    fclose(f);
    printf("%lu passed, %lu failed\n", passed, failed);
    return failed != 0;
}
