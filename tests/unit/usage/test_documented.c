/* Answers in the shapes that vendors document, of tests/fixtures/usage/: as
 * one text, cut at every byte, and in small pieces.
 *
 * SPDX-License-Identifier: MIT */
#include "tests/unit/usage/said.h"

#define LINE 16384
#define FIELDS 4

static void turn(char *text, char from, char to)
{
    for (char *at = strchr(text, from); at; at = strchr(at, from))
        *at = to;
}

static void split(char *line, char *field[FIELDS])
{
    line[strcspn(line, "\n")] = 0;
    for (unsigned i = 0; i < FIELDS; i++) {
        field[i] = line;
        if (i + 1 == FIELDS)
            break;
        line = strchr(line, '\t');
        assert_non_null(line);
        *line++ = 0;
    }
}

static void test_documented(void **unused)
{
    FILE *file = fopen("tests/fixtures/usage/answers.tsv", "r");
    static char line[LINE];
    char *field[FIELDS];
    unsigned count = 0;

    (void)unused;
    assert_non_null(file);
    while (fgets(line, sizeof line, file)) {
        if (line[0] == '#')
            continue;
        split(line, field);
        turn(field[3], '~', '\n');
        turn(field[3], '$', '\r');
        check_one(&(struct row){field[3], field[2]});
        count++;
    }
    fclose(file);
    assert_true(count >= 90);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_documented)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
