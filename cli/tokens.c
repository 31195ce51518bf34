/* mreg tokens: options, and what the files are counted for.
 *
 * SPDX-License-Identifier: MIT */
#include "tokens.h"

#include <stdlib.h>
#include <string.h>

#include "base/count_text.h"
#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "encodings.h"
#include "ruled.h"

struct asked {
    const char *encoding, *output, *at, *provider;
    const char *said[NAMED_TERMS_COUNT];
    bool ids, decode, specials, csv;
    bool format[ANSWER_FORMATS_COUNT];
};

static bool wrong(const char *what, const char *name, const char *cure)
{
    complain(TOKENS_COMMAND, what, name, cure);
    return false;
}

static bool says_terms(const struct asked *a)
{
    for (unsigned i = 0; i < NAMED_TERMS_COUNT; i++)
        if (a->said[i])
            return true;
    return false;
}

/* What makes no sense together. */
static bool check_options(const struct asked *a)
{
    if (a->ids && a->decode)
        return wrong("--ids and --decode exclude each other", NULL, NULL);
    if (a->csv && (a->ids || a->decode))
        return wrong("--csv goes with counts", NULL, NULL);
    if (a->encoding && (a->provider || says_terms(a) || a->at || a->output))
        return wrong("an encoding has no provider, cost or context", NULL,
                     "name a model instead of --encoding");
    return true;
}

static bool take_terms(const struct asked *a, struct tokens_subject *f)
{
    if (!choose_instant(TOKENS_COMMAND, a->at, &f->on.at)
        || !choose_terms(TOKENS_COMMAND, a->said, &f->on))
        return false;
    if (a->output && !count_text(a->output, &f->output))
        return wrong("not a count:", a->output,
                     "write a whole number from 0 to 2^64 - 1");
    return true;
}

static int take_model(const struct asked *a, const char *name,
                      struct counter *c)
{
    mreg_provider provider;
    mreg_status status;

    if (!choose_provider(c->of.r, TOKENS_COMMAND, a->provider, &provider))
        return EXIT_USAGE;
    status = tokens_of_model(&c->of, name, strlen(name), provider);
    if (status != MREG_OK) {
        complain_lookup(c->of.r, TOKENS_COMMAND, name, provider, status);
        return EXIT_NO;
    }
    c->encoding = encoding_number(c->of.info.tokenizer);
    return EXIT_YES;
}

/* The model that the first operand names, or the encoding of the option. */
static int take_subject(const struct asked *a, int operands, char **argv,
                        struct counter *c)
{
    if (a->encoding)
        return choose_encoding(TOKENS_COMMAND, a->encoding, &c->encoding)
                   ? EXIT_YES : EXIT_USAGE;
    if (operands > 0)
        return take_model(a, argv[0], c);
    wrong("a model is expected, or --encoding", NULL,
          "mreg tokens --help shows examples");
    return EXIT_USAGE;
}

/* ---- the files ------------------------------------------------------- */

static int transcribe(const struct asked *a, const struct counter *c,
                      const char *const *files, size_t count)
{
    bool good = true;

    if (c->encoding < 0) {
        wrong("no ids: nobody has published the vocabulary of", c->of.name,
              "--encoding takes another model's");
        return EXIT_NO;
    }
    for (size_t i = 0; i < count; i++)
        good &= (a->decode ? tokens_decode : tokens_encode)(
            &out_std, c, files[i], chosen_format(a->format));
    return good ? EXIT_YES : EXIT_DATA;
}

static int count_files(const struct asked *a, const struct counter *c,
                       const char *const *files, size_t count)
{
    struct tokens_row *rows = calloc(count, sizeof *rows);
    size_t counted = 0;
    bool fits = true;

    if (!rows) {
        wrong("too many files", NULL, NULL);
        return EXIT_DATA;
    }
    for (size_t i = 0; i < count; i++) {
        if (!tokens_count(c, files[i], &rows[counted]))
            continue;
        tokens_judge(&c->of, &rows[counted]);
        fits &= rows[counted].fits != MREG_E_TOO_LONG;
        counted++;
    }
    if (counted)
        (a->csv ? tokens_csv : chosen_format(a->format)->tokens)(
            &out_std, &(struct tokens_answer){&c->of, rows, counted});
    free(rows);
    return counted < count ? EXIT_DATA : fits ? EXIT_YES : EXIT_NO;
}

static char memory[MREG_TOKEN_MEMORY];

int run_tokens(struct asking *q, int argc, char **argv)
{
    static const char *const standard_input[] = {"-"};
    struct asked a = {0};
    const struct option table[] = {
        {"--encoding", &a.encoding, NULL}, {"--out", &a.output, NULL},
        {"--at", &a.at, NULL}, TERM_OPTIONS(a.said)
        {"--provider", &a.provider, NULL}, {"--ids", NULL, &a.ids},
        {"--decode", NULL, &a.decode}, {"--specials", NULL, &a.specials},
        {"--csv", NULL, &a.csv},
        REGISTRY_OPTION(q), FORMAT_OPTIONS(a.format)
    };
    const struct options options = {TOKENS_COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    struct counter c = {.of = {.by = &q->by, .match.model = MREG_NONE},
                        .encoding = -1,
                        .work = {memory, sizeof memory, 0}};
    const char *const *files = standard_input;
    int operands = options_parse(&options, argc, argv), status;

    if (operands < 0 || !check_options(&a))
        return EXIT_USAGE;
    if (!ruled_open(q, TOKENS_COMMAND, NULL))
        return EXIT_DATA;
    if (!a.encoding) {
        ruled_terms(q, a.said, NULL);
        ruled_model(q, &operands, &argv);
    }
    if (!take_terms(&a, &c.of))
        return EXIT_USAGE;
    c.of.r = q->by.r;
    c.work.specials = a.specials ? MREG_SPECIALS_ARE_TOKENS
                                 : MREG_SPECIALS_ARE_TEXT;
    status = take_subject(&a, operands, argv, &c);
    if (status != EXIT_YES)
        return status;
    if (!a.encoding)
        argv++, operands--;
    if (operands > 0)
        files = (const char *const *)argv;
    else
        operands = 1;
    return (a.ids || a.decode ? transcribe : count_files)(&a, &c, files,
                                                          (size_t)operands);
}
