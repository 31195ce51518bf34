/* What the parts of `mreg quota` share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLI_QUOTAS_H
#define MREG_CLI_QUOTAS_H

#include "asking.h"
#include "counts.h"
#include "ledgers.h"
#include "tabling.h"

#define QUOTA_COMMAND "mreg quota"

/* What the options say. */
struct quota_said {
    struct asking *asked;
    const char *ledger, *at, *usd, *tokens, *calls, *per, *zone, *since;
    const char *provider, *model, *service;
    bool soft, rolling;
    struct ledgers_tags tags;
    struct counts counts;
    struct tabling table;
};

/* Reads an amount of US dollars as picodollars, and a count. False after a
 * complaint. */
bool quotas_usd(const char *text, uint64_t *pico);
bool quotas_count(const char *text, uint64_t *n);

/* Adds a quota, or with `any` sets one that may be there; removes one; lists
 * all; asks whether a call has room. Each returns the exit status. */
int quotas_add(struct quota_said *s, const char *name, bool any);
int quotas_remove(struct quota_said *s, const char *name);
int quotas_list(struct quota_said *s);
int quotas_check(struct quota_said *s, const char *model);

/* Writes an amount in the unit of a quota, "0.45 USD". */
#define QUOTA_AMOUNT_ROOM 64
void quotas_amount(unsigned unit, uint64_t n, char out[QUOTA_AMOUNT_ROOM]);

#endif
