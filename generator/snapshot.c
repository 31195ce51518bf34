/* mreg-snapshot: checks OpenRouter's list of models and writes its facts in
 * our canonical form.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>

#include "base/options.h"
#include "base/out.h"
#include "base/output.h"
#include "base/standard.h"
#include "generator/openrouter/snapshot.h"
#include "generator/openrouter/fields.h"

#define COMMAND "mreg-snapshot"

static const char help[] =
"Usage: mreg-snapshot [--fetched INSTANT] IN [OUT]\n"
"\n"
"Reads OpenRouter's list of models, as it was answered or as this command\n"
"wrote it, checks it, and writes its facts to OUT or to the terminal:\n"
"sorted by id, one key a line. On an error OUT stays as it was.\n"
"\n"
"  --fetched INSTANT  when IN was fetched, for instance\n"
"                     2026-08-22T12:08:54Z; needed if IN does not say\n"
"  --help             this text\n"
"\n"
"Example:\n"
"  mreg-snapshot --fetched 2026-08-22T12:08:54Z answer.json \\\n"
"    pricing/openrouter.json\n"
"\n"
"Exit status: 0 written, 1 refused or not written, 2 wrong usage.\n";

struct request {
    const char *fetched, *in, *out;
};

/* ---- writing ------------------------------------------------------------ */

static bool deliver(struct arena *a, const char *path, const char *text,
                    size_t size)
{
    const char *wrong;

    if (path) {
        wrong = output_replace_file(a, path, text, size);
    } else {
        out_bytes(&out_std, text, size);
        out_flush(&out_std);
        wrong = out_std.failed ? "the output could not be written" : NULL;
    }
    if (wrong)
        complain(COMMAND, wrong, NULL, NULL);
    return !wrong;
}

/* ---- the run ------------------------------------------------------------ */

static bool run(struct arena *a, const struct request *q)
{
    struct catalogue c = {.arena = a, .diags = diags_new(a)};
    const struct node *root = json_load(a, c.diags, q->in);
    const char *text;
    size_t size;

    if (root)
        snapshot_read(&c, root, q->fetched);
    diags_print(c.diags, stderr);
    if (diags_errors(c.diags)) {
        complain(COMMAND, "nothing written", NULL, NULL);
        return false;
    }
    text = snapshot_canonical(a, root, c.snapshot_fetched, &size);
    return deliver(a, q->out, text, size);
}

static bool read_options(int argc, char **argv, struct request *q)
{
    const struct option table[] = {{"--fetched", &q->fetched, NULL}};
    const struct options o = {COMMAND, table, 1, NULL, NULL, NULL};
    int operands = options_parse(&o, argc, argv);

    if (operands < 0)
        return false;
    if (operands < 1 || operands > 2) {
        complain(COMMAND, "one file to read is expected, and one to write at "
                 "most", NULL, "--help shows an example");
        return false;
    }
    q->in = argv[0];
    q->out = operands == 2 ? argv[1] : NULL;
    return true;
}

int main(int argc, char **argv)
{
    struct request q = {0};
    struct arena *a;
    bool good;

    standard_fill(O_RDONLY);
    if (options_ask_help(argc - 1, argv + 1))
        return !out_print(help);
    if (!read_options(argc - 1, argv + 1, &q))
        return 2;
    a = arena_new();
    good = run(a, &q);
    arena_free(a);
    return good ? 0 : 1;
}
