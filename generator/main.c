/* mreg-generate: definitions and prices in, tables out.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <signal.h>
#include <string.h>

#include "base/options.h"
#include "base/out.h"
#include "base/output.h"
#include "base/standard.h"
#include "generator/emit/emit.h"
#include "generator/report/changes.h"
#include "generator/report/report.h"
#include "made.h"

#define COMMAND "mreg-generate"
#define CHANGES_MOST 40u

enum { DONE = 0, BAD_INPUT = 1, BAD_USAGE = 2, BAD_FILES = 3 };

static const char help[] =
"Usage: mreg-generate [--definitions DIR] [--pricing DIR] [--out DIR]\n"
"                     [--overlay DIR]... [--fetched INSTANT]\n"
"                     [--profile NAME] [--check] [--registry FILE]\n"
"\n"
"Checks what definitions/ and pricing/ say and writes it as C tables.\n"
"Files that would not change are left alone; on any error all are.\n"
"\n"
"  --definitions DIR  what models are         (definitions)\n"
"  --pricing DIR      what they cost          (pricing)\n"
"  --overlay DIR      own definitions and prices, laid over these; later ones\n"
"                     over earlier ones\n"
"  --out DIR          where the tables go     (generated)\n"
"  --fetched INSTANT  when pricing/openrouter.json was fetched, if it does\n"
"                     not say so itself\n"
"  --profile NAME     only the models of this entry of profiles.yaml\n"
"  --registry FILE    the same as a file that programs load; without --out\n"
"                     no tables are written\n"
"  --big-endian       the file is for machines of that byte order\n"
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
    bool check, lenient, big_endian;
    folder_list overlays;
    struct arena *arena;
};

/* ---- options ----------------------------------------------------------- */

static const char *or_else(const char *said, const char *usual)
{
    return said ? said : usual;
}

static bool is_overlay(void *state, const char *name)
{
    (void)state;
    return !strcmp(name, "--overlay");
}

static bool add_overlay(void *state, const char *name, const char *value)
{
    struct request *q = state;

    (void)name;
    arena_push(q->arena, &q->overlays, value);
    return true;
}

static bool read_options(int argc, char **argv, struct request *q)
{
    const struct option table[] = {
        {"--definitions", &q->definitions, NULL},
        {"--pricing", &q->pricing, NULL}, {"--out", &q->out, NULL},
        {"--fetched", &q->fetched, NULL}, {"--profile", &q->profile, NULL},
        {"--registry", &q->registry, NULL},
        {"--big-endian", NULL, &q->big_endian},
        {"--check", NULL, &q->check}, {"--lenient", NULL, &q->lenient},
    };
    const struct options o = {COMMAND, table, sizeof table / sizeof *table,
                              is_overlay, add_overlay, q};
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

/* ---- the output -------------------------------------------------------- */

static bool is_rows(const char *name)
{
    return !strncmp(name, REPORT_FOLDER, strlen(REPORT_FOLDER));
}

static void add_old(struct output *out, const char *name, struct buffer *b)
{
    size_t size = 0;
    const char *text = is_rows(name) ? output_old(out, name, &size) : NULL;

    if (text)
        put_bytes(b, text, size);
}

/* Reads the rows that are there, also of providers that are no more. */
static struct buffer rows_before(struct output *out)
{
    struct buffer b = {.arena = out->arena};

    for (size_t i = 0; i < out->files.n; i++)
        add_old(out, out->files.at[i]->name, &b);
    for (size_t i = 0; i < out->surplus.n; i++)
        add_old(out, out->surplus.at[i], &b);
    return b;
}

static void print_changes(struct output *out, const struct buffer *before)
{
    struct buffer now = {.arena = out->arena};

    for (size_t i = 0; i < out->files.n; i++)
        if (is_rows(out->files.at[i]->name))
            put_bytes(&now, out->files.at[i]->text.at,
                      out->files.at[i]->text.n);
    if (before->n)
        changes_print(out->arena, stdout, before->at, before->n, now.at,
                      now.n, CHANGES_MOST, "see " REPORT_FOLDER);
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
    struct buffer before;

    if (!output_open(out, !only_check))
        return false;
    output_compare(out);
    before = rows_before(out);
    if (only_check)
        print_differing(out);
    else if (!output_write(out))
        return false;
    print_changes(out, &before);
    return true;
}

static void summary(const struct made *m, const struct output *out,
                    bool only_check)
{
    printf("%s/: %zu of %zu files %s; %s\n", out->folder, out->changed,
           out->files.n + out->surplus.n,
           only_check ? "differ" : "changed", made_size(m));
}

static void fill(struct made *m, const struct request *q, struct output *out)
{
    if (!m->r || !q->out)
        return;
    made_tell("writing tables");
    emit(&m->c, &m->b, &m->t, m->image, out);
    report_files(m->c.arena, m->r, report_notes(&m->c, &m->t), out);
}

static int write_all(struct made *m, const struct request *q,
                     struct output *out)
{
    struct buffer bytes = {.arena = m->c.arena};
    const char *wrong = NULL;

    if (q->registry && !q->check)
        wrong = made_bytes(m, q->big_endian, &bytes);
    if (!wrong && bytes.n)
        wrong = made_write(m, q->registry, &bytes);

    if (!wrong && q->out) {
        wrong = replace(out, q->check) ? NULL : out->error;
        output_close(out);
    }
    if (wrong) {
        complain(COMMAND, wrong, NULL, NULL);
        return BAD_FILES;
    }
    if (q->out)
        summary(m, out, q->check);
    return q->check && out->changed ? BAD_INPUT : DONE;
}

static int run(struct arena *a, const struct request *q)
{
    const struct stages how = {.definitions = q->definitions,
                               .pricing = q->pricing,
                               .overlays = q->overlays, .fetched = q->fetched,
                               .profile = q->profile};
    struct made m;
    struct output out;

    output_start(&out, a, q->out);
    out.made = "Made by `make regen`";
    made_run(&m, a, &how, q->lenient);
    fill(&m, q, &out);
    if (!made_report(&m, q->out ? arena_printf(a, "%s/", q->out)
                                : q->registry))
        return BAD_INPUT;
    return write_all(&m, q, &out);
}

int main(int argc, char **argv)
{
    struct request q = {0};
    int status;

    standard_fill(O_RDWR);
    if (options_ask_help(argc - 1, argv + 1))
        return out_print(help) ? DONE : BAD_FILES;
    q.arena = arena_new();
    if (!read_options(argc - 1, argv + 1, &q)) {
        arena_free(q.arena);
        return BAD_USAGE;
    }
    /* A full disk or a file too large is an error like any other. */
    signal(SIGXFSZ, SIG_IGN);
    status = run(q.arena, &q);
    arena_free(q.arena);
    if (fflush(stdout) || ferror(stdout))
        status = status ? status : BAD_FILES;
    return status;
}
