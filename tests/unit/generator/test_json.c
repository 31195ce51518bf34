/* JSON to nodes: what is read, what is refused, and where it is said to be.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/node.h"

/* ---- what is read ------------------------------------------------------- */

static const struct node *parse(struct arena *a, const char *text)
{
    struct diags *d = diags_new(a);
    const struct node *n = json_parse(a, d, "t", text, strlen(text));

    assert_int_equal(diags_errors(d), 0);
    assert_non_null(n);
    return n;
}

static void assert_at(const struct node *n, unsigned line, unsigned column)
{
    assert_non_null(n);
    assert_string_equal(n->at.file, "t");
    assert_int_equal(n->at.line, line);
    assert_int_equal(n->at.column, column);
}

static void test_places(void **state)
{
    struct arena *a = arena_new();
    const struct node *n = parse(a,
        " {\n  \"a\": [1, \"x\"],\r\n\t\"\xC3\xA9\xE2\x82\xAC\": {\"b\" :null}"
        "}\n");
    const struct node *list = node_get(n, "a");
    const struct node *map = node_get(n, "\xC3\xA9\xE2\x82\xAC");

    (void)state;
    assert_at(n, 1, 2);
    assert_int_equal(n->kind, NODE_MAP);
    assert_int_equal(n->count, 2);
    assert_at(n->item[0], 2, 3);
    assert_at(list, 2, 8);
    assert_int_equal(list->kind, NODE_LIST);
    assert_int_equal(list->count, 2);
    assert_at(list->item[0], 2, 9);
    assert_at(list->item[1], 2, 12);
    assert_at(n->item[2], 3, 2);
    assert_at(map, 3, 8);                   /* columns count characters */
    assert_at(node_get(map, "b"), 3, 14);
    assert_true(node_is_null(node_get(map, "b")));
    arena_free(a);
}

static void test_strings(void **state)
{
    struct arena *a = arena_new();
    const struct node *n = parse(a,
        "[\"\", \"\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"\\u00e9\\ud83d\\ude00\","
        " \"]},:\\\\\", \"null\", 7]");

    (void)state;
    assert_int_equal(n->count, 6);
    assert_int_equal(n->item[0]->size, 0);
    assert_false(n->item[0]->plain);
    assert_true(node_is(n->item[1], "\"\\/\b\f\n\r\t"));
    assert_true(node_is(n->item[2], "\xC3\xA9\xF0\x9F\x98\x80"));
    assert_true(node_is(n->item[3], "]},:\\"));
    assert_false(node_is_null(n->item[4]));
    assert_at(n->item[5], 1, 66);
    arena_free(a);
}

/* A number is its text: no digit is lost, no exponent overflows. */
static void test_numbers(void **state)
{
    static const char *const good[] = {
        "0", "-0", "10", "-1.50", "1e999", "1E+2", "0.1e-7",
        "9007199254740993", "0.0000006000000000000000000000000000000000001",
    };
    struct arena *a = arena_new();

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        const struct node *n = parse(a, good[i]);

        assert_true(n->plain);
        assert_true(node_is(n, good[i]));
    }
    arena_free(a);
}

static void test_case_matters(void **state)
{
    struct arena *a = arena_new();
    const struct node *n = parse(a, "{\"ID\": 1, \"id\": 2}");

    (void)state;
    assert_true(node_is(node_get(n, "id"), "2"));
    assert_null(node_get(n, "Id"));
    arena_free(a);
}

/* ---- what is refused ---------------------------------------------------- */

#define TEXT(literal) literal, sizeof literal - 1

static const struct { const char *text; size_t size; const char *says; }
refused[] = {
    {TEXT(""), "t:1:1: error: nothing but spaces [M057]\n"},
    {TEXT(" \n "), "t:2:2: error: nothing but spaces [M057]\n"},
    {TEXT("{\"a\": 1,}"), "t:1:9: error: this is not JSON [M057]\n"},
    {TEXT("[1 2]"), "t:1:4: error: this is not JSON [M057]\n"},
    {TEXT("[nul]"), "t:1:2: error: this is not JSON [M057]\n"},
    {TEXT("[NaN]"), "t:1:2: error: this is not JSON [M057]\n"},
    {TEXT("[1}"), "t:1:3: error: this is not JSON [M057]\n"},
    {TEXT("['a']"), "t:1:2: error: this is not JSON [M057]\n"},
    {TEXT("[\"\\x\"]"), "t:1:3: error: this is not JSON [M057]\n"},
    {TEXT("[\"\\u12G4\"]"), "t:1:3: error: this is not JSON [M057]\n"},
    {TEXT("[\"\\u-001\"]"), "t:1:3: error: this is not JSON [M057]\n"},
    {TEXT("[\"\\u12"), "t:1:2: error: this string is never closed [M057]\n"},
    {TEXT("{\"a\\"), "t:1:2: error: this string is never closed [M057]\n"},
    {TEXT("{\"a\" 1}"), "t:1:6: error: this is not JSON [M057]\n"},
    {TEXT("[1,]"), "t:1:4: error: this is not JSON [M057]\n"},
    {TEXT("[-]"), "t:1:2: error: - is not a number in JSON [M060]\n"},
    {TEXT("[01, 1.]"), "t:1:2: error: 01 is not a number in JSON [M060]\n"
     "t:1:6: error: 1. is not a number in JSON [M060]\n"},
    {TEXT("{\"a\": [1"),
     "t:1:9: error: the text ends before its brackets are closed [M057]\n"
     "t:1:7: note: the last one opened is here\n"},
    {TEXT("[\"abc"), "t:1:2: error: this string is never closed [M057]\n"},
    {TEXT("[\"a\\"), "t:1:2: error: this string is never closed [M057]\n"},
    {TEXT("{} x"),
     "t:1:4: error: more text where the document has ended [M059]\n"},
    {TEXT("{}{}"),
     "t:1:3: error: more text where the document has ended [M059]\n"},
    {TEXT("{\"a\":1,\n\"b\":2, \"a\":3, \"\\u0061\":4}"),
     "t:2:8: error: the key \"a\" is given twice [M058]\n"
     "t:1:2: note: the first is here\n"
     "t:2:15: error: the key \"a\" is given twice [M058]\n"
     "t:1:2: note: the first is here\n"},
    {TEXT("[01]"), "t:1:2: error: 01 is not a number in JSON [M060]\n"},
    {TEXT("[1.]"), "t:1:2: error: 1. is not a number in JSON [M060]\n"},
    {TEXT("[1.e5]"), "t:1:2: error: 1.e5 is not a number in JSON [M060]\n"},
    {TEXT("[-00]"), "t:1:2: error: -00 is not a number in JSON [M060]\n"},
    {TEXT("[+1]"), "t:1:2: error: this is not JSON [M057]\n"},
    {TEXT("[.5]"), "t:1:2: error: this is not JSON [M057]\n"},
    {TEXT("[0x10]"), "t:1:3: error: this is not JSON [M057]\n"},
    {TEXT("\xEF\xBB\xBF{}"),
     "t:1:1: error: a byte order mark; JSON begins without one [M055]\n"},
    {TEXT("[\"a\0b\"]"),
     "t:1:4: error: a NUL byte; this is not a text [M053]\n"},
    {TEXT("[1]\0"), "t:1:4: error: a NUL byte; this is not a text [M053]\n"},
    {TEXT("[\"a\\u0000b\"]"), "t:1:4: error: \\u0000 would end the text "
     "here for some readers [M053]\n"},
    {TEXT("[\"a\nb\"]"), "t:1:4: error: control character 0x0a in a string; "
     "write it as \\u000a [M054]\n"},
    {TEXT("[\f1]"),
     "t:1:2: error: control character 0x0c between values [M054]\n"},
    {TEXT("[\"\xFF\"]"), "t:1:3: error: byte 0xff is not UTF-8 here [M052]\n"},
    {TEXT("[\"\xC0\xAF\"]"), "t:1:3: error: byte 0xc0 is not UTF-8 here "
     "[M052]\nt:1:4: error: byte 0xaf is not UTF-8 here [M052]\n"},
    {TEXT("[\"\xED\xA0\x80\"]"), "t:1:3: error: byte 0xed is not UTF-8 here "
     "[M052]\nt:1:4: error: byte 0xa0 is not UTF-8 here [M052]\n"
     "t:1:4: error: byte 0x80 is not UTF-8 here [M052]\n"},
    {TEXT("[\"\xF4\x90\x80\x80\"]"), "t:1:3: error: byte 0xf4 is not UTF-8 "
     "here [M052]\nt:1:4: error: byte 0x90 is not UTF-8 here [M052]\n"
     "t:1:4: error: byte 0x80 is not UTF-8 here [M052]\n"},
    {TEXT("[\"\\ud800\"]"), "t:1:3: error: \\ud800 is half of a surrogate "
     "pair, not a character [M061]\n"},
    {TEXT("[\"\\uDC00\\uD800\"]"), "t:1:3: error: \\uDC00 is half of a "
     "surrogate pair, not a character [M061]\n"
     "t:1:9: error: \\uD800 is half of a surrogate pair, not a character "
     "[M061]\n"},
    {TEXT("[\"\\ud83dx\"]"), "t:1:3: error: \\ud83d is half of a surrogate "
     "pair, not a character [M061]\n"},
};

static char *complaints(struct arena *a, const struct diags *d)
{
    char *text = NULL, *copy;
    size_t size = 0;
    FILE *f = open_memstream(&text, &size);

    assert_non_null(f);
    diags_print(d, f);
    fclose(f);
    copy = arena_copy(a, text, size);
    free(text);
    return copy;
}

static void test_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        struct arena *a = arena_new();
        struct diags *d = diags_new(a);

        assert_null(json_parse(a, d, "t", refused[i].text, refused[i].size));
        assert_string_equal(complaints(a, d), refused[i].says);
        arena_free(a);
    }
}

static void nest(char *out, size_t depth)
{
    memset(out, '[', depth);
    memset(out + depth, ']', depth);
    out[2 * depth] = '\0';
}

static void test_depth(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    char text[200001];

    (void)state;
    nest(text, 32);
    parse(a, text);
    nest(text, 33);
    assert_null(json_parse(a, d, "t", text, strlen(text)));
    assert_string_equal(complaints(a, d),
                        "t:1:33: error: nested more than 32 deep [M056]\n");
    nest(text, 100000);
    assert_null(json_parse(a, d, "t", text, strlen(text)));
    memset(text, '{', 33);                  /* brackets in strings are text */
    text[0] = text[34] = '"';
    text[35] = '\0';
    memset(text + 1, '[', 33);
    parse(a, text);
    arena_free(a);
}

/* A text need not end with a zero byte, and no byte after it is read. */
static void test_every_prefix(void **state)
{
    static const char whole[] =
        "{\"a\": [1.5e3, true, null, \"\\u00e9\\\"\xC3\xA9\"], \"b\": {}}";

    (void)state;
    for (size_t size = 0; size < sizeof whole - 1; size++) {
        struct arena *a = arena_new();
        struct diags *d = diags_new(a);
        char *cut = malloc(size + 1);

        assert_non_null(cut);
        memcpy(cut, whole, size);
        cut[size] = '}';
        assert_null(json_parse(a, d, "t", cut, size));
        assert_true(diags_errors(d) > 0);
        free(cut);
        arena_free(a);
    }
}

static void test_binary_noise_is_bounded(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    char noise[4096];

    (void)state;
    memset(noise, 0xFE, sizeof noise);
    assert_null(json_parse(a, d, "t", noise, sizeof noise));
    assert_int_equal(diags_errors(d), 20);
    arena_free(a);
}

static void test_no_file(void **state)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);

    (void)state;
    assert_null(json_load(a, d, "tests/unit/no_such_file.json"));
    assert_int_equal(diags_errors(d), 1);
    arena_free(a);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_strings),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_case_matters),
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_every_prefix),
        cmocka_unit_test(test_binary_noise_is_bounded),
        cmocka_unit_test(test_no_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
