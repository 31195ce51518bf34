/* Options: what a table takes, what it leaves, what it says about the rest.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/options.h"
#include "base/out.h"

#define WORDS 8

struct said {
    const char *at, *out;
    bool check;
    int operands;
    char operand[WORDS][16];
    char complaint[256];
};

/* Parses words that blanks part. */
static struct said parse(const char *line)
{
    struct said s = {0};
    const struct option table[] = {
        {"--at", &s.at, NULL}, {"--out", &s.out, NULL},
        {"--check", NULL, &s.check},
    };
    const struct options o = {"a program", table, 3, NULL, NULL, NULL};
    static char words[256];
    char *argv[WORDS], *next = words;
    FILE *errors = tmpfile();
    int argc = 0;

    assert_non_null(errors);
    memcpy(words, line, strlen(line) + 1);
    while (*next && argc < WORDS) {
        argv[argc++] = next;
        next += strcspn(next, " ");
        if (*next)
            *next++ = 0;
    }
    out_err.fd = fileno(errors);
    s.operands = options_parse(&o, argc, argv);
    out_err.fd = STDERR_FILENO;
    for (int i = 0; i < s.operands; i++)
        snprintf(s.operand[i], sizeof s.operand[i], "%s", argv[i]);
    rewind(errors);
    s.complaint[fread(s.complaint, 1, sizeof s.complaint - 1, errors)] = 0;
    fclose(errors);
    return s;
}

static void test_taken(void **state)
{
    struct said s = parse("a --at 1 b --check --out=x=y -");

    (void)state;
    assert_string_equal(s.complaint, "");
    assert_int_equal(s.operands, 3);
    assert_string_equal(s.operand[0], "a");
    assert_string_equal(s.operand[1], "b");
    assert_string_equal(s.operand[2], "-");
    assert_string_equal(s.at, "1");
    assert_string_equal(s.out, "x=y");
    assert_true(s.check);
    s = parse("--at --check");          /* a value may look like an option */
    assert_string_equal(s.at, "--check");
    assert_false(s.check);
    s = parse("--check -- --at --");
    assert_int_equal(s.operands, 2);
    assert_string_equal(s.operand[0], "--at");
    assert_string_equal(s.operand[1], "--");
    assert_null(s.at);
    s = parse("--at=");
    assert_string_equal(s.at, "");
}

static void test_refused(void **state)
{
    static const struct { const char *line, *complaint; } refused[] = {
        {"--aat 1", "a program: unknown option '--aat'; "
                    "did you mean '--at'?\n"},
        {"--elsewhere", "a program: unknown option '--elsewhere'; "
                        "--help lists the options\n"},
        {"-x", "a program: unknown option '-x'; --help lists the options\n"},
        {"--at", "a program: a value is missing after '--at'\n"},
        {"--at 1 --at 1", "a program: given twice: '--at'\n"},
        {"--at= --at=1", "a program: given twice: '--at'\n"},
        {"--check=yes", "a program: no value goes with '--check'\n"},
        {"--\033[2J", "a program: unknown option '--\\x1b[2J'; "
                      "--help lists the options\n"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        struct said s = parse(refused[i].line);

        assert_string_equal(s.complaint, refused[i].complaint);
        assert_int_equal(s.operands, -1);
    }
}

static void test_help(void **state)
{
    char at[] = "--at", help[] = "--help", end[] = "--", brief[] = "-h";
    char *asks[] = {at, help}, *short_form[] = {brief}, *not[] = {end, help};

    (void)state;
    assert_true(options_ask_help(2, asks));
    assert_true(options_ask_help(1, short_form));
    assert_false(options_ask_help(1, asks));
    assert_false(options_ask_help(2, not));
    assert_false(options_ask_help(0, NULL));
    assert_false(options_ask_help(-1, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_taken),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_help),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
