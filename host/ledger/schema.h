/* The schema of a ledger, and the steps that lead to it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_SCHEMA_H
#define MREG_LEDGER_SCHEMA_H

#include "sqlite.h"

#define LEDGER_APPLICATION 0x6D726567   /* "mreg", in the file's header */

/* SQL that leads from each schema to the next one; a new step goes to the end,
 * and none is ever changed. Their count is the newest schema's number, which
 * the file has as its user_version. */
extern const char *const schema_steps[];
extern const size_t schema_count;

/* Says whether the file is a ledger and of which schema, without writing; false
 * with the fault NOT_A_LEDGER or NEWER. */
bool schema_look(struct db *d, int64_t *version);

/* Brings it to the newest schema. */
bool schema_raise(struct db *d);

#endif
