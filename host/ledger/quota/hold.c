/* The clock of reservations, their end, and when a quota has room again.
 *
 * A reservation ends by a clock that runs since the machine was booted: a day's
 * clock that is put forward or back ends none early and brings none back. Those
 * of an earlier boot have no process any more.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <time.h>

#include "quota.h"

#ifndef CLOCK_BOOTTIME
#define CLOCK_BOOTTIME CLOCK_MONOTONIC
#endif

int64_t hold_clock(void)
{
    struct timespec t = {0, 0};

    clock_gettime(CLOCK_BOOTTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Returns a number of this boot. Where the system has none it is 0, and
 * reservations of an earlier boot end when the clock comes by. */
static int64_t read_boot(void)
{
    FILE *f = fopen("/proc/sys/kernel/random/boot_id", "r");
    uint64_t n = UINT64_C(0xCBF29CE484222325);
    int c;

    if (!f)
        return 0;
    while ((c = getc(f)) != EOF)
        n = (n ^ (uint64_t)c) * UINT64_C(0x100000001B3);
    fclose(f);
    return (int64_t)(n >> 1);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int64_t boot;

static void keep_boot(void)
{
    boot = read_boot();
}

int64_t hold_boot(void)
{
    pthread_once(&once, keep_boot);
    return boot;
}

static bool delete_where(mreg_ledger *l, struct db_query *q)
{
    (void)l;
    db_bind(q, 1, hold_clock());
    db_bind(q, 2, hold_boot());
    return db_done(q);
}

bool holds_expire(mreg_ledger *l)
{
    struct db_query *any = db_query(l->db, "SELECT 1 FROM hold"
        " WHERE until <= ?1 OR boot != ?2 LIMIT 1");
    bool is_any;

    db_bind(any, 1, hold_clock());
    db_bind(any, 2, hold_boot());
    is_any = db_step(any);
    db_reset(any);
    if (!is_any)
        return !db_status(l->db);
    return delete_where(l, db_query(l->db, "DELETE FROM held WHERE hold IN"
               " (SELECT id FROM hold WHERE until <= ?1 OR boot != ?2)"))
           && delete_where(l, db_query(l->db, "DELETE FROM hold"
               " WHERE until <= ?1 OR boot != ?2"));
}

int64_t quota_frees(mreg_ledger *l, const struct quota *q, struct window w,
                    int64_t missing, int64_t at)
{
    const bool rolls = q->is.window == MREG_QUOTA_ROLLING;
    struct db_query *row = db_query(l->db, "SELECT max(until - ?4, 0) + ?5"
        " AS free, amount FROM held JOIN hold ON hold.id = hold"
        " WHERE quota = ?1 AND begins = ?2"
        " UNION ALL SELECT begins + ?6, amount FROM spent"
        " WHERE quota = ?1 AND begins >= ?3 ORDER BY free");
    int64_t frees = w.until;

    db_bind(row, 1, q->id);
    db_bind(row, 2, w.held);
    db_bind(row, 3, rolls ? w.begins : INT64_MAX);
    db_bind(row, 4, hold_clock());
    db_bind(row, 5, at);
    db_bind(row, 6, window_rolls(q));
    while (missing > 0 && db_step(row)) {
        missing -= db_int(row, 1);
        if (missing <= 0 && db_int(row, 0) < frees)
            frees = db_int(row, 0);
    }
    db_reset(row);
    return frees;
}
