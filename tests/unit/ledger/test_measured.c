/* Ratings, and what calls came to by model and task.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "books.h"

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

/* What is given, as "task calls/good; ..." in order. */
struct seen { char text[400]; size_t size; mreg_perf last; };

static void see(void *context, const mreg_perf *p)
{
    struct seen *s = context;

    s->size += (size_t)snprintf(s->text + s->size, sizeof s->text - s->size,
        "%.*s %u/%u; ", (int)p->task.size, p->task.at,
        p->arm.now.all + p->arm.before.all,
        p->arm.now.good + p->arm.before.good);
    s->last = *p;
}

static struct seen perf(struct books *b, mreg_perf_query asked)
{
    struct seen s = {.text = ""};

    asked.generation = asked.generation ? asked.generation : 1000;
    assert_int_equal(MREG_LEDGER_OK,
                     mreg_ledger_perf(b->ledger, &asked, see, &s, &b->why));
    return s;
}

static mreg_ledger_status rate(struct books *b, const char *id,
                               const char *user, uint32_t score)
{
    const mreg_rating rating = {books_text(id), books_text(user), BOOKS_AT,
                                score};

    return mreg_ledger_rate(b->ledger, &rating, &b->why);
}

static void call(struct books *b, const char *id, const char *task,
                 const char *error, const char *tag)
{
    mreg_call c = books_call(id);

    c.task = books_text(task);
    c.error = books_text(error);
    c.latency_ms = 1000;
    c.tags = *tag != 0;
    c.tag[0] = books_text(tag);
    books_record(b, &c);
}

static void by_task(void **state)
{
    struct books *b = begin(state);

    call(b, "1", "sum", "", "user=ann");
    call(b, "2", "sum", "timeout", "user=bob");
    call(b, "3", "draw", "", "");
    assert_string_equal(perf(b, (mreg_perf_query){0}).text,
                        "sum 2/1; draw 1/1; ");
    assert_string_equal(
        perf(b, (mreg_perf_query){.task = books_text("sum")}).text,
        "sum 2/1; ");
    assert_string_equal(
        perf(b, (mreg_perf_query){.task = books_text("none")}).text, "");
    assert_string_equal(
        perf(b, (mreg_perf_query){.tag = books_text("user=ann")}).text,
        "sum 1/1; ");
    assert_string_equal(
        perf(b, (mreg_perf_query){.tag = books_text("user=eve")}).text, "");
    assert_string_equal(
        perf(b, (mreg_perf_query){.until = BOOKS_AT}).text, "");
    books_close(b);
}

/* The cost of what has a price is summed. */
static void their_figures(void **state)
{
    struct books *b = begin(state);
    mreg_measured m;
    struct seen s;

    for (int i = 0; i < 20; i++)
        call(b, (char[2]){(char)('a' + i), 0}, "sum", "", "");
    s = perf(b, (mreg_perf_query){.generation = 15});
    assert_string_equal(s.text, "sum 20/20; ");
    assert_int_equal(s.last.arm.now.all, 5);
    assert_int_equal(mreg_measure(&s.last.arm, 50000, &m), MREG_OK);
    assert_int_equal(m.low, 860891);
    assert_in_range(m.p50_ms, 910, 1090);
    assert_true(m.pico_per_good > 0);
    books_close(b);
}

static void ratings(void **state)
{
    struct books *b = begin(state);
    mreg_perf_query anns = {.user = books_text("ann")};

    call(b, "1", "sum", "", "");
    call(b, "2", "sum", "timeout", "");
    assert_int_equal(MREG_LEDGER_OK, rate(b, "1", "ann", 499999));
    assert_int_equal(MREG_LEDGER_OK, rate(b, "2", "bob", 500000));
    assert_string_equal(perf(b, (mreg_perf_query){0}).text, "sum 2/1; ");
    assert_int_equal(MREG_LEDGER_OK, rate(b, "1", "bob", MREG_WHOLE));
    assert_string_equal(perf(b, (mreg_perf_query){0}).text, "sum 2/2; ");
    assert_string_equal(perf(b, anns).text, "sum 2/0; ");
    assert_int_equal(MREG_LEDGER_REFUSED, rate(b, "3", "ann", 0));
    assert_int_equal(MREG_LEDGER_REFUSED, rate(b, "1", "ann", MREG_WHOLE + 1));
    assert_int_equal(MREG_LEDGER_REFUSED, rate(b, "1", "a\033b", 1));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, rate(b, "", "ann", 1));
    books_close(b);
}

static void total(void **state)
{
    struct books *b = begin(state);
    struct seen s = {.text = ""};
    mreg_perf_query asked = {.generation = 0};

    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
        mreg_ledger_perf(b->ledger, &asked, see, &s, NULL));
    asked.generation = 500001;
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
        mreg_ledger_perf(b->ledger, &asked, see, &s, &b->why));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
        mreg_ledger_perf(NULL, &asked, see, &s, &b->why));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT,
        mreg_ledger_rate(b->ledger, NULL, &b->why));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(by_task, set_up),
        cmocka_unit_test_setup(their_figures, set_up),
        cmocka_unit_test_setup(ratings, set_up),
        cmocka_unit_test_setup(total, set_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
