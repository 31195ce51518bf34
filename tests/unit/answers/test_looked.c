/* How old a price may be: what --max-age takes, where a price becomes stale,
 * and what JSON says of its sources.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "host/answers/looked.h"

#define DAY INT64_C(86400000)
#define FOREVER INT64_MAX

static struct out written = {.fd = -1};

static void test_parse(void **state)
{
    static const struct { const char *text; bool ok; uint32_t days; } all[] = {
        {"90d", true, 90}, {"0d", true, 0}, {"12w", true, 84},
        {"007d", true, 7}, {"36500d", true, 36500}, {"5214w", true, 36498},
        {"36501d", false, 0}, {"5215w", false, 0}, {"90", false, 0},
        {"d", false, 0}, {"", false, 0}, {"-1d", false, 0}, {"+1d", false, 0},
        {" 1d", false, 0}, {"1d ", false, 0}, {"1 d", false, 0},
        {"1.5d", false, 0}, {"1D", false, 0}, {"1m", false, 0},
        {"1dd", false, 0}, {"1d1d", false, 0},
        {"4294967297d", false, 0}, {"18446744073709551617d", false, 0}
    };

    (void)state;
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        struct age_limit most = {true, 5};

        assert_int_equal(age_parse(all[i].text, strlen(all[i].text), &most),
                         all[i].ok);
        assert_int_equal(most.given, all[i].ok);
        assert_true(!all[i].ok || most.days == all[i].days);
    }
}

static void test_age(void **state)
{
    const struct age_limit most = {true, 90}, any = {false, 0};
    mreg_version v = {.until = FOREVER, .checked = 1000 * DAY};

    (void)state;
    assert_int_equal(looked_age(&v, 1090 * DAY), 90);
    assert_false(looked_stale(&v, 1090 * DAY, most));
    assert_false(looked_stale(&v, 1091 * DAY - 1, most));
    assert_int_equal(looked_age(&v, 1091 * DAY), 91);
    assert_true(looked_stale(&v, 1091 * DAY, most));
    assert_false(looked_stale(&v, 9091 * DAY, any));
    /* Somebody looked after the call. */
    assert_int_equal(looked_age(&v, 999 * DAY), 0);
    assert_int_equal(looked_age(&v, 1), 0);
    assert_false(looked_stale(&v, 1, most));
    /* A price that has ended grows no older. */
    v.until = 1010 * DAY;
    assert_int_equal(looked_age(&v, 5000 * DAY), 10);
    v.until = 900 * DAY;
    assert_int_equal(looked_age(&v, 5000 * DAY), 0);
    assert_true(looked_stale(&(mreg_version){.until = FOREVER}, 1, most));
    assert_false(looked_stale(&(mreg_version){.until = FOREVER}, 1, any));
}

static void check_sources(const char *text, const char *wanted)
{
    bool first = true;

    written.used = 0;
    sources_json(&written, &first, (mreg_text){text, (uint32_t)strlen(text)});
    out_char(&written, 0);
    assert_string_equal(written.buffer, wanted);
}

static void test_sources(void **state)
{
    (void)state;
    check_sources("", "");
    check_sources("https://a.example/p?a;b",
                  "\"sources\":[{\"name\":\"https://a.example/p?a;b\"}]");
    check_sources("models.dev 2026-09-30",
                  "\"sources\":[{\"name\":\"models.dev\","
                  "\"day\":\"2026-09-30\"}]");
    check_sources("the vendor's page; pi-ai 2026-11-20; a \"b\" 1.2",
                  "\"sources\":[{\"name\":\"the vendor's page\"},"
                  "{\"name\":\"pi-ai\",\"day\":\"2026-11-20\"},"
                  "{\"name\":\"a \\\"b\\\" 1.2\"}]");
    /* Not a day, and nothing but a day. */
    check_sources("x 2026-02-30", "\"sources\":[{\"name\":\"x 2026-02-30\"}]");
    check_sources("2026-09-30", "\"sources\":[{\"name\":\"2026-09-30\"}]");
    check_sources(" 2026-09-30", "\"sources\":[{\"name\":\" 2026-09-30\"}]");
    check_sources("a; ", "\"sources\":[{\"name\":\"a\"}]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parse), cmocka_unit_test(test_age),
        cmocka_unit_test(test_sources),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
