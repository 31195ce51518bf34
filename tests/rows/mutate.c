/* Changes one number of the price tables at a time, in memory, and expects
 * some probe to notice: mutate probes.tsv
 * What survives is printed; `N passed, N failed` counts the changes.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../runtime/tables.h"
#include "probes.h"

enum { SHOWN = 40 };

static struct probe *probes;
static size_t probe_count, last_kill;
static unsigned long passed, failed;
static mreg changed;

/* The probe that noticed last often notices the next change as well. */
static int noticed(void)
{
    for (size_t i = 0; i < probe_count; i++) {
        size_t at = (last_kill + i) % probe_count;

        if (!probe_holds(&changed, &probes[at])) {
            last_kill = at;
            return 1;
        }
    }
    return 0;
}

static void try(const char *what, size_t row)
{
    if (noticed())
        passed++;
    else if (failed++ < SHOWN)
        printf("FAILED: nobody noticed: %s of row %zu\n", what, row);
}

static void *copy_of(const void *table, size_t size)
{
    void *copy = malloc(size ? size : 1);

    if (copy == NULL)
        exit(1);
    memcpy(copy, table, size);
    return copy;
}

/* Adds 1 to, then takes 1 from, a field of every row from `first` on. */
#define MUTATE(table, type, count, first, field) \
    do { \
        type *rows = copy_of(mreg_builtin.table, (count) * sizeof(type)); \
        changed = mreg_builtin; \
        changed.table = rows; \
        for (size_t i = (first); i < (count); i++) { \
            rows[i] field++; \
            try(#table #field " + 1", i); \
            rows[i] field -= 2; \
            try(#table #field " - 1", i); \
            rows[i] field++; \
        } \
        free(rows); \
    } while (0)

static void mutate_all(void)
{
    const mreg *r = &mreg_builtin;

    MUTATE(values, uint64_t, r->value_count, 0, );
    MUTATE(version_from, int64_t, r->version_count, 0, );
    MUTATE(conditions, struct mreg_condition_row, r->condition_count, 0,
           .service);
    MUTATE(ranges, struct mreg_range_row, r->range_count, 0, .start);
    MUTATE(ranges, struct mreg_range_row, r->range_count, 0, .end);
    MUTATE(factors, struct mreg_factor_row, r->factor_count, 0, .times);
    MUTATE(factors, struct mreg_factor_row, r->factor_count, 0, .over);
    MUTATE(units, uint32_t, r->unit_count, 0, );
}

/* A threshold of 0 holds always; one below it cannot be told from it. */
static void mutate_thresholds(void)
{
    const mreg *r = &mreg_builtin;
    size_t size = r->condition_count * sizeof *r->conditions;
    struct mreg_condition_row *rows = copy_of(r->conditions, size);

    changed = *r;
    changed.conditions = rows;
    for (size_t i = 0; i < r->condition_count; i++) {
        if (rows[i].from_tokens == 0)
            continue;
        rows[i].from_tokens++;
        try("threshold + 1", i);
        rows[i].from_tokens -= 2;
        try("threshold - 1", i);
        rows[i].from_tokens++;
    }
    free(rows);
}

static void load(FILE *f)
{
    static char row[65536];
    size_t room = 0;
    struct probe p;

    while (probe_next(f, &mreg_builtin, &p, row, sizeof row)) {
        if (probe_count == room) {
            room = room ? room * 2 : 1024;
            probes = realloc(probes, room * sizeof *probes);
            if (probes == NULL)
                exit(1);
        }
        probes[probe_count++] = p;
    }
}

int main(int argc, char **argv)
{
    FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;

    if (f == NULL) {
        fprintf(stderr, "usage: mutate PROBES\n");
        return 2;
    }
    load(f);
    fclose(f);
    changed = mreg_builtin;
    if (probe_count == 0 || noticed()) {
        printf("FAILED: the unchanged tables\n0 passed, 1 failed\n");
        return 1;
    }
    mutate_all();
    mutate_thresholds();
    free(probes);
    printf("%lu passed, %lu failed\n", passed, failed);
    return failed != 0;
}
