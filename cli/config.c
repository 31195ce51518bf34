/* mreg config: what the user has configured, and taking over an older file.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "base/json_write.h"
#include "base/options.h"
#include "choose.h"
#include "configured.h"
#include "host/config/migrate.h"
#include "host/config/show.h"

#define COMMAND "mreg config"

const char help_config[] =
    "usage: mreg config show [--at DAY] [--all] [--json]\n"
    "       mreg config migrate FILE [--out DIR] [--json]\n"
    "\n"
    "What is configured, and which layer each value is from: the registry,\n"
    "your providers.yaml, your mreg.yaml, the environment; the later wins.\n"
    "The price and context of each model are asked of the registry. Of a key\n"
    "it says whether there is one, and where; never what it is. A name in\n"
    "mreg.yaml that means nothing, several models, or one of a provider that\n"
    "is off is an error, with its line and what to write.\n"
    "\n"
    "`migrate` takes over an older file in JSON, with `providers` that are\n"
    "enabled and models as \"provider:model\", or with `models` that have a\n"
    "base_url, an api_key and allowed_tiers. It writes mreg.yaml and, if it\n"
    "is needed, providers.yaml, and says what it left out.\n"
    "\n"
    CONFIG_HELP
    "  --at DAY        prices of this day or instant; today, or as-of\n"
    "  --all           also providers that you have not configured\n"
    "  --out DIR       where `migrate` writes; mreg in $XDG_CONFIG_HOME\n"
    "                  (~/.config) without it. Nothing there is replaced\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 it is in order, 2 wrong usage, 3 it is not.\n"
    "\n"
    "examples:\n"
    "  mreg config show\n"
    "  mreg config migrate llm_models.json --out ~/new-config\n";

struct config_request {
    struct configured by;
    const char *at, *out;
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

/* ---- migrate ----------------------------------------------------------- */

static void migrated_text(struct out *o, const struct migration *m)
{
    out_shown(o, m->config, strlen(m->config));
    out_text(o, " is written: ");
    out_number(o, m->providers.n);
    out_text(o, " providers, ");
    out_number(o, m->models.n);
    out_text(o, " models, ");
    out_number(o, m->tiers.n);
    out_text(o, " tiers\n");
    if (m->providers_file) {
        out_shown(o, m->providers_file, strlen(m->providers_file));
        out_text(o, " is written\n");
    }
    for (size_t i = 0; i < m->notes.n; i++) {
        out_text(o, "left out: ");
        out_shown(o, m->notes.at[i], strlen(m->notes.at[i]));
        out_char(o, '\n');
    }
}

static void migrated_json(struct out *o, const struct migration *m)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "config");
    out_json_text(o, m->config);
    out_key(o, &first, "providers_file");
    if (m->providers_file)
        out_json_text(o, m->providers_file);
    else
        out_text(o, "null");
    out_key_number(o, &first, "providers", m->providers.n);
    out_key_number(o, &first, "models", m->models.n);
    out_key_number(o, &first, "tiers", m->tiers.n);
    out_key(o, &first, "left_out");
    out_char(o, '[');
    for (size_t i = 0; i < m->notes.n; i++) {
        out_text(o, i ? "," : "");
        out_json_text(o, m->notes.at[i]);
    }
    out_text(o, "]}\n");
}

/* What was written is read once more, as any command will. */
static int migrated(struct config_request *q, struct asking *a,
                    const struct migration *m)
{
    bool good;

    (q->format[ANSWER_JSON] ? migrated_json : migrated_text)(&out_std, m);
    out_flush(&out_std);
    q->by.places.config = m->config;
    q->by.places.providers = m->providers_file ? m->providers_file
                                               : q->by.places.providers;
    good = configured_open(&q->by, a, COMMAND);
    configured_close(&q->by);
    return good ? EXIT_YES : EXIT_DATA;
}

static int migrate(struct config_request *q, struct asking *a,
                   const char *file)
{
    struct migration m = {.arena = arena_new()};
    const char *wrong = NULL;
    int status = EXIT_DATA;

    config_hide();
    m.diags = diags_new(m.arena);
    if (asking_open(a, COMMAND)) {
        m.r = a->by.r;
        if (migrate_read(&m, file)) {
            wrong = migrate_write(&m, q->out);
            if (wrong)
                complain(COMMAND, wrong, NULL, NULL);
            else
                status = migrated(q, a, &m);
        } else {
            diags_print(m.diags, stderr);
        }
    }
    arena_forget(m.arena);
    return status;
}

int run_config(struct asking *a, int argc, char **argv)
{
    struct config_request q = {.at = NULL};
    const struct option table[] = {
        CONFIG_OPTIONS(&q.by), REGISTRY_OPTION(a), {"--at", &q.at, NULL},
        {"--out", &q.out, NULL}, {"--all", NULL, &q.all},
        FORMAT_OPTIONS(q.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count == 1 && strcmp(argv[0], "show") == 0)
        return show(&q, a);
    if (count == 2 && strcmp(argv[0], "migrate") == 0)
        return migrate(&q, a, argv[1]);
    complain(COMMAND, "`show`, or `migrate` and a file, is expected",
             count > 0 ? argv[0] : NULL, "mreg config --help shows an example");
    return EXIT_USAGE;
}
