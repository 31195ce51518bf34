/* mreg models and mreg which: what the user's providers serve.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "configured.h"
#include "host/providers/list.h"

const char help_models[] =
    "usage: mreg models [PROVIDER] [--all] [--json]\n"
    "\n"
    "The models that your providers serve, a line each:\n"
    "  provider/name (short name)\n"
    "They are the valid_models of your providers.yaml, which `mreg discover`\n"
    "keeps, and for a provider without any those that the registry has. What\n"
    "the registry does not know is said to be so, with names near it: it has\n"
    "no price. Providers that you have not configured come only if you name\n"
    "them, or have configured none.\n"
    "\n"
    CONFIG_HELP
    "  --all           of all providers that are on\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 there are some, 1 there are none, 2 wrong usage, 3 the\n"
    "configuration has errors.\n"
    "\n"
    "examples:\n"
    "  mreg models openai\n"
    "  mreg models --json\n";

const char help_which[] =
    "usage: mreg which NAME [--json]\n"
    "\n"
    "The model of your providers that a name means, as provider/name (short\n"
    "name). NAME is provider/name, provider:name, a name, a short one, or a\n"
    "part of one. All that `mreg models` lists is searched in that order, for\n"
    "exactly this name, for another name the registry knows, then for a part.\n"
    "\n"
    CONFIG_HELP
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json          as one JSON object: how it was found, what is near\n"
    "\n"
    "Exit status: 0 there is one, 1 there is none, 2 wrong usage, 3 the\n"
    "configuration has errors.\n"
    "\n"
    "example:\n"
    "  mreg which openai/gpt-4o\n";

struct listing {
    struct configured by;
    bool all, format[ANSWER_FORMATS_COUNT];
};

/* ---- models ------------------------------------------------------------ */

static int list(struct listing *q, struct asking *a, const char *name)
{
    struct providers *p = &q->by.c->providers;
    const struct user_provider *only = NULL;
    listed_list models;

    if (name) {
        struct nearest near = {name, strlen(name), provider_near(p, name), 0};

        only = provider_find(p, name, strlen(name));
        if (!only) {
            complain_near("mreg models", "no such provider", &near,
                          "`mreg providers` lists them");
            return EXIT_NO;
        }
    }
    models = list_models(p, only, q->all);
    if (q->format[ANSWER_JSON])
        list_json(&out_std, p, &models, &a->by);
    else
        list_text(&out_std, p, &models);
    return models.n ? EXIT_YES : EXIT_NO;
}

int run_models(struct asking *a, int argc, char **argv)
{
    struct listing q = {.all = false};
    const struct option table[] = {
        CONFIG_OPTIONS(&q.by), REGISTRY_OPTION(a), {"--all", NULL, &q.all},
        FORMAT_OPTIONS(q.format)
    };
    const struct options options = {"mreg models", table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status = EXIT_DATA;

    if (count < 0)
        return EXIT_USAGE;
    if (count > 1) {
        complain("mreg models", "one provider at most is expected", argv[1],
                 NULL);
        return EXIT_USAGE;
    }
    if (configured_open(&q.by, a, "mreg models"))
        status = list(&q, a, count ? argv[0] : NULL);
    configured_close(&q.by);
    return status;
}

/* ---- which ------------------------------------------------------------- */

static void complain_which(struct listing *q, const struct which *w)
{
    const struct providers *p = &q->by.c->providers;

    out_flush(&out_std);
    out_text(&out_err, "mreg which: ");
    which_wrong(&out_err, w);
    out_char(&out_err, '\n');
    if (w->within && !provider_is_on(w->within)) {
        out_text(&out_err, "this provider is off; `mreg config show` says "
                           "where\n");
        out_flush(&out_err);
        return;
    }
    out_flush(&out_err);
    complain_near_models(p->r, w->name);
}

static int which(struct listing *q, struct asking *a, const char *name)
{
    struct providers *p = &q->by.c->providers;
    struct which w;

    which_find(p, name, &w);
    if (q->format[ANSWER_JSON])
        which_json(&out_std, p, &w, &a->by);
    if (w.how == WHICH_NONE)
        complain_which(q, &w);
    else if (!q->format[ANSWER_JSON])
        which_text(&out_std, p, &w);
    return w.how == WHICH_NONE ? EXIT_NO : EXIT_YES;
}

int run_which(struct asking *a, int argc, char **argv)
{
    struct listing q = {.all = false};
    const struct option table[] = {
        CONFIG_OPTIONS(&q.by), REGISTRY_OPTION(a), FORMAT_OPTIONS(q.format)
    };
    const struct options options = {"mreg which", table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status = EXIT_DATA;

    if (count < 0)
        return EXIT_USAGE;
    if (count != 1) {
        complain("mreg which", "one name is expected", NULL,
                 "mreg which --help shows an example");
        return EXIT_USAGE;
    }
    if (configured_open(&q.by, a, "mreg which"))
        status = which(&q, a, argv[0]);
    configured_close(&q.by);
    return status;
}
