/* mreg top: what is being spent, how fast, and when budgets run out.
 *
 * SPDX-License-Identifier: MIT */
#include "base/buffer.h"
#include "base/live.h"
#include "base/options.h"
#include "top.h"

#define COMMAND "mreg top"
#define HOUR_MS INT64_C(3600000)
#define REFRESH_MS 2000

const char help_top[] =
    "usage: mreg top [--zone Z] [--model M] [--once] [--json]\n"
    "\n"
    "A live screen of what is spent: today, this week and month, how fast in\n"
    "the last hour, when each budget in money would run out at that rate,\n"
    "and the models of today. q ends it. In a pipe it is printed once.\n"
    "\n"
    "  --once          print it once, and end\n"
    "  --json          the same as JSON; docs/reports.md has its members\n"
    "  --zone Z        whose days: Europe/Berlin; UTC without it\n"
    "  --model M, --provider P, --tag K=V,...  of these calls alone\n"
    LEDGER_HELP
    "\n"
    "examples:\n"
    "  mreg top --once --zone Europe/Berlin\n"
    "  mreg top --json\n";

/* ---- asking ------------------------------------------------------------- */

static int ask(struct top *t, struct report_query *q, struct report_row *sum)
{
    struct report r;
    mreg_host_note why;
    mreg_ledger_status status;

    memset(sum, 0, sizeof *sum);
    status = report_make(t->reporting.l, q, t->reporting.arena, &r, &why);
    if (status)
        return ledgers_complain(COMMAND, status, &why);
    for (size_t i = 0; i < r.currencies; i++)
        if (r.totals[i].currency == MREG_USD)
            *sum = r.totals[i];
    return EXIT_YES;
}

static int ask_spans(struct top *t)
{
    const struct zone *z = t->reporting.query.zone;
    int status = EXIT_YES;

    t->span[LAST_HOUR] = (struct span){.name = "last_hour",
                                       .from = t->now - HOUR_MS};
    t->span[TODAY] = (struct span){.name = "today",
        .from = period_at(z, PERIOD_DAY, t->now).from};
    t->span[WEEK] = (struct span){.name = "week",
        .from = period_at(z, PERIOD_WEEK, t->now).from};
    t->span[MONTH] = (struct span){.name = "month",
        .from = period_at(z, PERIOD_MONTH, t->now).from};
    for (unsigned i = 0; i < SPANS && status == EXIT_YES; i++) {
        struct report_query q = t->reporting.query;

        q.since = t->span[i].from < 0 ? 0 : t->span[i].from;
        /* Whole quarters of an hour are sums that are kept; what is to come
         * has no calls yet. */
        q.until = i == LAST_HOUR ? t->now + 1 : REPORT_UNTIL;
        status = ask(t, &q, &t->span[i].sum);
    }
    return status;
}

static char *kept(struct top *t, mreg_text text)
{
    return arena_copy(t->reporting.arena, text.at, text.size);
}

static void take_budget(void *context, const mreg_quota_view *v)
{
    struct top *t = context;
    struct budget b = {.unit = v->quota.unit, .soft = v->quota.soft,
                       .limit = v->quota.limit, .used = v->used,
                       .left = v->left, .ends = v->ends};

    b.name = (mreg_text){kept(t, v->quota.name), v->quota.name.size};
    b.query = (struct report_query){.zone = t->reporting.query.zone,
                                    .since = t->now - HOUR_MS,
                                    .until = t->now + 1};
    if (v->quota.provider.size)
        b.query.provider = kept(t, v->quota.provider);
    if (v->quota.model.size)
        b.query.model = kept(t, v->quota.model);
    for (unsigned i = 0; i < v->quota.tags && i < REPORT_TAGS_MOST; i++)
        b.query.tag[b.query.tags++] = kept(t, v->quota.tag[i]);
    arena_push(t->reporting.arena, &t->budgets, b);
}

/* Finds when what is left is spent, at the rate of the last hour. */
static int run_out(struct top *t, struct budget *b)
{
    __extension__ typedef unsigned __int128 wide;
    struct report_row sum;
    const int status = ask(t, &b->query, &sum);
    const uint64_t rate = report_count(&sum.sum, SUM_price);
    wide ms;

    if (status || b->unit != MREG_QUOTA_MONEY || rate == 0)
        return status;
    ms = (wide)b->left * (uint64_t)HOUR_MS / rate;
    if (ms < (wide)(REPORT_UNTIL - t->now)
        && t->now + (int64_t)ms < b->ends)
        b->runs_out = t->now + (int64_t)ms;
    return EXIT_YES;
}

static int ask_all(struct top *t)
{
    struct report_query *q = &t->reporting.query;
    mreg_host_note why;
    mreg_ledger_status status;
    int code;

    t->now = ledgers_now();
    t->budgets.n = t->budgets.room = 0;
    t->budgets.at = NULL;
    code = ask_spans(t);
    if (code)
        return code;
    status = mreg_quotas(t->reporting.l, t->now, take_budget, t, &why);
    if (status && status != MREG_LEDGER_READ_ONLY)
        return ledgers_complain(COMMAND, status, &why);
    for (size_t i = 0; i < t->budgets.n && code == EXIT_YES; i++)
        code = run_out(t, &t->budgets.at[i]);
    if (code)
        return code;
    q->since = t->span[TODAY].from < 0 ? 0 : t->span[TODAY].from;
    q->until = REPORT_UNTIL;
    q->by[0] = (struct report_key){.kind = REPORT_MODEL, .name = "model"};
    q->keys = 1;
    code = reporting_make(&t->reporting, &t->models);
    return code;
}

/* ---- all ---------------------------------------------------------------- */

static int show_once(struct top *t)
{
    const int status = ask_all(t);

    if (status)
        return status;
    t->once = true;
    (t->json ? top_json : top_text)(&out_std, t);
    return EXIT_YES;
}

/* What a screen is made of is forgotten with it; the rest is of the query. */
static int show_live(struct top *t, struct live *l)
{
    struct arena *const whole = t->reporting.arena;
    int status = EXIT_YES;
    bool goes_on = true;

    while (goes_on && status == EXIT_YES) {
        struct buffer text = {.arena = NULL};
        struct out *o;

        t->reporting.arena = text.arena = arena_new();
        status = ask_all(t);
        if (status == EXIT_YES) {
            o = out_into(&text);
            top_text(o, t);
            out_flush(o);
            live_show(l, text.at, text.n);
            goes_on = live_wait(l, REFRESH_MS);
        }
        arena_free(t->reporting.arena);
    }
    t->reporting.arena = whole;
    return status;
}

/* What a budget has used is brought up to date where it can be written. */
static void open_for_budgets(struct reporting *g)
{
    const char *path = ledgers_path(g->arena, COMMAND, g->ledger);
    mreg_ledger *l;

    if (!path || mreg_ledger_open(path, 0, &l, NULL))
        return;
    mreg_ledger_close(g->l);
    g->l = l;
}

int run_top(struct asking *a, int argc, char **argv)
{
    struct top t = {.reporting.command = COMMAND};
    struct reporting *g = &t.reporting;
    const struct option table[] = {
        {"--once", NULL, &t.once}, {"--json", NULL, &t.json},
        {"--zone", &g->zone, NULL}, {"--tag", &g->tag, NULL},
        {"--model", &g->query.model, NULL},
        {"--provider", &g->query.provider, NULL}, LEDGER_OPTION(g->ledger)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct live live;
    int status;

    (void)a;
    if (count != 0) {
        if (count > 0)
            complain(COMMAND, "no operand is expected", argv[0], NULL);
        return EXIT_USAGE;
    }
    g->arena = arena_new();
    status = reporting_begin(g);
    if (status == EXIT_YES)
        open_for_budgets(g);
    if (status == EXIT_YES && !t.once && !t.json && live_begin(&live)) {
        status = show_live(&t, &live);
        live_end();
    } else if (status == EXIT_YES) {
        status = show_once(&t);
    }
    reporting_end(g);
    return status;
}
