/* Quotas inside: the table of them in memory, their windows, what counts.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_QUOTA_H
#define MREG_LEDGER_QUOTA_H

#include "base/period.h"
#include "host/ledger/ledger.h"

struct quota {
    int64_t id;
    int64_t provider, model;    /* words; 0: any */
    int64_t counted;            /* windows that began before do not count */
    struct db_bytes tags;       /* the scopes that a call must have */
    const struct zone *zone;    /* NULL unless the window is of a calendar */
    mreg_quota is;              /* as it was set */
};

struct quotas {
    struct arena *arena;        /* of all below */
    int64_t edition;            /* of the table that was read */
    struct quota *at;
    size_t n;
};

/* Gives the quotas of a ledger, in a transaction; they last until the next
 * call. NULL after a fault. */
const struct quotas *quotas_read(mreg_ledger *l);

/* Forgets them, after a transaction that changed them was undone. */
void quotas_forget(mreg_ledger *l);

/* Finds a quota by name; NULL if there is none. */
const struct quota *quotas_find(const struct quotas *all, mreg_text name);

/* Runs `work`, which may use an arena, in the ledger; false after a fault,
 * which includes memory that ends. */
bool quotas_guarded(mreg_ledger *l, void (*work)(void *), void *state);

/* ---- windows ------------------------------------------------------------ */

/* The window at an instant: the sums that begin in [begins, until) count. */
struct window {
    int64_t begins, until;
    int64_t held;               /* under which its reservations are */
};
struct window window_at(const struct quota *q, int64_t at);

/* Returns under which beginning a call of an instant is summed. */
int64_t window_of_call(const struct quota *q, int64_t at);

/* Returns how long a sum counts after its beginning, if the window rolls. */
int64_t window_rolls(const struct quota *q);

/* ---- what counts -------------------------------------------------------- */

/* A call, as quotas see it. The numbers are those of words. */
struct counted {
    int64_t host, provider, name, model;
    struct db_bytes tags;
    int64_t at;
    int64_t amount[MREG_QUOTA_UNITS];
    int64_t unknown;            /* 1: the money is a lower bound */
};

bool quota_counts(const struct quota *q, const struct counted *c);

/* Returns all tokens of a usage, at most INT64_MAX. */
int64_t quota_tokens(const uint64_t *n);

/* Brings the sums of all quotas up to the last call. */
bool count_new(mreg_ledger *l, const struct quotas *all);

/* Sums all calls of one quota that is new. */
bool count_all(mreg_ledger *l, const struct quota *q);

/* What a quota has at an instant. */
struct quota_sums { int64_t used, reserved, unknown, first; };
struct quota_sums quota_sums(mreg_ledger *l, const struct quota *q,
                             struct window w);
int64_t quota_left(const struct quota *q, struct quota_sums s);

/* ---- reservations ------------------------------------------------------- */

/* A clock that runs since the machine was booted and does not jump, in
 * milliseconds, and a number of this boot. */
int64_t hold_clock(void);
int64_t hold_boot(void);

/* Ends the reservations whose time is over. */
bool holds_expire(mreg_ledger *l);

/* Returns when so much of a quota will be free, if nothing is spent until
 * then. */
int64_t quota_frees(mreg_ledger *l, const struct quota *q, struct window w,
                    int64_t missing, int64_t at);

#endif
