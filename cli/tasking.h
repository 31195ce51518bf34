/* Reads from the ledger what is set for tasks, and steps through its lists.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_TASKING_H
#define MREG_CLI_TASKING_H

#include "base/arena.h"
#include "mreg_ledger.h"

struct tasks {
    struct arena *arena;
    mreg_task *at;
    size_t n, room;
};

/* Reads all tasks. EXIT_YES; another status after a complaint. */
int tasking_read(const char *command, const char *ledger, struct tasks *out);

/* Steps through a list that commas part: gives the next text, false at its
 * end. `at` begins as 0. */
bool tasking_next(mreg_text list, uint32_t *at, mreg_text *out);

#endif
