/* What counts against which quota, and what a quota may be.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "caps.h"

/* ---- what counts -------------------------------------------------------- */

/* What was recorded before the quota counts, also a correction. */
static void test_recorded_calls(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 1000);
    mreg_call c = caps_bill("x", 40, BOOKS_AT);

    (void)state;
    caps_record("before", 100, BOOKS_AT - DAY);
    caps_record("last month", 7, BOOKS_AT - 40 * DAY);
    caps_set(&q);
    assert_int_equal(caps_look(BOOKS_AT).used, 100 * CENT);
    c.usage.n[MREG_OUTPUT] = 2;
    assert_int_equal(MREG_RECORDED_NEW, books_record(b, &c));
    assert_int_equal(caps_look(BOOKS_AT).used, 140 * CENT);
    c.usage.n[MREG_OUTPUT] = 384;
    c.billed = 50 * CENT;
    assert_int_equal(MREG_RECORDED_LARGER, books_record(b, &c));
    assert_int_equal(caps_look(BOOKS_AT).used, 150 * CENT);
    books_again(b);
    assert_int_equal(caps_look(BOOKS_AT).used, 150 * CENT);
    books_close(b);
}

/* A correction between the count and a new quota is seen by both. */
static void test_corrected_before(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 1000);
    const mreg_quota other = caps_quota("other", 500);
    mreg_call c = caps_bill("x", 40, BOOKS_AT);

    (void)state;
    caps_set(&q);
    books_record(b, &c);
    c.usage.n[MREG_OUTPUT] = 384;
    c.billed = 50 * CENT;
    books_record(b, &c);
    caps_set(&other);
    assert_int_equal(caps_look(BOOKS_AT).used, 50 * CENT);
    assert_int_equal(seen[1].used, 50 * CENT);
    books_close(b);
}

static void test_scopes(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("ann", 10);
    mreg_call c = caps_bill("", 11, BOOKS_AT);

    (void)state;
    q.tag[0] = books_text("user=ann");
    q.tag[1] = books_text("team=blue");
    q.tags = 2;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_int_equal(got.quotas, 0);
    c.tag[0] = books_text("user=ann");
    c.tags = 1;
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    c.tag[1] = books_text("user=bob");
    c.tag[2] = books_text("team=blue");
    c.tags = 3;
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve(&c, KEEP));
    c.id = books_text("t");
    books_record(b, &c);
    assert_int_equal(caps_look(BOOKS_AT).used, 11 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).quota.tags, 2);
    books_close(b);
}

static void test_model_and_provider(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("mini", 10);
    mreg_call c = caps_bill("", 11, BOOKS_AT);

    (void)state;
    q.provider = books_text("OpenAI");
    q.model = books_text("gpt-4o-mini");
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    c.model = books_text("gpt-4o-mini");
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve(&c, KEEP));
    q.model = books_text("no-such-model");
    assert_int_equal(MREG_LEDGER_REFUSED, caps_set_at(&q, BOOKS_AT));
    books_close(b);
}

/* All that count a call must have room; none is taken from if one refuses. */
static void test_nested(void **state)
{
    struct books *b = caps_begin();
    mreg_quota all = caps_quota("all", 30), day = caps_quota("day", 100);

    (void)state;
    day.window = MREG_QUOTA_DAY;
    caps_set(&all);
    caps_set(&day);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(31, BOOKS_AT));
    assert_string_equal(got.quota, "all");
    assert_int_equal(caps_look(BOOKS_AT).reserved, 0);
    assert_int_equal(seen[1].reserved, 0);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(30, BOOKS_AT));
    assert_int_equal(caps_look(BOOKS_AT).reserved, 30 * CENT);
    assert_int_equal(seen[1].reserved, 30 * CENT);
    books_close(b);
}

static void test_soft(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("soft", 10);

    (void)state;
    q.soft = 1;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(11, BOOKS_AT));
    assert_int_equal(got.soft, 1);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 11 * CENT);
    books_close(b);
}

static void test_tokens_and_calls(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = {.name = books_text("tokens"), .limit = 2300,
                    .unit = MREG_QUOTA_TOKENS};
    mreg_call c = books_call("");   /* 1,100 tokens */

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_int_equal(got.tokens, 1100);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve(&c, KEEP));
    assert_int_equal(got.missing, 1000);
    q = (mreg_quota){.name = books_text("calls"), .limit = 1,
                     .unit = MREG_QUOTA_CALLS};
    caps_set(&q);
    c = books_call("1");
    books_record(b, &c);
    assert_int_equal(caps_look(BOOKS_AT).used, 1);   /* "calls" */
    assert_int_equal(seen[1].used, 1100);
    books_close(b);
}

/* What has no price is never free. */
static void test_unpriced(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);
    mreg_call c = books_call("who");

    (void)state;
    caps_set(&q);
    c.model = books_text("no-such-model");
    assert_int_equal(MREG_LEDGER_UNPRICED, caps_reserve(&c, KEEP));
    assert_int_equal(got.hold, 0);
    books_record(b, &c);
    assert_int_equal(caps_look(BOOKS_AT).unknown, 1);
    assert_int_equal(caps_look(BOOKS_AT).used, 0);
    q.soft = 1;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_int_equal(caps_look(BOOKS_AT).unknown, 1);
    books_close(b);
}

/* The most of a call is reserved, by the tier that its input reaches. */
static void test_worst_case(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100000);
    mreg_call c = books_call("");
    const mreg_terms on = {.at = BOOKS_AT};
    uint64_t pico;

    (void)state;
    caps_set(&q);
    c.usage.n[MREG_INPUT] = 120000;
    c.usage.n[MREG_OUTPUT] = 16000;
    assert_int_equal(MREG_LEDGER_OK, caps_reserve(&c, KEEP));
    assert_int_equal(MREG_OK, mreg_worst(&mreg_builtin,
        mreg_find(&mreg_builtin, "openai/gpt-4o", 13), &on, &c.usage, NULL,
        &pico));
    assert_int_equal(got.money, pico);
    assert_int_equal(caps_look(BOOKS_AT).reserved, pico);
    books_close(b);
}

/* ---- changing ----------------------------------------------------------- */

static void test_changed(void **state)
{
    struct books *b = caps_begin();
    mreg_quota q = caps_quota("cap", 100);

    (void)state;
    caps_record("a", 30, BOOKS_AT);
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(50, BOOKS_AT));
    q.limit = 80 * CENT;
    caps_set(&q);
    assert_int_equal(caps_look(BOOKS_AT).used, 30 * CENT);
    assert_int_equal(caps_look(BOOKS_AT).reserved, 50 * CENT);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(1, BOOKS_AT));
    assert_int_equal(seen_n, 1);
    assert_int_equal(MREG_LEDGER_OK, mreg_quota_remove(b->ledger, q.name,
                                                       &b->why));
    assert_int_equal(MREG_LEDGER_NO_QUOTA, mreg_quota_remove(b->ledger,
        q.name, &b->why));
    assert_int_equal(MREG_LEDGER_OK, caps_reserve_cents(1000, BOOKS_AT));
    assert_int_equal(0, books_ask(b, "SELECT count(*) FROM spent"));
    books_close(b);
}

/* Another program's change is seen. */
static void test_changed_elsewhere(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100), less = caps_quota("cap", 10);
    mreg_ledger *other;

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, mreg_ledger_open(b->path, 0, &other,
                                                      &b->why));
    assert_int_equal(MREG_LEDGER_OK, mreg_quota_set(other, NULL, &less,
                                                    BOOKS_AT, &b->why));
    mreg_ledger_close(other);
    assert_int_equal(MREG_LEDGER_OVER_QUOTA, caps_reserve_cents(11, BOOKS_AT));
    books_close(b);
}

static void test_refused(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota good = caps_quota("x", 1);
    mreg_quota bad[] = {good, good, good, good, good, good, good, good};

    (void)state;
    bad[0].name.size = 0;
    bad[1].unit = MREG_QUOTA_UNITS;
    bad[2].window = MREG_QUOTA_WINDOWS;
    bad[3].limit = (uint64_t)INT64_MAX + 1;
    bad[4].hours = 5;
    bad[5].zone = books_text("Atlantis/Sunken");
    bad[6].name = books_text("a\nb");
    bad[7].tag[0] = books_text("novalue");
    bad[7].tags = 1;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (caps_set_at(&bad[i], BOOKS_AT) != MREG_LEDGER_REFUSED
            || !books.why.text[0])
            fail_msg("quota %zu is taken", i);
    caps_set(&good);
    caps_look(BOOKS_AT);
    assert_int_equal(seen_n, 1);
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_quota_set(NULL, NULL,
        &good, 1, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_quotas(b->ledger, 1, NULL,
        NULL, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_reserve(b->ledger, NULL,
        NULL, NULL, 0, &got, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_settle(b->ledger, NULL, 1,
        NULL, 0, NULL, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_release(NULL, 1, NULL));
    assert_int_equal(MREG_LEDGER_NO_HOLD, mreg_release(b->ledger, -1, NULL));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_recorded_calls),
        cmocka_unit_test(test_corrected_before),
        cmocka_unit_test(test_scopes),
        cmocka_unit_test(test_model_and_provider),
        cmocka_unit_test(test_nested),
        cmocka_unit_test(test_soft),
        cmocka_unit_test(test_tokens_and_calls),
        cmocka_unit_test(test_unpriced),
        cmocka_unit_test(test_worst_case),
        cmocka_unit_test(test_changed),
        cmocka_unit_test(test_changed_elsewhere),
        cmocka_unit_test(test_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
