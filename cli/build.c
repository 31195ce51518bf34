/* mreg build: definitions and prices in, a registry file out.
 *
 * SPDX-License-Identifier: MIT */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "base/options.h"
#include "base/whole_file.h"
#include "build_findings.h"
#include "build_inputs.h"
#include "cli.h"
#include "generator/made.h"

#define COMMAND "mreg build"
#define SIZE_MOST ((size_t)1 << 32)

const char help_build[] =
    "usage: mreg build -o FILE [--base DIR] [--overlay DIR]...\n"
    "                  [--profile NAME] [--big-endian] [--check] [--json]\n"
    "\n"
    "Makes a registry file: checks what definitions/ and pricing/ say, as\n"
    "`make regen` does, and writes one file that each subcommand (--registry\n"
    "FILE, or $MREG_REGISTRY) and each program (mreg_attach) can ask instead\n"
    "of the registry that is compiled in. A file that is there is replaced\n"
    "whole; after an error nothing is written. It needs gperf.\n"
    "\n"
    "  -o FILE         the file to write\n"
    INPUT_HELP
    "  --big-endian    for machines of that byte order\n"
    "  --check         write nothing; say whether FILE would change\n"
    "  --json          as one JSON object: what was found, what was written\n"
    "\n"
    "Exit status: 0 done, 1 errors in the input, or --check found a change, 2\n"
    "wrong usage, 3 the file cannot be written.\n"
    "\n"
    "examples:\n"
    "  mreg build -o prices.mreg && mreg show gpt-4o --registry prices.mreg\n"
    "  mreg build -o ours.mreg --overlay ~/our-prices\n";

struct request {
    struct build_inputs in;
    const char *file;
    bool big_endian, check;
    bool format[ANSWER_FORMATS_COUNT];
};

/* Tells whether the file holds these bytes. */
static bool is_there(const char *file, const struct buffer *bytes)
{
    struct whole_file now;
    bool same;

    if (!whole_file_read(&now, file, SIZE_MOST))
        return false;
    same = now.size == bytes->n && !memcmp(now.bytes, bytes->at, bytes->n);
    free(now.bytes);
    return same;
}

/* What became of the file. */
enum done { DONE_WRITTEN, DONE_SAME, DONE_WOULD_CHANGE };

static void made_text(const struct made *m, const char *file,
                      enum done done, size_t size)
{
    static const char *const did[] = {": ", " is as it was: ",
                                      " would change: "};
    char digest[DIGEST_SHOWN + 1], as_of[INSTANT_TEXT_SIZE];
    mreg_about_view about;
    struct out *o = &out_std;

    mreg_about(m->r, &about);
    digest_text(m->r, digest);
    instant_short(about.as_of, as_of);
    out_shown(o, file, strlen(file));
    out_text(o, did[done]);
    out_text(o, made_size(m));
    out_text(o, ", ");
    out_grouped(o, about.prices);
    out_text(o, " prices; of ");
    out_text(o, as_of);
    out_text(o, ", digest ");
    out_text(o, digest);
    out_text(o, ", ");
    out_grouped(o, size);
    out_text(o, " bytes\n");
}

/* `m->r` is NULL after an error. */
static void build_json(const struct made *m, const char *file,
                       enum done done, size_t size)
{
    static const char *const did[] = {"written", "same", "would change"};
    struct out *o = &out_std;
    bool first = true, inner = true;
    mreg_about_view about;

    out_char(o, '{');
    findings_json(o, m, &first);
    out_key(o, &first, "file");
    if (m->r) {
        mreg_about(m->r, &about);
        out_char(o, '{');
        out_key(o, &inner, "path");
        out_json_text(o, file);
        out_key(o, &inner, "done");
        out_json_text(o, did[done]);
        out_key_number(o, &inner, "bytes", size);
        out_key_number(o, &inner, "models", about.models);
        out_key_number(o, &inner, "names", about.names);
        out_key_number(o, &inner, "providers", about.providers);
        out_key_number(o, &inner, "versions", about.versions);
        out_key_number(o, &inner, "prices", about.prices);
        out_char(o, '}');
    } else {
        out_text(o, "null");
    }
    made_json(o, m, file, &first);
    out_text(o, "}\n");
}

static int write_file(const struct made *m, const struct request *q)
{
    struct buffer bytes = {.arena = m->c.arena};
    const char *wrong = made_bytes(m, q->big_endian, &bytes);
    const bool same = !wrong && is_there(q->file, &bytes);

    if (!wrong && !same && !q->check)
        wrong = made_write(m, q->file, &bytes);
    if (wrong) {
        complain(COMMAND, wrong, NULL, NULL);
        return EXIT_DATA;
    }
    (q->format[ANSWER_JSON] ? build_json : made_text)(
        m, q->file, same ? DONE_SAME
        : q->check ? DONE_WOULD_CHANGE : DONE_WRITTEN, bytes.n);
    return q->check && !same ? EXIT_NO : EXIT_YES;
}

static int build(const struct request *q)
{
    struct stages how;
    struct made m;

    if (!inputs_find(&q->in, COMMAND, &how))
        return EXIT_USAGE;
    made_run(&m, q->in.arena, &how, false);
    if (q->format[ANSWER_JSON] && !m.r)
        build_json(&m, q->file, DONE_SAME, 0);
    else if (!q->format[ANSWER_JSON])
        made_report(&m, q->file);
    return m.r ? write_file(&m, q) : EXIT_NO;
}

static bool take_options(struct request *q, int argc, char **argv)
{
    const struct option table[] = {
        {"-o", &q->file, NULL}, INPUT_OPTIONS(&q->in),
        {"--big-endian", NULL, &q->big_endian}, {"--check", NULL, &q->check},
        FORMAT_OPTIONS(q->format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table,
                                    inputs_is_overlay, inputs_take_overlay,
                                    &q->in};
    const int count = options_parse(&options, argc, argv);

    if (count > 0)
        complain(COMMAND, "no operand is expected", argv[0],
                 "-o FILE says what to write");
    else if (count == 0 && !q->file)
        complain(COMMAND, "-o FILE is missing", NULL,
                 "mreg build --help shows an example");
    return count == 0 && q->file;
}

int run_build(struct asking *unused, int argc, char **argv)
{
    struct request q = {.in.arena = arena_new()};
    int status = EXIT_USAGE;

    (void)unused;
    /* A file system that is full is an error like any other. */
    signal(SIGXFSZ, SIG_IGN);
    if (take_options(&q, argc, argv))
        status = build(&q);
    arena_free(q.in.arena);
    return status;
}
