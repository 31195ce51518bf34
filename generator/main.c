/* mreg-generate: definitions and prices in, tables out.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/options.h"
#include "base/out.h"
#include "base/output.h"
#include "base/standard.h"
#include "generator/emit/emit.h"
#include "generator/file/registry_file.h"
#include "generator/report/changes.h"
#include "generator/report/report.h"
#include "stages.h"

#define COMMAND "mreg-generate"

enum { DONE = 0, BAD_INPUT = 1, BAD_USAGE = 2, BAD_FILES = 3 };

static const char help[] =
"Usage: mreg-generate [--definitions DIR] [--pricing DIR] [--out DIR]\n"
"                     [--fetched INSTANT] [--profile NAME] [--check]\n"
"                     [--registry FILE]\n"
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
"  --registry FILE    the same as a file that programs load; without --out\n"
"                     no tables are written\n"
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

struct request {
    const char *definitions, *pricing, *out, *fetched, *profile, *registry;
    bool check, lenient;
};

/* ---- options ----------------------------------------------------------- */

static const char *or_else(const char *said, const char *usual)
{
    return said ? said : usual;
}

static bool read_options(int argc, char **argv, struct request *q)
{
    const struct option table[] = {
        {"--definitions", &q->definitions, NULL},
        {"--pricing", &q->pricing, NULL}, {"--out", &q->out, NULL},
        {"--fetched", &q->fetched, NULL}, {"--profile", &q->profile, NULL},
        {"--registry", &q->registry, NULL},
        {"--check", NULL, &q->check}, {"--lenient", NULL, &q->lenient},
    };
    const struct options o = {COMMAND, table, sizeof table / sizeof *table,
                              NULL, NULL, NULL};
    int operands = options_parse(&o, argc, argv);

    if (operands > 0)
        complain(COMMAND, "not an option:", argv[0],
                 "--help lists the options");
    q->definitions = or_else(q->definitions, "definitions");
    q->pricing = or_else(q->pricing, "pricing");
    if (!q->registry)
        q->out = or_else(q->out, "generated");
    return operands == 0;
}

/* ---- the stages -------------------------------------------------------- */

/* Prints the stage on a terminal, once a run has taken more than a second. */
static void show_stage(const char *stage)
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

/* Returns the registry in memory, or NULL after an error. */
static const mreg *build(struct catalogue *c, const struct request *q,
                         struct nametable *t, struct output *out)
{
    const struct stages how = {q->definitions, q->pricing, q->fetched,
                               q->profile, show_stage};
    struct pricebook b = {0};
    const mreg *r = stages_run(c, &b, t, &how);

    if (!r || !q->out)
        return r;
    show_stage("writing tables");
    emit(c, &b, t, r, out);
    report_rows(c->arena, r, report_notes(c, t),
                output_file(out, "registry.tsv"));
    return r;
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

static bool write_registry(struct arena *a, const struct request *q,
                           const mreg *r, struct text notes)
{
    struct buffer bytes = {.arena = a};
    const char *wrong = "a registry file has less than 4 GB";

    if (registry_file(&bytes, r, notes, false))
        wrong = output_replace_file(a, q->registry, bytes.at, bytes.n);
    if (wrong)
        complain(COMMAND, wrong, NULL, NULL);
    return !wrong;
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

static void print_diags(struct diags *d, const struct request *q)
{
    const char *kept = q->out ? q->out : q->registry;

    diags_print(d, stderr);
    if (diags_errors(d) || diags_warnings(d))
        fprintf(stderr, "%u error%s, %u warning%s%s%s%s\n",
                diags_errors(d), plural(diags_errors(d)), diags_warnings(d),
                plural(diags_warnings(d)), diags_errors(d) ? "; " : "",
                diags_errors(d) ? kept : "",
                !diags_errors(d) ? "" : q->out ? "/ not touched"
                                               : " not touched");
}

static int run(struct arena *a, const struct request *q)
{
    struct catalogue c = {.arena = a, .diags = diags_new(a),
                          .lenient = q->lenient};
    struct nametable t = {0};
    struct output out;
    const mreg *r;
    bool good;

    output_start(&out, a, q->out);
    out.made = "Made by `make regen`";
    r = build(&c, q, &t, &out);
    print_diags(c.diags, q);
    if (diags_errors(c.diags))
        return BAD_INPUT;
    if (q->registry && !q->check
        && !write_registry(a, q, r, report_notes(&c, &t)))
        return BAD_FILES;
    if (!q->out)
        return DONE;
    good = replace(&out, q->check);
    output_close(&out);
    if (!good) {
        complain(COMMAND, out.error, NULL, NULL);
        return BAD_FILES;
    }
    summary(&c, &t, &out, q->check);
    return q->check && out.changed ? BAD_INPUT : DONE;
}

int main(int argc, char **argv)
{
    struct request q = {0};
    struct arena *a;
    int status;

    standard_fill(O_RDWR);
    if (options_ask_help(argc - 1, argv + 1))
        return out_print(help) ? DONE : BAD_FILES;
    if (!read_options(argc - 1, argv + 1, &q))
        return BAD_USAGE;
    /* A full disk or a file too large is an error like any other. */
    signal(SIGXFSZ, SIG_IGN);
    a = arena_new();
    status = run(a, &q);
    arena_free(a);
    if (fflush(stdout) || ferror(stdout))
        status = status ? status : BAD_FILES;
    return status;
}
