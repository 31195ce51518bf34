/* Calls in a ledger: their price, their identity, corrections, and what a file
 * must be to be opened.
 *
 * SPDX-License-Identifier: MIT */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "books.h"

#define GPT_4O "openai/gpt-4o"

static int set_up(void **state)
{
    static struct books b;

    *state = &b;
    return 0;
}

static struct books *begin(void **state)
{
    struct books *b = *state;

    if (!books_open(b))
        skip();
    return b;
}

static uint64_t cost_of(const mreg_call *c)
{
    const mreg_terms on = {.at = c->at};
    mreg_bill bill;

    assert_int_equal(MREG_OK, mreg_cost(&mreg_builtin, mreg_find(&mreg_builtin,
        GPT_4O, sizeof GPT_4O - 1), &on, &c->usage, &bill));
    return bill.pico_usd;
}

static void records_a_call_with_its_price(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call("chatcmpl-1");

    c.tag[0] = books_text("user=ann");
    c.tag[1] = books_text("team=blue");
    c.tags = 2;
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
    assert_int_equal(cost_of(&c), books_ask(b, "SELECT price FROM call"));
    assert_int_equal(cost_of(&c), books_ask(b, "SELECT price FROM rollup"));
    assert_int_equal(1000, books_ask(b, "SELECT input FROM rollup"));
    assert_int_equal(1, books_ask(b, "SELECT count(*) FROM offer JOIN word"
        " ON word.id = host WHERE text = 'openai' AND known"));
    assert_int_equal(2, books_ask(b, "SELECT count(*) FROM scope"));
    books_again(b);
    assert_int_equal(MREG_RECORDED_SAME, books_record(b, &c));
    assert_int_equal(1, books_ask(b, "SELECT count(*) FROM call"));
    assert_int_equal(1, books_ask(b, "SELECT n FROM duplicate"));
    books_close(b);
}

static void keeps_what_is_unknown_without_a_price(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call("1");

    c.model = books_text("no-such-model");
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
    assert_int_equal(1, books_ask(b, "SELECT price IS NULL FROM call"));
    assert_int_equal(1, books_ask(b, "SELECT unknown FROM rollup"));
    assert_int_equal(0, books_ask(b, "SELECT price FROM rollup"));
    assert_int_equal(1 << MREG_INPUT | 1 << MREG_OUTPUT,
                     books_ask(b, "SELECT unknown FROM call"));
    books_close(b);
}

/* T60, T61, T62 and T63: the larger of two records with an id is in force,
 * whichever request it came with and whichever came first. */
static void keeps_the_larger_of_two(void **state)
{
    struct books *b = begin(state);
    mreg_call small = books_call("msg_1"), large = books_call("msg_1");

    small.usage.n[MREG_OUTPUT] = 2;
    large.usage.n[MREG_OUTPUT] = 384;
    large.session = books_text("another");
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &small));
    assert_int_equal(MREG_RECORDED_LARGER, books_record(b, &large));
    assert_int_equal(MREG_RECORDED_SAME, books_record(b, &small));
    assert_int_equal(2, books_ask(b, "SELECT count(*) FROM call"));
    assert_int_equal(1, books_ask(b, "SELECT count(*) FROM now"));
    assert_int_equal(1, books_ask(b, "SELECT sum(calls) FROM rollup"));
    assert_int_equal(384, books_ask(b, "SELECT sum(output) FROM rollup"));
    assert_int_equal((long)cost_of(&large),
                     books_ask(b, "SELECT price FROM now"));
    large.usage.n[MREG_OUTPUT] = 5000;
    large.state = MREG_CALL_PARTIAL;
    assert_int_equal(MREG_RECORDED_SAME, books_record(b, &large));
    books_close(b);
}

static void settled_goes_before_partial(void **state)
{
    struct books *b = begin(state);
    mreg_call cut = books_call("r"), whole = books_call("r");

    cut.state = MREG_CALL_PARTIAL;
    cut.usage = (mreg_usage){{0}, 0};
    whole.usage.n[MREG_OUTPUT] = 1;
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &cut));
    assert_int_equal(0, books_ask(b, "SELECT price FROM now"));
    assert_int_equal(MREG_RECORDED_LARGER, books_record(b, &whole));
    assert_int_equal(0, books_ask(b, "SELECT state FROM now"));
    assert_int_equal(1, books_ask(b, "SELECT count(*) FROM rollup"));
    books_close(b);
}

static void without_an_id_the_content_decides(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call(""), d;

    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
    assert_int_equal(MREG_RECORDED_SAME, books_record(b, &c));
    d = c;
    d.at++;
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &d));
    assert_int_equal(2, books_ask(b, "SELECT sum(weak) FROM rollup"));
    books_close(b);
}

static void is_never_changed(void **state)
{
    struct books *b = begin(state);
    mreg_call c = books_call("1");

    books_record(b, &c);
    assert_false(books_run(b, "UPDATE call SET price = 1"));
    assert_false(books_run(b, "DELETE FROM call"));
    assert_false(books_run(b, "UPDATE word SET text = 'x'"));
    books_close(b);
}

static void refuses_what_is_not_in_order(void **state)
{
    struct books *b = begin(state);
    mreg_call c[3] = {books_call("1"), books_call("2"), books_call("3")};
    mreg_recorded out[3];

    c[1].model = books_text("a\nb");
    assert_int_equal(MREG_LEDGER_REFUSED, mreg_ledger_record(b->ledger,
        &mreg_builtin, c, 3, out, &b->why));
    assert_string_equal("call 2: model has a character that cannot be seen",
                        b->why.text);
    assert_int_equal(MREG_RECORDED_NEW, out[0]);
    assert_int_equal(MREG_RECORDED_REFUSED, out[1]);
    assert_int_equal(MREG_RECORDED_NEW, out[2]);
    assert_int_equal(2, books_ask(b, "SELECT count(*) FROM call"));
    books_close(b);
}

static void opens_only_ledgers(void **state)
{
    struct books *b = begin(state);
    mreg_ledger *l;
    struct stat s;
    char other[80];
    FILE *f;

    assert_int_equal(0, stat(b->path, &s));
    assert_int_equal(0600, s.st_mode & 0777);
    snprintf(other, sizeof other, "%s/other", b->folder);
    assert_int_equal(MREG_LEDGER_NO_FILE,
        mreg_ledger_open(other, MREG_LEDGER_READ, &l, &b->why));
    assert_int_equal(0, symlink(b->path, other));
    assert_int_equal(MREG_LEDGER_NO_FILE,
                     mreg_ledger_open(other, 0, &l, &b->why));
    unlink(other);
    f = fopen(other, "w");
    for (int i = 0; i < 1000; i++)
        fputs("not a database\n", f);
    fclose(f);
    assert_int_equal(MREG_LEDGER_NOT_A_LEDGER,
                     mreg_ledger_open(other, 0, &l, &b->why));
    assert_null(l);
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
                     mreg_ledger_open("", 0, &l, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
                     mreg_ledger_open(b->path, 0, NULL, NULL));
    assert_true(books_run(b, "PRAGMA user_version = 1000"));
    assert_int_equal(MREG_LEDGER_NEWER,
                     mreg_ledger_open(b->path, 0, &l, &b->why));
    assert_non_null(strstr(b->why.text, "newer mreg"));
    assert_true(books_run(b, "PRAGMA application_id = 7"));
    assert_int_equal(MREG_LEDGER_NOT_A_LEDGER,
                     mreg_ledger_open(b->path, 0, &l, &b->why));
    books_close(b);
}

/* Without a path it is the user's own. */
static void opens_the_users(void **state)
{
    struct books *b = begin(state);
    mreg_ledger *l;

    setenv("MREG_LEDGER", b->path, 1);
    assert_int_equal(MREG_LEDGER_OK,
                     mreg_ledger_open(NULL, MREG_LEDGER_READ, &l, NULL));
    mreg_ledger_close(l);
    unsetenv("MREG_LEDGER");
    setenv("XDG_DATA_HOME", "/nonexistent", 1);
    assert_int_equal(MREG_LEDGER_NO_FILE, mreg_ledger_open(NULL, 0, &l, NULL));
    unsetenv("XDG_DATA_HOME");
    unsetenv("HOME");
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
                     mreg_ledger_open(NULL, 0, &l, NULL));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(records_a_call_with_its_price),
        cmocka_unit_test(keeps_what_is_unknown_without_a_price),
        cmocka_unit_test(keeps_the_larger_of_two),
        cmocka_unit_test(settled_goes_before_partial),
        cmocka_unit_test(without_an_id_the_content_decides),
        cmocka_unit_test(is_never_changed),
        cmocka_unit_test(refuses_what_is_not_in_order),
        cmocka_unit_test(opens_only_ledgers),
        cmocka_unit_test(opens_the_users),
    };

    return cmocka_run_group_tests(tests, set_up, NULL);
}
