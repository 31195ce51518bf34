/* mreg providers, mreg caps, mreg tiers: short lists of a registry.
 *
 * SPDX-License-Identifier: MIT */
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "host/answers/listings.h"
#include "tabling.h"

#define REGISTRY_HELP \
    "  --registry FILE  ask this registry, not the one that is compiled in\n"

const char help_providers[] =
    "usage: mreg providers [--sort COLUMN] [--columns A,B] [--json]\n"
    "\n"
    "Who sells models: their names, whether they are on unless a policy says\n"
    "otherwise, how many models they have and for how many of them a price\n"
    "is known, how their API counts, the variable that holds a key.\n"
    "\n"
    "  --at INSTANT    prices of this day: 2026-08-16, today, as-of\n"
    TABLING_HELP REGISTRY_HELP
    "\n"
    "Columns: provider, name, on, models, priced, flavour, key_variable,\n"
    "base_url.\n"
    "\n"
    "example:\n"
    "  mreg providers --sort -models --top 10\n";

const char help_caps[] =
    "usage: mreg caps [--sort COLUMN] [--columns A,B] [--json]\n"
    "\n"
    "What models can do, and how many can, cannot, and may: of those nobody\n"
    "knows.\n"
    "\n"
    TABLING_HELP REGISTRY_HELP
    "\n"
    "Columns: capability, have, lack, unknown.\n"
    "\n"
    "example:\n"
    "  mreg caps --sort -have\n";

const char help_tiers[] =
    "usage: mreg tiers [--sort COLUMN] [--columns A,B] [--json]\n"
    "\n"
    "Who may use which models: how many a tier may use (`mreg list --tier T`\n"
    "lists them), which it tries first, and which after that.\n"
    "\n"
    TABLING_HELP REGISTRY_HELP
    "\n"
    "Columns: tier, models, default, fallbacks.\n"
    "\n"
    "example:\n"
    "  mreg tiers --json\n";

enum kind { PROVIDERS, CAPS, TIERS };

static bool make_table(struct tabling *g, const mreg *r, struct arena *a,
                       enum kind kind, const char *at, struct table *out)
{
    mreg_time instant;

    if (!choose_instant(g->command, at, &instant))
        return false;
    if (kind == PROVIDERS)
        providers_table(r, a, instant, out);
    else
        (kind == CAPS ? caps_table : tiers_table)(r, a, out);
    return true;
}

static int run(struct asking *asked, const char *command, enum kind kind,
               int argc, char **argv)
{
    struct tabling g = {.command = command};
    const char *at = NULL;
    const struct option table[] = {
        TABLING_OPTIONS(&g) REGISTRY_OPTION(asked), {"--at", &at, NULL}
    };
    /* The last option is that of providers alone. */
    const struct options options = {
        command, table, sizeof table / sizeof *table - (kind != PROVIDERS),
        NULL, NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct arena *a;
    struct table t;
    int status = EXIT_USAGE;

    if (count > 0)
        complain(command, "no operand is expected", argv[0], NULL);
    if (count != 0 || !tabling_top(&g, 0))
        return EXIT_USAGE;
    if (!asking_open(asked, command))
        return EXIT_DATA;
    a = arena_new();
    if (make_table(&g, asked->by.r, a, kind, at, &t)
        && tabling_print(&g, &t, a, &asked->by))
        status = EXIT_YES;
    arena_free(a);
    return status;
}

int run_providers(struct asking *a, int argc, char **argv)
{
    return run(a, "mreg providers", PROVIDERS, argc, argv);
}

int run_caps(struct asking *a, int argc, char **argv)
{
    return run(a, "mreg caps", CAPS, argc, argv);
}

int run_tiers(struct asking *a, int argc, char **argv)
{
    return run(a, "mreg tiers", TIERS, argc, argv);
}
