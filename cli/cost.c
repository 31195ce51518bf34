/* mreg cost: one call from options, or a batch file.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "batch.h"
#include "choose.h"
#include "cli.h"
#include "counts.h"
#include "host/answers/batch_group.h"
#include "host/answers/cost.h"
#include "ruled.h"
#include "tabling.h"

#define COMMAND "mreg cost"

struct costing {
    struct asking *asked;
    const char *at, *provider, *convention, *batch, *account, *max_age;
    const char *map, *group;
    struct tabling table;
    struct age_limit most;
    const char *said[NAMED_TERMS_COUNT];
    bool format[ANSWER_FORMATS_COUNT];
    struct counts counts;
};

static bool take_terms(struct costing *c, mreg_terms *on,
                       mreg_provider *provider)
{
    ruled_terms(c->asked, c->said, &c->account);
    return choose_instant(COMMAND, c->at, &on->at)
           && choose_terms(COMMAND, c->said, on)
           && choose_provider(c->asked->by.r, COMMAND, c->provider, provider)
           && choose_account(c->asked->by.r, COMMAND, c->account,
                             &on->account);
}

/* Sums by group; then the table of the sums. */
static int cost_groups(struct costing *c, struct batch *batch)
{
    struct arena *a = arena_new();
    struct batch_groups groups;
    struct table t;
    int status = EXIT_USAGE;

    batch->groups = &groups;
    c->table.format[TABLE_JSON] = c->format[ANSWER_JSON];
    if (!groups_begin(&groups, a, c->group)) {
        complain(COMMAND, "too many keys:", c->group,
                 "--group-by takes 8 at most");
    } else {
        status = run_batch(batch, c->batch, c->map,
                           c->said[TERM_SERVICE] != NULL);
        groups_table(&groups, &t);
        if (status != EXIT_USAGE
            && !tabling_print(&c->table, &t, a, &c->asked->by))
            status = EXIT_USAGE;
    }
    arena_free(a);
    return status;
}

static int cost_batch(struct costing *c, int names)
{
    static struct batch batch;  /* it is large */
    mreg_nesting unused;

    if (names > 0 || c->counts.figures.given) {
        complain(COMMAND, "names and counts are in the batch file", NULL,
                 "give --batch-file alone, or a name and counts");
        return EXIT_USAGE;
    }
    batch.r = c->asked->by.r;
    batch.convention = c->convention;
    batch.most = c->most;
    batch.csv = c->table.format[TABLE_CSV];
    if (!take_terms(c, &batch.on, &batch.provider))
        return EXIT_USAGE;
    if (c->convention
        && mreg_nesting_find(batch.r, c->convention, strlen(c->convention),
                             &unused) != MREG_OK) {
        complain(COMMAND, "no such convention", c->convention,
                 "disjoint, inclusive, exclusive, or a flavour like openai");
        return EXIT_USAGE;
    }
    asking_tell(c->asked, COMMAND);
    return c->group ? cost_groups(c, &batch)
                    : run_batch(&batch, c->batch, c->map,
                                c->said[TERM_SERVICE] != NULL);
}

static void print_warnings(const struct priced *p)
{
    struct note notes[COST_WARNINGS];
    const unsigned count = cost_warnings(p, notes);

    out_flush(&out_std);
    for (unsigned i = 0; i < count; i++) {
        out_text(&out_err, COMMAND ": warning: ");
        out_shown(&out_err, notes[i].text, notes[i].size);
        out_char(&out_err, '\n');
    }
    out_flush(&out_err);
}

static int cost_status(const struct priced *p, const char *name)
{
    switch (p->status) {
    case MREG_OK:
        return EXIT_YES;
    case MREG_E_CURRENCY:
        if (priced_complete(p))
            return EXIT_YES;
        break;
    case MREG_E_NO_MODEL:
    case MREG_E_AMBIGUOUS:
        complain_lookup(p->r, COMMAND, name, p->call->provider, p->status);
        return EXIT_NO;
    case MREG_E_BAD_USAGE:
    case MREG_E_TOO_LARGE:
        complain(COMMAND, mreg_status_text((uint32_t)p->status).at, NULL,
                 NULL);
        return EXIT_DATA;
    default:
        break;
    }
    out_flush(&out_std);
    out_text(&out_err, COMMAND ": ");
    out_shown(&out_err, p->error.text, p->error.size);
    out_text(&out_err, "; mreg show lists what is known\n");
    out_flush(&out_err);
    return EXIT_NO;
}

static int stale_status(const struct priced *p)
{
    const mreg_version v = priced_version(p);

    return priced_stale(p) ? complain_stale(COMMAND, p->r, p->match.model, &v,
                                            priced_at(p), p->most)
                           : EXIT_YES;
}

static int worse(int one, int other)
{
    return one > other ? one : other;
}

static int cost_one(struct costing *c, const char *name)
{
    struct call call = {name, strlen(name), MREG_NONE, {0}, &c->counts.figures,
                        {0, 1}, false};
    struct priced priced;

    if (!take_terms(c, &call.on, &call.provider))
        return EXIT_USAGE;
    call.nesting = counts_nesting(&c->counts, c->asked->by.r);
    price_call(c->asked->by.r, &call, &priced);
    if (!ruled_allows(c->asked, COMMAND, name, priced.match.model))
        return EXIT_NO;
    priced.by = &c->asked->by;
    priced.most = c->most;
    chosen_format(c->format)->cost(&out_std, &priced);
    print_warnings(&priced);
    return worse(cost_status(&priced, name), stale_status(&priced));
}

int run_cost(struct asking *a, int argc, char **argv)
{
    struct costing c = {.asked = a, .counts.command = COMMAND,
                        .table.command = COMMAND};
    const struct option table[] = {
        {"--at", &c.at, NULL}, TERM_OPTIONS(c.said)
        {"--provider", &c.provider, NULL},
        {"--convention", &c.convention, NULL},
        {"--account", &c.account, NULL}, {"--max-age", &c.max_age, NULL},
        {"--batch-file", &c.batch, NULL}, {"--map", &c.map, NULL},
        {"--group-by", &c.group, NULL}, {"--sort", &c.table.sort, NULL},
        {"--csv", NULL, &c.table.format[TABLE_CSV]},
        REGISTRY_OPTION(a),
        FORMAT_OPTIONS(c.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    counts_is_meter, counts_take, &c.counts};
    int names = options_parse(&options, argc, argv);

    if (names < 0 || !choose_age(COMMAND, c.max_age, &c.most))
        return EXIT_USAGE;
    if (!ruled_open(a, COMMAND, NULL))
        return EXIT_DATA;
    if (!c.batch)
        ruled_model(a, &names, &argv);
    if ((!c.batch && (c.group || c.table.format[TABLE_CSV]))
        || (!c.group && c.table.sort)) {
        complain(COMMAND, "--group-by and --csv go with --batch-file",
                 NULL, "--sort with --group-by");
        return EXIT_USAGE;
    }
    if (c.batch)
        return cost_batch(&c, names);
    if (c.map) {
        complain(COMMAND, "--map goes with --batch-file", NULL, NULL);
        return EXIT_USAGE;
    }
    if (c.convention) {
        complain(COMMAND, "--convention goes with --batch-file", NULL,
                 "--prompt is the inclusive spelling of --in");
        return EXIT_USAGE;
    }
    if (names != 1) {
        complain(COMMAND, "one model name is expected", NULL,
                 "mreg cost --help shows an example");
        return EXIT_USAGE;
    }
    if (!c.counts.figures.given) {
        complain(COMMAND, "no count is given", NULL, NULL);
        out_bytes(&out_err, help_cost,
                  (size_t)(strchr(help_cost, '\n') + 1 - help_cost));
        return EXIT_USAGE;
    }
    return cost_one(&c, argv[0]);
}
