/* Changes one number of the price tables at a time, in memory, and expects
 * some probe to notice: mutate probes.tsv
 * A change that no probe notices must be one that no question can notice
 * (a window's edge outside the days it is in force, an instant between two
 * equal prices): then both registries are asked about every instant at which
 * anything could begin or end. Changes are counted by kind, see kinds.h.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/price.h"
#include "runtime/tables.h"
#include "kinds.h"
#include "probes.h"

static struct probe *probes;
static size_t probe_count, last_kill;
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

/* ---- is there any question that tells the two apart? -------------------- */

enum { MINUTE = 60000, DAYS = 7, WEEK = DAYS * 24 * 60 };

static int is_same(const mreg_bill *a, const mreg_bill *b)
{
    for (int i = 0; i < MREG_METERS_COUNT; i++)
        if (a->billed >> i & 1 && a->line[i] != b->line[i])
            return 0;
    return a->pico_usd == b->pico_usd && a->billed == b->billed
           && a->inherited == b->inherited && a->unknown == b->unknown;
}

/* Asks for some meters, of every service and geography, on both sides of
 * each threshold. */
static int bills_differ_of(mreg_model m, mreg_time at, mreg_meters meters)
{
    const mreg *r = &mreg_builtin;
    mreg_usage use;
    mreg_bill a, b;

    memset(&use, 0, sizeof use);
    for (uint32_t i = 0; i < MREG_METERS_COUNT; i++)
        use.n[i] = meters >> i & 1 ? 1000 : 0;
    for (uint32_t c = 0; c < r->condition_count; c++) {
        mreg_terms on = {.at = at, .service = r->conditions[c].service,
                         .geo = r->conditions[c].geo};

        for (int side = -1; side <= 0; side++) {
            use.n[MREG_INPUT] = r->conditions[c].from_tokens + (uint32_t)side;
            if (mreg_cost(r, m, &on, &use, &a)
                    != mreg_cost(&changed, m, &on, &use, &b)
                || !is_same(&a, &b))
                return 1;
        }
    }
    return 0;
}

/* The tokens of nearly every call may be billed by another way than a call
 * that has everything. */
static int bills_differ(mreg_model m, mreg_time at)
{
    return bills_differ_of(m, at, ~(mreg_meters)0)
           || bills_differ_of(m, at, MREG_USUAL_TOKENS);
}

/* Each minute of the week at which a window may begin or end, once after
 * the version began. 1970 began on a Thursday. */
static int weeks_differ(mreg_model m, mreg_time from, mreg_time until)
{
    const mreg *r = &mreg_builtin;

    for (uint32_t i = 0; i < 2 * r->range_count; i++) {
        const struct mreg_range_row *range = &r->ranges[i / 2];
        int64_t edge = i % 2 ? range->end : range->start;
        int64_t minute = from / MINUTE;
        int64_t now = (minute + 3 * 24 * 60) % WEEK;

        for (int side = -1; side <= 1; side++) {
            int64_t at = (minute + (edge + side - now + WEEK) % WEEK)
                         * MINUTE;

            if (at >= from && at < until && bills_differ(m, at))
                return 1;
        }
    }
    return 0;
}

static int has_windows(mreg_model m, uint32_t v)
{
    mreg_rate rate;

    for (uint32_t i = 0;
         mreg_rate_info(&mreg_builtin, m, v, i, &rate) == MREG_OK; i++)
        if (rate.windows)
            return 1;
    return 0;
}

static int model_differs(mreg_model m)
{
    for (uint32_t v = 0; v < mreg_version_count(&mreg_builtin, m); v++) {
        mreg_version version;

        mreg_version_info(&mreg_builtin, m, v, &version);
        for (int d = -1; d <= 1; d++)
            if (bills_differ(m, version.from + d))
                return 1;
        if (has_windows(m, v)
            && weeks_differ(m, version.from, version.until))
            return 1;
    }
    return 0;
}

/* The row of a table that only its model reads, if such a one is changed. */
static uint32_t changed_version = UINT32_MAX, changed_model = UINT32_MAX;

static int may_differ(mreg_model m)
{
    const struct mreg_model_row *row = &mreg_builtin.models[m];

    if (changed_model != UINT32_MAX)
        return m == changed_model;
    return changed_version == UINT32_MAX
           || changed_version - row->first_version < row->versions;
}

static int can_be_noticed(void)
{
    for (mreg_model m = 0; m < mreg_count(&mreg_builtin); m++)
        if (may_differ(m) && model_differs(m))
            return 1;
    return 0;
}

/* `what` is a field of a table, changed up or down in each of its rows. */
static void try(const char *what, size_t row)
{
    char number[24];

    snprintf(number, sizeof number, "row %zu", row);
    if (noticed())
        kind_asked(what, 1, number);
    else if (can_be_noticed())
        kind_asked(what, 0, number);
    else
        printf("no difference to anybody: %s of row %zu\n", what, row);
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
    MUTATE(odd_instants, mreg_time, r->odd_count, 0, );
    MUTATE(conditions, struct mreg_condition_row, r->condition_count, 0,
           .service);
    MUTATE(ranges, struct mreg_range_row, r->range_count, 0, .start);
    MUTATE(ranges, struct mreg_range_row, r->range_count, 0, .end);
    MUTATE(units, uint32_t, r->unit_count, 0, );
}

/* Many versions differ from those before them in nothing but what is said of
 * unknown prices. */
static void mutate_versions(void)
{
    const mreg *r = &mreg_builtin;
    mreg_second *rows = copy_of(r->version_from,
                                r->version_count * sizeof *rows);

    changed = *r;
    changed.version_from = rows;
    for (uint32_t i = 0; i < r->version_count; i++) {
        changed_version = i;
        rows[i]++;
        try("version_from + 1", i);
        rows[i] -= 2;
        try("version_from - 1", i);
        rows[i]++;
    }
    changed_version = UINT32_MAX;
    free(rows);
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

/* The prices with a place of one sheet of many: of each it would take long,
 * as few probes ask for a sheet. */
static void mutate_sheets(void)
{
    const mreg *r = &mreg_builtin;
    struct mreg_sheet_row *rows = copy_of(
        r->sheets, (r->sheet_count + 1) * sizeof *r->sheets);

    changed = *r;
    changed.sheets = rows;
    for (size_t i = 0; i < r->sheet_count; i += 16)
        for (int k = 0; k < MREG_PLACES; k++) {
            if (rows[i].price[k] == 0)
                continue;
            rows[i].price[k]++;
            try("price + 1 on sheet", i);
            rows[i].price[k]--;
        }
    free(rows);
}

/* What the row of one model of many says of its usual sheet. */
static void mutate_models(void)
{
    const mreg *r = &mreg_builtin;
    struct mreg_model_row *rows = copy_of(
        r->models, r->model_count * sizeof *r->models);

    changed = *r;
    changed.models = rows;
    for (size_t i = 0; i < r->model_count; i += 32) {
        if (rows[i].sheet == MREG_NO_ROW)
            continue;
        changed_model = (uint32_t)i;
        rows[i].sheet++;
        try("usual sheet + 1", i);
        rows[i].sheet--;
        rows[i].since--;
        try("usual sheet a day earlier", i);
        rows[i].since++;
    }
    changed_model = UINT32_MAX;
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
        kind_asked("the unchanged tables", 0, "");
        return kinds_end();
    }
    mutate_all();
    mutate_versions();
    mutate_thresholds();
    mutate_sheets();
    mutate_models();
    free(probes);
    return kinds_end();
}
