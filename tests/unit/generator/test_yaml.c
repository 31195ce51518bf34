/* YAML to nodes: what is read, what is refused, and where it is said to be.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "generator/read/file.h"
#include "generator/read/node.h"

/* ---- what is read ------------------------------------------------------ */

static const struct node *parse(struct arena *a, const char *text)
{
    struct diags *d = diags_new(a);
    const struct node *n = yaml_parse(a, d, "t", text, strlen(text));

    diags_print(d, stderr);
    assert_non_null(n);
    assert_int_equal(diags_errors(d), 0);
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
        "# first\na: [1, \"x\"]\r\n\xC3\xA9\xE2\x82\xAC: {b :\tc}\nd:\n"
        "  - e\n  - f: g\n");
    const struct node *list = node_get(n, "d");

    (void)state;
    assert_at(n, 2, 1);
    assert_int_equal(n->count, 3);
    assert_at(node_get(n, "a"), 2, 4);
    assert_at(node_get(n, "a")->item[1], 2, 8);
    assert_at(node_get(n, "\xC3\xA9\xE2\x82\xAC"), 3, 5);
    assert_at(node_get(node_get(n, "\xC3\xA9\xE2\x82\xAC"), "b"), 3, 10);
    assert_int_equal(list->kind, NODE_LIST);
    assert_int_equal(list->count, 2);
    assert_at(list->item[0], 5, 5);
    assert_at(node_get(list->item[1], "f"), 6, 8);
    arena_free(a);
}

/* LF, CR LF, and CR alone. */
static void test_line_ends(void **state)
{
    struct arena *a = arena_new();
    const struct node *n = parse(a, "a: 1\r\nb: 2\rc: 3\nd: 4");

    (void)state;
    assert_at(node_get(n, "b"), 2, 4);
    assert_at(node_get(n, "c"), 3, 4);
    assert_at(node_get(n, "d"), 4, 4);
    arena_free(a);
}

static void test_scalars_stay_text(void **state)
{
    static const char *const words[] = {"4.50", "no", "0x10", "010", "1:30",
                                        ".nan", "2026-02-30", "null", "~"};
    struct arena *a = arena_new();
    const struct node *n = parse(a,
        "[4.50, no, 0x10, 010, 1:30, .nan, 2026-02-30, null, ~, '', 'null']");

    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        assert_true(node_is(n->item[i], words[i]));
        assert_true(n->item[i]->plain);
        assert_int_equal(node_is_null(n->item[i]), i >= 7);
    }
    assert_false(node_is_null(n->item[9]));
    assert_false(node_is_null(n->item[10]));
    assert_false(n->item[10]->plain);
    assert_true(node_is_null(NULL));
    assert_null(node_get(n, "no"));
    assert_null(node_get(NULL, "no"));
    arena_free(a);
}

static void test_blocks(void **state)
{
    struct arena *a = arena_new();
    const struct node *n = parse(a,
        "---\na: >-\n  one\n  two\nb: |\n  one\n  two\nc:\nd: \"\\u00e9\"\n"
        "...\n");

    (void)state;
    assert_true(node_is(node_get(n, "a"), "one two"));
    assert_true(node_is(node_get(n, "b"), "one\ntwo\n"));
    assert_true(node_is_null(node_get(n, "c")));
    assert_true(node_is(node_get(n, "d"), "\xC3\xA9"));
    arena_free(a);
}

/* ---- what is refused --------------------------------------------------- */

/* Bytes in, the exact lines out. */
static void assert_refused(const char *text, size_t size, const char *wanted)
{
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    char *said = NULL;
    size_t said_size;
    FILE *out;

    assert_null(yaml_parse(a, d, "t", text, size));
    assert_true(diags_errors(d) > 0);
    out = open_memstream(&said, &said_size);
    assert_non_null(out);
    diags_print(d, out);
    fclose(out);
    assert_string_equal(said, wanted);
    free(said);
    arena_free(a);
}

#define REFUSED(text, wanted) \
    assert_refused(text, sizeof (text) - 1, wanted)

static void test_features(void **state)
{
    (void)state;
    REFUSED("a: &x 1\nb: *x\n",
        "t:1:4: error: anchors and aliases are not allowed; "
        "write the value out [M007]\n"
        "t:2:4: error: anchors and aliases are not allowed; "
        "write the value out [M007]\n");
    REFUSED("&a [*a]",
        "t:1:1: error: anchors and aliases are not allowed; "
        "write the value out [M007]\n"
        "t:1:5: error: anchors and aliases are not allowed; "
        "write the value out [M007]\n");
    REFUSED("a:\n  <<: {b: 1}\n",
        "t:2:3: error: merge keys are not allowed; "
        "write the keys out [M008]\n");
    REFUSED("a: !!str 1\nb: !x {}\nc: ! []\n",
        "t:1:4: error: tags are not allowed; "
        "the schema knows what a value is [M009]\n"
        "t:2:4: error: tags are not allowed; "
        "the schema knows what a value is [M009]\n"
        "t:3:4: error: tags are not allowed; "
        "the schema knows what a value is [M009]\n");
    REFUSED("a: 1\n---\nb: &x 1\n",
        "t:2:1: error: a second document starts here; "
        "a file holds one [M010]\n");
    REFUSED("? [a]\n: 1\n? {b: c}\n: 2\n",
        "t:1:3: error: a key must be a word, not a list [M013]\n"
        "t:3:3: error: a key must be a word, not a map [M013]\n");
}

static void test_duplicates(void **state)
{
    (void)state;
    REFUSED("a: 1\nb: {c: 1, \"c\": 2}\n'a': 3\na: 4\naa: 5\n",
        "t:2:11: error: the key 'c' is given twice [M011]\n"
        "t:2:5: note: the first is here\n"
        "t:3:1: error: the key 'a' is given twice [M011]\n"
        "t:1:1: note: the first is here\n"
        "t:4:1: error: the key 'a' is given twice [M011]\n"
        "t:1:1: note: the first is here\n");
}

static void test_syntax(void **state)
{
    (void)state;
    REFUSED("a: [1, 2\nb: 3\n",
        "t:2:2: error: not YAML: did not find expected ',' or ']' [M005]\n"
        "t:1:4: note: while parsing a flow sequence\n");
    REFUSED("a: b: c\n",
        "t:1:5: error: not YAML: mapping values are not allowed in this "
        "context [M005]\n");
    REFUSED("a:\n\t- b\n",
        "t:2:1: error: not YAML: found character that cannot start any "
        "token [M005]\n"
        "t:2:1: note: while scanning for the next token\n");
    REFUSED("", "t: error: there is nothing in it [M006]\n");
    REFUSED("# only\n---\n", "t: error: there is nothing in it [M006]\n");
}

static void test_characters(void **state)
{
    (void)state;
    REFUSED("\xEF\xBB\xBF" "a: 1\n",
        "t:1:1: error: starts with a byte order mark; save it without "
        "[M003]\n");
    REFUSED("\xFF\xFE" "a\0:\0",
        "t:1:1: error: is UTF-16, not UTF-8; save it as UTF-8 [M003]\n");
    REFUSED("a\0:\0 \0001\0",
        "t:1:1: error: is UTF-16, not UTF-8; save it as UTF-8 [M003]\n");
    REFUSED("a: \xC3\xA9\xC3(\nb: \xC3\n",
        "t:1:5: error: byte 0xC3 is not UTF-8 [M003]\n");
    REFUSED("a: 1\r\nb: 2\rc: 3\nd: \xC3\xA9\xFF",
        "t:4:5: error: byte 0xFF is not UTF-8 [M003]\n");
    REFUSED("a: \xC0\xAF\n", "t:1:4: error: byte 0xC0 is not UTF-8 [M003]\n");
    REFUSED("a: \xED\xA0\x80\n",
        "t:1:4: error: byte 0xED is not UTF-8 [M003]\n");
    REFUSED("a: \xF4\x90\x80\x80\n",
        "t:1:4: error: byte 0xF4 is not UTF-8 [M003]\n");
    REFUSED("a: b\0c\n\x1B[31m: 2\n",
        "t:1:5: error: the character U+0000 is not allowed here [M004]\n"
        "t:2:1: error: the character U+001B is not allowed here "
        "[M004]\n");
}

/* Made by escapes, and hidden in comments. */
static void test_hidden_characters(void **state)
{
    (void)state;
    REFUSED("a: \"b\\0c\"\nb: \"\\u202e\"\nc: \"\\e[0m\"\n",
        "t:1:4: error: the character U+0000 is not allowed here [M004]\n"
        "t:2:4: error: the character U+202E is not allowed here [M004]\n"
        "t:3:4: error: the character U+001B is not allowed here "
        "[M004]\n");
    REFUSED("a: 1 # \xE2\x81\xA6\n",
        "t:1:8: error: the character U+2066 is not allowed here "
        "[M004]\n");
    REFUSED("a: 1\xC2\x85\n",
        "t:1:5: error: the character U+0085 is not allowed here "
        "[M004]\n");
}

/* ---- sizes ------------------------------------------------------------- */

static char *nested(size_t levels, const char *open)
{
    size_t size = strlen(open);
    char *text = calloc(levels * size + 1, 1);

    assert_non_null(text);
    for (size_t i = 0; i < levels; i++)
        memcpy(text + i * size, open, size);
    return text;
}

static void test_depth(void **state)
{
    char *text = nested(64, "[");
    struct arena *a = arena_new();

    (void)state;
    memset(text + 32, ']', 32);
    assert_int_equal(parse(a, text)->kind, NODE_LIST);
    memset(text, '[', 33);
    assert_refused(text, 64,
        "t:1:33: error: nested deeper than 32 levels [M012]\n");
    free(text);
    text = nested(100000, "[");
    assert_refused(text, 100000,
        "t:1:33: error: nested deeper than 32 levels [M012]\n");
    free(text);
    text = nested(100000, "- ");
    assert_refused(text, 200000,
        "t:1:65: error: nested deeper than 32 levels [M012]\n");
    free(text);
    arena_free(a);
}

static void test_many_keys(void **state)
{
    struct arena *a = arena_new();
    char *text = malloc(100000 * 10), *at = text;

    (void)state;
    assert_non_null(text);
    for (unsigned i = 0; i < 100000; i++)
        at += snprintf(at, 10, "k%u:\n", i);
    assert_int_equal(parse(a, text)->count, 100000);
    free(text);
    arena_free(a);
}

static void test_files(void **state)
{
    char path[] = "/tmp/mreg_yaml_......";
    struct arena *a = arena_new();
    struct diags *d = diags_new(a);
    size_t size;
    int file;

    (void)state;
    memset(path + sizeof path - 7, 'X', 6);
    file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, "a: 12345", 8), 8);
    close(file);
    assert_non_null(file_read(a, d, path, 8, &size));
    assert_int_equal(size, 8);
    assert_non_null(yaml_load(a, d, path));
    assert_int_equal(diags_errors(d), 0);
    assert_null(file_read(a, d, path, 7, &size));
    assert_int_equal(truncate(path, FILE_SIZE_MAX + 1), 0);
    assert_null(yaml_load(a, d, path));
    assert_int_equal(diags_errors(d), 2);
    assert_int_equal(unlink(path), 0);
    assert_null(yaml_load(a, d, path));
    assert_null(yaml_load(a, d, "/"));
    assert_null(yaml_load(a, d, "/dev/zero"));
    assert_int_equal(diags_errors(d), 5);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),
        cmocka_unit_test(test_line_ends),
        cmocka_unit_test(test_scalars_stay_text),
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_features),
        cmocka_unit_test(test_duplicates),
        cmocka_unit_test(test_syntax),
        cmocka_unit_test(test_characters),
        cmocka_unit_test(test_hidden_characters),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_many_keys),
        cmocka_unit_test(test_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
