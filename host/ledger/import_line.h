/* A line of an export, read.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_IMPORT_LINE_H
#define MREG_LEDGER_IMPORT_LINE_H

#include "base/arena.h"
#include "entry.h"

enum line_kind { LINE_HEADING, LINE_RUN, LINE_CALL };

struct import_line {
    enum line_kind kind;
    mreg_call call;
    struct entry entry;         /* of the call, with its key and price */
    mreg_text begun, parent;    /* of a run, which has `at` and tags of call */
    mreg_time ended;
    uint64_t result;
    bool has_registry;
    uint8_t digest[32];
    int64_t as_of;
    uint64_t layers;
};

/* Reads a line; its texts are in `a`, or in the line. NULL, or what is wrong
 * with it. */
const char *import_line_read(struct arena *a, const char *at, size_t size,
                             struct import_line *out);

#endif
