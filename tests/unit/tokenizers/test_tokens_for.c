/* Tokens by model: which method counts, what falls back, chats, limits,
 * and the bytes of ids.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "mreg_tokens.h"

static const mreg *const r = &mreg_builtin;
static const mreg_encoding *const linked[] = {&mreg_cl100k_base,
                                              &mreg_o200k_base};

#define TEXT "The quick brown fox jumps over the lazy dog."

static int forty_two(void *context, const char *text, size_t size,
                     uint64_t *tokens)
{
    (void)text;
    (void)size;
    *tokens = 42;
    return *(int *)context;
}

static int good, bad = 7;
static const mreg_tokenizer own[] = {
    {"acme-", forty_two, &good},
    {"acme-large", forty_two, &bad},
    {"anthropic/", forty_two, &good},
    {NULL, forty_two, &good},
    {"gpt-4o", NULL, &good},
};
static const mreg_tokenizers with = {linked, 2, own, 5, NULL};

static mreg_status count(const char *name, const mreg_tokenizers *have,
                         mreg_token_count *out)
{
    memset(out, 0xA5, sizeof *out);
    return mreg_tokens_for(r, name, strlen(name), have, TEXT, strlen(TEXT),
                           out);
}

static void test_exact(void **state)
{
    mreg_token_count n;

    (void)state;
    assert_int_equal(count("gpt-4o", &with, &n), MREG_OK);
    assert_int_equal(n.basis, MREG_TOKENS_EXACT);
    assert_string_equal(n.encoding.at, "o200k_base");
    assert_int_equal(n.tokens, 10);
    assert_int_equal(n.own, MREG_NONE);
    assert_int_equal(count("gpt-4", &with, &n), MREG_OK);
    assert_string_equal(n.encoding.at, "cl100k_base");
    assert_int_equal(n.tokens, 10);
}

/* An encoding that is not linked is estimated with its own weights. */
static void test_not_linked(void **state)
{
    const mreg_tokenizers less = {linked, 1, NULL, 0, NULL};
    mreg_token_count n;

    (void)state;
    assert_int_equal(count("gpt-4o", &less, &n), MREG_OK);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
    assert_int_equal(n.estimate.basis, MREG_ESTIMATE_FITTED);
    assert_string_equal(n.estimate.vocabulary.at, "o200k_base");
    assert_in_range(n.tokens, 8, 13);
    assert_int_equal(n.tokens, n.estimate.tokens);
    assert_true(n.estimate.safe >= n.tokens);
    assert_int_equal(count("gpt-4o", NULL, &n), MREG_OK);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
}

static void test_own(void **state)
{
    mreg_token_count n;

    (void)state;
    assert_int_equal(count("acme-small", &with, &n), MREG_OK);
    assert_int_equal(n.basis, MREG_TOKENS_OWN);
    assert_int_equal(n.tokens, 42);
    assert_int_equal(n.own, 0);
    assert_int_equal(n.model, MREG_NONE);
    assert_int_equal(count("claude-sonnet-4.5", &with, &n), MREG_OK);
    assert_int_equal(n.own, 2);
    assert_int_equal(n.tokens, 42);
    assert_int_equal(count("acme", &with, &n), MREG_E_NO_MODEL);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
}

/* The longest prefix wins; it fails: an estimate, and the error is named. */
static void test_own_fails(void **state)
{
    mreg_token_count n;

    (void)state;
    assert_int_equal(count("acme-large-2", &with, &n), MREG_E_NO_MODEL);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
    assert_int_equal(n.own, 1);
    assert_int_equal(n.own_error, 7);
    assert_int_equal(n.estimate.basis, MREG_ESTIMATE_UNKNOWN);
    assert_in_range(n.tokens, 8, 13);
}

static void test_nothing(void **state)
{
    mreg_token_count n;

    (void)state;
    assert_int_equal(mreg_tokens_for(r, "gpt-4o", 6, &with, TEXT, 5, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_tokens_for(r, "gpt-4o", 6, &with, NULL, 5, &n),
                     MREG_OK);
    assert_int_equal(n.tokens, 0);
    assert_int_equal(mreg_tokens_for(NULL, NULL, 3, &with, TEXT, 44, &n),
                     MREG_E_NO_MODEL);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
    assert_in_range(n.tokens, 8, 13);
}

/* The figures of OpenAI's cookbook for its chat format: 3 a message, 1 a
 * name, 3 for the reply. */
static void test_chat(void **state)
{
    static const mreg_message messages[] = {
        {"system", NULL, "You are a helpful assistant.", 6, 0, 28},
        {"user", "bob", "Hello", 4, 3, 5},
    };
    mreg_token_count n;

    (void)state;
    assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, &with, messages, 2,
                                          &n), MREG_OK);
    assert_int_equal(n.tokens, (3 + 1 + 6) + (3 + 1 + 1 + 1 + 1) + 3);
    assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, &with, NULL, 0,
                                          &n), MREG_OK);
    assert_int_equal(n.tokens, 3);
    assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, &with, NULL, 1,
                                          &n), MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_chat_tokens_for(r, "gemini-2.5-pro", 14, &with,
                                          messages, 2, &n),
                     MREG_E_INCOMPLETE);
    assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
    assert_in_range(n.tokens, 6, 16);
}

static void test_limits(void **state)
{
    mreg_token_count n;
    uint64_t over;

    (void)state;
    count("gpt-4o", &with, &n);
    assert_int_equal(mreg_tokens_fit_model(r, &n, 100, &over), MREG_OK);
    n.tokens = 128000;
    assert_int_equal(mreg_tokens_fit_model(r, &n, 100, &over), MREG_OK);
    n.tokens = 128001;
    assert_int_equal(mreg_tokens_fit_model(r, &n, 100, &over),
                     MREG_E_TOO_LONG);
    assert_int_equal(over, 1);
    n.basis = MREG_TOKENS_ESTIMATED;
    n.tokens = 120000;
    n.estimate.safe = 130000;
    assert_int_equal(mreg_tokens_fit_model(r, &n, 100, &over),
                     MREG_E_MAY_NOT_FIT);
    assert_int_equal(over, 2000);
    n.estimate.safe = 128000;
    assert_int_equal(mreg_tokens_fit_model(r, &n, 100, &over), MREG_OK);
    assert_int_equal(mreg_tokens_fit_model(r, NULL, 100, &over),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(over, 0);
}

static void test_decode(void **state)
{
    const uint32_t ids[] = {13225, 11, 2375, 0, 199999};
    char text[64];
    size_t size, used;

    (void)state;
    memset(text, '#', sizeof text);
    assert_int_equal(mreg_decode_tokens(&mreg_o200k_base_spelling, ids, 5,
                                        text, sizeof text, &size, &used),
                     MREG_OK);
    assert_int_equal(used, 5);
    assert_memory_equal(text, "Hello, world!<|endoftext|>#", 27);
    assert_int_equal(size, 26);
    memset(text, '#', sizeof text);
    assert_int_equal(mreg_decode_tokens(&mreg_o200k_base_spelling, ids, 5,
                                        text, 9, &size, NULL),
                     MREG_E_NO_ROOM);
    assert_int_equal(size, 26);
    assert_memory_equal(text, "Hello, wo#", 10);
    assert_int_equal(mreg_decode_tokens(&mreg_o200k_base_spelling, ids, 0,
                                        NULL, 0, &size, &used), MREG_OK);
    assert_int_equal(size, 0);
    assert_int_equal(mreg_decode_tokens(NULL, ids, 1, text, 9, &size, &used),
                     MREG_E_BAD_ARGUMENT);
}

static void test_decode_unknown(void **state)
{
    const uint32_t ids[] = {13225, 201088, 11};
    char text[64];
    size_t size, used;

    (void)state;
    assert_int_equal(mreg_decode_tokens(&mreg_o200k_base_spelling, ids, 3,
                                        text, sizeof text, &size, &used),
                     MREG_E_NO_TOKEN);
    assert_int_equal(size, 5);
    assert_int_equal(used, 1);
    assert_int_equal(mreg_decode_tokens(&mreg_r50k_base_spelling,
                                        (const uint32_t[]){50256, 50257}, 2,
                                        text, sizeof text, &size, &used),
                     MREG_E_NO_TOKEN);
    assert_int_equal(used, 1);
    assert_memory_equal(text, "<|endoftext|>", 13);
}

/* Every id of a vocabulary, there and back. */
static void test_all_ids(void **state)
{
    char text[512];
    size_t size, used;
    uint32_t back[4], ids = 0;

    (void)state;
    for (uint32_t id = 0; id < 100256; id++) {
        if (mreg_decode_tokens(&mreg_cl100k_base_spelling, &id, 1, text,
                               sizeof text, &size, &used) != MREG_OK)
            continue;
        ids++;
        if (mreg_encode_tokens(&mreg_cl100k_base, text, size, back, 4, NULL)
            == 1)
            assert_int_equal(back[0], id);
    }
    assert_int_equal(ids, 100256);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_exact), cmocka_unit_test(test_not_linked),
        cmocka_unit_test(test_own), cmocka_unit_test(test_own_fails),
        cmocka_unit_test(test_nothing), cmocka_unit_test(test_chat),
        cmocka_unit_test(test_limits), cmocka_unit_test(test_decode),
        cmocka_unit_test(test_decode_unknown),
        cmocka_unit_test(test_all_ids),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
