/* mreg complete: what may follow on a command line. The scripts that shells
 * read ask it; commands come from the table of them, options from the very
 * tables that read them.
 *
 * SPDX-License-Identifier: MIT */
#include "complete.h"

#include <string.h>

#include "base/options.h"
#include "cli.h"
#include "counts.h"

#define COMMAND "mreg complete"

const char help_complete[] =
    "usage: mreg complete PREFIX\n"
    "       mreg complete --words -- WORD...\n"
    "       mreg complete --script bash|zsh|fish\n"
    "\n"
    "Names of models that begin with PREFIX; of none, the providers. Or what\n"
    "may take the place of the last of the words that follow `mreg`, a line\n"
    "each, with what it is behind a tab. Nothing: perhaps a file.\n"
    "\n"
    "  --words         complete these words\n"
    "  --script SHELL  the script that makes a shell ask\n"
    "  --registry FILE  names of this registry\n"
    "\n"
    "Exit status: 0, also if there is nothing.\n"
    "\n"
    "examples:\n"
    "  mreg complete claude-son\n"
    "  mreg complete --words -- cost gpt-4o --serv\n"
    "  eval \"$(mreg complete --script bash)\"\n";

/* ---- commands and options ----------------------------------------------- */

static const struct command *command_of(const char *name)
{
    for (size_t i = 0; i < commands_count; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static void complete_commands(const struct completion *c)
{
    for (size_t i = 0; i < commands_count; i++)
        if (commands[i].line)
            offer(c, commands[i].name, commands[i].line);
}

/* Asks a command for its options. Whatever it says meanwhile is dropped. */
static void ask_options(const struct command *command,
                        void (*told)(void *, const struct options *),
                        void *state)
{
    static struct asking asking;
    static char *no_words[1];

    out_flush(&out_std);
    options_listen(told, state);
    out_std.failed = out_err.failed = true;
    command->run(&asking, 0, no_words);
    out_flush(&out_std);
    out_flush(&out_err);
    out_std.failed = out_err.failed = false;
    options_listen(NULL, NULL);
}

struct found_options {
    struct names { char at[128][40]; size_t count; } values, flags;
};

static void add_name(struct names *n, const char *name)
{
    const size_t size = strlen(name);

    if (n->count == sizeof n->at / sizeof *n->at || size >= sizeof *n->at)
        return;
    memcpy(n->at[n->count++], name, size + 1);
}

/* Keeps the names of options; of those that no table lists, counts of meters,
 * it tries the names that there may be. */
static void keep_options(void *state, const struct options *o)
{
    static const char *const counts[] = {
        "--in", "--out", "--cached", "--prompt", "--requests", "--overlay"};
    struct found_options *f = state;

    for (unsigned i = 0; i < o->size; i++)
        add_name(o->table[i].flag ? &f->flags : &f->values,
                 o->table[i].name);
    if (!o->other)
        return;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (o->other(o->state, counts[i]))
            add_name(&f->values, counts[i]);
    for (uint32_t m = 0; m < MREG_METERS_COUNT; m++) {
        char name[40];

        counts_option(m, name);
        if (o->other(o->state, name))
            add_name(&f->values, name);
    }
}

static struct found_options *options_of(const struct command *command)
{
    static struct found_options found;

    found.values.count = found.flags.count = 0;
    ask_options(command, keep_options, &found);
    add_name(&found.flags, "--help");
    return &found;
}

static bool has_name(const struct names *n, const char *name)
{
    for (size_t i = 0; i < n->count; i++)
        if (strcmp(n->at[i], name) == 0)
            return true;
    return false;
}

/* Copies what a help says of an option, up to the end of the line. */
static void line_of_help(const char *help, const char *option, char line[64])
{
    const char *at = help;
    const size_t size = strlen(option);

    line[0] = 0;
    while ((at = strstr(at, "\n  --"))) {
        const char *end = strchr(++at, '\n'), *word = strstr(at, option);
        const char *text = strstr(at + 2, "  ");

        if (!end || !word || word > end || !strchr(" ,\n", word[size])
            || !text || text > end)
            continue;
        text += strspn(text, " ");
        if (word < text && (size_t)(end - text) < 64) {
            memcpy(line, text, (size_t)(end - text));
            line[end - text] = 0;
        }
        return;
    }
}

static void offer_options(const struct completion *c,
                          const struct command *command,
                          const struct names *n)
{
    char line[64];

    for (size_t i = 0; i < n->count; i++) {
        line_of_help(command->help, n->at[i], line);
        if (!line[0])
            line_of_help(help_shared, n->at[i], line);
        offer(c, n->at[i], line);
    }
}

/* ---- words -------------------------------------------------------------- */

/* Offers words that the usage has behind the command in small letters, as
 * `show` of `mreg config show`; tells whether it has a NAME there. */
static bool offer_verbs(const struct completion *c,
                        const struct command *command)
{
    const char small[] = "abcdefghijklmnopqrstuvwxyz-";
    const char *at = strstr(command->help, command->name);
    const char *verb = at ? at + strlen(command->name) + 1 : "";
    const size_t size = strspn(verb, small);
    char word[40];

    if (strncmp(verb, "NAME", 4) == 0)
        return true;
    if (size == 0 || size >= sizeof word || verb[0] == '-')
        return false;
    memcpy(word, verb, size);
    word[size] = 0;
    offer(c, word, "");
    return false;
}

static void complete_operand(const struct completion *c,
                             const struct command *command, bool first)
{
    if (strcmp(command->name, "help") == 0)
        complete_commands(c);
    else if (first && offer_verbs(c, command))
        complete_models(c);
    else if (strcmp(command->name, "resolve") == 0
             || strcmp(command->name, "compare") == 0)
        complete_models(c);
}

/* Completes the last of several words, of which the first is a command. */
static void complete_words(struct completion *c, int argc, char **argv)
{
    const struct command *command = command_of(argv[0]);
    const struct found_options *f;
    const char *before = argv[argc - 2];
    int operands = 0;

    if (!command)
        return;
    f = options_of(command);
    if (argc > 2 && has_name(&f->values, before)) {
        complete_value(c, before, command->help);
        return;
    }
    if (c->prefix[0] == '-') {
        offer_options(c, command, &f->values);
        offer_options(c, command, &f->flags);
        return;
    }
    for (int i = 1; i < argc - 1; i++)
        if (argv[i][0] == '-')
            i += has_name(&f->values, argv[i]);
        else
            operands++;
    complete_operand(c, command, operands == 0);
}

int run_complete(struct asking *a, int argc, char **argv)
{
    bool words = false;
    const char *script = NULL;
    const struct option table[] = {
        {"--words", NULL, &words}, {"--script", &script, NULL},
        REGISTRY_OPTION(a)
    };
    const struct options options = {COMMAND, table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);
    struct completion c = {.prefix = count > 0 ? argv[count - 1] : ""};

    if (count < 0)
        return EXIT_USAGE;
    if (script)
        return completion_script(COMMAND, script);
    out_err.failed = true;
    a->offline = true;
    if (!asking_open(a, COMMAND))
        a->by.r = &mreg_builtin;
    out_err.failed = false;
    c.r = a->by.r;
    if (!words)
        complete_models(&c);
    else if (count <= 1)
        complete_commands(&c);
    else
        complete_words(&c, count, argv);
    return EXIT_YES;
}
