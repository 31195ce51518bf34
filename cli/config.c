/* mreg config: what the user has configured, and what an older file says.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "configured.h"
#include "host/config/show.h"

#define COMMAND "mreg config"

const char help_config[] =
    "usage: mreg config show [--at DAY] [--all] [--json]\n"
    "\n"
    "What is configured, and which layer each value is from: the registry,\n"
    "your providers.yaml, your mreg.yaml, the environment; the later wins.\n"
    "The price and context of each model are asked of the registry. Of a key\n"
    "it says whether there is one, and where; never what it is. A name in\n"
    "mreg.yaml that means nothing, several models, or one of a provider that\n"
    "is off is an error, with its line and what to write.\n"
    "\n"
    CONFIG_HELP
    "  --at DAY        prices of this day or instant; today, or as-of\n"
    "  --all           also providers that you have not configured\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 it is in order, 2 wrong usage, 3 it is not.\n"
    "\n"
    "example:\n"
    "  mreg config show\n";

struct config_request {
    struct configured by;
    const char *at;
    bool all, format[ANSWER_FORMATS_COUNT];
};

static int show(struct config_request *q, struct asking *a)
{
    struct config_shown shown = {.by = &a->by, .all = q->all};
    int status = EXIT_DATA;

    if (!choose_instant(COMMAND, q->at, &shown.at))
        return EXIT_USAGE;
    if (configured_open(&q->by, a, COMMAND)) {
        shown.c = q->by.c;
        (q->format[ANSWER_JSON] ? config_json : config_text)(&out_std,
                                                             &shown);
        status = EXIT_YES;
    }
    configured_close(&q->by);
    return status;
}

int run_config(struct asking *a, int argc, char **argv)
{
    struct config_request q = {.at = NULL};
    const struct option table[] = {
        CONFIG_OPTIONS(&q.by), REGISTRY_OPTION(a), {"--at", &q.at, NULL},
        {"--all", NULL, &q.all}, FORMAT_OPTIONS(q.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count == 1 && strcmp(argv[0], "show") == 0)
        return show(&q, a);
    complain(COMMAND, "`show` is expected", count > 0 ? argv[0] : NULL,
             "mreg config --help shows an example");
    return EXIT_USAGE;
}
