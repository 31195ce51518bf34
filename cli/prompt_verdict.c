/* mreg prompt verdict: what the calls of each variant came to, and whether that
 * is better than the first.
 *
 * SPDX-License-Identifier: MIT */
#include "cli.h"
#include "ledgers.h"
#include "prompting.h"

#define USUAL_NEAR 20000u

/* A variant with its calls, of all models and tasks together. */
struct judged {
    const mreg_prompt *prompt;
    uint32_t all, good;
    uint64_t pico_usd;
    bool unpriced;
    mreg_range range;
    mreg_verdict verdict;
};

struct judging {
    struct arena *arena;
    struct judged *at;
    size_t n;
};

static const char *const words[] = {"open", "better", "worse", "same"};

static void add_calls(struct judged *j, const mreg_calls *c)
{
    j->all += c->all;
    j->good += c->good;
    j->unpriced |= c->unpriced > 0
        || __builtin_add_overflow(j->pico_usd, c->pico_usd, &j->pico_usd);
}

static void count(void *context, const mreg_perf *perf)
{
    struct judged *j = context;

    add_calls(j, &perf->arm.now);
    add_calls(j, &perf->arm.before);
}

/* Asks the ledger for the calls of each variant. */
static mreg_ledger_status count_all(struct prompting *g, mreg_ledger *l,
                                    struct judging *all, mreg_host_note *why)
{
    mreg_perf_query asked = {.task = ledgers_text(g->m.task),
        .user = ledgers_text(g->m.user), .generation = MREG_WHOLE / 2};
    mreg_ledger_status status = MREG_LEDGER_OK;

    for (size_t i = 0; i < all->n && !status; i++) {
        all->at[i].prompt = &g->prompts.at[i];
        asked.tag = ledgers_text(
            prompting_tag(all->arena, &g->prompts.at[i]));
        status = mreg_ledger_perf(l, &asked, count, &all->at[i], why);
    }
    return status;
}

static void judge(struct judging *all, uint32_t doubt, uint32_t near)
{
    const struct judged *first = &all->at[0];

    for (size_t i = 0; i < all->n; i++) {
        struct judged *j = &all->at[i];

        j->range = mreg_always(j->good, j->all, doubt / 2);
        if (i > 0)
            j->verdict = mreg_judge(first->good, first->all, j->good, j->all,
                                    doubt, near);
    }
}

/* ---- the table ----------------------------------------------------------- */

enum { VARIANT, MODEL, CALLS, SHARE, LOW, HIGH, PER_GOOD, VERDICT, COLUMNS };
static const struct table_column columns[COLUMNS] = {
    [VARIANT] = {"variant", NULL, "variant", COLUMN_TEXT, "", TABLE_USUAL},
    [MODEL] = {"model", NULL, "model", COLUMN_TEXT, "", TABLE_IF_ANY},
    [CALLS] = {"calls", NULL, "calls", COLUMN_COUNT, "", TABLE_USUAL},
    [SHARE] = {"success", NULL, "success", COLUMN_COUNT, "-", TABLE_USUAL},
    [LOW] = {"at_least", NULL, "at least", COLUMN_COUNT, "", TABLE_USUAL},
    [HIGH] = {"at_most", NULL, "at most", COLUMN_COUNT, "", TABLE_USUAL},
    [PER_GOOD] = {"usd_per_success", NULL, "$ a success", COLUMN_NUMBER, "?",
                  TABLE_USUAL},
    [VERDICT] = {"verdict", NULL, "verdict", COLUMN_TEXT, "", TABLE_USUAL},
};

static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    const struct judging *all = of;
    const struct judged *j = &all->at[row];

    switch (column) {
    case VARIANT: cell_text(out, j->prompt->variant); break;
    case MODEL: cell_text(out, j->prompt->model); break;
    case CALLS: cell_count(out, j->all); break;
    case SHARE:
        if (j->all)
            cell_share(out,
                       (uint32_t)((uint64_t)j->good * MREG_WHOLE / j->all));
        break;
    case LOW: cell_share(out, j->range.low); break;
    case HIGH: cell_share(out, j->range.high); break;
    case PER_GOOD:
        if (j->good && !j->unpriced)
            cell_money(out, j->pico_usd / j->good
                       + (j->pico_usd % j->good != 0));
        break;
    default:
        cell_text(out, ledgers_text(row ? words[j->verdict] : "first"));
    }
}

static int print(struct prompting *g, const struct judging *all)
{
    const struct table t = {.name = "variants", .columns = columns,
        .count = COLUMNS, .rows = all->n, .cell = cell, .of = all};
    struct table mine = t;

    return tabling_print(&g->table, &mine, all->arena, NULL) ? EXIT_YES
                                                             : EXIT_USAGE;
}

int prompting_verdict(struct prompting *g, const char *name)
{
    uint32_t near = USUAL_NEAR;
    mreg_ledger_status status;
    struct judging all;
    mreg_host_note why;
    mreg_ledger *l;
    int exit;

    if (!measuring_doubt(&g->m)
        || (g->near && !measuring_share(PROMPT, g->near, &near)))
        return EXIT_USAGE;
    exit = prompting_read(g, name);
    l = exit == EXIT_YES
        ? ledgers_open(PROMPT, g->m.ledger, MREG_LEDGER_READ) : NULL;
    if (!l)
        return exit == EXIT_YES ? EXIT_DATA : exit;
    all = (struct judging){g->prompts.arena, NULL, g->prompts.n};
    all.at = arena_get(all.arena, all.n, sizeof *all.at);
    status = count_all(g, l, &all, &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(PROMPT, status, &why);
    judge(&all, g->m.doubt_is, near);
    return print(g, &all);
}
