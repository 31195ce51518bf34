/* Reserving and settling by a handle: with its registry, which is given back.
 * The handle is a stand-in, for the real one is a library of its own.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "caps.h"

static int taken, asked;

mreg_host_hold mreg_host_now(mreg_host *h)
{
    const mreg_host_hold hold = {&mreg_builtin, 1};

    (void)h;
    taken++;
    asked++;
    return hold;
}

void mreg_host_done(mreg_host *h, mreg_host_hold *hold)
{
    (void)h;
    taken -= (int)hold->cell;
}

/* Reserves and settles by a handle, whose registry is the one compiled in. */
static void test_by_a_handle(void **state)
{
    struct books *b = caps_begin();
    const mreg_quota q = caps_quota("cap", 100);
    mreg_call c = books_call("");
    mreg_host *const h = (mreg_host *)&taken;   /* not looked into */
    mreg_settled s;

    (void)state;
    caps_set(&q);
    assert_int_equal(MREG_LEDGER_OK, mreg_host_reserve(h, b->ledger, &c, NULL,
        KEEP, &got, &b->why));
    assert_true(got.money > 0);
    c.id = books_text("one");
    assert_int_equal(MREG_LEDGER_OK, mreg_host_settle(h, b->ledger, got.hold,
        &c, 0, &s, &b->why));
    assert_int_equal(caps_look(BOOKS_AT).reserved, 0);
    assert_true(seen[0].used > 0);
    assert_int_equal(taken, 0);
    assert_int_equal(asked, 2);
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_host_reserve(NULL,
        b->ledger, &c, NULL, KEEP, &got, NULL));
    assert_int_equal(MREG_LEDGER_BAD_ARGUMENT, mreg_host_settle(NULL,
        b->ledger, 1, &c, 0, &s, NULL));
    books_close(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_by_a_handle),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
