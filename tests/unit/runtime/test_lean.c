/* The lean registry, which keeps the names of providers' models without the
 * provider, against the full one: every name that the full one knows, in many
 * spellings, right and wrong, means the same in both.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "mreg.h"

static const mreg *const full = &mreg_builtin;
static const mreg *const lean = &mreg_builtin_lean;

enum { ROOM = 400 };

static unsigned long asked;

static void same_match(const char *name, size_t size,
                       const mreg_policy *policy, uint32_t forbid)
{
    mreg_match a, b;
    const mreg_status x = mreg_resolve(full, name, size, policy, forbid, &a);
    const mreg_status y = mreg_resolve(lean, name, size, policy, forbid, &b);

    if (x != y || a.model != b.model || a.via != b.via
        || a.service != b.service || a.geo != b.geo)
        fail_msg("'%.*s' resolves to another model", (int)size, name);
}

/* Asks for a name in all ways. */
static void ask(const char *name, size_t size)
{
    mreg_model a[16] = {0}, b[16] = {0};

    if (mreg_find(full, name, size) != mreg_find(lean, name, size))
        fail_msg("'%.*s' finds another model", (int)size, name);
    same_match(name, size, NULL, 0);
    same_match(name, size, NULL, MREG_VIA_CASE);
    same_match(name, size, NULL, MREG_VIA_HOST);
    assert_int_equal(mreg_candidates(full, name, size, NULL, a, 16),
                     mreg_candidates(lean, name, size, NULL, b, 16));
    assert_memory_equal(a, b, sizeof a);
    asked++;
}

/* Asks for a name, in capitals, cut at both ends, with a byte changed. */
static void ask_about(const char *name, size_t size)
{
    char other[ROOM];

    ask(name, size);
    ask(name, size - 1);
    ask(name + 1, size - 1);
    for (size_t i = 0; i < size; i++)
        other[i] = (char)(name[i] >= 'a' && name[i] <= 'z' ? name[i] - 32
                                                           : name[i]);
    ask(other, size);
    memcpy(other, name, size);
    other[asked % size] ^= 0x20;        /* hashes alike */
    ask(other, size);
    other[asked % size] = '!';
    ask(other, size);
    other[size] = 0;
    ask(other, size + 1);
}

static size_t join(char *to, const char *front, mreg_text provider, char sign,
                   mreg_text name)
{
    return (size_t)snprintf(to, ROOM, "%s%.*s%c%.*s", front,
                            (int)provider.size, provider.at, sign,
                            (int)name.size, name.at);
}

static void ask_owned(mreg_provider p, mreg_text name)
{
    static const char *const fronts[] = {
        "", "models/", "openrouter/", "us.", "ft:", "azure:",
        "arn:aws:bedrock:us-east-1::foundation-model/",
    };
    mreg_provider_view provider;
    char whole[ROOM];

    assert_int_equal(mreg_provider_info(lean, p, &provider), MREG_OK);
    for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++)
        ask(whole, join(whole, fronts[i], provider.id, '/', name));
    ask(whole, join(whole, "", provider.id, ':', name));
    ask(whole, join(whole, "", provider.id, 0x0f, name));
    ask_about(whole, join(whole, "", provider.id, '/', name));
    ask(name.at, name.size);
}

static void same_text(mreg_text a, mreg_text b)
{
    assert_int_equal(a.size, b.size);
    assert_memory_equal(a.at, b.at, a.size);
    assert_int_equal(b.at[b.size], 0);
}

static void test_names(void **state)
{
    (void)state;
    assert_int_equal(mreg_count(full), mreg_count(lean));
    for (mreg_model m = 0; m < mreg_count(full); m++) {
        uint32_t at = 0, other = 0;
        mreg_provider p, q;
        mreg_text a, b;

        for (;;) {
            at = mreg_next_name(full, m, at, &a, &p);
            other = mreg_next_name(lean, m, other, &b, &q);
            assert_int_equal(at, other);
            assert_int_equal(p, q);
            same_text(a, b);
            if (!at)
                break;
            if (p == MREG_NONE)
                ask_about(b.at, b.size);
            else
                ask_owned(p, b);
        }
    }
    print_message("%lu names asked of both\n", asked);
    assert_true(asked > 50000);
}

/* Names whose bytes lie next to each other in the pool: no look-up may read
 * past the end of one. */
static void test_neighbours(void **state)
{
    (void)state;
    for (mreg_model m = 0; m < mreg_count(full); m++) {
        mreg_info_view view;

        mreg_info(lean, m, &view);
        for (uint32_t more = 1; more < 24; more++)
            ask(view.id.at, view.id.size + more);
    }
}

/* Providers' names are found by search, too. */
static void test_search(void **state)
{
    static const char *const texts[] = {
        "openai gpt", "openai/gpt-4o", "i/g", "azure 4o mini", "/", "claude",
        "openrouter/anthropic claude", "BEDROCK/a", "mistral x",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        mreg_model a[40] = {0}, b[40] = {0};
        const size_t size = strlen(texts[i]);

        assert_int_equal(mreg_search(full, texts[i], size, a, 40),
                         mreg_search(lean, texts[i], size, b, 40));
        assert_memory_equal(a, b, sizeof a);
    }
}

static void test_ids(void **state)
{
    mreg_provider_view x, y;
    mreg_info_view a, b;

    (void)state;
    for (mreg_model m = 0; m < mreg_count(full); m++) {
        mreg_info(full, m, &a);
        mreg_info(lean, m, &b);
        same_text(a.id, b.id);
        same_text(a.tokenizer, b.tokenizer);
        assert_int_equal(b.name.size, 0);
    }
    for (mreg_provider p = 0;
         mreg_provider_info(full, p, &x) == MREG_OK; p++) {
        assert_int_equal(mreg_provider_info(lean, p, &y), MREG_OK);
        same_text(x.id, y.id);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names), cmocka_unit_test(test_neighbours),
        cmocka_unit_test(test_search), cmocka_unit_test(test_ids),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
