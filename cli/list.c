/* mreg list, mreg find: models that pass filters, all or by words.
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/options.h"
#include "choose.h"
#include "cli.h"
#include "filtering.h"
#include "host/answers/lookup.h"
#include "host/answers/models.h"
#include "ruled.h"
#include "tabling.h"

#define FOUND_USUAL 20
#define WORDS_ROOM 512

#define TERMS_HELP \
    "  --at INSTANT    with the prices of a day: 2026-08-16, today, as-of\n" \
    "  --account A     with the prices of this account of contracts.yaml\n"
#define REGISTRY_HELP \
    "  --registry FILE  ask this registry, not the one that is compiled in\n"

const char help_list[] =
    "usage: mreg list [FILTER...] [--sort COLUMN] [--columns A,B] [--json]\n"
    "\n"
    "Models, a line each: all, or those that pass all filters. Prices are\n"
    "those of a small call on the terms of the list, today or at --at. What\n"
    "is not known is `unknown`, and passes no filter that asks for it.\n"
    "\n"
    FILTER_HELP TERMS_HELP TABLING_HELP REGISTRY_HELP
    "\n"
    "Columns: model, name, provider, id, maker, input, output, cache_read,\n"
    "cache_write, context_in, context_out, released, deprecated, retires,\n"
    "knowledge_cutoff, tokenizer, checked, has, lacks.\n"
    "\n"
    "Exit status: 0 there are some, 1 none passes.\n"
    "\n"
    "examples:\n"
    "  mreg list --provider anthropic --sort -released --top 5\n"
    "  mreg list --can image_input,function_calling --max-input-price 0.5\n"
    "  mreg list --maker meta --columns model,input --sort input --csv\n";

const char help_find[] =
    "usage: mreg find WORD... [FILTER...] [--top N] [--json]\n"
    "\n"
    "Models of which a name holds all words, in either case, the best match\n"
    "first: ids that begin with the first word, then ids that hold it, then\n"
    "others; the shorter before the longer. Without --top, 20 at most.\n"
    "\n"
    FILTER_HELP TERMS_HELP TABLING_HELP REGISTRY_HELP
    "\n"
    "Exit status: 0 found, 1 nothing is (near names are listed).\n"
    "\n"
    "examples:\n"
    "  mreg find sonnet 4.5\n"
    "  mreg find gemini flash --can audio_input --sort input --top 0\n";

struct listing {
    struct asking *asked;
    const char *command, *at, *account;
    struct filtering filter;
    struct tabling table;
    uint64_t usual;             /* rows without --top; 0: all */
};

/* Says how many rows --top left out. */
static void tell_more(const struct listing *g, size_t all)
{
    if (g->table.most == 0 || all <= g->table.most)
        return;
    out_flush(&out_std);
    out_text(&out_err, g->command);
    out_text(&out_err, ": ");
    out_grouped(&out_err, all - g->table.most);
    out_text(&out_err, " more; --top 0 shows all\n");
    out_flush(&out_err);
}

#define WORD_ROOM 64

static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9');
}

/* Steps to the next word of letters and digits, and copies it; NULL behind the
 * last. A longer word is cut. */
static const char *next_word(const char *at, const char *end,
                             char word[WORD_ROOM])
{
    size_t n = 0;

    while (at < end && !is_word_byte(*at))
        at++;
    for (; at < end && is_word_byte(*at); at++)
        if (n + 1 < WORD_ROOM)
            word[n++] = *at;
    word[n] = 0;
    return n > 0 ? at : NULL;
}

/* Finds the word of a name that is spelt most like this one. */
static bool near_word(const mreg *r, const char *wanted, char best[WORD_ROOM])
{
    struct nearest near = {wanted, strlen(wanted), NULL, 0};
    char word[WORD_ROOM];
    mreg_text name;
    mreg_provider p;

    for (mreg_model m = 0; m < mreg_count(r); m++)
        for (uint32_t c = 0; (c = mreg_next_name(r, m, c, &name, &p)) != 0;) {
            const char *at = name.at, *end = at + name.size;

            while ((at = next_word(at, end, word))) {
                nearest_try(&near, word);
                if (near.best == word)
                    near.best = memcpy(best, word, sizeof word);
            }
        }
    return near.best != NULL;
}

/* Says which of the words no name holds; that no name holds them all. */
static void complain_words(const mreg *r, const char *command,
                           const char *words)
{
    struct nearest near = {words, strlen(words), NULL, 0};
    const char *at = words, *end = words + near.size;
    char word[WORD_ROOM], best[WORD_ROOM];

    while ((at = next_word(at, end, word))) {
        if (mreg_search(r, word, strlen(word), NULL, 0) > 0)
            continue;
        near.word = word;       /* the first that no name holds */
        near.best = near_word(r, word, best) ? best : NULL;
        break;
    }
    complain_near(command, at ? "no name holds" : "no name holds all of",
                  &near, NULL);
    complain_near_models(r, words);
}

static int print(struct listing *g, const char *words)
{
    const mreg *r = g->asked->by.r;
    struct arena *a = arena_new();
    struct model_filter filter;
    struct models_list list;
    struct table table;
    mreg_terms on = {0};
    int status = EXIT_USAGE;

    ruled_terms(g->asked, NULL, &g->account);
    g->filter.asked = g->asked;
    if (choose_instant(g->command, g->at, &on.at)
        && choose_account(r, g->command, g->account, &on.account)
        && choose_filter(r, &g->filter, on, &filter)) {
        models_find(r, a, words, &filter, &list);
        models_table(&list, &table);
        if (tabling_print(&g->table, &table, a, &g->asked->by)) {
            status = list.count > 0 ? EXIT_YES : EXIT_NO;
            tell_more(g, list.count);
            ruled_tell(g->asked, g->command);
        }
    }
    if (status == EXIT_NO && words
        && mreg_search(r, words, strlen(words), NULL, 0) == 0)
        complain_words(r, g->command, words);
    else if (status == EXIT_NO)
        complain_none(r, g->command, &filter);
    arena_free(a);
    return status;
}

/* Reads the options; returns how many operands there are, -1 after a
 * complaint. */
static int parse(struct listing *g, int argc, char **argv)
{
    const struct option table[] = {
        {"--at", &g->at, NULL}, {"--account", &g->account, NULL},
        FILTER_OPTIONS(&g->filter), TABLING_OPTIONS(&g->table)
        REGISTRY_OPTION(g->asked)
    };
    const struct options options = {g->command, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);

    g->filter.command = g->table.command = g->command;
    return count >= 0 && tabling_top(&g->table, g->usual) ? count : -1;
}

int run_list(struct asking *a, int argc, char **argv)
{
    struct listing g = {.asked = a, .command = "mreg list"};
    const int count = parse(&g, argc, argv);

    if (count > 0)
        complain(g.command, "no operand is expected", argv[0],
                 "`mreg find` takes words");
    if (count != 0)
        return EXIT_USAGE;
    return ruled_open(a, g.command, g.filter.tier) ? print(&g, NULL)
                                                   : EXIT_DATA;
}

int run_find(struct asking *a, int argc, char **argv)
{
    struct listing g = {.asked = a, .command = "mreg find",
                        .usual = FOUND_USUAL};
    const int count = parse(&g, argc, argv);
    char words[WORDS_ROOM] = "";
    size_t used = 0;

    if (count == 0)
        complain(g.command, "words are expected", NULL,
                 "mreg find --help shows an example");
    if (count <= 0)
        return EXIT_USAGE;
    for (int i = 0; i < count; i++) {
        const size_t size = strlen(argv[i]);

        if (size + 2 > sizeof words - used) {
            complain(g.command, "too many words", NULL,
                     "255 bytes of names are searched");
            return EXIT_USAGE;
        }
        memcpy(words + used, argv[i], size);
        used += size;
        words[used++] = ' ';
    }
    words[used - 1] = 0;
    return ruled_open(a, g.command, g.filter.tier) ? print(&g, words)
                                                   : EXIT_DATA;
}
