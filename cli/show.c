/* mreg show: all that the registry knows about one model.
 *
 * SPDX-License-Identifier: MIT */
#include "host/answers/show.h"

#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "ruled.h"

#define COMMAND "mreg show"

const char help_show[] =
    "usage: mreg show NAME [--at INSTANT] [--provider P] [--account A]\n"
    "                 [--max-age AGE] [--registry FILE] [--json|--csv]\n"
    "\n"
    "A model: its names, provider, limits, dates, capabilities, prices with\n"
    "their conditions, the history of its prices, and how the name led to\n"
    "it. Prices are those of today, or of --at. Of the conditions that hold,\n"
    "the last in the list decides.\n"
    "\n"
    "  --at INSTANT    2026-08-16, 2026-08-16T16:00Z, today, or as-of: the\n"
    "                  day the registry was last checked\n"
    "  --provider P    only a model of this provider\n"
    "  --account A     prices of this account of contracts.yaml; `list`:\n"
    "                  those of the list\n"
    "  --max-age AGE   90d or 12w: complain if the price was last looked at\n"
    "                  longer than that before the day asked for\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json, --csv   as one JSON object; or its prices alone, as CSV\n"
    "\n"
    "Exit status: 0 shown, 1 no such model (near names are listed), or its\n"
    "price is older than --max-age.\n"
    "\n"
    "examples:\n"
    "  mreg show claude-sonnet-4.5\n"
    "  mreg show gpt-4o --at 2024-09-01 --json\n";

/* Is the price that holds, if one does, older than --max-age allows? */
static int stale_status(const struct shown *s)
{
    mreg_version v;

    if (mreg_version_info(s->r, s->m, s->version, &v) != MREG_OK
        || !looked_stale(&v, s->at, s->most))
        return EXIT_YES;
    return complain_stale(COMMAND, s->r, s->m, &v, s->at, s->most);
}

int run_show(struct asking *a, int argc, char **argv)
{
    const char *at = NULL, *provider = NULL, *account = NULL, *age = NULL;
    bool format[ANSWER_FORMATS_COUNT] = {false}, csv = false;
    const struct option table[] = {
        {"--at", &at, NULL}, {"--provider", &provider, NULL},
        {"--account", &account, NULL}, {"--max-age", &age, NULL},
        REGISTRY_OPTION(a), {"--csv", NULL, &csv},
        FORMAT_OPTIONS(format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    struct shown shown;
    mreg_provider only;
    mreg_time instant;
    mreg_status status;
    struct age_limit most;
    uint16_t whose;
    int count = options_parse(&options, argc, argv);

    if (count < 0 || !choose_instant(COMMAND, at, &instant)
        || !choose_age(COMMAND, age, &most))
        return EXIT_USAGE;
    if (!ruled_open(a, COMMAND, NULL))
        return EXIT_DATA;
    ruled_terms(a, NULL, &account);
    ruled_model(a, &count, &argv);
    if (!choose_provider(a->by.r, COMMAND, provider, &only)
        || !choose_account(a->by.r, COMMAND, account, &whose))
        return EXIT_USAGE;
    if (count != 1) {
        complain(COMMAND, "one name is expected", NULL,
                 "mreg show --help shows an example");
        return EXIT_USAGE;
    }
    status = show_model(a->by.r, argv[0], strlen(argv[0]), only, instant,
                        &shown);
    if (status != MREG_OK) {
        complain_lookup(a->by.r, COMMAND, argv[0], only, status);
        return EXIT_NO;
    }
    shown.by = &a->by;
    shown.account = whose;
    shown.most = most;
    (csv ? show_csv : chosen_format(format)->show)(&out_std, &shown);
    return stale_status(&shown);
}
