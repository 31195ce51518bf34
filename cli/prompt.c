/* mreg prompt: variants of prompts, who gets which, and which does better.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/count_text.h"
#include "base/json_write.h"
#include "base/lines.h"
#include "base/options.h"
#include "cli.h"
#include "host/answers/out_view.h"
#include "host/answers/template.h"
#include "ledgers.h"
#include "prompting.h"

const char help_prompt[] =
    "usage: mreg prompt add NAME VARIANT FILE [--model M] [--weight N]\n"
    "       mreg prompt list [NAME] [--json|--csv]\n"
    "       mreg prompt pick NAME --subject S [--model M] [--json]\n"
    "       mreg prompt render NAME --subject S|--variant V [--set K=V]...\n"
    "       mreg prompt verdict NAME [--task T] [--near 0.02] [--json|--csv]\n"
    "\n"
    "Templates in the ledger, in variants that are tried beside each other.\n"
    "{{city}} is a slot, {{{{ two braces. A subject (a user, a session)\n"
    "always gets the same variant; `pick` says which, and the tag with which\n"
    "a call is recorded (mreg record --tag). `verdict` judges each variant\n"
    "against the first: better, worse, same, or open. It may be asked after\n"
    "each call, and the first verdict that is not open be taken: it is wrong\n"
    "with a chance of --doubt at most, for each variant.\n"
    "\n"
    LEDGER_HELP
    "  --model M       the texts for this model; without it, and where it has\n"
    "                  none of its own, those for any\n"
    "  --weight N      how often it is picked, beside the others: 0 to 1,000,\n"
    "                  100 without it; 0 retires it\n"
    "  --subject S     who gets it\n"
    "  --variant V     this one, whoever gets it\n"
    "  --set K=V       the value of a slot; up to 32\n"
    "  --near SHARE    a difference in success that does not matter\n"
    "  --at TIME       when it is added; without it now\n"
    MEASURING_HELP TABLING_HELP
    "\n"
    "Exit status: 0 done, 1 no such prompt, or it is not in order, 2 wrong\n"
    "usage, 3 the ledger cannot be used.\n"
    "\n"
    "examples:\n"
    "  echo 'Sum up in {{n}} words.' | mreg prompt add sum plain - \\\n"
    "      --ledger ./calls.db\n"
    "  mreg prompt list --ledger ./calls.db\n"
    "  mreg prompt render sum --subject ann --set n=9 --ledger ./calls.db\n"
    "  mreg prompt verdict sum --ledger ./calls.db\n";

/* ---- from the ledger ----------------------------------------------------- */

static mreg_text kept(struct arena *a, mreg_text t)
{
    return (mreg_text){arena_copy(a, t.at, t.size), t.size};
}

static void keep(void *context, const mreg_prompt *one)
{
    struct prompts *all = context;
    mreg_prompt p = *one;

    p.name = kept(all->arena, one->name);
    p.variant = kept(all->arena, one->variant);
    p.model = kept(all->arena, one->model);
    p.text = kept(all->arena, one->text);
    arena_push(all->arena, all, p);
}

int prompting_read(struct prompting *g, const char *name)
{
    mreg_ledger *l = ledgers_open(PROMPT, g->m.ledger, MREG_LEDGER_READ);
    mreg_ledger_status status;
    mreg_host_note why;

    if (!l)
        return EXIT_DATA;
    status = mreg_ledger_prompts(l, ledgers_text(name), keep, &g->prompts,
                                 &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(PROMPT, status, &why);
    if (g->prompts.n > 0)
        return EXIT_YES;
    complain(PROMPT, name ? "no such prompt" : "there are no prompts", name,
             "mreg prompt add keeps one");
    return EXIT_NO;
}

const char *prompting_digest(struct arena *a, const mreg_prompt *p)
{
    static const char digits[] = "0123456789abcdef";
    char text[64];

    for (size_t i = 0; i < sizeof p->digest; i++) {
        text[2 * i] = digits[p->digest[i] >> 4];
        text[2 * i + 1] = digits[p->digest[i] & 15];
    }
    return arena_copy(a, text, sizeof text);
}

const char *prompting_tag(struct arena *a, const mreg_prompt *p)
{
    return arena_printf(a, "prompt=%.*s@%.12s", (int)p->name.size, p->name.at,
                        prompting_digest(a, p));
}

/* ---- add ----------------------------------------------------------------- */

/* Reads the text into `p`, and refuses a template that is wrong. */
static int read_text(struct prompting *g, const char *path, mreg_prompt *p)
{
    struct buffer text = {g->prompts.arena, NULL, 0, 0};
    struct template_values slots = {NULL, 0, 0};
    const bool is_read = lines_open(&lines_input, path)
        && lines_rest(&lines_input, &text, MREG_PROMPT_TEXT);
    const char *wrong;
    mreg_text where;

    lines_close(&lines_input);
    if (!is_read) {
        complain(PROMPT, "cannot read", path, "64 KB at most");
        return EXIT_DATA;
    }
    p->text = (mreg_text){text.at ? text.at : "", (uint32_t)text.n};
    wrong = template_slots(g->prompts.arena, p->text, &slots, &where);
    if (!wrong)
        return EXIT_YES;
    complain(PROMPT, wrong, arena_printf(g->prompts.arena, "byte %zu",
             (size_t)(where.at - p->text.at) + 1), "write {{{{ for two braces");
    return EXIT_NO;
}

static bool take_weight(struct prompting *g, uint32_t *out)
{
    uint64_t n;

    *out = 100;
    if (!g->weight)
        return true;
    if (count_text(g->weight, &n) && n <= 1000) {
        *out = (uint32_t)n;
        return true;
    }
    complain(PROMPT, "a weight is a number from 0 to 1,000, not", g->weight,
             NULL);
    return false;
}

static void say_added(struct prompting *g, const mreg_prompt *p)
{
    bool first = true;

    if (!g->table.format[TABLE_JSON]) {
        out_view(&out_std, p->name);
        out_char(&out_std, ' ');
        out_view(&out_std, p->variant);
        out_text(&out_std, " added\n");
        return;
    }
    out_char(&out_std, '{');
    out_key(&out_std, &first, "prompt");
    out_json_view(&out_std, p->name);
    out_key(&out_std, &first, "variant");
    out_json_view(&out_std, p->variant);
    out_text(&out_std, "}\n");
}

static int add(struct prompting *g, char **words)
{
    mreg_prompt p = {.name = ledgers_text(words[0]),
        .variant = ledgers_text(words[1]), .model = ledgers_text(g->model)};
    mreg_ledger_status status;
    mreg_host_note why;
    mreg_ledger *l;
    int exit;

    if (!take_weight(g, &p.weight) || !ledgers_instant(PROMPT, g->at, &p.at))
        return EXIT_USAGE;
    exit = read_text(g, words[2], &p);
    l = exit == EXIT_YES ? ledgers_open(PROMPT, g->m.ledger, 0) : NULL;
    if (!l)
        return exit == EXIT_YES ? EXIT_DATA : exit;
    status = mreg_ledger_prompt_add(l, &p, &why);
    mreg_ledger_close(l);
    if (status)
        return ledgers_complain(PROMPT, status, &why);
    say_added(g, &p);
    return EXIT_YES;
}

/* ---- list ---------------------------------------------------------------- */

enum { NAME, VARIANT, MODEL, WEIGHT, ADDED, BYTES, DIGEST, TAG, COLUMNS };
static const struct table_column columns[COLUMNS] = {
    [NAME] = {"prompt", NULL, "prompt", COLUMN_TEXT, "", TABLE_USUAL},
    [VARIANT] = {"variant", NULL, "variant", COLUMN_TEXT, "", TABLE_USUAL},
    [MODEL] = {"model", NULL, "model", COLUMN_TEXT, "", TABLE_IF_ANY},
    [WEIGHT] = {"weight", NULL, "weight", COLUMN_COUNT, "", TABLE_USUAL},
    [ADDED] = {"added", NULL, "added", COLUMN_TEXT, "", TABLE_USUAL},
    [BYTES] = {"bytes", NULL, "bytes", COLUMN_COUNT, "", TABLE_USUAL},
    [DIGEST] = {"digest", NULL, "digest", COLUMN_TEXT, "", TABLE_RARE},
    [TAG] = {"tag", NULL, "tag", COLUMN_TEXT, "", TABLE_USUAL},
};

static void cell(const void *of, size_t row, unsigned column,
                 struct cell *out)
{
    const struct prompts *all = of;
    const mreg_prompt *p = &all->at[row];

    switch (column) {
    case NAME: cell_text(out, p->name); break;
    case VARIANT: cell_text(out, p->variant); break;
    case MODEL: cell_text(out, p->model); break;
    case WEIGHT: cell_count(out, p->weight); break;
    case ADDED: cell_day(out, p->at); break;
    case BYTES: cell_count(out, p->text.size); break;
    case DIGEST:
        cell_text(out, ledgers_text(prompting_digest(all->arena, p)));
        break;
    default: cell_text(out, ledgers_text(prompting_tag(all->arena, p)));
    }
}

static int list(struct prompting *g, const char *name)
{
    struct table t = {.name = "prompts", .columns = columns, .count = COLUMNS,
                      .cell = cell, .of = &g->prompts};
    const int exit = prompting_read(g, name);

    t.rows = g->prompts.n;
    if (exit != EXIT_YES)
        return exit;
    return tabling_print(&g->table, &t, g->prompts.arena, NULL) ? EXIT_YES
                                                                : EXIT_USAGE;
}

/* ---- the command --------------------------------------------------------- */

static bool is_set(void *state, const char *name)
{
    (void)state;
    return strcmp(name, "--set") == 0;
}

static bool take_set(void *state, const char *name, const char *value)
{
    struct prompting *g = state;
    const char *equals = strchr(value, '=');
    struct template_value v = {.value = {"", 0}};

    (void)name;
    if (!equals) {
        complain(PROMPT, "--set takes NAME=VALUE, not", value, NULL);
        return false;
    }
    v.name = (mreg_text){value, (uint32_t)(equals - value)};
    v.value = ledgers_text(equals + 1);
    arena_push(g->prompts.arena, &g->values, v);
    return true;
}

static int run(struct prompting *g, int count, char **words)
{
    const char *name = count > 1 ? words[1] : NULL;

    if (count == 4 && strcmp(words[0], "add") == 0)
        return add(g, words + 1);
    if ((count == 1 || count == 2) && strcmp(words[0], "list") == 0)
        return list(g, name);
    if (count == 2 && strcmp(words[0], "pick") == 0)
        return prompting_pick(g, name);
    if (count == 2 && strcmp(words[0], "render") == 0)
        return prompting_render(g, name);
    if (count == 2 && strcmp(words[0], "verdict") == 0)
        return prompting_verdict(g, name);
    complain(PROMPT, "add, list, pick, render or verdict is expected", NULL,
             "mreg prompt --help shows examples");
    return EXIT_USAGE;
}

int run_prompt(struct asking *a, int argc, char **argv)
{
    static struct prompting g;
    const struct option table[] = {
        LEDGER_OPTION(g.m.ledger), {"--model", &g.model, NULL},
        {"--weight", &g.weight, NULL}, {"--subject", &g.subject, NULL},
        {"--variant", &g.variant, NULL}, {"--near", &g.near, NULL},
        {"--at", &g.at, NULL}, MEASURING_OPTIONS(&g.m),
        TABLING_OPTIONS(&g.table)
    };
    const struct options options = {PROMPT, table,
                                    sizeof table / sizeof *table, is_set,
                                    take_set, &g};
    int status;

    (void)a;
    g.m.command = g.table.command = PROMPT;
    g.prompts.arena = arena_new();
    status = options_parse(&options, argc, argv);
    status = status < 0 || !tabling_top(&g.table, 0)
        ? EXIT_USAGE : run(&g, status, argv);
    arena_free(g.prompts.arena);
    return status;
}
