/* mreg resolve: names in, models out, one a line.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/lines.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "host/answers/resolve.h"
#include "ruled.h"

const char help_resolve[] =
    "usage: mreg resolve [OPTION...] NAME...\n"
    "       mreg resolve [OPTION...] --file FILE|-\n"
    "\n"
    "Which models names mean. For each name a line\n"
    "  name <tab> provider <tab> id <tab> how\n"
    "where how is `exact` or the stages that led there, joined by +. Where\n"
    "nothing matches, provider and id are - and how is unknown or\n"
    "ambiguous; what a name of the command line may have meant is said on\n"
    "stderr. Bytes that a terminal would act on become \\xNN.\n"
    "\n"
    "  --file FILE     one name a line; - is the standard input\n"
    "  --provider P    only models of this provider\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json, --csv   one object a line; or as CSV with a heading\n"
    "\n"
    "Exit status: 0 all were resolved, 1 some were not.\n"
    "\n"
    "examples:\n"
    "  mreg resolve claude-sonnet-4.5 anthropic/CLAUDE-sonnet-4-5\n"
    "  printf 'gpt-4o\\ngpt-4o-mini\\n' | mreg resolve --json --file -\n";

#define COMMAND "mreg resolve"

struct resolving {
    struct asking *asked;
    bool one_by_one;            /* names of the command line */
    void (*write)(struct out *o, const struct resolved *r);
    mreg_provider provider;
    bool all;                   /* so far, every name was resolved */
};

static void resolve_one(struct resolving *g, struct line_view name)
{
    struct resolved resolved;

    resolve_name(g->asked->by.r, name.at, name.size, g->provider, &resolved);
    if (resolved.status == MREG_OK)
        resolved.status = ruled_status(g->asked, resolved.match.model);
    if (g->one_by_one && resolved.status != MREG_OK)
        ruled_allows(g->asked, COMMAND, name.at, resolved.match.model);
    if (resolved.status != MREG_OK)
        resolved.match.model = MREG_NONE;
    resolved.by = g->one_by_one ? &g->asked->by : NULL;
    g->all = g->all && resolved.status == MREG_OK;
    g->write(&out_std, &resolved);
    if (g->one_by_one && (resolved.status == MREG_E_AMBIGUOUS
                          || resolved.status == MREG_E_NO_MODEL))
        complain_lookup(g->asked->by.r, COMMAND, name.at, g->provider,
                        resolved.status);
}

static struct line_view without_return(struct line_view line)
{
    if (line.size > 0 && line.at[line.size - 1] == '\r')
        line.size--;
    return line;
}

static int resolve_file(struct resolving *g, const char *path)
{
    struct line_view line;

    g->one_by_one = false;
    asking_tell(g->asked, COMMAND);
    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    while (lines_next(&lines_input, &line) && !out_std.failed)
        resolve_one(g, without_return(line));
    lines_close(&lines_input);
    if (lines_input.failed) {
        complain(COMMAND, "cannot read", path, NULL);
        return EXIT_DATA;
    }
    return g->all ? EXIT_YES : EXIT_NO;
}

int run_resolve(struct asking *a, int argc, char **argv)
{
    struct resolving g = {a, true, NULL, MREG_NONE, true};
    bool format[ANSWER_FORMATS_COUNT] = {false}, csv = false;
    const char *file = NULL, *provider = NULL;
    const struct option table[] = {
        {"--file", &file, NULL}, {"--provider", &provider, NULL},
        {"--csv", NULL, &csv}, REGISTRY_OPTION(a), FORMAT_OPTIONS(format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    int names = options_parse(&options, argc, argv);

    if (names < 0)
        return EXIT_USAGE;
    if (!ruled_open(a, COMMAND, NULL))
        return EXIT_DATA;
    if (!choose_provider(a->by.r, COMMAND, provider, &g.provider))
        return EXIT_USAGE;
    if ((names > 0) == (file != NULL)) {
        complain(COMMAND, "names or --file is expected", NULL,
                 "mreg resolve --help shows both");
        return EXIT_USAGE;
    }
    g.write = csv ? resolve_csv : chosen_format(format)->resolve;
    if (csv)
        out_text(&out_std, resolve_csv_heading);
    if (file)
        return resolve_file(&g, file);
    for (int i = 0; i < names; i++) {
        struct line_view name = {argv[i], strlen(argv[i]), false, 0};

        resolve_one(&g, name);
    }
    return g.all ? EXIT_YES : EXIT_NO;
}
