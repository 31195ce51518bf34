/* mreg-vocabulary turns rank files and character classes into C tables.
 *
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "emit.h"
#include "fail.h"
#include "promises.h"

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

struct options {
    const char *data, *encoding, *classes, *out;
};

static const char **option_named(struct options *o, const char *name)
{
    if (!strcmp(name, "--data"))
        return &o->data;
    if (!strcmp(name, "--encoding"))
        return &o->encoding;
    if (!strcmp(name, "--classes"))
        return &o->classes;
    return strcmp(name, "--out") ? NULL : &o->out;
}

static bool read_options(struct options *o, int count, char **words)
{
    for (int i = 1; i < count; i += 2) {
        const char **value = option_named(o, words[i]);

        if (!value || *value || i + 1 == count)
            return false;
        *value = words[i + 1];
    }
    return o->out && !o->data == !o->encoding && !o->data != !o->classes;
}

static void make_vocabulary(struct output *to, struct arena *a,
                            const struct options *o)
{
    const char *file = arena_printf(a, "%s/encodings.tsv", o->data);
    const struct listed *listed;
    struct encodings e;
    struct vocabulary v;
    struct tables t;
    struct mreg_encoding encoding = {0};
    struct mreg_spelling spelling = {&encoding, NULL};

    encodings_read(&e, a, file);
    listed = encodings_find(&e, o->encoding);
    if (!listed)
        fail(file, 0, "no vocabulary `%s`; add its row", o->encoding);
    vocabulary_read(&v, a, listed, o->data);
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

int main(int count, char **words)
{
    struct options o = {0};
    struct output to;
    struct arena *a;

    if (count == 2 && !strcmp(words[1], "--help"))
        return fputs(help, stdout) < 0;
    if (!read_options(&o, count, words)) {
        fputs(help, stderr);
        return 2;
    }
    a = arena_new();
    output_start(&to, a, o.out);
    if (o.classes)
        emit_classes(&to, a, o.classes);
    else
        make_vocabulary(&to, a, &o);
    write_all(&to);
    arena_free(a);
    return 0;
}
