/* Quotas for tests.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "caps.h"

struct books books;
mreg_reservation got;
mreg_quota_view seen[8];
size_t seen_n;

struct books *caps_begin(void)
{
    if (!books_open(&books))
        skip();
    return &books;
}

mreg_quota caps_quota(const char *name, uint64_t cents)
{
    return (mreg_quota){.name = books_text(name), .limit = cents * CENT,
                        .window = MREG_QUOTA_MONTH};
}

mreg_ledger_status caps_set_at(const mreg_quota *q, mreg_time now)
{
    return mreg_quota_set(books.ledger, &mreg_builtin, q, now, &books.why);
}

void caps_set(const mreg_quota *q)
{
    if (caps_set_at(q, BOOKS_AT))
        fail_msg("%s", books.why.text);
}

mreg_call caps_bill(const char *id, uint64_t cents, mreg_time at)
{
    mreg_call c = books_call(id);

    c.at = at;
    c.has_billed = 1;
    c.billed = cents * CENT;
    return c;
}

void caps_record(const char *id, uint64_t cents, mreg_time at)
{
    const mreg_call c = caps_bill(id, cents, at);

    assert_int_equal(MREG_RECORDED_NEW, books_record(&books, &c));
}

mreg_ledger_status caps_reserve(const mreg_call *c, uint64_t keep_ms)
{
    return mreg_reserve(books.ledger, &mreg_builtin, c, NULL, keep_ms, &got,
                        &books.why);
}

mreg_ledger_status caps_reserve_cents(uint64_t cents, mreg_time at)
{
    const mreg_call c = caps_bill("", cents, at);

    return caps_reserve(&c, KEEP);
}

static void see(void *context, const mreg_quota_view *view)
{
    (void)context;
    if (seen_n < 8)
        seen[seen_n++] = *view;
}

mreg_quota_view caps_look(mreg_time now)
{
    seen_n = 0;
    assert_int_equal(MREG_LEDGER_OK, mreg_quotas(books.ledger, now, see, NULL,
                                                 &books.why));
    assert_true(seen_n > 0);
    return seen[0];
}
