/* What is done with a whole ledger: it is checked, made smaller, written as
 * text and read back.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_UPKEEP_H
#define MREG_LEDGER_UPKEEP_H

#include "base/lines.h"
#include "base/out.h"
#include "ledger.h"

/* ---- check ---- */

struct ledger_check {
    uint64_t calls;             /* rows that can be read */
    uint64_t lost;              /* rows that cannot */
    uint64_t in_force, corrected, rollups, duplicates;
    uint64_t faults;            /* what `tell` was told of */
};

/* Looks at every page, the schema and its triggers, the rows, what they refer
 * to and the sums of them. Each fault is told as a text. A damaged ledger is
 * not a failure of this function: it says what can still be read. */
mreg_ledger_status ledger_check(mreg_ledger *l,
                                void (*tell)(void *state, const char *fault),
                                void *state, struct ledger_check *out,
                                mreg_host_note *why);

/* Checks what the rows and the rollups say of each other; for ledger_check. */
struct checking {
    mreg_ledger *ledger;
    void (*tell)(void *state, const char *fault);
    void *state;
    struct ledger_check *out;
};
void check_say(struct checking *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void check_rollups(struct checking *c);

/* ---- compact ---- */

/* Gives back the room of what is gone, and writes all into the one file. */
mreg_ledger_status ledger_compact(mreg_ledger *l, mreg_host_note *why);

/* ---- export, import ---- */

/* Writes the runs and the calls in force as lines of JSON, in an order that
 * only they decide: equal contents make equal bytes. With `salvage`, of a
 * damaged ledger, it writes what can be read, in the order of the rows; `lost`
 * says how many cannot. */
mreg_ledger_status ledger_export(mreg_ledger *l, struct out *o, bool salvage,
                                 uint64_t *lost, mreg_host_note *why);

struct ledger_imported {
    uint64_t recorded[MREG_RECORDED_REFUSED + 1], runs, wrong;
};

/* Reads such lines back, at the prices that they state. A line that is wrong is
 * told with its number and left out. */
mreg_ledger_status ledger_import(mreg_ledger *l, struct lines *from,
                                 void (*tell)(void *state, uint64_t line,
                                              const char *fault),
                                 void *state, struct ledger_imported *out,
                                 mreg_host_note *why);

#endif
