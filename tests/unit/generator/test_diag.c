/* Diagnostics: order, notes, escapes, no repetition, no flood; and the
 * suggestions they make.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/diag.h"
#include "base/nearest.h"

static char *printed(const struct diags *d)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    assert_non_null(out);
    diags_print(d, out);
    fclose(out);
    return text;
}

static void assert_printed(const struct diags *d, const char *wanted)
{
    char *text = printed(d);

    assert_string_equal(text, wanted);
    free(text);
}

static struct place at(const char *file, unsigned line, unsigned column)
{
    return (struct place){file, line, column};
}

static void test_order(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);

    (void)state;
    diag(d, M_101, at("b", 1, 1), "six");
    diag(d, M_101, at("a", 10, 1), "five");
    diag_note(d, at("z", 9, 9), "its note");
    diag_note(d, at("c", 9, 9), "its other note");
    diag(d, M_101, at("a", 9, 2), "three");
    diag(d, M_102, at("a", 9, 2), "four");
    diag(d, M_101, at("a", 9, 1), "two");
    diag(d, M_1, at("a", 0, 0), "one %d", 1);
    diag(d, M_1, at(NULL, 0, 0), "zero");
    diag(d, M_402, at("b", 2, 1), "before all errors");
    assert_int_equal(diags_errors(d), 7);
    assert_int_equal(diags_warnings(d), 1);
    assert_printed(d,
        "b:2:1: warning: before all errors [M402]\n"
        "error: zero [M001]\n"
        "a: error: one 1 [M001]\n"
        "a:9:1: error: two [M101]\n"
        "a:9:2: error: three [M101]\n"
        "a:9:2: error: four [M102]\n"
        "a:10:1: error: five [M101]\n"
        "z:9:9: note: its note\n"
        "c:9:9: note: its other note\n"
        "b:1:1: error: six [M101]\n");
    arena_free(a);
}

static void test_repetition(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);

    (void)state;
    diag_note(d, at("a", 1, 1), "of nothing");
    diag(d, M_101, at("a", 1, 1), "same");
    diag(d, M_101, at("a", 1, 1), "same");
    diag_note(d, at("b", 1, 1), "of the second");
    diag(d, M_101, at("a", 1, 1), "other");
    diag(d, M_102, at("a", 1, 1), "same");
    diag(d, M_101, at("b", 1, 1), "same");
    assert_int_equal(diags_errors(d), 4);
    assert_printed(d,
        "a:1:1: error: same [M101]\n"
        "a:1:1: error: other [M101]\n"
        "a:1:1: error: same [M102]\n"
        "b:1:1: error: same [M101]\n");
    arena_free(a);
}

static void test_escapes(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);

    (void)state;
    diag(d, M_101, at("a\nb", 1, 1),
         "'%s'", "\x1B[31m\r\n\t\x7F caf\xC3\xA9 \xC2\x9B \xE2\x80\xAE \xFF");
    diag_note(d, at("\x07", 1, 1), "\b");
    assert_printed(d,
        "a\\x0ab:1:1: error: '\\x1b[31m\\x0d\\x0a\\x09\\x7f caf\xC3\xA9 "
        "\\xc2\\x9b \\xe2\\x80\\xae \\xff' [M101]\n"
        "\\x07:1:1: note: \\x08\n");
    arena_free(a);
}

static void test_long_message(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    char word[4097], *text;

    (void)state;
    memset(word, 'x', sizeof word - 1);
    word[sizeof word - 1] = '\0';
    diag(d, M_101, at("a", 1, 1), "%s", word);
    text = printed(d);
    assert_true(strlen(text) < 500);
    assert_non_null(strstr(text, "xxx... [M101]\n"));
    free(text);
    arena_free(a);
}

static size_t lines(const char *text)
{
    size_t n = 0;

    for (; *text; text++)
        n += *text == '\n';
    return n;
}

static void test_flood(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    char *text;

    (void)state;
    for (unsigned i = 1; i <= 200; i++)
        diag(d, M_101, at("a", i, 1), "e");
    text = printed(d);
    assert_int_equal(lines(text), 200);
    assert_null(strstr(text, "more"));
    free(text);
    for (unsigned i = 201; i <= 100000; i++)
        diag(d, M_101, at("a", i, 1), "e");
    assert_int_equal(diags_errors(d), 100000);
    text = printed(d);
    assert_int_equal(lines(text), 201);
    assert_non_null(strstr(text, "a:200:1: error: e [M101]\n"
                                 "and 99800 more: at most 200 are printed\n"));
    free(text);
    arena_free(a);
}

/* ---- suggestions ------------------------------------------------------- */

static void assert_near(const char *word, const char *wanted)
{
    static const char *const names[] = {"context_window_input", NULL, "name",
        "notes", "capabilities", "lacks", "id"};
    const char *near = nearest_name(word, strlen(word), names, 7);

    if (wanted && near)
        assert_string_equal(near, wanted);
    else
        assert_true(!wanted && !near);
}

static void test_nearest(void **state)
{
    char word[65];

    (void)state;
    assert_near("contxt_window_input", "context_window_input");
    assert_near("contextWindowInput", "context_window_input");
    assert_near("Context-Window-Input", "context_window_input");
    assert_near("capabilites", "capabilities");
    assert_near("capabilites_", "capabilities");
    assert_near("nmae", "name");
    assert_near("note", "notes");
    assert_near("lack", "lacks");
    assert_near("ID", "id");
    assert_near("ie", NULL);
    assert_near("price", NULL);
    assert_near("", NULL);
    memset(word, 'x', 64);
    word[64] = '\0';
    assert_near(word, NULL);
    assert_null(nearest_name("x", 1, NULL, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_repetition),
        cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_long_message),
        cmocka_unit_test(test_flood),
        cmocka_unit_test(test_nearest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
