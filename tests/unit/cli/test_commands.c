/* Each subcommand: its help is true of its options, and its exit status says
 * what happened.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/cli.h"
#include "heard.h"

#define WORDS 16

struct subcommand {
    const char *name;
    int (*run)(struct asking *a, int argc, char **argv);
    const char *help;
};

static const struct subcommand all[] = {
#define X_(name, line) {#name, run_##name, help_##name},
    SUBCOMMANDS(X_)
#undef X_
};
#define ALL (sizeof all / sizeof *all)

/* Runs one with words that blanks part. */
static int run(const struct subcommand *c, const char *line, struct heard *h)
{
    static char words[512];
    struct asking asking = {0};
    char *argv[WORDS], *next = words;
    int argc = 0, status;

    snprintf(words, sizeof words, "%s", line);
    while (*next && argc < WORDS) {
        argv[argc++] = next;
        next += strcspn(next, " ");
        if (*next)
            *next++ = 0;
    }
    hear();
    status = c->run(&asking, argc, argv);
    heard(h);
    return status;
}

static const struct subcommand *find(const char *name)
{
    size_t i = 0;

    while (strcmp(all[i].name, name) != 0)
        i++;
    return &all[i];
}

/* ---- help ---------------------------------------------------------------- */

static void test_help(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL; i++) {
        const char *end;
        char usage[64];

        snprintf(usage, sizeof usage, "usage: mreg %s ", all[i].name);
        assert_memory_equal(all[i].help, usage, strlen(usage));
        end = strstr(all[i].help, "\nexample");   /* what is to be typed */
        assert_non_null(end);
        for (const char *at = all[i].help; at < end;
             at += strcspn(at, "\n") + 1)
            if (strcspn(at, "\n") > 80)
                fail_msg("%s: longer than 80 columns: %.90s", all[i].name, at);
    }
}

/* Whether an option takes a value or none, `--x=1 --x=1` is refused before
 * anything is done, but not as unknown. */
static void check_option(const struct subcommand *c, const char *option,
                         int size)
{
    const char *check = strcmp(c->name, "overlay") == 0 ? "check " : "";
    struct heard h;
    char line[256];

    snprintf(line, sizeof line, "%s%.*s=1 %.*s=1", check, size, option, size,
             option);
    if (run(c, line, &h) != EXIT_USAGE || strstr(h.err, "unknown option"))
        fail_msg("mreg %s %s: %s", c->name, line, h.err);
}

/* Options begin a line of help: "  --in N, --cached N  what it is". */
static unsigned check_line(const struct subcommand *c, const char *at)
{
    const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    const char *end = strstr(at + 2, "  ");
    unsigned found = 0;

    for (; (at = strstr(at, "--")) && (!end || at < end); found++) {
        const size_t size = strspn(at, letters);

        if (size > 2)
            check_option(c, at, (int)size);
        at += size;
    }
    return found;
}

static void test_options_of_help(void **state)
{
    unsigned found = 0;

    (void)state;
    for (size_t i = 0; i < ALL; i++)
        for (const char *at = all[i].help; (at = strstr(at, "\n  --"));) {
            char line[128];

            at++;
            snprintf(line, sizeof line, "%.*s", (int)strcspn(at, "\n"), at);
            found += check_line(&all[i], line);
        }
    assert_in_range(found, 40, 1000);
}

/* ---- exit status --------------------------------------------------------- */

static void test_unknown_option(void **state)
{
    (void)state;
    for (size_t i = 0; i < ALL; i++) {
        struct heard h;
        char says[64];

        assert_int_equal(run(&all[i], "check --no-such 1", &h), EXIT_USAGE);
        assert_string_equal(h.out, "");
        snprintf(says, sizeof says, "mreg %s", all[i].name);
        assert_memory_equal(h.err, says, strlen(says));
        assert_non_null(strstr(h.err, "unknown option '--no-such'"));
    }
}

static const struct {
    const char *name, *line;
    int status;
    const char *says;       /* on either output */
} cases[] = {
    {"show", "gpt-4o --at as-of", EXIT_YES, "gpt-4o"},
    {"show", "gpt-4p", EXIT_NO, "near it:"},
    {"show", "", EXIT_USAGE, "one name is expected"},
    {"show", "gpt-4o --at noon", EXIT_USAGE, "not an instant: 'noon'"},
    {"show", "gpt-4o --registry /nowhere", EXIT_DATA, "/nowhere"},
    {"resolve", "gpt-4o", EXIT_YES, "openai"},
    {"resolve", "no-such-model", EXIT_NO, "no-such-model"},
    {"cost", "gpt-4o --in 8 --at 2026-11-01", EXIT_YES, "0.00002"},
    {"cost", "gpt-4o --in 8 --at 1999-01-01", EXIT_NO,
     "no price is known"},
    {"cost", "gpt-4o", EXIT_USAGE, "no count is given"},
    {"cost", "gpt-4o --in x", EXIT_USAGE, "not a count: 'x'"},
    {"cost", "gpt-4o --in 1 --service best", EXIT_USAGE,
     "no such service 'best'; there are: standard, batch"},
    {"cost", "gpt-4o --in 1 --convention disjoint", EXIT_USAGE,
     "--convention goes with --batch-file"},
    {"cost", "gpt-4o --prompt 1 --cached 2", EXIT_DATA, "mreg cost: "},
    {"cost", "--batch-file /nowhere", EXIT_DATA, "cannot open '/nowhere'"},
    {"cost", "gpt-4o --batch-file -", EXIT_USAGE,
     "names and counts are in the batch file"},
    {"tokens", "gpt-4o --ids --decode", EXIT_USAGE, "exclude each other"},
    {"tokens", "no-such-model", EXIT_NO, "no-such-model"},
    {"tokens", "gpt-4o /nowhere", EXIT_DATA, "/nowhere"},
    {"list", "--provider openai --top 1", EXIT_YES, "openai/"},
    {"list", "--provider nobody", EXIT_USAGE, "no such provider"},
    {"list", "--can rerank --tier free", EXIT_NO, "no model passes"},
    {"list", "gpt-4o", EXIT_USAGE, "no operand is expected"},
    {"list", "--registry /nowhere", EXIT_DATA, "/nowhere"},
    {"find", "gpt-4o", EXIT_YES, "openai/gpt-4o"},
    {"find", "gpt-4p", EXIT_NO, "near it:"},
    {"select", "--need seed --in 5", EXIT_YES, "cost $"},
    {"select", "--need rerank,video_output", EXIT_NO, "it lacks"},
    {"select", "--need sead", EXIT_USAGE, "did you mean 'seed'"},
    {"check", "gpt-4o --need seed", EXIT_YES, "yes: openai/gpt-4o"},
    {"check", "gpt-4o --need rerank", EXIT_NO, "it lacks rerank"},
    {"compare", "gpt-4o gpt-4.1", EXIT_YES, "openai/gpt-4.1"},
    {"compare", "gpt-4o", EXIT_USAGE, "two names or more"},
    {"history", "gpt-4o", EXIT_YES, "holds"},
    {"history", "gpt-4o --meter inptu", EXIT_USAGE, "mean 'input'"},
    {"history", "gpt-4p", EXIT_NO, "near it:"},
    {"providers", "", EXIT_YES, "OpenAI"},
    {"caps", "--sort cap", EXIT_USAGE, "no such column 'cap'"},
    {"tiers", "", EXIT_YES, "enterprise"},
    {"diff", "built-in built-in", EXIT_YES, ""},
    {"diff", "built-in", EXIT_USAGE, "two registries are expected"},
    {"diff", "built-in /nowhere", EXIT_DATA, "/nowhere"},
    {"verify", "/nowhere", EXIT_DATA, "/nowhere"},
    {"build", "--check --check", EXIT_USAGE, "mreg build"},
    {"overlay", "mend", EXIT_USAGE, "mreg overlay"},
};

static void test_status(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct heard h;
        const int status = run(find(cases[i].name), cases[i].line, &h);

        if (status != cases[i].status)
            fail_msg("mreg %s %s: %d, not %d: %s", cases[i].name,
                     cases[i].line, status, cases[i].status, h.err);
        if (!strstr(h.out, cases[i].says) && !strstr(h.err, cases[i].says))
            fail_msg("mreg %s %s: %s", cases[i].name, cases[i].line, h.err);
        if (status == EXIT_USAGE && h.out[0])
            fail_msg("mreg %s %s: it answers", cases[i].name, cases[i].line);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_help),
        cmocka_unit_test(test_options_of_help),
        cmocka_unit_test(test_unknown_option),
        cmocka_unit_test(test_status),
    };

    unsetenv("MREG_REGISTRY");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
