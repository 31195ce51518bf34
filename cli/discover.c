/* mreg discover: which models the user's providers really serve.
 *
 * SPDX-License-Identifier: MIT */
#include <signal.h>
#include <string.h>

#include "base/json_write.h"
#include "base/options.h"
#include "base/progress.h"
#include "configured.h"
#include "host/providers/discover.h"

#define COMMAND "mreg discover"
#define NAMES_SHOWN 20u

const char help_discover[] =
    "usage: mreg discover [PROVIDER] [--force-refresh] [--json]\n"
    "\n"
    "Asks your providers which models they list, sends each that is not yet\n"
    "known a ping of a few tokens, and writes what answers into valid_models\n"
    "of your providers.yaml, and what does not into invalid_models. A new\n"
    "model's short name is its name; yours stay. A list is asked for again\n"
    "after five minutes; a provider that does not answer has the list it gave\n"
    "before. Nothing is saved unless all that were asked succeed; one without\n"
    "a key is left out. PROVIDER is one of them; without it all are asked\n"
    "that you have configured. Pings cost what the provider charges for them.\n"
    "\n"
    CONFIG_HELP
    "  --force-refresh  ask for lists whatever their age, and ping models\n"
    "                  that were invalid before\n"
    "  --registry FILE  ask this registry, not the one that is compiled in or\n"
    "                  the one that $MREG_REGISTRY names\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 done, 1 there was nobody to ask, 2 wrong usage, 3 the\n"
    "configuration has errors or cannot be written, 4 a provider failed.\n"
    "\n"
    "example:\n"
    "  mreg discover openai\n";

struct discovering {
    struct configured by;
    struct progress progress;
    bool force, format[ANSWER_FORMATS_COUNT];
};

/* ---- progress, text ---------------------------------------------------- */

static void shown(struct out *o, const char *text)
{
    out_shown(o, text, strlen(text));
}

static void say_progress(void *state, const struct user_provider *p,
                         size_t done, size_t total)
{
    struct discovering *q = state;

    if (!progress_due(&q->progress))
        return;
    shown(&out_err, p->id);
    if (total > 0) {
        out_text(&out_err, ": ");
        out_number(&out_err, done);
        out_text(&out_err, " of ");
        out_number(&out_err, total);
        out_text(&out_err, " models asked");
    } else {
        out_text(&out_err, " is asked for its list");
    }
    progress_said(&q->progress);
}

static void names_text(struct out *o, const char *what, const name_list *list)
{
    if (!list->n)
        return;
    out_text(o, "  ");
    out_text(o, what);
    for (size_t i = 0; i < list->n && i < NAMES_SHOWN; i++) {
        out_text(o, i ? ", " : " ");
        shown(o, list->at[i]);
    }
    if (list->n > NAMES_SHOWN) {
        out_text(o, " and ");
        out_number(o, list->n - NAMES_SHOWN);
        out_text(o, " more");
    }
    out_char(o, '\n');
}

static void found_text(struct out *o, const struct discovery *d)
{
    out_number(o, d->listed);
    out_text(o, d->listed == 1 ? " model listed, " : " models listed, ");
    out_number(o, d->valid.n);
    out_text(o, " new, ");
    out_number(o, d->invalid.n);
    out_text(o, " invalid\n");
    if (d->cached) {
        out_text(o, "  the list is the one it gave before");
        if (d->why.size) {
            out_text(o, ": ");
            out_shown(o, d->why.text, d->why.size);
        }
        out_char(o, '\n');
    }
    names_text(o, "new:", &d->valid);
    names_text(o, "invalid:", &d->invalid);
    names_text(o, "could not be judged, and is asked again next time:",
               &d->undecided);
    names_text(o, "is listed no more, but kept:", &d->vanished);
    if (d->refused) {
        out_text(o, "  left out, as no name of a model: ");
        out_number(o, d->refused);
        out_text(o, " of the list\n");
    }
}

static void discovery_text(struct out *o, const struct discovery *d)
{
    shown(o, d->provider->id);
    out_text(o, ": ");
    if (d->fate == FATE_DONE) {
        found_text(o, d);
        return;
    }
    out_text(o, d->fate == FATE_SKIPPED ? "skipped: " : "failed: ");
    out_shown(o, d->why.text, d->why.size);
    out_char(o, '\n');
}

static void all_text(struct out *o, const struct discoveries *all,
                     const char *path)
{
    for (size_t i = 0; i < all->list.n; i++)
        discovery_text(o, &all->list.at[i]);
    if (all->failed)
        out_text(o, "nothing is saved, for not all succeeded\n");
    else if (all->saved) {
        shown(o, path);
        out_text(o, " is written\n");
    } else if (all->done && !all->unsaved) {
        out_text(o, "nothing is new\n");
    }
}

/* ---- JSON -------------------------------------------------------------- */

static void discovery_json(struct out *o, const struct discovery *d)
{
    static const char *const fates[] = {
        [FATE_SKIPPED] = "skipped", [FATE_FAILED] = "failed",
        [FATE_DONE] = "done"};
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "provider");
    out_json_text(o, d->provider->id);
    out_key(o, &first, "fate");
    out_json_text(o, fates[d->fate]);
    out_key(o, &first, "why");
    if (d->why.size)
        out_json(o, d->why.text, d->why.size);
    else
        out_text(o, "null");
    out_key(o, &first, "cached");
    out_text(o, d->cached ? "true" : "false");
    out_key_number(o, &first, "listed", d->listed);
    out_key_number(o, &first, "refused", d->refused);
    out_key_texts(o, &first, "new", d->valid.at, d->valid.n);
    out_key_texts(o, &first, "invalid", d->invalid.at, d->invalid.n);
    out_key_texts(o, &first, "undecided", d->undecided.at, d->undecided.n);
    out_key_texts(o, &first, "vanished", d->vanished.at, d->vanished.n);
    out_char(o, '}');
}

static void all_json(struct out *o, const struct discoveries *all)
{
    bool first = true;

    out_char(o, '{');
    out_key(o, &first, "providers");
    out_char(o, '[');
    for (size_t i = 0; i < all->list.n; i++) {
        out_text(o, i ? "," : "");
        discovery_json(o, &all->list.at[i]);
    }
    out_char(o, ']');
    out_key(o, &first, "saved");
    out_text(o, all->saved ? "true}\n" : "false}\n");
}

/* ---- the command ------------------------------------------------------- */

static int verdict_of(const struct discoveries *all, const char *path)
{
    if (all->unsaved) {
        complain(COMMAND, "what was found cannot be saved:", path,
                 all->unsaved);
        return EXIT_DATA;
    }
    if (all->failed)
        return EXIT_NETWORK;
    if (all->done)
        return EXIT_YES;
    complain(COMMAND, "no provider can be asked", NULL,
             "give one a key, in the environment or as api_key in "
             "providers.yaml; `mreg config show --all` names the variables");
    return EXIT_NO;
}

static int discover_them(struct discovering *q, const char *name)
{
    struct providers *p = &q->by.c->providers;
    struct discover_options how = {
        .force = q->force, .cache = q->by.c->setting[SETTING_CACHE].text,
        .progress = say_progress, .state = q};
    struct discoveries all;

    if (name) {
        struct nearest near = {name, strlen(name), provider_near(p, name), 0};

        how.only = provider_find(p, name, strlen(name));
        if (!how.only) {
            complain_near(COMMAND, "no such provider", &near,
                          "`mreg providers` lists them");
            return EXIT_NO;
        }
        if (!provider_is_on(how.only)) {
            complain(COMMAND, "this provider is off:", how.only->id,
                     "turn it on under `providers:` in mreg.yaml");
            return EXIT_NO;
        }
    }
    progress_begin(&q->progress);
    discover(p, &how, &all);
    progress_clear(&q->progress);
    if (q->format[ANSWER_JSON])
        all_json(&out_std, &all);
    else
        all_text(&out_std, &all, p->path);
    return verdict_of(&all, p->path);
}

int run_discover(struct asking *a, int argc, char **argv)
{
    struct discovering q = {.force = false};
    const struct option table[] = {
        CONFIG_OPTIONS(&q.by), REGISTRY_OPTION(a),
        {"--force-refresh", NULL, &q.force}, FORMAT_OPTIONS(q.format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    int status = EXIT_DATA;

    if (count < 0)
        return EXIT_USAGE;
    if (count > 1) {
        complain(COMMAND, "one provider at most is expected", argv[1], NULL);
        return EXIT_USAGE;
    }
    signal(SIGXFSZ, SIG_IGN);   /* a full disk is a fault like any other */
    if (configured_open(&q.by, a, COMMAND))
        status = discover_them(&q, count ? argv[0] : NULL);
    configured_close(&q.by);
    return status;
}
