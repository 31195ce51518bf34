/* What mreg_verify asks of a registry that is attached, a file each. A check
 * returns false, with what is wrong and where in the note, at the first thing
 * that it finds.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_CHECKS_H
#define MREG_HOST_CHECKS_H

#include <stdbool.h>

#include "host/mreg_host.h"
#include "runtime/tables.h"

struct checking {
    const mreg *r;
    mreg_host_note *why;
};

/* Fills the note and returns false. */
bool check_failed(const struct checking *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Every index and every run of rows is inside its table; every string and text
 * is inside its pool, where a zero byte ends it. */
bool check_ranges(const struct checking *c);
/* Texts are UTF-8 that may go to a terminal. */
bool check_texts(const struct checking *c);
/* Each name is in the slot where a look-up asks for it, runs of groups end,
 * each model answers to its id, spellings are sorted. */
bool check_names(const struct checking *c);
/* Checks that each account, tier and flavour is found by its own name. */
bool check_found(const struct checking *c);
/* Versions begin one after the other, sheets, items and layers are in order,
 * windows are in the week, and the sheet beside a model is what its rates
 * charge. */
bool check_prices(const struct checking *c);

#endif
