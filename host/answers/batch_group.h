/* Sums of a file of calls by group, instead of an answer to each line. Memory
 * grows with the groups, not with the lines.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_ANSWERS_BATCH_GROUP_H
#define MREG_ANSWERS_BATCH_GROUP_H

#include "base/buffer.h"
#include "batch.h"
#include "table.h"

struct priced;

#define GROUP_KEYS 8            /* at most */

struct batch_groups {
    struct arena *arena;
    unsigned keys;
    const char *key[GROUP_KEYS];    /* day, model, provider, or a member of
                                     * the lines */
    struct group **slots;
    size_t size, count;         /* of slots, a power of two; of groups */
    struct group **list;        /* in the order in which they were met */
    size_t room;
    struct buffer name;         /* of the line at hand */
    struct table_column *columns;
};

/* Begins with the names of a list that commas part; false if there are more
 * than GROUP_KEYS. */
bool groups_begin(struct batch_groups *g, struct arena *a, const char *list);

/* Adds a call, which is the line of these bytes. */
void groups_add(struct batch_groups *g, const char *at, size_t size,
                const struct priced *p);

/* Makes a table of them. */
void groups_table(struct batch_groups *g, struct table *out);

#endif
