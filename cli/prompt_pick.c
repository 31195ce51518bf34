/* mreg prompt pick, mreg prompt render: the variant that somebody gets.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/json_write.h"
#include "cli.h"
#include "host/answers/out_view.h"
#include "ledgers.h"
#include "prompting.h"

static bool same(mreg_text a, mreg_text b)
{
    return a.size == b.size && memcmp(a.at, b.at, a.size) == 0;
}

/* Keeps the prompts of the model, or if it has none those for any. */
static void keep_model(struct prompting *g)
{
    mreg_text model = ledgers_text(g->model);
    size_t n = 0;

    for (size_t i = 0; i < g->prompts.n; i++)
        n += same(g->prompts.at[i].model, model);
    if (n == 0)
        model = (mreg_text){"", 0};
    n = 0;
    for (size_t i = 0; i < g->prompts.n; i++)
        if (same(g->prompts.at[i].model, model))
            g->prompts.at[n++] = g->prompts.at[i];
    g->prompts.n = n;
}

static uint64_t short_digest(const mreg_prompt *p)
{
    uint64_t n = 0;

    for (size_t i = 0; i < 8; i++)
        n = n << 8 | p->digest[i];
    return n;
}

static const mreg_prompt *assigned(struct prompting *g)
{
    const size_t n = g->prompts.n;
    mreg_variant *all = arena_get(g->prompts.arena, n + 1, sizeof *all);
    uint32_t which;

    for (size_t i = 0; i < n; i++)
        all[i] = (mreg_variant){short_digest(&g->prompts.at[i]),
                                g->prompts.at[i].weight};
    which = mreg_assign(all, (uint32_t)n, 0, g->subject, strlen(g->subject));
    if (which != MREG_NONE)
        return &g->prompts.at[which];
    complain(PROMPT, "each variant for this model is retired", NULL,
             "mreg prompt add with a --weight brings one back");
    return NULL;
}

static const mreg_prompt *named(struct prompting *g)
{
    for (size_t i = 0; i < g->prompts.n; i++)
        if (same(g->prompts.at[i].variant, ledgers_text(g->variant)))
            return &g->prompts.at[i];
    complain(PROMPT, "no such variant for this model", g->variant,
             "mreg prompt list shows those there are");
    return NULL;
}

/* Finds the one that --variant names, or that --subject gets. */
static int choose(struct prompting *g, const char *name,
                  const mreg_prompt **out)
{
    const int exit = g->subject || g->variant ? prompting_read(g, name)
                                              : EXIT_USAGE;

    if (exit == EXIT_USAGE)
        complain(PROMPT, "who gets it is not said", NULL,
                 "--subject takes a user or a session");
    if (exit != EXIT_YES)
        return exit;
    keep_model(g);
    *out = g->variant ? named(g) : assigned(g);
    return *out ? EXIT_YES : EXIT_NO;
}

/* ---- pick ---------------------------------------------------------------- */

int prompting_pick(struct prompting *g, const char *name)
{
    const mreg_prompt *p = NULL;
    const int exit = choose(g, name, &p);
    bool first = true;

    if (exit != EXIT_YES)
        return exit;
    if (!g->table.format[TABLE_JSON]) {
        out_view(&out_std, p->variant);
        out_text(&out_std, "  --tag ");
        out_view(&out_std, ledgers_text(prompting_tag(g->prompts.arena, p)));
        out_char(&out_std, '\n');
        return EXIT_YES;
    }
    out_char(&out_std, '{');
    out_key(&out_std, &first, "variant");
    out_json_view(&out_std, p->variant);
    out_key_text(&out_std, &first, "tag",
                 prompting_tag(g->prompts.arena, p));
    out_key_text(&out_std, &first, "digest",
                 prompting_digest(g->prompts.arena, p));
    out_text(&out_std, "}\n");
    return EXIT_YES;
}

/* ---- render -------------------------------------------------------------- */

/* Complains about the first slot without a value, or value without a slot. */
static bool is_filled(struct prompting *g, const struct template_values *slots)
{
    for (size_t i = 0; i < slots->n; i++)
        if (!template_value(&g->values, slots->at[i].name)) {
            complain(PROMPT, "no value for the slot",
                     arena_copy(g->prompts.arena, slots->at[i].name.at,
                                slots->at[i].name.size),
                     "--set NAME=VALUE gives one");
            return false;
        }
    for (size_t i = 0; i < g->values.n; i++)
        if (!template_value(slots, g->values.at[i].name)) {
            complain(PROMPT, "the text has no slot",
                     arena_copy(g->prompts.arena, g->values.at[i].name.at,
                                g->values.at[i].name.size), NULL);
            return false;
        }
    return true;
}

int prompting_render(struct prompting *g, const char *name)
{
    struct template_values slots = {NULL, 0, 0};
    const mreg_prompt *p = NULL;
    const int exit = choose(g, name, &p);
    mreg_text where;

    if (exit != EXIT_YES)
        return exit;
    if (template_slots(g->prompts.arena, p->text, &slots, &where)
        || !is_filled(g, &slots))
        return EXIT_NO;
    template_fill(&out_std, p->text, &g->values);
    return EXIT_YES;
}
