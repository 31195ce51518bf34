/* mreg-generate: definitions and prices in, tables out.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "generator/report/changes.h"
#include "digest.h"
#include "generator/read/file.h"
#include "base/output.h"
#include "base/standard.h"
#include "generator/catalogue/complete.h"
#include "generator/emit/emit.h"
#include "generator/load/load.h"
#include "generator/openrouter/snapshot.h"
#include "generator/report/report.h"

enum { DONE = 0, BAD_INPUT = 1, BAD_USAGE = 2, BAD_FILES = 3 };

static const char help[] =
"Usage: mreg-generate [--definitions DIR] [--pricing DIR] [--out DIR]\n"
"                     [--fetched INSTANT] [--profile NAME] [--check]\n"
"\n"
"Checks what definitions/ and pricing/ say and writes it as C tables.\n"
"Files that would not change are left alone; on any error all are.\n"
"\n"
"  --definitions DIR  what models are         (definitions)\n"
"  --pricing DIR      what they cost          (pricing)\n"
"  --out DIR          where the tables go     (generated)\n"
"  --fetched INSTANT  when pricing/openrouter.json was fetched, if it does\n"
"                     not say so itself\n"
"  --profile NAME     only the models of this entry of profiles.yaml\n"
"  --check            write nothing; say what would change\n"
"  --lenient          for samples: a price without source or checked, or\n"
"                     without its model, is a warning\n"
"  --help             this text\n"
"\n"
"Example:\n"
"  mreg-generate --profile small --out build/small/generated\n"
"\n"
"Exit status: 0 done, 1 errors in the input (or --check found changes),\n"
"2 wrong usage, 3 the output cannot be written.\n";

struct options {
    const char *definitions, *pricing, *out, *fetched, *profile;
    bool check, lenient, help;
};

/* ---- options ----------------------------------------------------------- */

static bool read_flag_option(const char *word, struct options *o)
{
    const struct { const char *name; bool *value; } flags[] = {
        {"--check", &o->check}, {"--lenient", &o->lenient},
        {"--help", &o->help},
    };

    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (!strcmp(word, flags[i].name))
            return *flags[i].value = true;
    return false;
}

static bool read_value_option(const char *word, const char *value,
                              struct options *o)
{
    const struct { const char *name; const char **value; } values[] = {
        {"--definitions", &o->definitions}, {"--pricing", &o->pricing},
        {"--out", &o->out}, {"--fetched", &o->fetched},
        {"--profile", &o->profile},
    };

    for (size_t i = 0; value && i < sizeof values / sizeof *values; i++)
        if (!strcmp(word, values[i].name)) {
            *values[i].value = value;
            return true;
        }
    return false;
}

static bool read_options(int argc, char **argv, struct options *o)
{
    for (int i = 1; i < argc; i++) {
        if (read_flag_option(argv[i], o))
            continue;
        if (!read_value_option(argv[i], argv[i + 1], o)) {
            fprintf(stderr, "mreg-generate: %s: unknown, or without its "
                    "value; see --help\n", argv[i]);
            return false;
        }
        i++;
    }
    return true;
}

/* ---- the stages -------------------------------------------------------- */

/* On a terminal, from the second second on. */
static void tell(const char *stage)
{
    static time_t began;
    struct timespec now;

    if (!isatty(STDERR_FILENO) || clock_gettime(CLOCK_MONOTONIC, &now))
        return;
    if (!began)
        began = now.tv_sec;
    if (now.tv_sec - began > 1)
        fprintf(stderr, "%s ...\n", stage);
}

static void load(struct catalogue *c, const struct options *o)
{
    const char *snapshot = arena_printf(c->arena, "%s/openrouter.json",
                                        o->pricing);

    tell("loading");
    load_definitions(c, o->definitions);
    load_pricing(c, o->pricing);
    if (file_exists(snapshot))
        load_snapshot(c, snapshot, o->fetched);
    digest_inputs(c, o->definitions, o->pricing);
}

/* Stages whose input is too broken to judge are left out: of a file that
 * could not be read, everything would seem to be missing. */
static void judge(struct catalogue *c, struct pricebook *b,
                  struct nametable *t, const struct options *o)
{
    unsigned loading = diags_errors(c->diags);

    if (diags_has(c->diags, 1, 99))
        return;
    tell("merging");
    merge(c);
    check(c);
    apply_profile(c, o->profile);
    if (loading)
        return;
    flatten(c, b);
    settle_names(c, t);
    if (!diags_errors(c->diags))
        plausible(c, b);
}

static void build(struct catalogue *c, const struct options *o,
                  struct nametable *t, struct output *out)
{
    struct pricebook b = {0};

    load(c, o);
    judge(c, &b, t, o);
    if (diags_errors(c->diags))
        return;
    tell("hashing names");
    hash_names(c, t);
    if (diags_errors(c->diags))
        return;
    tell("writing tables");
    emit(c, &b, t, out);
    report_rows(c, &b, t, out);
}

/* ---- the output -------------------------------------------------------- */

static const char *plural(unsigned n)
{
    return n == 1 ? "" : "s";
}

static const struct buffer *rows(const struct output *out)
{
    for (size_t i = 0; i < out->files.n; i++)
        if (!strcmp(out->files.at[i]->name, "registry.tsv"))
            return &out->files.at[i]->text;
    return NULL;
}

static void print_changes(struct output *out, const char *old, size_t size)
{
    const struct buffer *now = rows(out);

    if (old && now)
        changes_print(out->arena, stdout, old, size, now->at, now->n);
}

static void print_differing(const struct output *out)
{
    for (size_t i = 0; i < out->files.n; i++)
        if (out->files.at[i]->changed)
            printf("%s/%s differs\n", out->folder, out->files.at[i]->name);
    for (size_t i = 0; i < out->surplus.n; i++)
        printf("%s/%s does not belong\n", out->folder, out->surplus.at[i]);
}

static bool replace(struct output *out, bool only_check)
{
    size_t size = 0;
    char *old;

    if (!output_open(out, !only_check))
        return false;
    output_compare(out);
    old = output_old(out, "registry.tsv", &size);
    if (only_check)
        print_differing(out);
    else if (!output_write(out))
        return false;
    print_changes(out, old, size);
    return true;
}

static void summary(const struct catalogue *c, const struct nametable *t,
                    const struct output *out, bool only_check)
{
    size_t versions = 0;

    for (size_t i = 0; i < c->models.n; i++)
        if (c->models.at[i].prices)
            versions += c->models.at[i].prices->versions.n;
    printf("%s/: %zu of %zu files %s; %s models, %s names, %s versions, "
           "%s providers\n", out->folder, out->changed,
           out->files.n + out->surplus.n,
           only_check ? "differ" : "changed",
           grouped(c->arena, c->models.n), grouped(c->arena, t->names.n),
           grouped(c->arena, versions), grouped(c->arena, c->providers.n));
}

static int run(struct arena *a, const struct options *o)
{
    struct catalogue c = {.arena = a, .diags = diags_new(a),
                          .lenient = o->lenient};
    struct nametable t = {0};
    struct output out;
    bool good;

    output_start(&out, a, o->out);
    out.made = "Made by `make regen`";
    build(&c, o, &t, &out);
    diags_print(c.diags, stderr);
    if (diags_errors(c.diags) || diags_warnings(c.diags))
        fprintf(stderr, "%u error%s, %u warning%s%s%s%s\n",
                diags_errors(c.diags), plural(diags_errors(c.diags)),
                diags_warnings(c.diags), plural(diags_warnings(c.diags)),
                diags_errors(c.diags) ? "; " : "",
                diags_errors(c.diags) ? o->out : "",
                diags_errors(c.diags) ? "/ not touched" : "");
    if (diags_errors(c.diags))
        return BAD_INPUT;
    good = replace(&out, o->check);
    output_close(&out);
    if (!good) {
        fprintf(stderr, "mreg-generate: %s\n", out.error);
        return BAD_FILES;
    }
    summary(&c, &t, &out, o->check);
    return o->check && out.changed ? BAD_INPUT : DONE;
}

int main(int argc, char **argv)
{
    struct options o = {.definitions = "definitions", .pricing = "pricing",
                        .out = "generated"};
    struct arena *a;
    int status;

    standard_fill(O_RDWR);
    if (!read_options(argc, argv, &o))
        return BAD_USAGE;
    if (o.help)
        return fputs(help, stdout) < 0 ? BAD_FILES : DONE;
    /* A full disk or a file too large is an error like any other. */
    signal(SIGXFSZ, SIG_IGN);
    a = arena_new();
    status = run(a, &o);
    arena_free(a);
    if (fflush(stdout) || ferror(stdout))
        status = status ? status : BAD_FILES;
    return status;
}
