/* The typed readers: both sides of each limit; and maps by schema.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "generator/read/read.h"
#include "mreg.h"

static struct reading start(void)
{
    struct arena *a = arena_new();

    return (struct reading){.arena = a, .diags = diags_new(a)};
}

static const struct node *parse(struct reading *c, const char *yaml)
{
    const struct node *n = yaml_parse(c->arena, c->diags, "t", yaml,
                                      strlen(yaml));

    assert_non_null(n);
    return n;
}

static void assert_said(struct reading *c, const char *wanted)
{
    char *said = NULL;
    size_t size;
    FILE *out = open_memstream(&said, &size);

    assert_non_null(out);
    diags_print(c->diags, out);
    fclose(out);
    assert_string_equal(said, wanted);
    free(said);
}

/* ---- texts ------------------------------------------------------------- */

static struct node scalar(char *text, size_t size)
{
    return (struct node){.kind = NODE_SCALAR, .at = {"t", 1, 1},
                         .text = text, .size = size};
}

/* A text of `size` bytes: `first`, then `rest` again and again. */
static bool reads(reader *read, size_t size, const char *first, char rest)
{
    struct reading c = start();
    char *text = calloc(size + strlen(first) + 1, 1);
    struct text out = {NULL, 0, {NULL, 0, 0}};
    struct node n;
    bool good;

    assert_non_null(text);
    memset(text, rest, size);
    memcpy(text, first, strlen(first));
    text[size] = '\0';
    n = scalar(text, size);
    read(&c, &n, &out);
    good = diags_errors(c.diags) == 0;
    assert_int_equal(good, out.at != NULL);
    arena_free(c.arena);
    free(text);
    return good;
}

static void test_sizes(void **state)
{
    (void)state;
    assert_true(reads(read_id, 128, "", 'a'));
    assert_false(reads(read_id, 129, "", 'a'));
    assert_true(reads(read_provider_id, 32, "", 'a'));
    assert_false(reads(read_provider_id, 33, "", 'a'));
    assert_true(reads(read_text, 2000, "", ' '));
    assert_false(reads(read_text, 2001, "", ' '));
    assert_true(reads(read_text, 0, "", ' '));
    assert_false(reads(read_reason, 0, "", ' '));
    assert_true(reads(read_reason, 1, "", 'a'));
    assert_true(reads(read_token, 64, "", ':'));
    assert_false(reads(read_token, 65, "", ':'));
    assert_false(reads(read_token, 0, "", ':'));
    assert_true(reads(read_url, 2000, "http://", 'a'));
    assert_false(reads(read_url, 2001, "http://", 'a'));
    assert_false(reads(read_url, 7, "http://", 'a'));
    assert_true(reads(read_url_path, 2000, "/", 'a'));
    assert_false(reads(read_url_path, 2001, "/", 'a'));
    assert_true(reads(read_variable, 64, "", 'A'));
    assert_false(reads(read_variable, 65, "", 'A'));
    assert_false(reads(read_variable, 0, "", 'A'));
    assert_true(reads(read_model_ref, 32 + 1 + 128,
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/", 'a'));
    assert_false(reads(read_model_ref, 32 + 1 + 129,
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/", 'a'));
}

/* Each byte, alone and second, against the lists of the design. */
static void test_alphabets(void **state)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    (void)state;
    for (int i = 0; i < 256; i++) {
        char text[3] = {'a', (char)i, 0};
        bool letter = i && strchr(letters, i);

        assert_int_equal(id_valid(text, 2),
                         letter || (i && strchr("._:/@+~-", i)));
        assert_int_equal(id_valid(text + 1, 1),
                         letter || i == '~' || i == '@');
        assert_int_equal(provider_id_valid(text, 2),
                         (letter && (i >= 'a' || i <= '9')) || i == '-');
        assert_int_equal(provider_id_valid(text + 1, 1),
                         letter && (i >= 'a' || i <= '9'));
        assert_int_equal(text_valid(text, 2), i >= ' ' && i < 127);
    }
    assert_false(id_valid(NULL, 0));
    assert_false(id_valid("", 0));
    assert_false(provider_id_valid(NULL, 0));
    assert_true(id_valid("a.b/c.d", 7));
    assert_false(id_valid("a/..", 4));
    assert_false(id_valid("a//", 3));
}

static void test_variables(void **state)
{
    (void)state;
    assert_true(reads(read_variable, 3, "AZ9", 0));
    assert_true(reads(read_variable, 2, "_0", 0));
    assert_false(reads(read_variable, 2, "0A", 0));
    assert_false(reads(read_variable, 2, "A-", 0));
    assert_false(reads(read_variable, 2, "Aa", 0));
}

static void test_text_equal(void **state)
{
    struct text ab = {"ab", 2, {NULL, 0, 0}}, a = {"ab", 1, {NULL, 0, 0}};
    struct text none = {NULL, 0, {NULL, 0, 0}};

    (void)state;
    assert_true(text_is(ab, "ab"));
    assert_true(text_is(a, "a"));
    assert_false(text_is(a, "ab"));
    assert_false(text_is(none, ""));
    assert_true(text_equal(ab, ab));
    assert_false(text_equal(ab, a));
    assert_false(text_equal(none, a));
}

/* ---- numbers, instants, names ------------------------------------------ */

static void test_numbers(void **state)
{
    struct reading c = start();
    const struct node *n = parse(&c, "[1, '4294967295', 2026-08-16T16:00Z, "
                                     "2026-08-16, 0.25, 0]");
    struct decimal d;
    uint32_t count = 0;
    int64_t ms = 0;

    (void)state;
    read_count(&c, n->item[0], &count);
    assert_int_equal(count, 1);
    read_count(&c, n->item[1], &count);
    assert_int_equal(count, UINT32_MAX);
    read_instant(&c, n->item[2], &ms);
    assert_int_equal(ms, MREG_UTC(2026, 8, 16, 16, 0));
    read_instant(&c, n->item[3], &ms);
    assert_int_equal(ms, MREG_UTC(2026, 8, 16, 0, 0));
    assert_true(read_decimal(&c, n->item[4], &d));
    assert_int_equal(d.digits, 25);
    assert_true(read_decimal(&c, n->item[5], &d));
    assert_int_equal(diags_errors(c.diags), 0);
    read_instant(&c, n->item[4], &ms);
    read_count(&c, n->item[5], &count);
    assert_int_equal(count, UINT32_MAX);
    assert_false(read_decimal(&c, n->item[3], &d));
    assert_int_equal(diags_errors(c.diags), 3);
    arena_free(c.arena);
}

static void test_names(void **state)
{
    struct reading c = start();
    const struct node *n = parse(&c, "[batch, [standard, fast], [], [flex, "
                                     "nope, flex], {a: b}, [[batch]]]");
    uint64_t bits;
    unsigned number;

    (void)state;
    assert_true(read_name(&c, n->item[0], &read_services, &number));
    assert_int_equal(number, MREG_BATCH);
    assert_true(read_name_set(&c, n->item[0], &read_services, &bits));
    assert_int_equal(bits, 1 << MREG_BATCH);
    assert_true(read_name_set(&c, n->item[1], &read_services, &bits));
    assert_int_equal(bits, 1 << MREG_STANDARD | 1 << MREG_FAST);
    assert_false(read_name_set(&c, n->item[2], &read_services, &bits));
    assert_false(read_name_set(&c, n->item[3], &read_services, &bits));
    assert_false(read_name_set(&c, n->item[4], &read_services, &bits));
    assert_false(read_name_set(&c, n->item[5], &read_services, &bits));
    assert_said(&c,
        "t:1:27: error: expected a service or a list of them, but it is "
        "empty; leave the key out to say nothing [M126]\n"
        "t:1:38: error: unknown service 'nope'; known: standard, batch, "
        "flex, priority, fast, ultrafast [M110]\n"
        "t:1:44: error: 'flex' is listed twice [M113]\n"
        "t:1:32: note: the first is here\n"
        "t:1:51: error: expected a service or a list of them, found a map "
        "[M103]\n"
        "t:1:60: error: expected a service, found a list [M103]\n");
    arena_free(c.arena);
}

/* ---- maps -------------------------------------------------------------- */

struct filled { struct text a, b; unsigned others; char order[8]; };

static void read_letter(struct reading *c, const struct node *n,
                        void *into)
{
    struct filled *f = into;

    (void)c;
    strncat(f->order, n->text, 1);
}

static bool other_key(struct reading *c, const struct node *key,
                      const struct node *value, void *into)
{
    struct filled *f = into;

    (void)c;
    if (key->size < 2 || key->text[0] != 'x')
        return false;
    f->others++;
    strncat(f->order, value->text, 1);
    return true;
}

static const struct read_key keys[] = {
    {"alpha", read_text, offsetof(struct filled, a), true},
    {"beta", read_text, offsetof(struct filled, b), READ_OR_NULL},
    {"gamma", read_letter, 0, false},
    {"delta", read_letter, 0, false},
};

static const char *const hints[] = {"x_price"};

static const struct read_schema schema = {"a test", keys, 4, other_key,
                                          hints, 1};

static void test_map(void **state)
{
    struct reading c = start();
    struct filled f = {.others = 0};

    (void)state;
    assert_true(read_map(&c, parse(&c,
        "{xb: 4, delta: 2, gamma: 1, beta: null, alpha: one, xa: 3}"),
        &schema, &f));
    assert_said(&c, "");
    assert_true(text_is(f.a, "one"));
    assert_null(f.b.at);
    assert_int_equal(f.others, 2);
    assert_string_equal(f.order, "1243"); /* schema's order, then file's */
    arena_free(c.arena);
}

static void test_map_faults(void **state)
{
    struct reading c = start();
    struct filled f = {.others = 0};

    (void)state;
    assert_true(read_map(&c, parse(&c,
        "{alpha: ~, bta: 1, delta: ~, y_price: 2, zzzzzz: 3}"), &schema, &f));
    assert_false(read_map(&c, parse(&c, "[a]"), &schema, &f));
    assert_said(&c,
        "t:1:1: error: a test needs the key 'alpha' [M102]\n"
        "t:1:1: error: expected a map with the keys of a test, found a list "
        "[M103]\n"
        "t:1:12: error: unknown key 'bta'; did you mean 'beta'? [M101]\n"
        "t:1:20: error: 'delta' has no value; write one or leave the key out "
        "[M127]\n"
        "t:1:30: error: unknown key 'y_price'; did you mean 'x_price'? "
        "[M101]\n"
        "t:1:42: error: unknown key 'zzzzzz'; known: alpha, beta, gamma, "
        "delta, x_price [M101]\n");
    arena_free(c.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_alphabets),
        cmocka_unit_test(test_variables),
        cmocka_unit_test(test_text_equal),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_map),
        cmocka_unit_test(test_map_faults),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
