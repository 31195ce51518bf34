/* mreg_ledger: what was spent, in a database that several programs write at
 * the same time. It needs libsqlite3, which is loaded when a ledger is opened.
 *
 * A record is never changed: a correction is another record with the same key,
 * and what is in force is the last of them. Amounts are whole picodollars. All
 * functions may be called by any thread, also for one ledger. A status other
 * than OK comes with the reason in `why`, which may be NULL.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_H
#define MREG_LEDGER_H

#include "mreg_budget.h"
#include "mreg_host.h"
#include "mreg_measure.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What functions answer.  X(number, NAME, "what it means") */
#define MREG_LEDGER_STATUSES(X) \
    X(0, OK, "ok") \
    X(1, BAD_ARGUMENT, "an argument is missing or out of range") \
    X(2, NO_MEMORY, "out of memory") \
    X(3, NO_SQLITE, "libsqlite3 cannot be loaded") \
    X(4, NO_FILE, "the ledger cannot be opened") \
    X(5, READ_ONLY, "the ledger can only be read") \
    X(6, BUSY, "another program keeps the ledger locked") \
    X(7, FULL, "there is no space left for the ledger") \
    X(8, NEWER, "the ledger is of a newer mreg") \
    X(9, DAMAGED, "the ledger is damaged") \
    X(10, NOT_A_LEDGER, "the file is not a ledger") \
    X(11, FAILED, "the ledger cannot be read or written") \
    X(12, NO_RUN, "no such run") \
    X(13, REFUSED, "what should be recorded is not in order") \
    X(14, OVER_QUOTA, "a quota has no room for it") \
    X(15, NO_QUOTA, "no such quota") \
    X(16, NO_HOLD, "the reservation has ended") \
    X(17, UNPRICED, "what it costs at most is not known")

#define MREG_X_(n, NAME, ...) MREG_LEDGER_##NAME = n,
typedef enum mreg_ledger_status {
    MREG_LEDGER_STATUSES(MREG_X_)
} mreg_ledger_status;
#undef MREG_X_

/* Returns what a status means; it is empty past the last. */
mreg_text mreg_ledger_status_text(uint32_t status);

/* ---- Opening ----------------------------------------------------------- */

typedef struct mreg_ledger mreg_ledger;

enum { MREG_LEDGER_READ = 1 };  /* a flag: only to be read */

/* Opens a ledger, or makes one of mode 0600 unless it is only to be read; the
 * folder must be there. A path of NULL is what $MREG_LEDGER names, else
 * mreg/ledger.db in $XDG_DATA_HOME (~/.local/share). It is brought to the
 * newest schema. OK; else NULL in `out`: BAD_ARGUMENT, NO_MEMORY, NO_SQLITE,
 * NO_FILE (also a symbolic link), READ_ONLY, BUSY, FULL, NEWER, DAMAGED,
 * NOT_A_LEDGER, FAILED. */
mreg_ledger_status mreg_ledger_open(const char *path, uint32_t flags,
                                    mreg_ledger **out, mreg_host_note *why);

/* Closes it; no other thread may use it any more. NULL is allowed. */
void mreg_ledger_close(mreg_ledger *l);

/* ---- Records ----------------------------------------------------------- */

/* The later, the less is known of what was used. */
typedef enum mreg_call_state {
    MREG_CALL_SETTLED,          /* the answer is whole */
    MREG_CALL_PARTIAL,          /* it was cut: the usage up to there */
    MREG_CALL_ABANDONED,        /* it never came */
    MREG_CALL_STATES
} mreg_call_state;

enum {
    MREG_CALL_TAGS = 8,
    MREG_CALL_TEXT = 256,       /* most bytes of a name or tag */
    MREG_CALL_ID = 1024,        /* most bytes of an id, and of an error */
    MREG_CALL_METADATA = 16384
};

/* A call. Texts are UTF-8 without control characters; they may be {0}. */
typedef struct mreg_call {
    mreg_text id;               /* the response's; empty: a key is made of what
                                 * is said here, and the record is weak */
    mreg_time at;               /* from 1970 to 9999; not 0 */
    mreg_text provider, model;  /* as asked; without a provider the name tells
                                 * which, or the price is unknown */
    mreg_text served;           /* the model as served; it is what is priced, if
                                 * the registry has it; empty: as asked */
    mreg_terms terms;           /* its `at` is not looked at */
    mreg_usage usage;           /* disjoint; each count below 2^63 */
    uint8_t state;              /* mreg_call_state */
    uint8_t estimated;          /* 1: nobody stated the usage */
    uint8_t has_billed;
    uint8_t tags;
    uint64_t billed;            /* the provider's own bill in picodollars,
                                 * below 2^63 */
    uint32_t latency_ms, first_ms;      /* 0: unknown */
    mreg_text error, run, session, task;
    mreg_text tag[MREG_CALL_TAGS];      /* "key=value": user=, team=, key= */
    mreg_text source;           /* the format it was imported from */
    mreg_text metadata;         /* a JSON object */
} mreg_call;

/* What became of a call. */
typedef enum mreg_recorded {
    MREG_RECORDED_NEW,          /* its key was not known */
    MREG_RECORDED_LARGER,       /* it corrects the one that was in force: it is
                                 * more complete, counts more or has a bill */
    MREG_RECORDED_SAME,         /* the one in force stays: a duplicate */
    MREG_RECORDED_REFUSED       /* it is not in order; nothing is written */
} mreg_recorded;

/* Records calls in one transaction, which is on disk when this returns, at the
 * prices of a registry; calls of several threads are written together. `out`,
 * which may be NULL, says what became of each. OK; REFUSED if some were
 * refused, with the first of them in `why`; else nothing is recorded: a status
 * of mreg_ledger_open. */
mreg_ledger_status mreg_ledger_record(mreg_ledger *l, const mreg *r,
                                      const mreg_call *calls, size_t n,
                                      mreg_recorded *out,
                                      mreg_host_note *why);

/* Records calls at the prices that a handle has in force. Who calls it links
 * libmreg_live.a, too. Statuses are those of mreg_ledger_record. */
mreg_ledger_status mreg_host_record(mreg_host *h, mreg_ledger *l,
                                    const mreg_call *calls, size_t n,
                                    mreg_recorded *out, mreg_host_note *why);

/* Records what a provider's answer says: a body, a line of a batch result or
 * the events of a stream, as mreg_usage_read has them. What `rest` says goes
 * before it; its usage is not looked at. An answer that did not end is PARTIAL;
 * one with usage keys that nobody knows is `estimated`. `rest` may be NULL,
 * `out` too. REFUSED also for an answer that states no usage. */
mreg_ledger_status mreg_ledger_record_body(mreg_ledger *l, const mreg *r,
                                           mreg_text body,
                                           const mreg_call *rest,
                                           mreg_recorded *out,
                                           mreg_host_note *why);

/* ---- Runs -------------------------------------------------------------- */

typedef enum mreg_run_state {
    MREG_RUN_OPEN, MREG_RUN_DONE, MREG_RUN_FAILED, MREG_RUN_STATES
} mreg_run_state;

/* A run is a name that calls have in common. Calls may name one that was never
 * begun. */
typedef struct mreg_run {
    mreg_text name, parent;     /* parent: another run, or empty */
    mreg_time began, ended;     /* ended 0: it goes on */
    uint8_t state;              /* mreg_run_state */
    uint8_t tags;
    mreg_text tag[MREG_CALL_TAGS];
} mreg_run;

/* Begins a run; `ended` and `state` are not looked at. REFUSED if there is one
 * of that name, or the parent was not begun. */
mreg_ledger_status mreg_ledger_run_begin(mreg_ledger *l, const mreg_run *run,
                                         mreg_host_note *why);

/* Ends one; not before it began, whatever the clock says. NO_RUN if there is
 * none; REFUSED if it has ended. */
mreg_ledger_status mreg_ledger_run_end(mreg_ledger *l, mreg_text name,
                                       mreg_time at, mreg_run_state state,
                                       mreg_host_note *why);

/* Gives each run, in the order in which they began. Texts last for the call,
 * which must not use the same ledger. */
mreg_ledger_status mreg_ledger_runs(mreg_ledger *l,
                                    void (*take)(void *context,
                                                 const mreg_run *run),
                                    void *context, mreg_host_note *why);

/* ---- What was spent ---------------------------------------------------- */

/* Sums of the calls in force. Amounts are of US dollars; a call in another
 * currency is in `foreign` and in no amount. With `unknown` calls, `usd` is a
 * lower bound. */
typedef struct mreg_spent {
    uint64_t calls;
    uint64_t state[MREG_CALL_STATES];
    uint64_t weak, errors, foreign;             /* calls */
    uint64_t inherited, unknown, estimated, billed;
    mreg_sum usd, list_usd, billed_usd;
    mreg_sum inherited_usd, unknown_usd, estimated_usd;
    uint64_t n[MREG_METERS_COUNT];              /* counts; UINT64_MAX: more */
    uint64_t latency_ms, latency_calls;         /* their sum, and of how many */
    uint8_t over;               /* 1: an amount was too large to be summed */
} mreg_spent;

/* Sums the calls of a run and of the runs below it (an empty name: all calls),
 * from an instant on (0: the first) and before another (0: the last). */
mreg_ledger_status mreg_ledger_spent(mreg_ledger *l, mreg_text run,
                                     mreg_time since, mreg_time until,
                                     mreg_spent *out, mreg_host_note *why);

/* ---- What calls came to ------------------------------------------------- */

/* How good an answer was: from 0 to MREG_WHOLE, and good from half of it on.
 * The last rating of a call counts. */
typedef struct mreg_rating {
    mreg_text call;             /* the id that it was recorded with */
    mreg_text user;             /* who says so; may be empty */
    mreg_time at;
    uint32_t score;
} mreg_rating;

/* Rates a call. OK; REFUSED if none of that id is recorded, or the rating is
 * not in order; else as mreg_ledger_record. */
mreg_ledger_status mreg_ledger_rate(mreg_ledger *l, const mreg_rating *rating,
                                    mreg_host_note *why);

/* Which calls are looked at; empty texts and 0 leave nothing out. */
typedef struct mreg_perf_query {
    mreg_text task, tag;        /* tag: "key=value" */
    mreg_text user;             /* only this user's ratings count */
    mreg_time since, until;
    uint32_t generation;        /* as mreg_arm_add has it */
} mreg_perf_query;

/* A model and task; its texts last for the call that gives it. */
typedef struct mreg_perf {
    mreg_text provider, model, task;
    mreg_arm arm;
} mreg_perf;
typedef void (*mreg_take_perf)(void *context, const mreg_perf *one);

/* Gives what calls came to, for each model and task. A call without a rating
 * succeeded if its answer is whole and it has no error. */
mreg_ledger_status mreg_ledger_perf(mreg_ledger *l,
                                    const mreg_perf_query *asked,
                                    mreg_take_perf take,
                                    void *context, mreg_host_note *why);

/* ---- Quotas ------------------------------------------------------------ */

enum { MREG_QUOTA_MONEY, MREG_QUOTA_TOKENS, MREG_QUOTA_CALLS,
       MREG_QUOTA_UNITS };
/* Windows are derived from the calendar, never from when one was last reset. */
enum {
    MREG_QUOTA_DAY, MREG_QUOTA_WEEK, MREG_QUOTA_MONTH,  /* of a time zone */
    MREG_QUOTA_HOURS,           /* one after the other since an instant */
    MREG_QUOTA_ROLLING,         /* the hours before now, by steps of 1/360 */
    MREG_QUOTA_EVER,
    MREG_QUOTA_WINDOWS
};

typedef struct mreg_quota {
    mreg_text name;             /* up to MREG_CALL_TEXT bytes */
    uint8_t unit, window;
    uint8_t soft;               /* 1: it warns, and refuses nothing */
    uint8_t tags;
    uint32_t hours;             /* of HOURS and ROLLING: 1 to 87840 */
    uint64_t limit;             /* picodollars, tokens or calls, below 2^63 */
    mreg_time since;            /* of HOURS: when one window begins */
    mreg_text zone;             /* "Europe/Berlin"; empty: UTC */
    mreg_text provider, model;  /* whose calls count; empty: any */
    mreg_text tag[MREG_CALL_TAGS];      /* that calls have, all of them */
} mreg_quota;

typedef struct mreg_quota_view {
    mreg_quota quota;           /* texts last for the call */
    mreg_time begins, ends;     /* its window; ROLLING: when the first of what
                                 * is used leaves it; INT64_MAX: never */
    uint64_t used;              /* by calls that are recorded */
    uint64_t reserved;          /* by calls that are not yet */
    uint64_t left;
    uint64_t unknown;           /* calls without a price: `used` is a lower
                                 * bound */
} mreg_quota_view;

/* Sets a quota, or changes that of its name. What was recorded counts from the
 * beginning of the window that holds `now`. Names are those of the registry,
 * or are not looked at if it is NULL. REFUSED if it is not in order. */
mreg_ledger_status mreg_quota_set(mreg_ledger *l, const mreg *r,
                                  const mreg_quota *q, mreg_time now,
                                  mreg_host_note *why);

/* Removes a quota and what is reserved of it. NO_QUOTA if there is none. */
mreg_ledger_status mreg_quota_remove(mreg_ledger *l, mreg_text name,
                                     mreg_host_note *why);

/* Gives each quota at an instant, by name. `take` must not use the ledger. */
mreg_ledger_status mreg_quotas(mreg_ledger *l, mreg_time now,
                               void (*take)(void *context,
                                            const mreg_quota_view *view),
                               void *context, mreg_host_note *why);

typedef struct mreg_reservation {
    int64_t hold;               /* its number; 0: nothing is reserved */
    uint64_t money, tokens;     /* what the call may cost and use at most */
    uint8_t unpriced;           /* 1: its price is not known; `money` is 0 */
    uint32_t quotas, soft;      /* that count it; soft ones that it passes */
    mreg_time ends;             /* when the first of their windows ends: calls
                                 * from then on are not reserved for */
    /* The quota that refuses it; of several, the one that frees last. */
    char quota[MREG_CALL_TEXT + 1];
    uint8_t unit;
    uint64_t limit, used, reserved, left, missing;
    mreg_time frees;            /* when it has room; INT64_MAX: never */
} mreg_reservation;

/* Reserves what a call may cost in each quota that counts it, or in none of
 * them, in one transaction. The call is as it will be recorded, but its usage
 * is what it may be at most (as `most` of mreg_worst, in mreg_budget.h), its
 * `at` is now, and a `billed` is an amount to reserve in place of its price.
 * After `keep_ms` it is free again, by a clock that does not jump; with 0
 * nothing is reserved. OK; OVER_QUOTA; UNPRICED if a hard quota of money counts
 * it; REFUSED. */
mreg_ledger_status mreg_reserve(mreg_ledger *l, const mreg *r,
                                const mreg_call *most, const mreg_may *may,
                                uint64_t keep_ms, mreg_reservation *out,
                                mreg_host_note *why);

typedef struct mreg_settled {
    mreg_recorded recorded;
    uint64_t above_money, above_tokens; /* more than was reserved */
} mreg_settled;

/* Records a call and then ends its reservation; with `keep` it goes on with
 * what is left of it, for a program that divides it among its calls. A call's
 * `at` is when it began: that of the reservation, or before its `ends`. OK;
 * NO_HOLD if it had ended, and the call is recorded; a status of
 * mreg_ledger_record, and nothing has happened. */
mreg_ledger_status mreg_settle(mreg_ledger *l, const mreg *r, int64_t hold,
                               const mreg_call *call, int keep,
                               mreg_settled *out, mreg_host_note *why);

/* Reserve and settle at the prices that a handle has in force, as
 * mreg_host_record does. */
mreg_ledger_status mreg_host_reserve(mreg_host *h, mreg_ledger *l,
                                     const mreg_call *most,
                                     const mreg_may *may, uint64_t keep_ms,
                                     mreg_reservation *out,
                                     mreg_host_note *why);
mreg_ledger_status mreg_host_settle(mreg_host *h, mreg_ledger *l,
                                    int64_t hold, const mreg_call *call,
                                    int keep, mreg_settled *out,
                                    mreg_host_note *why);

/* Ends a reservation whose call was not made. OK or NO_HOLD. */
mreg_ledger_status mreg_release(mreg_ledger *l, int64_t hold,
                                mreg_host_note *why);

/* What a task needs. The texts are lists that commas part, or empty. */
typedef struct mreg_task {
    mreg_text name;
    mreg_text need;             /* capabilities */
    mreg_text prefer;           /* models that are candidates unmeasured */
    uint32_t target;            /* the share that must succeed; 0: not said */
} mreg_task;
typedef void (*mreg_take_task)(void *context, const mreg_task *one);

/* Sets what a task needs, in place of what was set; forgets it (REFUSED if none
 * of the name is set); gives those that are set. */
mreg_ledger_status mreg_ledger_task_set(mreg_ledger *l, const mreg_task *task,
                                        mreg_host_note *why);
mreg_ledger_status mreg_ledger_task_remove(mreg_ledger *l, mreg_text name,
                                           mreg_host_note *why);
mreg_ledger_status mreg_ledger_tasks(mreg_ledger *l, mreg_take_task take,
                                     void *context, mreg_host_note *why);

/* ---- Variants of prompts ----------------------------------------------- */

#define MREG_PROMPT_TEXT 65536u     /* most bytes of a text */

typedef struct mreg_prompt {
    mreg_text name, variant;
    mreg_text model;            /* the model that it is for; empty: any */
    mreg_text text;             /* a template, with slots such as {{city}} */
    uint32_t weight;            /* 0 to 1,000, as in mreg_variant */
    mreg_time at;
    uint8_t digest[32];         /* SHA-256 of the text, when it is given */
} mreg_prompt;
typedef void (*mreg_take_prompt)(void *context, const mreg_prompt *one);

/* Keeps a text, in place of the one that its name, model and variant had. */
mreg_ledger_status mreg_ledger_prompt_add(mreg_ledger *l,
                                          const mreg_prompt *prompt,
                                          mreg_host_note *why);

/* Gives the texts in force of a name (empty: all), by model, the first variant
 * that was added first; they last for the call. */
mreg_ledger_status mreg_ledger_prompts(mreg_ledger *l, mreg_text name,
                                       mreg_take_prompt take, void *context,
                                       mreg_host_note *why);

#ifdef __cplusplus
}
#endif

#endif
