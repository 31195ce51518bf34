/* mreg doctor: is everything in order that answers depend on, and what is not?
 *
 * SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/instant.h"
#include "base/note.h"
#include "base/options.h"
#include "base/user_folder.h"
#include "configured.h"
#include "host/live/cache.h"
#include "tabling.h"

#define COMMAND "mreg doctor"
#define OLD_DAYS 90
#define FINDINGS_MOST 32

const char help_doctor[] =
    "usage: mreg doctor [--config FILE] [--providers FILE] [--json]\n"
    "\n"
    "Looks at what answers depend on: versions, the registry that is asked\n"
    "and its age, its layers, your configuration and providers, which keys\n"
    "there are (never what they are), models of providers that are off, the\n"
    "folders it writes to, what was fetched, overlays, the clock. A line\n"
    "each: `ok`, `look` for what may be meant so, `wrong` with a cure.\n"
    "\n"
    CONFIG_HELP
    TABLING_HELP
    "  --registry FILE  look at this registry\n"
    "\n"
    "Columns: what, state, is, cure.\n"
    "\n"
    "Exit status: 0 nothing is wrong, 1 something is.\n"
    "\n"
    "example:\n"
    "  mreg doctor\n";

enum state { OK, LOOK, WRONG };

struct symptom {
    const char *what, *cure;
    enum state state;
    struct note is;
};

struct doctor {
    struct asking *asked;
    struct configured conf;
    struct tabling table;
    struct symptom found[FINDINGS_MOST];
    size_t count;
};

/* Begins a finding, whose text is the caller's to write. */
static struct note *find(struct doctor *d, enum state state, const char *what,
                         const char *cure)
{
    struct symptom *f = &d->found[d->count < FINDINGS_MOST - 1 ? d->count++
                                                               : d->count];

    *f = (struct symptom){what, state == OK ? NULL : cure, state, {0, ""}};
    return &f->is;
}

static void note_day(struct note *n, mreg_time at)
{
    char text[INSTANT_TEXT_SIZE];

    instant_short(at, text);
    note_text(n, text);
}

/* ---- registries --------------------------------------------------------- */

static mreg_time now(void)
{
    struct timespec t = {0, 0};

    clock_gettime(CLOCK_REALTIME, &t);
    return (mreg_time)t.tv_sec * 1000;
}

/* Says of which day something is and how old that makes it. */
static void note_age(struct note *n, mreg_time day)
{
    const mreg_time age = now() - day;

    note_day(n, day / DAY_MS * DAY_MS);
    if (age < 0)
        return;
    note_text(n, ", ");
    note_number(n, (uint64_t)(age / DAY_MS));
    note_text(n, " days old");
}

static bool is_old(mreg_time day)
{
    return now() - day > OLD_DAYS * DAY_MS;
}

static void look_at_registry(struct doctor *d, const char *what,
                             const struct answering *by)
{
    char digest[DIGEST_SHOWN + 1];
    mreg_about_view about;
    struct note *n;

    mreg_about(by->r, &about);
    digest_text(by->r, digest);
    n = find(d, is_old(about.as_of) ? LOOK : OK, what,
             "prices may have changed; take a newer registry");
    if (by->file) {
        note_text(n, by->file);
        note_text(n, ": ");
    }
    note_text(n, "digest ");
    note_text(n, digest);
    note_text(n, ", looked at on ");
    note_age(n, about.as_of);
}

static void look_at_layers(struct doctor *d, const mreg *r)
{
    struct note *n = find(d, OK, "layers", NULL);
    mreg_about_view about;

    mreg_about(r, &about);
    for (uint32_t i = 0; mreg_layer_name(i).size > 0; i++)
        if (about.layers >> i & 1) {
            note_text(n, n->size > 0 ? ", " : "");
            note_text(n, mreg_layer_name(i).at);
        }
    n = find(d, is_old(about.snapshot) ? LOOK : OK, "openrouter",
             "what OpenRouter charges may have changed");
    if (about.snapshot)
        note_age(n, about.snapshot);
    else
        note_text(n, "this registry has no answer of OpenRouter");
}

/* A registry that is refused was complained of; the one that is compiled in
 * is looked at instead. */
static void look_at_registries(struct doctor *d)
{
    const struct answering built_in = {.r = &mreg_builtin};

    look_at_registry(d, "compiled in", &built_in);
    if (!asking_open(d->asked, COMMAND)) {
        note_text(find(d, WRONG, "registry", "see the message above"),
                  "the file that is asked is refused");
        d->asked->by = built_in;
    } else if (d->asked->by.file) {
        look_at_registry(d, "registry", &d->asked->by);
    } else {
        note_text(find(d, OK, "registry", NULL), "the one compiled in");
    }
    look_at_layers(d, d->asked->by.r);
}

/* ---- the user's --------------------------------------------------------- */

static void look_at_file(struct doctor *d, const char *what, const char *path)
{
    note_text(find(d, OK, what, NULL), path ? path : "none");
}

/* Names the providers that are used and have a key, or have none. */
static void look_at_keys(struct doctor *d, const struct providers *p)
{
    struct note has = {0, ""}, lacks = {0, ""};
    size_t without = 0;

    for (size_t i = 0; i < p->list.n; i++) {
        const struct user_provider *one = &p->list.at[i];
        struct note *to = one->key.text ? &has : &lacks;

        if (!one->key.text && !(one->chosen && provider_is_on(one)))
            continue;
        without += !one->key.text;
        note_text(to, to->size > 0 ? ", " : "");
        note_text(to, one->id);
    }
    if (has.size == 0)
        note_text(&has, "none");
    *find(d, OK, "keys", NULL) = has;
    if (without > 0)
        *find(d, LOOK, "without a key", "these providers cannot be asked")
            = lacks;
}

/* Names the models that mreg.yaml uses though it turns their providers off. */
static void look_at_disabled(struct doctor *d, const struct config *c)
{
    struct note *n;

    if (c->off.n == 0)
        return;
    n = find(d, WRONG, "disabled, but used",
             "put the provider on, or take the model out");
    for (size_t i = 0; i < c->off.n; i++) {
        note_text(n, i > 0 ? ", " : "");
        note_text(n, c->off.at[i].at);
    }
}

/* A folder that is not there yet will be made where one may be. */
static void look_at_folder(struct doctor *d, const char *what,
                           const char *folder, const char *variable)
{
    struct note *n;
    int there;

    if (!folder) {
        n = find(d, LOOK, what, "set $HOME, or that variable");
        note_text(n, "no variable names a folder: $");
        note_text(n, variable);
        return;
    }
    there = access(folder, W_OK | X_OK) == 0 ? 0 : errno;
    n = find(d, there == 0 || there == ENOENT ? OK : WRONG, what,
             "nothing can be kept there; make it writable, or name another "
             "by a variable");
    note_text(n, folder);
    note_text(n, there == ENOENT ? ", not there yet" : "");
}

/* What `mreg fetch` has put into the cache, and why its last try failed. */
static void look_at_fetched(struct doctor *d, const struct config *c)
{
    const char *folder = c->setting[SETTING_CACHE].text;
    struct live_state s;
    struct note *n;

    if (!folder)
        return;
    if (!cache_state(c->arena, folder, &s)) {
        note_text(find(d, WRONG, "fetched", "name another folder by "
                       "$MREG_CACHE_HOME, or take that mreg"),
                  "a newer mreg wrote the cache");
        return;
    }
    n = find(d, s.why[0] ? LOOK : OK, "fetched",
             "`mreg fetch --force` asks again");
    note_text(n, s.checked ? "known to be the newest on " : "nothing yet");
    if (s.checked)
        note_age(n, s.checked);
    if (s.why[0]) {
        note_text(n, "; the last try failed: ");
        note_text(n, s.why);
    }
}

static void look_at_overlays(struct doctor *d, const struct config *c)
{
    struct note *n = find(d, OK, "overlays", NULL);

    note_text(n, c->overlays.n ? "" : "none");
    for (size_t i = 0; i < c->overlays.n; i++) {
        note_text(n, i > 0 ? ", " : "");
        note_text(n, c->overlays.at[i].text);
    }
}

static void look_at_configuration(struct doctor *d)
{
    struct config *c;

    config_hide();
    d->conf.places.config = d->asked->config;
    c = d->conf.c = config_open(d->asked->by.r, &d->conf.places);
    config_check_url(c);
    out_flush(&out_std);
    if (!config_report(c, stderr))
        note_text(find(d, WRONG, "configuration", "see the messages above"),
                  "it has errors");
    look_at_file(d, "mreg.yaml", c->path);
    look_at_file(d, "providers.yaml",
                 c->providers.root ? c->providers.path : NULL);
    look_at_keys(d, &c->providers);
    look_at_disabled(d, c);
    look_at_folder(d, "own files", user_config(c->arena), "XDG_CONFIG_HOME");
    look_at_folder(d, "cache", c->setting[SETTING_CACHE].text,
                   "MREG_CACHE_HOME");
    look_at_fetched(d, c);
    look_at_overlays(d, c);
}

/* The registry knows days before which it cannot be. */
static void look_at_clock(struct doctor *d)
{
    const mreg_time at = now();
    mreg_about_view about;

    mreg_about(&mreg_builtin, &about);
    note_day(find(d, at < about.as_of ? WRONG : OK, "clock",
                  "it is before the day of the registry, so prices are those "
                  "of the past; set it"), at);
}

/* ---- answering ---------------------------------------------------------- */

static void finding_cell(const void *of, size_t row, unsigned column,
                         struct cell *out)
{
    static const char *const states[] = {"ok", "look", "wrong"};
    const struct symptom *f = &((const struct doctor *)of)->found[row];
    const char *text = column == 0 ? f->what
                       : column == 1 ? states[f->state]
                       : column == 3 && f->cure ? f->cure : "";

    if (column == 2)
        cell_text(out, (mreg_text){f->is.text, (uint32_t)f->is.size});
    else
        cell_text(out, (mreg_text){text, (uint32_t)strlen(text)});
}

static int answer(struct doctor *d)
{
    static const struct table_column columns[] = {
        {"what", NULL, "what", COLUMN_TEXT, "", TABLE_USUAL},
        {"state", NULL, "state", COLUMN_TEXT, "", TABLE_USUAL},
        {"is", NULL, "is", COLUMN_TEXT, "", TABLE_USUAL},
        {"cure", NULL, "cure", COLUMN_TEXT, "", TABLE_IF_ANY},
    };
    struct table t = {.name = "findings", .columns = columns, .count = 4,
                      .rows = d->count, .cell = finding_cell, .of = d};
    struct arena *a = arena_new();
    int status = EXIT_YES;

    for (size_t i = 0; i < d->count; i++)
        if (d->found[i].state == WRONG)
            status = EXIT_NO;
    if (!tabling_print(&d->table, &t, a, &d->asked->by))
        status = EXIT_USAGE;
    arena_free(a);
    return status;
}

int run_doctor(struct asking *a, int argc, char **argv)
{
    static struct doctor d;
    const struct option table[] = {
        CONFIG_OPTIONS(&d.conf), TABLING_OPTIONS(&d.table) REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    int count, status;

    d = (struct doctor){.asked = a, .table.command = COMMAND};
    count = options_parse(&options, argc, argv);
    a->offline = true;          /* looking changes nothing */
    if (count > 0)
        complain(COMMAND, "no operand is expected", argv[0], NULL);
    if (count != 0 || !tabling_top(&d.table, 0))
        return EXIT_USAGE;
    note_text(find(&d, OK, "version", NULL), "mreg " MREG_VERSION);
    look_at_registries(&d);
    look_at_configuration(&d);
    look_at_clock(&d);
    status = answer(&d);
    configured_close(&d.conf);
    return status;
}
