/* mreg recommend: the model for a task, by what its calls came to.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "base/options.h"
#include "host/answers/lookup.h"
#include "host/answers/out_view.h"
#include "host/answers/selection.h"
#include "ledgers.h"
#include "measuring.h"
#include "tabling.h"
#include "tasking.h"
#include "wanting.h"

#define COMMAND "mreg recommend"
#define USUAL_TARGET 900000u

const char help_recommend[] =
    "usage: mreg recommend --task T [--target 0.9] [--need A,B] [--in N]\n"
    "                      [--out N] [FILTER...] [--json]\n"
    "\n"
    "The model for a task, by what its recorded calls came to (mreg perf):\n"
    "the cheapest of those that are sure to reach the target, at what this\n"
    "call costs; if none is, the one whose lower bound is highest. Only those\n"
    "that can serve the call. If nothing was recorded of the task, the\n"
    "cheapest of those that can serve it, which is said. `front` are those\n"
    "that no other one outdoes in cost, lower bound and p95.\n"
    "\n"
    LEDGER_HELP
    "  --target SHARE  calls that must succeed: 0.9 (the default), 95%\n"
    MEASURING_HELP WANTING_HELP FILTER_HELP TABLING_HELP
    "  --registry FILE  ask this registry, not the one that is compiled in\n"
    "\n"
    "Columns: place, model, cost_usd, reaches, at_least, success, calls,\n"
    "p95_ms, front.\n"
    "\n"
    "Exit status: 0 there is one, 1 there is none.\n"
    "\n"
    "examples:\n"
    "  mreg recommend --task sum --in 3000 --out 400 --ledger ./calls.db\n"
    "  mreg recommend --task sum --target 95% --in 900 --out 90 \\\n"
    "      --ledger ./calls.db\n";

/* A measured model that cannot serve the call, and why. */
struct refused { mreg_text model; const char *why; };

struct recommending {
    struct wanting w;
    struct measuring m;
    struct tabling table;
    const char *target;
    uint32_t target_is;         /* millionths */
    struct tasks tasks;
    mreg_text preferred;        /* models that need not be measured */
    struct wanted wanted;
    struct perf_rows measured, kept;
    struct { struct refused *at; size_t n, room; } refused;
    mreg_pick pick;
};

/* ---- who can serve the call ---------------------------------------------- */

/* Says why a model cannot be a candidate; NULL if it can, with its cost. */
static const char *refusal(const struct recommending *g, mreg_text name,
                           uint64_t *pico_usd)
{
    const mreg *r = g->w.asked->by.r;
    struct arena *a = g->measured.arena;
    struct priced_at price;
    struct reason reason;
    struct note note;
    mreg_match match;

    if (lookup(r, name.at, name.size, MREG_NONE, &match) != MREG_OK)
        return "the registry has no such model";
    if (reason_against(r, match.model, &g->wanted, 0, &reason))
        return arena_copy(a, reason.text.text, reason.text.size);
    price_at(r, match.model, &g->wanted, &price);
    *pico_usd = price.pico;
    price_note(&price, &note);
    return price.status == MREG_OK ? NULL
        : arena_printf(a, "its cost is not known: %.*s", (int)note.size,
                       note.text);
}

static void take_candidates(struct recommending *g)
{
    struct arena *a = g->measured.arena;

    for (size_t i = 0; i < g->measured.n; i++) {
        struct perf_row row = g->measured.at[i];
        struct refused refused = {row.model, NULL};

        refused.why = refusal(g, row.model, &row.pico_usd);
        if (refused.why)
            arena_push(a, &g->refused, refused);
        else
            arena_push(a, &g->kept, row);
    }
}

static bool is_kept(const struct recommending *g, mreg_text name)
{
    for (size_t i = 0; i < g->kept.n; i++)
        if (g->kept.at[i].model.size == name.size
            && memcmp(g->kept.at[i].model.at, name.at, name.size) == 0)
            return true;
    return false;
}

static mreg_text full_name(const struct recommending *g, mreg_model m)
{
    struct cell cell = {.used = 0};

    cell_model(&cell, g->w.asked->by.r, m);
    return (mreg_text){arena_copy(g->measured.arena, cell.text.at,
                                  cell.text.size), cell.text.size};
}

/* Takes the models that are set for the task, of which nothing is known. */
static void take_preferred(struct recommending *g)
{
    struct arena *a = g->measured.arena;
    mreg_match match;
    mreg_text name;
    uint32_t at = 0;

    while (tasking_next(g->preferred, &at, &name)) {
        struct perf_row row = {.measured.high = MREG_WHOLE};
        struct refused refused = {name, NULL};

        refused.why = refusal(g, name, &row.pico_usd);
        if (refused.why) {
            arena_push(a, &g->refused, refused);
            continue;
        }
        lookup(g->w.asked->by.r, name.at, name.size, MREG_NONE, &match);
        row.model = full_name(g, match.model);
        if (!is_kept(g, row.model))
            arena_push(a, &g->kept, row);
    }
}

/* Nothing is known of any: takes the cheapest that can serve the call. */
static void take_unmeasured(struct recommending *g)
{
    struct arena *a = g->measured.arena;
    struct perf_row row = {.measured.high = MREG_WHOLE};
    struct selection s;

    g->wanted.enabled_only = !g->w.filter.provider;
    select_models(g->w.asked->by.r, a, &g->wanted, &s);
    if (s.count == 0 || s.choices[0].price.status != MREG_OK)
        return;
    row.model = full_name(g, s.models[0]);
    row.pico_usd = s.choices[0].price.pico;
    arena_push(a, &g->kept, row);
}

/* ---- the choice --------------------------------------------------------- */

/* Puts the candidates into the order of preference. */
static void choose(struct recommending *g)
{
    struct arena *a = g->measured.arena;
    const size_t n = g->kept.n;
    const mreg_aim aim = {g->target_is, 0, 0};
    mreg_candidate *all = arena_get(a, n + 1, sizeof *all);
    struct perf_row *rows = arena_get(a, n + 1, sizeof *rows);
    uint32_t *order = arena_get(a, n + 1, sizeof *order);

    for (size_t i = 0; i < n; i++) {
        all[i].pico_usd = g->kept.at[i].pico_usd;
        all[i].measured = g->kept.at[i].measured;
    }
    mreg_recommend(all, (uint32_t)n, &aim, NULL, order, &g->pick);
    for (size_t i = 0; i < n; i++) {
        rows[i] = g->kept.at[order[i]];
        rows[i].place = (uint32_t)i + 1;
        rows[i].reaches = rows[i].measured.calls > 0
            && rows[i].measured.low >= g->target_is;
        rows[i].on_front = mreg_on_front(all, (uint32_t)n, order[i]);
    }
    g->kept.at = rows;
}

static const struct { const char *word, *text; } whys[] = {
    [MREG_WHY_NONE] = {"none", "no model can be recommended"},
    [MREG_WHY_CHEAPEST] = {"cheapest", "the cheapest that is sure to reach "},
    [MREG_WHY_SUREST] = {"surest",
        "the one of which most is sure; none is sure to reach "},
    [MREG_WHY_UNMEASURED] = {"unmeasured",
        "the cheapest that can serve it; no call of this task was recorded "
        "of those that can"},
};

static void share(struct out *o, uint32_t millionths)
{
    struct cell cell = {.used = 0};
    struct cell_line line;

    cell_share(&cell, millionths);
    cell_say(&cell, "", &line);
    out_bytes(o, line.at, line.size);
}

static void members(struct out *o, bool *first, const void *of)
{
    const struct perf_rows *rows = of;
    /* The rows are a member of the whole. */
    const struct recommending *g = (const struct recommending *)
        ((const char *)rows - offsetof(struct recommending, kept));

    out_key_text(o, first, "task", g->m.task);
    out_key(o, first, "target");
    out_share(o, g->target_is);
    out_key(o, first, "doubt");
    out_share(o, g->m.doubt_is);
    out_key(o, first, "chosen");
    out_json_view(o, rows->at[0].model);
    out_key_text(o, first, "why", whys[g->pick.why].word);
    out_key(o, first, "second");
    if (rows->n > 1)
        out_json_view(o, rows->at[1].model);
    else
        out_text(o, "null");
    out_key(o, first, "left_out");
    for (size_t i = 0; i < g->refused.n; i++) {
        bool inner = true;

        out_text(o, i > 0 ? ",{" : "[{");
        out_key(o, &inner, "model");
        out_json_view(o, g->refused.at[i].model);
        out_key_text(o, &inner, "why", g->refused.at[i].why);
        out_char(o, '}');
    }
    out_text(o, g->refused.n > 0 ? "]" : "[]");
}

static void say_choice(const struct recommending *g)
{
    out_view(&out_std, g->kept.at[0].model);
    out_text(&out_std, ": ");
    out_text(&out_std, whys[g->pick.why].text);
    if (g->pick.why != MREG_WHY_UNMEASURED)
        share(&out_std, g->target_is);
    out_char(&out_std, '\n');
    for (size_t i = 0; i < g->refused.n; i++) {
        out_text(&out_std, "left out: ");
        out_view(&out_std, g->refused.at[i].model);
        out_text(&out_std, ": ");
        out_text(&out_std, g->refused.at[i].why);
        out_char(&out_std, '\n');
    }
    out_char(&out_std, '\n');
}

static int print(struct recommending *g)
{
    struct table t;

    if (g->kept.n == 0) {
        complain(COMMAND, "no model can serve that at a known price", NULL,
                 "mreg select says what speaks against each");
        return EXIT_NO;
    }
    candidates_table(&g->kept, &t);
    t.members = members;
    if (!g->table.format[TABLE_JSON] && !g->table.format[TABLE_CSV])
        say_choice(g);
    return tabling_print(&g->table, &t, g->kept.arena, &g->w.asked->by)
        ? EXIT_YES : EXIT_USAGE;
}

/* Takes what is set for the task and was not said. */
static int take_task(struct recommending *g)
{
    const mreg_text name = ledgers_text(g->m.task);
    const int status = tasking_read(COMMAND, g->m.ledger, &g->tasks);

    for (size_t i = 0; i < g->tasks.n; i++) {
        const mreg_task *task = &g->tasks.at[i];

        if (task->name.size != name.size
            || memcmp(task->name.at, name.at, name.size) != 0)
            continue;
        if (!g->w.need && task->need.size)
            g->w.need = task->need.at;
        if (!g->target && task->target)
            g->target_is = task->target;
        g->preferred = task->prefer;
    }
    return status;
}

static int recommend(struct recommending *g)
{
    int status = take_task(g);

    if (status == EXIT_YES)
        status = take_wanted(&g->w, &g->wanted);
    if (status == EXIT_YES)
        status = measuring_rows(&g->m, &g->measured);
    if (status != EXIT_YES)
        return status;
    take_candidates(g);
    take_preferred(g);
    if (g->kept.n == 0)
        take_unmeasured(g);
    choose(g);
    return print(g);
}

int run_recommend(struct asking *a, int argc, char **argv)
{
    static struct recommending g;
    const struct option table[] = {
        LEDGER_OPTION(g.m.ledger), {"--target", &g.target, NULL},
        MEASURING_OPTIONS(&g.m), WANTING_OPTIONS(&g.w)
        FILTER_OPTIONS(&g.w.filter), TABLING_OPTIONS(&g.table)
        REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take,
                                    &g.w.counts};
    int status;

    g.w = (struct wanting){.asked = a, .command = COMMAND,
        .counts.command = COMMAND, .filter.command = COMMAND};
    g.m.command = g.table.command = COMMAND;
    g.target_is = USUAL_TARGET;
    status = options_parse(&options, argc, argv);
    if (status == 0 && !g.m.task)
        complain(COMMAND, "--task says which task it is for", NULL,
                 "mreg perf lists those of recorded calls");
    if (status > 0)
        complain(COMMAND, "no operand is expected", argv[0], NULL);
    if (status != 0 || !g.m.task || !tabling_top(&g.table, 0)
        || (g.target && !measuring_share(COMMAND, g.target, &g.target_is)))
        return EXIT_USAGE;
    g.measured.arena = g.kept.arena = g.tasks.arena = arena_new();
    status = recommend(&g);
    arena_free(g.measured.arena);
    return status;
}
