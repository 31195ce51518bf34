/* The price tables as text, before it is known what is written where:
 * everything has a name made from its content, and the number of lines that
 * use it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_LISTING_H
#define MREG_GEN_LISTING_H

#include "emitting.h"

/* A price entry: a line for each instant, with the plan for a model of any
 * geography and those for models of one. */
enum { VARIANTS = 3 };

struct schedule {
    const char *name;
    const struct model *model[VARIANTS]; /* one of each that there is */
};

/* Where a sheet is written: on one line or within one shared plan; or apart,
 * for several to use. */
#define HOME_APART SIZE_MAX

struct listing {
    const char **window, **condition, **sheet, **plan;  /* names */
    const char **windows, **sheets;                     /* contents */
    size_t *sheet_home;         /* 0: unused */
    size_t *plan_lines;         /* that use it; 1: it is written there */
    size_t *plan_last;          /* the last of them */
    bool *sheet_put, *plan_put; /* already written where they belong */
    struct { struct schedule *at; size_t n, room; } schedules;
    size_t *schedule;           /* of each model; SIZE_MAX: no prices */
};

unsigned schedule_variant(const struct model *m);
size_t schedule_versions(const struct schedule *one);

/* price_tables.c: the end of prices.h, and prices.c. */
extern const char price_numbers[], price_arrays[];

void listing_fill(struct emitting *e, struct listing *s);

#endif
