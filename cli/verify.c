/* mreg verify: is a registry file whole, and what is in it?
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/instant.h"
#include "base/json_write.h"
#include "base/options.h"
#include "base/whole_file.h"
#include "cli.h"

#define COMMAND "mreg verify"
#define KEY_MOST ((size_t)4096)

const char help_verify[] =
    "usage: mreg verify FILE [--key KEY|FILE.pub] [--json]\n"
    "\n"
    "Checks whether a registry file is whole and in order, its digest, every\n"
    "index and every range, and says what it holds. A program that loads the\n"
    "file checks the same.\n"
    "\n"
    "  --key KEY       it must be signed, by FILE.minisig and this public key\n"
    "                  of minisign, or by the key in this file\n"
    "  --json          as one JSON object\n"
    "\n"
    "Exit status: 0 it is, 2 wrong usage, 3 it is refused.\n"
    "\n"
    "example:\n"
    "  mreg verify prices.mreg\n";

static void count_text(struct out *o, uint64_t n, const char *what)
{
    out_text(o, ", ");
    out_grouped(o, n);
    out_text(o, what);
}

static void verified_text(struct out *o, const struct asking *a,
                          const mreg_about_view *about)
{
    char digest[DIGEST_SHOWN + 1], as_of[INSTANT_TEXT_SIZE];

    digest_text(a->by.r, digest);
    instant_short(about->as_of, as_of);
    out_shown(o, a->by.file, strlen(a->by.file));
    out_text(o, ": a registry of ");
    out_text(o, as_of);
    count_text(o, about->models, " models");
    count_text(o, about->names, " names");
    count_text(o, about->versions, " versions");
    count_text(o, about->prices, " prices");
    count_text(o, a->loaded->size, " bytes");
    out_text(o, ", digest ");
    out_text(o, digest);
    out_char(o, '\n');
    if (a->key) {
        out_text(o, "signed; the signer says: ");
        out_shown(o, a->loaded->comment.text,
                  strlen(a->loaded->comment.text));
        out_char(o, '\n');
    }
}

static void verified_json(struct out *o, const struct asking *a,
                          const mreg_about_view *about)
{
    bool first = true;

    out_char(o, '{');
    out_key_number(o, &first, "bytes", a->loaded->size);
    out_key_number(o, &first, "models", about->models);
    out_key_number(o, &first, "names", about->names);
    out_key_number(o, &first, "providers", about->providers);
    out_key_number(o, &first, "versions", about->versions);
    out_key_number(o, &first, "rates", about->rates);
    out_key_number(o, &first, "prices", about->prices);
    out_key(o, &first, "signed");
    out_text(o, a->key ? "true" : "false");
    if (a->key) {
        out_key(o, &first, "comment");
        out_json_text(o, a->loaded->comment.text);
    }
    answer_registry(o, &a->by, &first);
    out_text(o, "}\n");
}

/* Makes the option the key itself, in `file` if it names a file. */
static void take_key(const char *option, struct asking *a,
                     struct whole_file *file)
{
    a->key = option;
    if (option && whole_file_read(file, option, KEY_MOST))
        a->key = file->bytes;
}

int run_verify(struct asking *a, int argc, char **argv)
{
    bool format[ANSWER_FORMATS_COUNT] = {false};
    const char *key = NULL;
    const struct option table[] = {
        {"--key", &key, NULL}, FORMAT_OPTIONS(format)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct whole_file file;
    mreg_about_view about;

    if (count >= 0 && count != 1)
        complain(COMMAND, "one file is expected", NULL,
                 "mreg verify --help shows an example");
    if (count != 1)
        return EXIT_USAGE;
    a->named = argv[0];
    take_key(key, a, &file);
    if (!asking_open(a, COMMAND))
        return EXIT_DATA;
    mreg_about(a->by.r, &about);
    (format[ANSWER_JSON] ? verified_json : verified_text)(&out_std, a, &about);
    return EXIT_YES;
}
