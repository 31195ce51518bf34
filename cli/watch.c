/* mreg watch: session logs into the ledger as they grow. What is there already
 * is read first; the ledger knows which of it is new, so that a watch which
 * ended, however it did, goes on where it was.
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>
#include <unistd.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "base/options.h"
#include "host/ledger/entry.h"
#include "ledgers.h"
#include "taking.h"
#include "waking.h"

#define COMMAND "mreg watch"
#define SLOTS_FIRST 1024u       /* a power of two */
#define REST_MS 100             /* between looks, at least */

const char help_watch[] =
    "usage: mreg watch PATH... [options]\n"
    "\n"
    "Reads session logs as `mreg import` does, then follows them: a new call\n"
    "is recorded in the ledger and told, with the sum since it began, until\n"
    "it is interrupted. A watch that is begun again goes on where it was.\n"
    "Files may be added, cut and replaced.\n"
    "\n"
    "  --format F      take every file for one of this; see mreg import\n"
    "  --run R, --tag K=V,...  put these on each call\n"
    "  --once          end when all that is there was read\n"
    LEDGER_HELP
    "  --json          a JSON object a line\n"
    "\n"
    "Exit status: 0 it was interrupted, 1 lines or files were skipped, 2 a\n"
    "wrong usage, 3 a PATH is not there or the ledger cannot be written.\n"
    "\n"
    "example:\n"
    "  mreg watch --once ~/.claude/projects ~/.codex/sessions\n";

static volatile sig_atomic_t interrupted;

static void interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

static bool is_interrupted(void)
{
    return interrupted != 0;
}

/* ---- what is told -------------------------------------------------------- */

static bool as_json;

static uint64_t input_of(const mreg_call *call)
{
    uint64_t n = 0;

    for (unsigned m = 0; m < MREG_METERS_COUNT; m++)
        if (MREG_PROMPT_METERS >> m & 1)
            n += call->usage.n[m];
    return n;
}

static void price_text(struct out *o, const struct entry *e)
{
    char money[MREG_MONEY_SIZE];

    if (!e->has_price) {
        out_text(o, "price unknown");
        return;
    }
    if (e->unknown)
        out_text(o, ">= ");
    out_bytes(o, money, mreg_money_text((uint64_t)e->price, money,
                                        sizeof money));
}

static void tell_text(struct taking *t, const mreg_call *call,
                      const struct entry *e)
{
    struct out *o = &out_std;
    char at[INSTANT_TEXT_SIZE];

    instant_text(call->at, at);
    out_bytes(o, at, 19);
    out_text(o, "Z  ");
    out_shown(o, call->model.at, call->model.size);
    out_text(o, "  in ");
    out_grouped(o, input_of(call));
    out_text(o, ", out ");
    out_grouped(o, call->usage.n[MREG_OUTPUT]
                   + call->usage.n[MREG_REASONING]);
    out_text(o, "  ");
    price_text(o, e);
    out_text(o, "; total ");
    taking_total(o, t);
    out_char(o, '\n');
}

static void tell_json(struct taking *t, const mreg_call *call,
                      const struct entry *e)
{
    struct out *o = &out_std;
    char money[MREG_MONEY_SIZE];
    bool first = false;

    out_text(o, "{\"call\":");
    taking_object(o, call);
    out_key(o, &first, "cost_usd");
    if (e->has_price && e->currency == MREG_USD) {
        mreg_money_text((uint64_t)e->price, money, sizeof money);
        out_json_text(o, money);
    } else {
        out_text(o, "null");
    }
    out_key(o, &first, "complete");
    out_text(o, e->has_price && !e->unknown ? "true" : "false");
    out_key(o, &first, "total_usd");
    mreg_sum_text(&t->total, money, sizeof money);
    out_json_text(o, money);
    out_text(o, "}\n");
}

static void tell(struct taking *t, const mreg_call *call,
                 const struct entry *e)
{
    progress_clear(&t->progress);
    (as_json ? tell_json : tell_text)(t, call, e);
}

/* ---- which files --------------------------------------------------------- */

struct followed {
    const char *path;
    struct intake_follow *file;
    bool other;                 /* it is not a log; nobody looks at it again */
};

struct watching {
    struct taking *t;
    struct waking waking;
    struct followed *slot;
    size_t slots, used;
};

static struct followed *slot_of(struct watching *w, const char *path)
{
    uint32_t h = 2166136261u;

    for (const char *c = path; *c; c++)
        h = (h ^ (unsigned char)*c) * 16777619u;
    for (size_t at = h % w->slots;; at = (at + 1) % w->slots)
        if (!w->slot[at].path || strcmp(w->slot[at].path, path) == 0)
            return &w->slot[at];
}

static void make_slots(struct watching *w)
{
    struct followed *before = w->slot;
    const size_t count = w->slots;

    w->slots = count ? 2 * count : SLOTS_FIRST;
    w->slot = arena_get(w->t->in.arena, w->slots, sizeof *w->slot);
    for (size_t i = 0; i < count; i++)
        if (before[i].path)
            *slot_of(w, before[i].path) = before[i];
}

static void look_at(void *of, const char *path)
{
    struct watching *w = of;
    struct followed *f;

    if (2 * (w->used + 1) > w->slots)
        make_slots(w);
    f = slot_of(w, path);
    if (!f->path) {
        struct arena *a = w->t->in.arena;

        f->path = arena_copy(a, path, strlen(path));
        f->file = intake_follow(&w->t->in, f->path);
        w->t->in.counts.files++;
        w->used++;
    }
    if (!f->other && !w->t->in.over)
        f->other = !intake_follow_on(f->file);
}

static void wake_by(void *of, const char *path)
{
    struct watching *w = of;

    waking_add(&w->waking, path);
}

/* Looks at all files; what a walk needs is forgotten with it. */
static int look(struct watching *w, int count, char **paths)
{
    const struct intake_walker walker = {w, look_at, wake_by};
    int status = EXIT_YES;

    for (int i = 0; i < count && !w->t->in.over; i++) {
        struct arena *a = arena_new();

        waking_add(&w->waking, paths[i]);
        if (!intake_walk(&w->t->in, a, paths[i], &walker))
            status = EXIT_DATA;
        arena_free(a);
    }
    w->waking.misses = status != EXIT_YES;
    intake_flush(&w->t->in);
    out_flush(&out_std);
    return status;
}

/* ---- the watch ----------------------------------------------------------- */

static void rest(void)
{
    const struct timespec pause = {0, REST_MS * 1000000L};

    nanosleep(&pause, NULL);
}

static void follow(struct watching *w, int count, char **paths)
{
    sigset_t both, before;

    sigemptyset(&both);
    sigaddset(&both, SIGINT);
    sigaddset(&both, SIGTERM);
    while (!interrupted && !w->t->in.over && !out_std.failed) {
        sigprocmask(SIG_BLOCK, &both, &before);
        if (!interrupted)
            waking_wait(&w->waking, &before);
        sigprocmask(SIG_SETMASK, &before, NULL);
        if (interrupted)
            break;
        look(w, count, paths);
        rest();
    }
}

static int watch(struct taking *t, bool once, int count, char **paths)
{
    struct watching w = {.t = t};
    struct sigaction ends = {.sa_handler = interrupt};
    int status;

    sigaction(SIGINT, &ends, NULL);
    sigaction(SIGTERM, &ends, NULL);
    waking_begin(&w.waking);
    make_slots(&w);
    status = look(&w, count, paths);
    if (status != EXIT_YES)
        complain(COMMAND, "one of the paths is not there", NULL, NULL);
    if (status == EXIT_YES && !once) {
        (as_json ? taking_json : taking_text)(t);
        out_flush(&out_std);
        t->show = tell;
        follow(&w, count, paths);
    }
    waking_end(&w.waking);
    return status;
}

static int finish(struct taking *t, int status)
{
    taking_end(t);
    (as_json ? taking_json : taking_text)(t);
    out_flush(&out_std);
    mreg_ledger_close(t->ledger);
    if (t->failed || out_std.failed)
        return EXIT_DATA;
    return status == EXIT_YES && t->in.counts.skipped > 0 ? EXIT_NO : status;
}

int run_watch(struct asking *a, int argc, char **argv)
{
    static struct taking t;
    struct taking_options said = {.format = NULL};
    bool once = false;
    const struct option table[] = {
        TAKING_OPTIONS(&said),
        {"--once", NULL, &once}, {"--json", NULL, &as_json},
        REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status;

    if (count == 0)
        complain(COMMAND, "a file or a folder is expected", NULL,
                 "mreg watch --help shows an example");
    if (count < 1)
        return EXIT_USAGE;
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    t = (struct taking){.command = COMMAND, .r = a->by.r,
                        .stops = is_interrupted};
    status = taking_begin(&t, &said);
    if (status == EXIT_YES)
        status = taking_open(&t, &said);
    if (status != EXIT_YES)
        return status;
    return finish(&t, watch(&t, once, count, argv));
}
