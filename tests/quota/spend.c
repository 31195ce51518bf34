/* Programs that share a quota, with several threads each: they reserve, settle
 * and release at random, from reservations of their own (calls) or from one
 * that they divide among their threads (leases). What they have together is
 * summed beside the ledger, and must never be above the limit. With a time to
 * live they are killed, and others take their place.
 *
 *   spend LEDGER calls|leases PROCESSES THREADS RESERVATIONS [KILLS]
 *
 * SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "mreg_ledger.h"

#define AT MREG_UTC(2026, 3, 14, 9, 30)
#define SLICES 32               /* a lease is the limit by that, or less */
#define CALL UINT64_C(3000)     /* a call reserves less */
#define AT_ONCE 6               /* calls of a thread */
#define SETTLED 64              /* one of so many admitted calls is made */
#define KILLED_KEEP 300         /* ms, where programs are killed */
#define LONGEST 100             /* ms that a call should take no longer than */

/* What all processes have together. */
struct shared {
    atomic_ullong taken;        /* reserved or settled, summed by them */
    atomic_ullong passed;       /* how often that was above the limit */
    atomic_ullong asked, admitted, settled, above, failed;
    atomic_ullong began, acked; /* settling: money that may be, that is,
                                 * recorded */
    atomic_ullong late;         /* of it, whose reservation had expired */
};
static struct shared *shared;
static const char *path;
static unsigned threads;
static uint64_t each;           /* reservations of a thread */
static uint64_t limit;          /* is used up before they end */
static int in_leases, kills;

static uint64_t next(uint64_t *seed)
{
    uint64_t z = *seed += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* The clock that reservations end by. */
static mreg_time clock_ms(void)
{
    struct timespec t;

    clock_gettime(CLOCK_BOOTTIME, &t);
    return (mreg_time)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void wait_ms(long ms)
{
    const struct timespec t = {ms / 1000, ms % 1000 * 1000000};

    nanosleep(&t, NULL);
}

/* ---- one process -------------------------------------------------------- */

/* A reservation that threads divide. When too little is left it is closed and
 * another one takes its place; whoever ends its last call releases it. */
struct lease {
    mreg_budget budget;
    int64_t hold;
    atomic_int ended;
};

static mreg_ledger *ledger;
static struct lease *_Atomic lease;
static pthread_mutex_t leasing = PTHREAD_MUTEX_INITIALIZER;

/* What a thread has reserved for a call. */
struct held {
    struct lease *from;
    mreg_reserved mine;
    int64_t hold;
};

static mreg_call call_of(const char *id, uint64_t pico)
{
    mreg_call c = {.at = AT, .has_billed = 1, .billed = pico};

    c.id = (mreg_text){id, (uint32_t)strlen(id)};
    c.provider = (mreg_text){"openai", 6};
    c.model = (mreg_text){"gpt-4o", 6};
    return c;
}

static uint64_t keep_ms(void)
{
    return kills ? KILLED_KEEP : 3600000;
}

static int reserve_money(uint64_t pico, int64_t *hold)
{
    const mreg_call c = call_of("", pico);
    mreg_reservation got;
    mreg_host_note why;
    mreg_ledger_status s = mreg_reserve(ledger, NULL, &c, NULL, keep_ms(),
                                        &got, &why);

    if (s && s != MREG_LEDGER_OVER_QUOTA && s != MREG_LEDGER_BUSY) {
        fprintf(stderr, "reserve: %d %s\n", (int)s, why.text);
        atomic_fetch_add(&shared->failed, 1);
    }
    *hold = got.hold;
    return s == MREG_LEDGER_OK;
}

/* Ends a closed lease once no call has anything of it. */
static void end_lease(struct lease *l)
{
    mreg_budget_view v;

    mreg_budget_look(&l->budget, &v);
    if (v.closed && !v.reserved && !atomic_exchange(&l->ended, 1))
        mreg_release(ledger, l->hold, NULL);
}

/* Takes another lease where too little is left of the one there is, which it
 * was when the caller asked. Leases are few: none is freed. */
static void renew(struct lease *old)
{
    struct lease *l = calloc(1, sizeof *l);
    uint64_t slice = limit / SLICES;
    mreg_time began = clock_ms();

    pthread_mutex_lock(&leasing);
    if (l && atomic_load(&lease) == old) {
        if (old) {
            mreg_budget_close(&old->budget);
            end_lease(old);
        }
        while (slice > CALL && !reserve_money(slice, &l->hold)) {
            slice /= 2;
            began = clock_ms();
        }
        mreg_budget_open(&l->budget, slice,
                         began + (mreg_time)keep_ms() - LONGEST);
        atomic_store(&lease, l->hold ? l : NULL);
    }
    pthread_mutex_unlock(&leasing);
}

static int reserve(uint64_t pico, struct held *h)
{
    if (!in_leases)
        return reserve_money(pico, &h->hold);
    for (int i = 0; i < 2; i++) {
        h->from = atomic_load(&lease);
        if (h->from && !mreg_budget_reserve(&h->from->budget, pico, clock_ms(),
                                            0, &h->mine)) {
            h->hold = h->from->hold;
            return 1;
        }
        renew(h->from);
    }
    return 0;
}

/* Adds to what all have; tells if that passes the limit. */
static void take(uint64_t pico)
{
    if (atomic_fetch_add(&shared->taken, pico) + pico > limit)
        atomic_fetch_add(&shared->passed, 1);
}

static void settle(uint64_t *seed, uint64_t pico, struct held *h)
{
    const uint64_t actual = next(seed) % (pico + 1);
    mreg_settled settled;
    mreg_host_note why;
    mreg_ledger_status s;
    mreg_call c;
    char id[40];

    snprintf(id, sizeof id, "%d-%" PRIx64, (int)getpid(), next(seed));
    c = call_of(id, actual);
    atomic_fetch_add(&shared->began, actual);
    s = mreg_settle(ledger, NULL, h->hold, &c, in_leases, &settled, &why);
    if (settled.recorded == MREG_RECORDED_NEW)
        atomic_fetch_add(&shared->acked, actual);
    if (s == MREG_LEDGER_NO_HOLD)
        atomic_fetch_add(&shared->late, actual);
    if (s && !(kills && s == MREG_LEDGER_NO_HOLD)) {
        fprintf(stderr, "settle: %d %s\n", (int)s, why.text);
        atomic_fetch_add(&shared->failed, 1);
    }
    atomic_fetch_add(&shared->settled, 1);
    if (!s && settled.above_money && !in_leases)
        atomic_fetch_add(&shared->above, 1);
    atomic_fetch_sub(&shared->taken, pico - actual);
    if (!in_leases)
        return;
    mreg_budget_settle(&h->from->budget, &h->mine, actual, NULL);
    end_lease(h->from);
}

static void give_back(uint64_t pico, struct held *h)
{
    mreg_host_note why;
    mreg_ledger_status s;

    atomic_fetch_sub(&shared->taken, pico);
    if (in_leases) {
        mreg_budget_release(&h->from->budget, &h->mine);
        end_lease(h->from);
        return;
    }
    s = mreg_release(ledger, h->hold, &why);
    if (s && !(kills && s == MREG_LEDGER_NO_HOLD)) {
        fprintf(stderr, "release: %d %s\n", (int)s, why.text);
        atomic_fetch_add(&shared->failed, 1);
    }
}

/* Reserves for several calls before it ends the first, so that most of what is
 * reserved is in the sum of all. */
static void *spend(void *arg)
{
    uint64_t seed = (uint64_t)(uintptr_t)arg * 1000003 + (uint64_t)getpid();
    struct held held[AT_ONCE];
    uint64_t pico[AT_ONCE];
    int n = 0;

    for (uint64_t i = 0; i < each; i++) {
        held[n] = (struct held){NULL, {0, 0}, 0};
        pico[n] = next(&seed) % CALL;
        atomic_fetch_add(&shared->asked, 1);
        if (reserve(pico[n], &held[n])) {
            take(pico[n++]);
            atomic_fetch_add(&shared->admitted, 1);
        }
        if (n < AT_ONCE && i % AT_ONCE && i + 1 < each)
            continue;
        while (n-- > 0)
            if (next(&seed) % SETTLED == 0)
                settle(&seed, pico[n], &held[n]);
            else
                give_back(pico[n], &held[n]);
        n = 0;
    }
    return NULL;
}

static int process(void)
{
    pthread_t thread[64];
    mreg_host_note why;

    if (mreg_ledger_open(path, 0, &ledger, &why)) {
        fprintf(stderr, "open: %s\n", why.text);
        return 1;
    }
    for (uintptr_t i = 0; i < threads; i++)
        pthread_create(&thread[i], NULL, spend, (void *)(i + 1));
    for (unsigned i = 0; i < threads; i++)
        pthread_join(thread[i], NULL);
    if (atomic_load(&lease))
        mreg_release(ledger, atomic_load(&lease)->hold, NULL);
    mreg_ledger_close(ledger);
    return 0;
}

/* ---- all of them -------------------------------------------------------- */

static mreg_quota_view seen;

static void see(void *context, const mreg_quota_view *view)
{
    (void)context;
    seen = *view;
}

static pid_t start(void)
{
    const pid_t child = fork();

    if (child == 0)
        _exit(process());
    return child;
}

/* Kills one at random now and then, and starts another in its place. */
static void kill_some(pid_t *child, unsigned processes)
{
    uint64_t seed = 7;

    for (int i = 0; i < kills; i++) {
        const unsigned one = (unsigned)(next(&seed) % processes);

        wait_ms(20 + (long)(next(&seed) % 60));
        kill(child[one], SIGKILL);
        waitpid(child[one], NULL, 0);
        child[one] = start();
    }
    for (unsigned i = 0; i < processes; i++)
        kill(child[i], SIGKILL);
}

static int run_all(unsigned processes)
{
    pid_t child[64];
    int bad = 0, status;

    for (unsigned i = 0; i < processes; i++)
        child[i] = start();
    if (kills)
        kill_some(child, processes);
    for (unsigned i = 0; i < processes; i++) {
        waitpid(child[i], &status, 0);
        bad |= !kills && status != 0;
    }
    return bad;
}

/* After the last: what is recorded is what was settled, nothing is reserved
 * once it has expired, and all that is left can be had, to the last. */
static int look(void)
{
    const uint64_t began = atomic_load(&shared->began);
    const uint64_t acked = atomic_load(&shared->acked);
    const uint64_t late = atomic_load(&shared->late);
    int64_t hold;
    int bad;

    if (kills)
        wait_ms(KILLED_KEEP + 50);
    if (mreg_ledger_open(path, 0, &ledger, NULL)
        || mreg_quotas(ledger, AT, see, NULL, NULL))
        return 1;
    bad = seen.used < acked || seen.used > began || seen.reserved
          || seen.used > limit + late + (began - acked)
          || seen.left != (seen.used > limit ? 0 : limit - seen.used);
    bad |= reserve_money(seen.left + 1, &hold)
           || !reserve_money(seen.left, &hold);
    mreg_ledger_close(ledger);
    printf("limit %" PRIu64 ", used %" PRIu64 " of %" PRIu64
           " acknowledged to %" PRIu64 " begun, %" PRIu64 " of them late\n",
           limit, seen.used, acked, began, late);
    return bad;
}

static int set_up(void)
{
    const mreg_quota q = {.name = {"all", 3}, .limit = limit};
    int bad;

    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED || mreg_ledger_open(path, 0, &ledger, NULL))
        return 1;
    bad = mreg_quota_set(ledger, NULL, &q, AT, NULL) != MREG_LEDGER_OK;
    mreg_ledger_close(ledger);
    return bad;
}

int main(int argc, char **argv)
{
    unsigned processes;
    int bad;

    if (argc < 6)
        return 2;
    path = argv[1];
    in_leases = strcmp(argv[2], "leases") == 0;
    processes = (unsigned)strtoul(argv[3], NULL, 10);
    threads = (unsigned)strtoul(argv[4], NULL, 10);
    kills = argc > 6 ? (int)strtoul(argv[6], NULL, 10) : 0;
    if (!processes || processes > 64 || !threads || threads > 64)
        return 2;
    limit = kills ? 2000000 : 8 * strtoull(argv[5], NULL, 10);
    if (set_up())
        return 2;
    each = kills ? UINT64_MAX
                 : strtoull(argv[5], NULL, 10) / (processes * threads);
    bad = run_all(processes);
    bad |= look();
    printf("%llu asked, %llu admitted, %llu settled, %llu past the limit\n",
           atomic_load(&shared->asked), atomic_load(&shared->admitted),
           atomic_load(&shared->settled), atomic_load(&shared->passed));
    /* Who is killed takes what it had with it, beside the ledger. */
    return bad || (!kills && atomic_load(&shared->passed))
           || atomic_load(&shared->above) || atomic_load(&shared->failed);
}
