/* What options choose: counts, terms, instants, providers and accounts.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "cli/choose.h"
#include "cli/counts.h"
#include "deals.h"
#include "heard.h"

#define COMMAND "mreg x"

static void test_counts(void **state)
{
    struct counts c = {.command = COMMAND};
    struct heard h;

    (void)state;
    assert_true(counts_is_meter(&c, "--in"));
    assert_true(counts_is_meter(&c, "--cache-write-1h"));
    assert_false(counts_is_meter(&c, "--cache_write_1h"));
    assert_false(counts_is_meter(&c, "--"));
    assert_false(counts_is_meter(&c, "in"));
    assert_false(counts_is_meter(&c, "--a-name-that-is-longer-than-any-is"));
    assert_true(counts_take(&c, "--prompt", "12"));
    assert_true(counts_take(&c, "--cached", "18446744073709551615"));
    assert_true(counts_take(&c, "--web-search", "0"));
    assert_true(c.inclusive);
    assert_int_equal(c.figures.n[MREG_INPUT], 12);
    assert_true(c.figures.n[MREG_CACHE_READ] == UINT64_MAX);
    assert_true(c.figures.given == ((uint64_t)1 << MREG_INPUT
                                    | (uint64_t)1 << MREG_CACHE_READ
                                    | (uint64_t)1 << MREG_WEB_SEARCH));
    hear();
    assert_false(counts_take(&c, "--in", "3"));
    assert_false(counts_take(&c, "--out", "18446744073709551616"));
    heard(&h);
    assert_string_equal(h.err,
        COMMAND ": counted twice, with '--in'; --in and --prompt exclude "
        "each other\n"
        COMMAND ": not a count: '18446744073709551616'; write a whole number "
        "from 0 to 2^64 - 1\n");
}

static void test_terms(void **state)
{
    const char *said[NAMED_TERMS_COUNT] = {NULL};
    mreg_terms on = {.service = MREG_FLEX, .geo = MREG_REGIONAL};
    struct heard h;

    (void)state;
    assert_true(choose_terms(COMMAND, said, &on));
    assert_int_equal(on.service, MREG_FLEX);
    assert_int_equal(on.geo, MREG_REGIONAL);
    said[TERM_GEO] = "global";
    said[TERM_SERVICE] = "batch";
    assert_true(choose_terms(COMMAND, said, &on));
    assert_int_equal(on.service, MREG_BATCH);
    assert_int_equal(on.geo, MREG_GLOBAL);
    said[TERM_GEO] = "Global";
    hear();
    assert_false(choose_terms(COMMAND, said, &on));
    heard(&h);
    assert_string_equal(h.err, COMMAND ": no such geography 'Global'; there "
                                       "are: global, regional\n");
}

static void test_instants(void **state)
{
    struct timespec clock;
    struct heard h;
    mreg_time at, now;

    (void)state;
    assert_true(choose_instant(COMMAND, "as-of", &at));
    assert_int_equal(at, 0);
    assert_true(choose_instant(COMMAND, "1970-01-01", &at));
    assert_int_equal(at, 1);            /* 0 would be as-of */
    assert_true(choose_instant(COMMAND, "2026-08-16T16:00Z", &at));
    assert_true(at == MREG_UTC(2026, 8, 16, 16, 0));
    assert_true(choose_instant(COMMAND, NULL, &at));
    clock_gettime(CLOCK_REALTIME, &clock);
    now = (mreg_time)clock.tv_sec * 1000;
    assert_true(at % 60000 == 0 && at <= now && at > now - 120000);
    hear();
    assert_false(choose_instant(COMMAND, "2026-02-30", &at));
    heard(&h);
    assert_string_equal(h.err,
        COMMAND ": not an instant: '2026-02-30'; write 2026-08-16 or "
        "2026-08-16T16:00Z, 1970 to 9999; today or as-of\n");
}

static void test_providers(void **state)
{
    mreg_provider p;
    struct heard h;

    (void)state;
    assert_true(choose_provider(&mini, COMMAND, NULL, &p));
    assert_int_equal(p, MREG_NONE);
    assert_true(choose_provider(&mreg_builtin, COMMAND, "OpenAI", &p));
    assert_int_equal(p, mreg_provider_find(&mreg_builtin, "openai", 6));
    hear();
    assert_false(choose_provider(&mini, COMMAND, "nobody", &p));
    heard(&h);
    assert_string_equal(h.err, COMMAND ": no such provider 'nobody'; "
                        "`mreg providers` lists them\n");
}

/* Who says nothing pays what everybody does; without contracts, the list. */
static void test_accounts(void **state)
{
    struct heard h;
    uint16_t whose;

    (void)state;
    assert_true(choose_account(deals(), COMMAND, NULL, &whose));
    assert_int_equal(whose, DEALS_ANY);
    assert_true(choose_account(deals(), COMMAND, "acme", &whose));
    assert_int_equal(whose, DEALS_ACME);
    assert_true(choose_account(deals(), COMMAND, "list", &whose));
    assert_int_equal(whose, 0);
    assert_true(choose_account(&mini, COMMAND, NULL, &whose));
    assert_int_equal(whose, 0);
    assert_true(choose_account(&mini, COMMAND, "list", &whose));
    hear();
    assert_false(choose_account(deals(), COMMAND, "ACME", &whose));
    assert_false(choose_account(&mini, COMMAND, "acme", &whose));
    heard(&h);
    assert_string_equal(h.err,
        COMMAND ": no such account 'ACME'; did you mean 'acme'?\n"
        COMMAND ": this registry has no contracts, so no account 'acme'\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts),
        cmocka_unit_test(test_terms),
        cmocka_unit_test(test_instants),
        cmocka_unit_test(test_providers),
        cmocka_unit_test(test_accounts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
