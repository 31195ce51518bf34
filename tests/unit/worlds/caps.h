/* A ledger with quotas, for tests: one at a time.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_CAPS_H
#define TEST_CAPS_H

#include "books.h"

#define CENT UINT64_C(10000000000)
#define HOUR INT64_C(3600000)
#define DAY (24 * HOUR)
#define KEEP 600000

extern struct books books;

/* Opens a new ledger, or skips the test where there is no SQLite. */
struct books *caps_begin(void);

/* A quota of so many cents in a month of UTC. */
mreg_quota caps_quota(const char *name, uint64_t cents);
mreg_ledger_status caps_set_at(const mreg_quota *q, mreg_time now);
void caps_set(const mreg_quota *q);

/* A call that costs so much, whatever its tokens. */
mreg_call caps_bill(const char *id, uint64_t cents, mreg_time at);
void caps_record(const char *id, uint64_t cents, mreg_time at);

/* Reserves for a call; the answer is in `got`. */
extern mreg_reservation got;
mreg_ledger_status caps_reserve(const mreg_call *c, uint64_t keep_ms);
mreg_ledger_status caps_reserve_cents(uint64_t cents, mreg_time at);

/* Looks at all quotas, and returns the first by name. */
extern mreg_quota_view seen[8];
extern size_t seen_n;
mreg_quota_view caps_look(mreg_time now);

#endif
