/* The mreg command: a table of subcommands. A new one is a new row.
 *
 * SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <string.h>

#include "cli.h"
#include "base/columns.h"
#include "base/json_write.h"
#include "base/options.h"
#include "base/standard.h"
#include "host/answers/wrap.h"
#include "ruled.h"

static int run_help(struct asking *a, int argc, char **argv);
static int run_version(struct asking *a, int argc, char **argv);

static const char help_version[] =
    "usage: mreg version [--registry FILE] [--json]\n"
    "\n"
    "The version of the command. -V and --version say the same.\n"
    "\n"
    "  --json          also which registry answers: the digest of its inputs,\n"
    "                  its day, its layer, and its file or null\n"
    "\n"
    "examples:\n"
    "  mreg version\n"
    "  mreg version --json\n";

static const char help_help[] =
    "usage: mreg help [SUBCOMMAND]\n"
    "\n"
    "The subcommands, or all about one of them.\n"
    "\n"
    "example:\n"
    "  mreg help cost\n";

const char help_shared[] =
    "Options of all that ask a registry:\n"
    "  --registry FILE  ask this one; `built-in` is the one compiled in\n"
    "  --config FILE   obey this mreg.yaml; \"\": none\n"
    "  --live          first ask for new prices, if those there are stale\n"
    "  --offline       ask for none, not behind the answer either\n"
    "  --help          what it does, its options, with examples\n";

const struct command commands[] = {
#define X_(name, line) {#name, line, run_##name, help_##name},
    SUBCOMMANDS(X_)
#undef X_
    {"what-if", "what recorded calls would cost at other prices", run_what_if,
     help_what_if},
    {"version", "which version this is", run_version, help_version},
    {"help", "this, or help on a subcommand", run_help, help_help},
    {"complete", NULL, run_complete, help_complete},
};
#define COMMANDS (sizeof commands / sizeof *commands)
const size_t commands_count = COMMANDS;

static void print_overview(struct out *o)
{
    static const struct column names = {COLUMN_TEXT, 0, 11};

    out_text(o, "usage: mreg SUBCOMMAND ...\n\n");
    for (size_t i = 0; i < COMMANDS && commands[i].line; i++) {
        out_text(o, "  mreg ");
        column_text(o, &names, commands[i].name);
        out_text(o, commands[i].line);
        out_char(o, '\n');
    }
    out_char(o, '\n');
    out_text(o, help_shared);
    out_text(o, "\n`mreg help SUBCOMMAND` tells more, with examples.\n"
                "Exit status: 0 yes, 1 no, 2 wrong usage, 3 bad data, "
                "4 no network.\n");
}

/* Writes the names on lines of LINE_WIDTH columns, broken between names. */
static void list_commands(struct out *o)
{
    static const char title[] = "there are: ";
    size_t column = sizeof title - 1;

    out_text(o, title);
    for (size_t i = 0; i < COMMANDS && commands[i].line; i++) {
        const size_t size = strlen(commands[i].name) + 1;   /* and a comma */
        const bool breaks = column + size > LINE_WIDTH;

        if (i > 0)
            out_text(o, breaks ? ",\n" : ", ");
        column = (breaks ? 0 : column) + size + 1;
        out_text(o, commands[i].name);
    }
    out_text(o, "\n`mreg help` says what they do\n");
}

static const struct command *find_command(const char *name)
{
    struct nearest near = {name, strlen(name), NULL, 0};

    for (size_t i = 0; i < COMMANDS; i++) {
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
        nearest_try(&near, commands[i].name);
    }
    if (name[0] == '-') {
        complain("mreg", "an option comes after a subcommand, not before it:",
                 name, "`mreg help` lists both");
        return NULL;
    }
    complain_near("mreg", "unknown subcommand", &near, NULL);
    list_commands(&out_err);
    return NULL;
}

static int run_help(struct asking *a, int argc, char **argv)
{
    const struct command *command;

    (void)a;
    if (argc == 0) {
        print_overview(&out_std);
        return EXIT_YES;
    }
    command = find_command(argv[0]);
    if (!command)
        return EXIT_USAGE;
    out_text(&out_std, command->help);
    return EXIT_YES;
}

static int run_version(struct asking *a, int argc, char **argv)
{
    bool format[ANSWER_FORMATS_COUNT] = {false}, first = true;
    const struct option table[] = {
        REGISTRY_OPTION(a), FORMAT_OPTIONS(format)
    };
    const struct options options = {"mreg version", table,
                                    sizeof table / sizeof *table, NULL,
                                    NULL, NULL};
    const int count = options_parse(&options, argc, argv);

    if (count < 0)
        return EXIT_USAGE;
    if (count > 0) {
        complain("mreg version", "no operand is expected", argv[0], NULL);
        return EXIT_USAGE;
    }
    if (!format[ANSWER_JSON]) {
        out_text(&out_std, "mreg " MREG_VERSION "\n");
        return EXIT_YES;
    }
    if (!asking_open(a, "mreg version"))
        return EXIT_DATA;
    out_char(&out_std, '{');
    out_key(&out_std, &first, "version");
    out_json_text(&out_std, MREG_VERSION);
    answer_registry(&out_std, &a->by, &first);
    out_text(&out_std, "}\n");
    return EXIT_YES;
}

static int run_command(int argc, char **argv)
{
    static struct asking asking;
    const struct command *command = find_command(argv[0]);
    int status;

    if (!command)
        return EXIT_USAGE;
    if (options_ask_help(argc - 1, argv + 1)) {
        out_text(&out_std, command->help);
        return EXIT_YES;
    }
    status = command->run(&asking, argc - 1, argv + 1);
    ruled_close(&asking);
    out_flush(&out_std);
    out_flush(&out_err);
    asking_refresh_behind(&asking);
    return status;
}

static int dispatch(int argc, char **argv)
{
    static char version[] = "version";

    if (argc == 0) {
        print_overview(&out_err);
        return EXIT_USAGE;
    }
    if (strcmp(argv[0], "--help") == 0 || strcmp(argv[0], "-h") == 0)
        return run_help(NULL, 0, argv);
    if (strcmp(argv[0], "--version") == 0 || strcmp(argv[0], "-V") == 0)
        argv[0] = version;
    return run_command(argc, argv);
}

int main(int argc, char **argv)
{
    int status;

    standard_fill(O_RDONLY);
    status = argc > 0 ? dispatch(argc - 1, argv + 1) : EXIT_USAGE;
    out_flush(&out_std);
    out_flush(&out_err);
    if (out_std.failed) {
        complain("mreg", "the output could not be written", NULL, NULL);
        return EXIT_DATA;
    }
    return status;
}
