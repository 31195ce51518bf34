/* What the files of a ledger share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_INSIDE_H
#define MREG_LEDGER_INSIDE_H

#include <pthread.h>

#include "memo.h"
#include "rollup.h"
#include "sqlite.h"

struct waiting;     /* calls that wait for their commit */

struct mreg_ledger {
    struct db *db;              /* of the thread that is inside */
    bool read_only;
    pthread_mutex_t lock;       /* of what follows */
    bool busy;                  /* a thread is inside */
    struct waiting *first, **last;
    struct memo memo;           /* numbers of texts; of who is inside */
    struct rollups rollups;     /* of the transaction */
    pthread_cond_t free;        /* nobody is inside */
    void *quotas;               /* what host/ledger/quota/ knows of them */
    void (*forget_quotas)(void *);
};

/* Lets one thread at a time to the database: gives it without a fault. Who is
 * inside calls no function of mreg_ledger.h with the same ledger. */
struct db *ledger_enter(mreg_ledger *l);
/* Ends that. Returns the fault, with its text in `why`. */
mreg_ledger_status ledger_leave(mreg_ledger *l, mreg_host_note *why);

/* Forgets what a transaction that is not committed has numbered and summed. */
void ledger_undo(mreg_ledger *l);

/* Empties a note, which may be NULL. Returns OK. */
mreg_ledger_status ledger_well(mreg_host_note *note);

/* Writes a note, cut to its size, with ? for each control character, and
 * returns `status`. `note` may be NULL. */
mreg_ledger_status ledger_say(mreg_host_note *note, mreg_ledger_status status,
                              const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
