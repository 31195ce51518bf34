/* A call made ready to be recorded, outside of the database: checked, priced,
 * with its key.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_ENTRY_H
#define MREG_LEDGER_ENTRY_H

#include <stdbool.h>

#include "mreg_ledger.h"

struct entry {
    const mreg_call *call;
    const char *refused;        /* why; NULL: it is in order */
    mreg_recorded recorded;
    int64_t key[2];
    bool weak;
    mreg_model model;           /* the row that is priced, or MREG_NONE */
    mreg_text host, name;       /* of it; or as was said */
    mreg_text account;          /* whose prices; empty: those of the list */
    uint8_t service, geo;
    uint16_t currency;
    uint8_t why;                /* mreg_status of the price */
    bool has_price;
    int64_t price, list;
    mreg_meters inherited, unknown;
};

/* Returns what is wrong with a call, or NULL. */
const char *entry_check(const mreg_call *c);
/* Returns what is wrong with a run, or NULL. */
const char *entry_check_run(const mreg_run *run);

/* Is a text in order, and of so many bytes at most? */
bool entry_is_text(mreg_text t, size_t most);

/* Makes the key: of the response's id, else of what the call says. */
void entry_key(struct entry *e);
/* The two numbers of the 16 bytes of a key. */
void entry_key_of(int64_t key[2], const uint8_t bytes[16]);

/* Finds the model and prices the call. `r` may be NULL. */
void entry_price(struct entry *e, const mreg *r);

#endif
