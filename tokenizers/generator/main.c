/* mreg-vocabulary turns rank files and character classes into C tables.
 *
 * SPDX-License-Identifier: MIT */
#include "base/options.h"
#include "base/out.h"
#include "emit.h"
#include "fail.h"
#include "promises.h"

#define COMMAND "mreg-vocabulary"

static const char help[] =
    "usage: mreg-vocabulary --data FOLDER --encoding NAME --out FOLDER\n"
    "       mreg-vocabulary --classes FILE --out FOLDER\n"
    "\n"
    "  --data FOLDER     where encodings.tsv and the rank files are\n"
    "  --encoding NAME   a vocabulary of encodings.tsv; writes NAME.c and\n"
    "                    NAME_spelling.c, each with a .bin and a .inc\n"
    "  --classes FILE    ranges of characters; writes classes.c\n"
    "  --out FOLDER      where to; made if it is not there\n"
    "\n"
    "Nothing is written unless all is well; exit status 1 if it is not, 2 if\n"
    "the command was not understood.\n";

struct request {
    const char *data, *encoding, *classes, *out;
};

static bool read_options(int argc, char **argv, struct request *q)
{
    const struct option table[] = {
        {"--data", &q->data, NULL}, {"--encoding", &q->encoding, NULL},
        {"--classes", &q->classes, NULL}, {"--out", &q->out, NULL},
    };
    const struct options o = {COMMAND, table, sizeof table / sizeof *table,
                              NULL, NULL, NULL};
    int operands = options_parse(&o, argc, argv);
    bool good = !operands && q->out && !q->data == !q->encoding
                && !q->data != !q->classes;

    if (operands >= 0 && !good)
        complain(COMMAND, "--data and --encoding, or --classes, and --out are "
                 "expected", NULL, "--help says more");
    return good;
}

static void make_vocabulary(struct output *to, struct arena *a,
                            const struct request *q)
{
    const char *file = arena_printf(a, "%s/encodings.tsv", q->data);
    const struct listed *listed;
    struct encodings e;
    struct vocabulary v;
    struct tables t;
    struct mreg_encoding encoding = {0};
    struct mreg_spelling spelling = {&encoding, NULL};

    encodings_read(&e, a, file);
    listed = encodings_find(&e, q->encoding);
    if (!listed)
        fail(file, 0, "no vocabulary `%s`; add its row", q->encoding);
    vocabulary_read(&v, a, listed, q->data);
    promises_check(&v);
    tables_make(&t, a, &v);
    encoding.ranks = &t.ranks;
    spelling.where = (const unsigned char *)t.where.at;
    tables_verify(&t.ranks, &spelling, &v);
    emit_vocabulary(to, &e, listed, &t);
}

static void write_all(struct output *o)
{
    bool good = output_open(o, true);

    if (good) {
        output_compare(o);
        good = output_write(o);
    }
    output_close(o);
    if (!good)
        fail(o->folder, 0, "cannot be written: %s", o->error);
}

int main(int argc, char **argv)
{
    struct request q = {0};
    struct output to;
    struct arena *a;

    if (options_ask_help(argc - 1, argv + 1))
        return !out_print(help);
    if (!read_options(argc - 1, argv + 1, &q))
        return 2;
    a = arena_new();
    output_start(&to, a, q.out);
    if (q.classes)
        emit_classes(&to, a, q.classes);
    else
        make_vocabulary(&to, a, &q);
    write_all(&to);
    arena_free(a);
    return 0;
}
