/* mreg fetch: fresh prices, kept in a cache for every command.
 *
 * SPDX-License-Identifier: MIT */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/decimal.h"
#include "base/options.h"
#include "build_inputs.h"
#include "choose.h"
#include "cli.h"
#include "counts.h"
#include "host/answers/account.h"
#include "host/answers/fetched.h"
#include "host/config/config.h"
#include "host/live/live.h"

#define COMMAND "mreg fetch"

const char help_fetch[] =
    "usage: mreg fetch [openrouter] [--force] [--accept] [--url U]\n"
    "                  [--cache DIR] [--ttl SECONDS] [--base DIR]\n"
    "                  [--overlay DIR]... [--in N] [--out N] [--METER N]...\n"
    "                  [--json]\n"
    "\n"
    "Asks OpenRouter for its models and prices, checks the answer, and makes\n"
    "a registry of it and of the data that were installed. Every command\n"
    "answers from that registry as long as it is newer than the one that is\n"
    "compiled in. Says which models are new and gone and which prices\n"
    "changed; with counts, as for `mreg cost`, also what that means for such\n"
    "a call. If anything fails, what was there before stays. It needs gperf.\n"
    "\n"
    "  --force            ask, though the last answer is fresh\n"
    "  --accept           take the answer even if it is implausible: a price\n"
    "                     that changed more than 10 times, a fifth of the\n"
    "                     models gone, fewer than 100\n"
    "  --url U            ask this, not $MREG_OPENROUTER_URL or OpenRouter\n"
    "  --cache DIR        keep it here, not in $MREG_CACHE_HOME or\n"
    "                     ~/.cache/mreg; --registry DIR/registry.mreg asks it\n"
    "  --ttl SECONDS      how long an answer is fresh: 3600, unless\n"
    "                     $MREG_CACHE_TTL says otherwise\n"
    "  --base DIR         the folder of definitions/ and pricing/; without it\n"
    "                     the data that were installed with the command\n"
    "  --overlay DIR      a folder of your own facts, as for `mreg build`\n"
    "  --in N, --out N, --METER N   the call that is compared\n"
    "  --json             as one JSON object\n"
    "\n"
    "What neither an option nor a variable says, your mreg.yaml may:\n"
    "openrouter.url, cache.folder, cache.ttl, overlays.\n"
    "No key is needed; $OPENROUTER_API_KEY is sent to OpenRouter, and\n"
    "$MREG_OPENROUTER_KEY to the URL that is asked. Proxies are those of\n"
    "$https_proxy, certificates those of $SSL_CERT_FILE or of the system.\n"
    "\n"
    "Exit status: 0 the cache is fresh, 1 the answer was refused, 2 wrong\n"
    "usage, 3 the cache or the data, 4 no answer from the network.\n"
    "\n"
    "examples:\n"
    "  mreg fetch\n"
    "  mreg fetch --force --in 1200 --out 300\n";

struct request {
    struct build_inputs in;
    struct counts counts;
    const char *url, *cache, *ttl;
    struct config *config;      /* for what no option says */
    bool force, accept;
    bool format[ANSWER_FORMATS_COUNT];
};

/* ---- what came of it ----------------------------------------------------- */

static const struct { const char *key, *says; int status; } outcomes[] = {
    [LIVE_FRESH] = {"fresh", "the cache is fresh", EXIT_YES},
    [LIVE_SAME] = {"same", "nothing changed", EXIT_YES},
    [LIVE_NEW] = {"new", "new prices", EXIT_YES},
    [LIVE_OTHER] = {"other", "another fetch has just done it", EXIT_YES},
    [LIVE_WAITS] = {"waits", NULL, EXIT_NETWORK},
    [LIVE_NO_ANSWER] = {"no answer", NULL, EXIT_NETWORK},
    [LIVE_REFUSED] = {"refused", NULL, EXIT_NO},
    [LIVE_NO_CACHE] = {"no cache", NULL, EXIT_DATA},
    [LIVE_NO_DATA] = {"no data", NULL, EXIT_DATA},
    [LIVE_NO_MEMORY] = {"no memory", NULL, EXIT_DATA},
};

static const char *cure_of(const struct live_result *r, const struct request *q)
{
    if (r->outcome == LIVE_REFUSED && r->changes.n && !q->accept)
        return "what was there stays; --accept takes it";
    return r->fetched ? "the prices fetched before stay"
                      : "the prices compiled in stay";
}

static void list_ids(struct arena *a, const struct changes *c,
                     enum change_kind kind, struct fetched_ids *out)
{
    for (size_t i = 0; i < c->n; i++)
        if (c->at[i].kind == kind)
            arena_push(a, out, c->at[i].id);
}

static void tell(const struct request *q, const struct live_result *r,
                 const char *why, struct diff *d)
{
    struct fetched f = {
        .outcome = outcomes[r->outcome].key, .says = outcomes[r->outcome].says,
        .why = why, .url = r->url, .cache = r->registry,
        .fetched = r->fetched, .checked = r->checked, .before = r->before,
        .models = r->models, .bytes = r->bytes, .d = d
    };

    for (size_t i = 0; i < r->left.n; i++)
        arena_push(q->in.arena, &f.left,
                   left_text(q->in.arena, &r->left.at[i]));

    list_ids(q->in.arena, &r->changes, CHANGE_NEW, &f.added);
    list_ids(q->in.arena, &r->changes, CHANGE_GONE, &f.gone);
    if (q->format[ANSWER_JSON])
        fetched_json(&out_std, &f);
    else if (f.says)
        fetched_text(&out_std, &f);
    if (!f.says)
        complain(COMMAND, why, NULL, cure_of(r, q));
}

/* ---- the call ------------------------------------------------------------ */

/* Makes the call of the options; NULL if there is none. False after a
 * complaint. */
static bool take_call(const struct request *q, const mreg *r, mreg_usage *use,
                      const mreg_usage **out)
{
    *out = NULL;
    if (!q->counts.figures.given)
        return true;
    if (!counts_settle(&q->counts, r, use))
        return false;
    *out = use;
    return true;
}

/* ---- the run ------------------------------------------------------------- */

static bool take_ttl(const char *text, uint32_t *out)
{
    const char *said = text ? text : getenv("MREG_CACHE_TTL");
    uint64_t value;

    *out = OPENROUTER_TTL_S;
    if (!said || (!text && !said[0]))
        return true;
    if (!decimal_whole(said, strlen(said), 0, &value)
        || value > UINT32_MAX / 1000) {
        complain(COMMAND, "--ttl is not a number of seconds:", said,
                 "3600 is an hour");
        return false;
    }
    *out = (uint32_t)value;
    return true;
}

#define LEFT_SHOWN 20u

/* Says which models the answer is taken without, wholly or in part; the
 * others are taken all the same. */
static void complain_left(struct arena *a, const struct live_result *r)
{
    size_t i = 0;

    for (; i < r->left.n && i < LEFT_SHOWN; i++)
        complain(COMMAND, left_text(a, &r->left.at[i]), NULL, NULL);
    if (i < r->left.n)
        complain(COMMAND, arena_printf(a, "%zu more are left out",
                                       r->left.n - i), NULL, NULL);
}

static int fetch(const struct request *q, struct live_options *o,
                 struct asking *a)
{
    struct arena *arena = q->in.arena;
    struct diff d = {.arena = arena, .by[DIFF_OLD] = a->by};
    static struct asking after;
    struct live_result r;
    const char *why;
    mreg_usage use;

    if (!take_call(q, a->by.r, &use, &d.use))
        return EXIT_USAGE;
    live_refresh(o, arena, &r);
    complain_left(arena, &r);
    why = arena_copy(arena, r.why.text, r.why.size);
    if (r.outcome == LIVE_NEW
        && asking_open_file(&after, COMMAND, r.registry)) {
        d.by[DIFF_NEW] = after.by;
        diff_registries(&d);
    }
    tell(q, &r, why, &d);
    return outcomes[r.outcome].status;
}

/* Options that no table lists: counts of a call, and overlays. */
static bool is_other(void *state, const char *name)
{
    struct request *q = state;

    return inputs_is_overlay(&q->in, name) || counts_is_meter(&q->counts, name);
}

static bool take_other(void *state, const char *name, const char *value)
{
    struct request *q = state;

    return inputs_is_overlay(&q->in, name)
               ? inputs_take_overlay(&q->in, name, value)
               : counts_take(&q->counts, name, value);
}

static bool are_folders(const folder_list *overlays)
{
    struct stat about;

    for (size_t i = 0; i < overlays->n; i++)
        if (stat(overlays->at[i], &about) || !S_ISDIR(about.st_mode)) {
            complain(COMMAND, "--overlay names no folder:", overlays->at[i],
                     NULL);
            return false;
        }
    return true;
}

static bool take_options(struct request *q, int argc, char **argv)
{
    const struct option table[] = {
        {"--url", &q->url, NULL}, {"--cache", &q->cache, NULL},
        {"--ttl", &q->ttl, NULL}, {"--base", &q->in.base, NULL},
        {"--force", NULL, &q->force}, {"--accept", NULL, &q->accept},
        FORMAT_OPTIONS(q->format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    is_other, take_other, q};
    const int count = options_parse(&options, argc, argv);

    if (count < 0 || !are_folders(&q->in.overlays))
        return false;
    if (count == 0 || (count == 1 && strcmp(argv[0], "openrouter") == 0))
        return true;
    complain(COMMAND, "prices are fetched of openrouter alone, not of",
             argv[0], NULL);
    return false;
}

/* What no option says, mreg.yaml may; the environment goes before it. */
static bool take_config(struct request *q, struct asking *a)
{
    const struct config_places usual = {NULL, NULL};

    q->config = config_settings(&usual);
    a->configured = true;
    if (!config_report(q->config, stderr))
        return false;
    if (!q->url)
        q->url = config_says(q->config, SETTING_OPENROUTER);
    if (!q->cache)
        q->cache = config_says(q->config, SETTING_CACHE);
    if (!q->ttl)
        q->ttl = config_says(q->config, SETTING_TTL);
    for (size_t i = 0, n = q->in.overlays.n; !n && !q->config->here
         && i < q->config->overlays.n; i++)
        inputs_take_overlay(&q->in, "--overlay",
                            q->config->overlays.at[i].text);
    return true;
}

int run_fetch(struct asking *a, int argc, char **argv)
{
    struct request q = {.in.arena = arena_new(), .counts.command = COMMAND};
    struct live_options o = {.built_in = &mreg_builtin};
    int status = EXIT_USAGE;

    signal(SIGXFSZ, SIG_IGN);
    if (!take_options(&q, argc, argv)) {
        arena_free(q.in.arena);
        return status;
    }
    if (!take_config(&q, a)) {
        status = EXIT_DATA;
    } else if (take_ttl(q.ttl, &o.ttl_s)) {
        o.data = inputs_installed(&q.in, COMMAND);
        o.url = q.url;
        o.cache = a->cache = q.cache;
        o.overlays = q.in.overlays;
        o.force = q.force;
        o.accept = q.accept;
        status = EXIT_DATA;
        if (o.data && asking_open_usual(a, COMMAND))
            status = fetch(&q, &o, a);
    }
    config_close(q.config);
    arena_free(q.in.arena);
    return status;
}
