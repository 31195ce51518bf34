/* Checks that each rollup is the sum of its calls, and that no sum is missing.
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <string.h>

#include "base/instant.h"
#include "store.h"
#include "upkeep.h"

/* Takes the calls in force away from the rollups; all that is left is wrong. */
static void take_calls(struct checking *c)
{
    mreg_ledger *l = c->ledger;
    struct db_query *q = db_query(l->db, "SELECT " STORED_COLUMNS
                                  " FROM now");
    struct stored s;

    while (db_step(q))
        if (!stored_read(q, &s))
            check_say(c, "call %" PRId64 " has a usage that is none", s.id);
        else if (!rollup_add(&l->rollups, &s.sums, -1))
            db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
    db_reset(q);
}

static void add_rollups(struct checking *c)
{
    mreg_ledger *l = c->ledger;
    struct db_query *q = db_query(l->db, "SELECT " ROLLUP_COLUMNS
        "others, over, bucket, offer, state, currency FROM rollup");
    struct rollup r;

    while (db_step(q)) {
        r.key = (struct rollup_key){db_int(q, ROLLUP_SUMS + 2),
            db_int(q, ROLLUP_SUMS + 3), (uint8_t)db_int(q, ROLLUP_SUMS + 4),
            (uint16_t)db_int(q, ROLLUP_SUMS + 5)};
        if (!rollup_read(q, &r))
            check_say(c, "a rollup has a usage that is none");
        else if (!rollup_merge(&l->rollups, &r))
            db_fail(l->db, MREG_LEDGER_NO_MEMORY, "out of memory");
    }
    db_reset(q);
}

static bool is_zero(const struct rollup *r)
{
    for (int i = 0; i < ROLLUP_SUMS; i++)
        if (r->sum[i])
            return false;
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++)
        if (r->other[m])
            return false;
    return true;
}

void check_rollups(struct checking *c)
{
    struct rollups *all = &c->ledger->rollups;
    uint64_t wrong = 0;
    char at[INSTANT_TEXT_SIZE];

    add_rollups(c);
    take_calls(c);
    for (size_t i = 0; i < all->room && !db_status(c->ledger->db); i++) {
        const struct rollup *r = &all->at[i];

        if (!r->used || r->over || is_zero(r))
            continue;
        instant_text(r->key.bucket * ROLLUP_MS, at);
        if (wrong++ == 0)
            check_say(c, "the sums from %s on of offer %" PRId64
                      " are not those of the calls", at, r->key.offer);
    }
    if (wrong > 1)
        check_say(c, "so are %" PRIu64 " others", wrong - 1);
    rollup_free(all);
}
