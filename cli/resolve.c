/* mreg resolve: names in, models out, one a line.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "cli.h"
#include "base/lines.h"
#include "host/answers/lookup.h"
#include "base/options.h"

const char help_resolve[] =
    "usage: mreg resolve [--provider P] [--json] NAME...\n"
    "       mreg resolve [--provider P] [--json] --file FILE|-\n"
    "\n"
    "Which models names mean. For each name a line\n"
    "  name <tab> provider <tab> id <tab> how\n"
    "where how is `exact` or the stages that led there, joined by +. Where\n"
    "nothing matches, provider and id are - and how is unknown or\n"
    "ambiguous. Bytes that a terminal would act on stand as \\xNN.\n"
    "\n"
    "  --file FILE     one name a line; - is the standard input\n"
    "  --provider P    only models of this provider\n"
    "  --json          one object a line\n"
    "\n"
    "Exit status: 0 all were resolved, 1 some were not.\n"
    "\n"
    "examples:\n"
    "  mreg resolve claude-sonnet-4.5 anthropic/CLAUDE-sonnet-4-5\n"
    "  printf 'gpt-4o\\ngpt-4o-mini\\n' | mreg resolve --json --file -\n";

#define COMMAND "resolve"

struct resolving {
    mreg_provider provider;
    bool json, all;
};

static const char *why(mreg_status s)
{
    return s == MREG_E_AMBIGUOUS ? "ambiguous" : "unknown";
}

static void print_tabbed(struct line_view name, mreg_model m,
                         const char *how)
{
    out_shown(&out_std, name.at, name.size);
    out_char(&out_std, '\t');
    if (m == MREG_NONE) {
        out_text(&out_std, "-\t-");
    } else {
        out_view(&out_std, model_provider(REGISTRY, m));
        out_char(&out_std, '\t');
        out_view(&out_std, model_id(REGISTRY, m));
    }
    out_char(&out_std, '\t');
    out_text(&out_std, how);
    out_char(&out_std, '\n');
}

static void print_json(struct line_view name, mreg_model m, const char *how)
{
    bool first = true;

    out_char(&out_std, '{');
    out_key(&out_std, &first, "name");
    out_json(&out_std, name.at, name.size);
    out_key(&out_std, &first, "provider");
    if (m == MREG_NONE)
        out_text(&out_std, "null");
    else
        out_json_view(&out_std, model_provider(REGISTRY, m));
    out_key(&out_std, &first, "id");
    if (m == MREG_NONE)
        out_text(&out_std, "null");
    else
        out_json_view(&out_std, model_id(REGISTRY, m));
    out_key(&out_std, &first, "how");
    out_json_text(&out_std, how);
    out_text(&out_std, "}\n");
}

static void resolve_one(struct resolving *r, struct line_view name)
{
    mreg_match match;
    char how[HOW_ROOM];
    mreg_status s = lookup(REGISTRY, name.at, name.size, r->provider,
                           &match);

    if (s == MREG_OK)
        how_text(match.via, how);
    else
        match.model = MREG_NONE;
    r->all = r->all && s == MREG_OK;
    (r->json ? print_json : print_tabbed)(name, match.model,
                                          s == MREG_OK ? how : why(s));
}

static struct line_view without_return(struct line_view line)
{
    if (line.size > 0 && line.at[line.size - 1] == '\r')
        line.size--;
    return line;
}

static int resolve_file(struct resolving *r, const char *path)
{
    struct line_view line;

    if (!lines_open(&lines_input, path)) {
        complain(COMMAND, "cannot open", path, NULL);
        return EXIT_DATA;
    }
    while (lines_next(&lines_input, &line) && !out_std.failed)
        resolve_one(r, without_return(line));
    lines_close(&lines_input);
    if (lines_input.failed) {
        complain(COMMAND, "cannot read", path, NULL);
        return EXIT_DATA;
    }
    return r->all ? EXIT_YES : EXIT_NO;
}

int run_resolve(int argc, char **argv)
{
    struct resolving r = {MREG_NONE, false, true};
    const char *file = NULL, *provider = NULL;
    const struct option table[] = {
        {"--file", &file, NULL}, {"--provider", &provider, NULL},
        {"--json", NULL, &r.json},
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    int names = options_parse(&options, argc, argv);

    if (names < 0 || !choose_provider(COMMAND, provider, &r.provider))
        return EXIT_USAGE;
    if ((names > 0) == (file != NULL)) {
        complain(COMMAND, "names or --file is expected", NULL,
                 "mreg resolve --help shows both");
        return EXIT_USAGE;
    }
    if (file)
        return resolve_file(&r, file);
    for (int i = 0; i < names; i++) {
        struct line_view name = {argv[i], strlen(argv[i]), false};

        resolve_one(&r, name);
    }
    return r.all ? EXIT_YES : EXIT_NO;
}
