/* Asks the library every row of a table of expectations:
 *   ask names generated/registry.tsv   every spelling, prefix and extension
 *   ask costs probes.tsv               every bill that tests/oracle expects
 * Prints the first failures and `N passed, N failed`.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mreg.h"

enum { COLUMNS = 12, SHOWN = 20 };

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

/* Splits at tabs in place; missing columns are empty. */
static void split(char *line, char *column[COLUMNS])
{
    static char none[1];

    line[strcspn(line, "\n")] = 0;
    for (int i = 0; i < COLUMNS; i++) {
        column[i] = line ? line : none;
        if (line && (line = strchr(line, '\t')) != NULL)
            *line++ = 0;
    }
}

static int is_text(mreg_text t, const char *s)
{
    return strlen(s) == t.size && memcmp(t.at, s, t.size) == 0;
}

static int is_model(mreg_model m, const char *provider, const char *id)
{
    mreg_info_view info;
    mreg_provider_view by;

    return mreg_info(r, m, &info) == MREG_OK && is_text(info.id, id)
           && mreg_provider_info(r, info.provider, &by) == MREG_OK
           && is_text(by.id, provider);
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

static void ask_neighbours(const char *name)
{
    char text[512];
    size_t size = strlen(name);

    memcpy(text, name, size + 1);
    for (size_t n = 1; n < size; n++) {
        text[n] = 0;
        expect((mreg_find(r, text, n) != MREG_NONE) == listed(text),
               "a prefix matches only if it is listed", text);
        text[n] = name[n];
    }
    text[size + 1] = 0;
    for (int byte = 1; byte < 256; byte++) {
        text[size] = (char)byte;
        expect((mreg_find(r, text, size + 1) != MREG_NONE) == listed(text),
               "a longer name matches only if it is listed", text);
    }
    text[size] = 0;
    expect(mreg_find(r, text, size + 1) == MREG_NONE,
           "a zero byte is not part of a name", text);
}

static void ask_name(char *line)
{
    char *column[COLUMNS];
    mreg_match match;
    mreg_model m;

    split(line, column);
    m = mreg_find(r, column[1], strlen(column[1]));
    expect(is_model(m, column[2], column[3]), "find", column[1]);
    mreg_resolve(r, column[1], strlen(column[1]), NULL, 0, &match);
    expect(match.model == m && match.via == 0, "resolve", column[1]);
    ask_neighbours(column[1]);
}

static void remember(const char *line)
{
    const char *name = line + 5;
    size_t n = strcspn(name, "\t");
    char *copy = malloc(n + 1);
    char **more = realloc(spellings, (spelling_count + 1) * sizeof *more);

    if (copy == NULL || more == NULL)
        exit(1);
    memcpy(copy, name, n);
    copy[n] = 0;
    spellings = more;
    spellings[spelling_count++] = copy;
}

static void each_name(FILE *f, int ask)
{
    static char line[65536];

    rewind(f);
    while (fgets(line, sizeof line, f) != NULL) {
        if (strncmp(line, "name\t", 5) != 0)
            continue;
        if (ask)
            ask_name(line);
        else
            remember(line);
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

/* ---- costs ------------------------------------------------------------- */

static const char *status_name(mreg_status s)
{
    static const char *const names[] = {
#define NAME(n, NAME, text) [n] = #NAME,
        MREG_STATUSES(NAME)
#undef NAME
    };

    return names[s];
}

static mreg_meters meter_set(const char *list)
{
    mreg_meters set = 0;

    while (*list != 0 && *list != '-') {
        size_t n = strcspn(list, ",");

        set |= (mreg_meters)1 << (mreg_meter_find(list, n) & 63);
        list += n + (list[n] == ',');
    }
    return set;
}

static mreg_usage usage_of(const char *pairs)
{
    mreg_usage use;

    memset(&use, 0, sizeof use);
    while (*pairs != 0) {
        size_t name = strcspn(pairs, "=");
        uint32_t meter = mreg_meter_find(pairs, name);
        char *end;

        if (meter >= MREG_METERS_COUNT || pairs[name] != '=')
            break;
        use.n[meter] = strtoull(pairs + name + 1, &end, 10);
        pairs = end + strspn(end, ", ");
    }
    return use;
}

static mreg_model model_of(const char *provider, const char *id)
{
    char name[512];
    int n = snprintf(name, sizeof name, "%s/%s", provider, id);

    return mreg_find(r, name, (size_t)n);
}

static void ask_cost(char *line)
{
    char *column[COLUMNS], row[512], money[64];
    mreg_terms on;
    mreg_usage use;
    mreg_bill bill;
    mreg_status s;

    snprintf(row, sizeof row, "%s", line);
    split(line, column);
    on.at = strtoll(column[2], NULL, 10);
    on.service = (uint8_t)mreg_service_find(column[3], strlen(column[3]));
    on.geo = (uint8_t)mreg_geo_find(column[4], strlen(column[4]));
    use = usage_of(column[5]);
    s = mreg_cost(r, model_of(column[0], column[1]), &on, &use, &bill);
    snprintf(money, sizeof money, "%" PRIu64, bill.pico_usd);
    expect(s == MREG_OK || s == MREG_E_INCOMPLETE
               ? strcmp(money, column[6]) == 0
               : strcmp(status_name(s), column[6]) == 0,
           s == MREG_OK ? money : status_name(s), row);
    expect(bill.inherited == meter_set(column[7])
               && bill.unknown == meter_set(column[8]),
           "inherited and unknown", row);
}

static void ask_costs(FILE *f)
{
    static char line[65536];

    while (fgets(line, sizeof line, f) != NULL)
        if (line[0] != '#')
            ask_cost(line);
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
