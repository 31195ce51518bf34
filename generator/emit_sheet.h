/* The price tables as text, before it is known what stands where: a name
 * from its content for everything, and how many lines use it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_EMIT_SHEET_H
#define MREG_GEN_EMIT_SHEET_H

#include "emit.h"

/* Models with one price entry and one geography have one schedule: a list
 * of instants and plans. */
struct schedule {
    const char *name;
    const struct model *model;  /* one of those that have it */
};

struct sheet {
    const char **window, **scale, **condition, **vector, **plan; /* names */
    const char **windows, **scales, **vectors;                  /* content */
    size_t *vector_users;       /* plans; 1: stands within that plan */
    size_t *plan_users;         /* schedule lines, likewise */
    struct { struct schedule *at; size_t n, room; } schedules;
    size_t *schedule;           /* of each model; SIZE_MAX: no prices */
};

void sheet_fill(struct emitting *e, struct sheet *s);

#endif
