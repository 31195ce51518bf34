/* Every public function of mreg_tokens.h and mreg_estimate.h answers
 * whatever it is given: nothing, zero, numbers out of range, and arrays of
 * which no byte behind the last may be touched.
 *
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cmocka.h>

#include "mreg_tokens.h"

#define MANY(list) (sizeof (list) / sizeof *(list))
#define GARBAGE 0xA5

static const mreg *const r = &mreg_builtin;

static const struct {
    const mreg_encoding *encoding;
    const mreg_spelling *spelling;
} all[] = {
    {&mreg_o200k_base, &mreg_o200k_base_spelling},
    {&mreg_o200k_harmony, &mreg_o200k_harmony_spelling},
    {&mreg_cl100k_base, &mreg_cl100k_base_spelling},
    {&mreg_p50k_base, &mreg_p50k_base_spelling},
    {&mreg_r50k_base, &mreg_r50k_base_spelling},
};

/* Texts of every kind of piece, each cut at every size. */
static const char *const texts[] = {
    "The quick brown fox, it's 12345 times as quick;\n\n    return x->y;\n",
    "\xE4\xB8\xAD\xE3\x81\x8B\xF0\x9F\x98\x80\xC3\xA9\xE2\x80\x99s\xFF\xE0\xA0",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "<|endoftext|><|start|>a<|fim_prefix|><|endofprompt|><|endoftex",
    "antidisestablishmentarianismxqzwvkjhgfdpoiuytrewqlkjhgfdsamnbvcxz"
};

/* ---- a page's edge ------------------------------------------------------ */

/* The end of 8 pages that may be written, before one that may not even be
 * read; a place of its own for each number. */
static char *edge(unsigned number)
{
    static char *ends[8];
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *at;

    if (ends[number])
        return ends[number];
    at = mmap(NULL, 9 * page, PROT_READ | PROT_WRITE,
              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(at != MAP_FAILED);
    assert_int_equal(mprotect(at + 8 * page, page, PROT_NONE), 0);
    return ends[number] = at + 8 * page;
}

static void *at_edge(unsigned number, const void *from, size_t size)
{
    return memcpy(edge(number) - size, from, size);
}

static uint64_t in_stream(const mreg_encoding *e, const char *text,
                          size_t size, const mreg_token_work *work)
{
    mreg_token_stream *s = (void *)(edge(1) - sizeof *s);

    memset(s, GARBAGE, sizeof *s);
    mreg_stream_begin(s, e, work);
    mreg_stream_feed(s, text, size / 2);
    mreg_stream_feed(s, text + size / 2, size - size / 2);
    return mreg_stream_end(s);
}

static void check_text(size_t which, const char *from, size_t size,
                       uint8_t specials)
{
    const mreg_encoding *e = all[which].encoding;
    const char *text = at_edge(0, from, size);
    const mreg_token_work work = {edge(2) - 16384, 16384, specials};
    const uint64_t tokens = mreg_count_tokens(e, text, size, &work);
    const size_t n = (size_t)tokens;
    uint32_t *ids = (void *)(edge(3) - n * sizeof *ids);
    size_t bytes, used;

    assert_int_equal(in_stream(e, text, size, &work), tokens);
    assert_true(mreg_tokens_fit(e, text, size, tokens, &work));
    assert_int_equal(mreg_tokens_fit(e, text, size, tokens - 1, &work),
                     tokens == 0);
    for (size_t room = 0; room <= n; room++)
        assert_int_equal(mreg_encode_tokens(e, text, size,
                                            ids + (n - room), room, &work),
                         tokens);
    assert_int_equal(mreg_decode_tokens(all[which].spelling, ids, n,
                                        edge(4) - size, size, &bytes, &used),
                     MREG_OK);
    assert_int_equal(bytes, size);
    assert_int_equal(used, n);
    assert_memory_equal(edge(4) - size, from, size);
    if (specials)
        assert_int_equal(mreg_special_token(e, text, size) != MREG_NONE,
                         n == 1 && size > 1 && text[0] == '<');
}

static void test_texts_at_an_edge(void **state)
{
    (void)state;
    for (size_t e = 0; e < MANY(all); e++)
        for (size_t t = 0; t < MANY(texts); t++)
            for (size_t size = 0; size <= strlen(texts[t]); size++)
                for (uint8_t specials = 0; specials < 2; specials++)
                    check_text(e, texts[t], size, specials);
}

/* ---- by model ----------------------------------------------------------- */

static int nine(void *context, const char *text, size_t size,
                uint64_t *tokens)
{
    (void)text;
    (void)size;
    *tokens = 9;
    return context != NULL;
}

/* Every array that a call names ends at an edge, and so does the answer. */
static void test_models_at_an_edge(void **state)
{
    static const char *const names[] = {"gpt-4o", "acme-1", "openai/gpt-4",
                                        "g", "nobody/has-this", "claude-x"};
    const mreg_encoding *list[] = {&mreg_cl100k_base, NULL};
    const mreg_tokenizer own = {at_edge(1, "acme-", 6), nine, NULL};
    const mreg_tokenizers have = {at_edge(2, list, sizeof list), 2,
                                  at_edge(3, &own, sizeof own), 1, NULL};
    const mreg_tokenizers *with = at_edge(4, &have, sizeof have);
    mreg_token_count *out = (void *)(edge(5) - sizeof *out);

    (void)state;
    for (size_t i = 0; i < MANY(names); i++) {
        const size_t n = strlen(names[i]);
        const char *name = at_edge(0, names[i], n);
        const mreg_message said = {name, name, name, n, n, n};
        const mreg_message *chat = at_edge(6, &said, sizeof said);

        mreg_tokens_for(r, name, n, with, name, n, out);
        assert_true(out->tokens > 0);
        mreg_chat_tokens_for(r, name, n, with, chat, 1, out);
        assert_true(out->tokens > 2);
        mreg_estimate_tokens(r, out->model, name, n, &out->estimate);
        assert_true(out->estimate.tokens > 0);
        mreg_tokens_fit_model(r, out, 1, NULL);
    }
}

/* ---- nothing, zero, numbers out of range -------------------------------- */

static void test_no_encoding(void **state)
{
    uint32_t ids[4], id = 1;
    char text[4];
    size_t size = 99, used = 99;

    (void)state;
    assert_int_equal(mreg_encoding_name(NULL).size, 0);
    assert_string_equal(mreg_encoding_name(NULL).at, "");
    assert_int_equal(mreg_count_tokens(NULL, "a", 1, NULL), 0);
    assert_int_equal(mreg_count_tokens(&mreg_r50k_base, NULL, SIZE_MAX, NULL),
                     0);
    assert_int_equal(mreg_tokens_fit(NULL, "a", 1, 0, NULL), 1);
    assert_int_equal(mreg_tokens_fit(&mreg_r50k_base, NULL, 1, 0, NULL), 1);
    assert_int_equal(mreg_encode_tokens(NULL, "a", 1, ids, 4, NULL), 0);
    assert_int_equal(mreg_encode_tokens(&mreg_r50k_base, NULL, 9, ids, 4,
                                        NULL), 0);
    assert_int_equal(mreg_encode_tokens(&mreg_r50k_base, "a", 1, NULL,
                                        SIZE_MAX, NULL), 1);
    assert_int_equal(mreg_special_token(NULL, "a", 1), MREG_NONE);
    assert_int_equal(mreg_special_token(&mreg_r50k_base, NULL, SIZE_MAX),
                     MREG_NONE);
    assert_int_equal(mreg_special_token(&mreg_r50k_base, "", 0), MREG_NONE);
    assert_int_equal(mreg_decode_tokens(NULL, &id, 1, text, 4, &size, &used),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(size + used, 0);
    size = used = 99;
    assert_int_equal(mreg_decode_tokens(&mreg_r50k_base_spelling, NULL,
                                        SIZE_MAX, text, 4, &size, &used),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(size + used, 0);
    assert_int_equal(mreg_decode_tokens(&mreg_r50k_base_spelling, &id, 1,
                                        NULL, SIZE_MAX, NULL, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_decode_tokens(&mreg_r50k_base_spelling, &id, 1,
                                        NULL, 0, NULL, NULL),
                     MREG_E_NO_ROOM);
}

static void test_ids_out_of_range(void **state)
{
    static const uint32_t ids[] = {UINT32_MAX, 1u << 31, 1u << 24, 999999,
                                   262144};
    char text[4];
    size_t size, used;

    (void)state;
    for (size_t e = 0; e < MANY(all); e++)
        for (size_t i = 0; i < MANY(ids); i++) {
            size = used = 99;
            assert_int_equal(mreg_decode_tokens(all[e].spelling, &ids[i], 1,
                                                text, 4, &size, &used),
                             MREG_E_NO_TOKEN);
            assert_int_equal(size + used, 0);
        }
}

/* Memory of any size and place is used or left alone. */
static void test_any_work(void **state)
{
    const mreg_token_work odd[] = {
        {NULL, SIZE_MAX, 0}, {NULL, 0, 255}, {edge(2) - 8000, 0, 1},
        {edge(2) - 1, 1, 2}, {edge(2) - 7777, 7777, 3}
    };

    (void)state;
    for (size_t i = 0; i < MANY(odd); i++) {
        const mreg_encoding *e = all[i].encoding;
        const size_t n = strlen(texts[i]);

        assert_int_equal(in_stream(e, texts[i], n, &odd[i]),
                         mreg_count_tokens(e, texts[i], n, &odd[i]));
    }
}

static void test_no_stream(void **state)
{
    mreg_token_stream s;

    (void)state;
    mreg_stream_begin(NULL, &mreg_r50k_base, NULL);
    mreg_stream_feed(NULL, "a", 1);
    assert_int_equal(mreg_stream_end(NULL), 0);
    mreg_stream_begin(&s, NULL, NULL);
    mreg_stream_feed(&s, "a", 1);
    assert_int_equal(mreg_stream_end(&s), 0);
    mreg_stream_begin(&s, &mreg_r50k_base, NULL);
    mreg_stream_feed(&s, NULL, SIZE_MAX);
    mreg_stream_feed(&s, "a", 0);
    mreg_stream_feed(&s, "a", 1);
    assert_int_equal(mreg_stream_end(&s), 1);
    mreg_stream_feed(&s, "a", 1);     /* it has ended */
    assert_int_equal(mreg_stream_end(&s), 0);
}

static mreg_token_count garbage(void)
{
    mreg_token_count n;

    memset(&n, GARBAGE, sizeof n);
    return n;
}

static void check_empty(const mreg_token_count *n)
{
    assert_int_equal(n->tokens, 0);
    assert_int_equal(n->model, MREG_NONE);
    assert_int_equal(n->own, MREG_NONE);
    assert_int_equal(n->own_error, 0);
    assert_string_equal(n->encoding.at, "");
}

/* Lists that are missing, whatever size they claim to have. */
static void test_no_lists(void **state)
{
    static const mreg_encoding *const holes[] = {NULL, NULL};
    static const mreg_tokenizer none[] = {{NULL, NULL, NULL},
                                          {"gpt", NULL, NULL},
                                          {"", nine, NULL}};
    const mreg_tokenizers odd[] = {
        {NULL, UINT32_MAX, NULL, UINT32_MAX, NULL}, {NULL, 1, NULL, 0, NULL},
        {holes, 2, NULL, 1, NULL}, {NULL, 0, none, 3, NULL},
        {holes, 0, none, 0, NULL}
    };
    const mreg_message hole = {NULL, NULL, NULL, SIZE_MAX, SIZE_MAX,
                               SIZE_MAX};

    (void)state;
    for (size_t i = 0; i < MANY(odd); i++) {
        mreg_token_count n = garbage();

        assert_int_equal(mreg_tokens_for(r, "gpt-4o", 6, &odd[i], "a b c", 5,
                                         &n), MREG_OK);
        assert_int_equal(n.basis, MREG_TOKENS_ESTIMATED);
        n = garbage();
        assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, &odd[i], &hole,
                                              1, &n), MREG_OK);
        assert_int_equal(n.tokens, 6);  /* a message and the reply, no name */
    }
}

static void test_no_model(void **state)
{
    mreg_token_count n = garbage();
    uint64_t over = 99;

    (void)state;
    assert_int_equal(mreg_tokens_for(NULL, NULL, SIZE_MAX, NULL, NULL,
                                     SIZE_MAX, &n), MREG_E_NO_MODEL);
    check_empty(&n);
    assert_int_equal(mreg_tokens_for(r, "", 0, NULL, "", 0, &n),
                     MREG_E_NO_MODEL);
    check_empty(&n);
    assert_int_equal(mreg_tokens_for(r, "gpt-4o", 6, NULL, "a", 1, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, NULL, NULL, 0,
                                          NULL), MREG_E_BAD_ARGUMENT);
    n = garbage();
    assert_int_equal(mreg_chat_tokens_for(r, "gpt-4o", 6, NULL, NULL,
                                          SIZE_MAX, &n),
                     MREG_E_BAD_ARGUMENT);
    check_empty(&n);
    n = garbage();
    assert_int_equal(mreg_chat_tokens_for(NULL, NULL, 1, NULL, NULL, 0, &n),
                     MREG_E_NO_MODEL);
    check_empty(&n);
    assert_int_equal(mreg_tokens_fit_model(NULL, &n, 1, &over),
                     MREG_E_NO_MODEL);
    assert_int_equal(over, 0);
    over = 99;
    assert_int_equal(mreg_tokens_fit_model(r, NULL, UINT64_MAX, &over),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(over, 0);
    assert_int_equal(mreg_tokens_fit_model(NULL, NULL, 1, NULL),
                     MREG_E_BAD_ARGUMENT);
    n = garbage();                       /* a model and a basis of 0xA5 */
    assert_int_equal(mreg_tokens_fit_model(r, &n, UINT64_MAX, &over),
                     MREG_E_NO_MODEL);
    assert_int_equal(over, 0);
}

/* ---- estimates ---------------------------------------------------------- */

static void test_no_estimate(void **state)
{
    static const mreg_model models[] = {MREG_NONE, MREG_NONE - 1, 1u << 31};
    mreg_estimate e;
    mreg_chat_format f;

    (void)state;
    assert_int_equal(mreg_estimate_tokens(r, 0, "a", 1, NULL),
                     MREG_E_BAD_ARGUMENT);
    assert_int_equal(mreg_chat_format_of(r, 0, NULL), MREG_E_BAD_ARGUMENT);
    for (size_t i = 0; i < MANY(models); i++) {
        memset(&e, GARBAGE, sizeof e);
        assert_int_equal(mreg_estimate_tokens(NULL, models[i], NULL, SIZE_MAX,
                                              &e), MREG_OK);
        assert_int_equal(e.tokens, 0);
        assert_int_equal(e.basis, MREG_ESTIMATE_UNKNOWN);
        memset(&e, GARBAGE, sizeof e);
        assert_int_equal(mreg_estimate_tokens(r, models[i], "a", 1, &e),
                         i == 0 ? MREG_OK : MREG_E_NO_MODEL);
        assert_int_equal(e.tokens, i == 0);
        memset(&f, GARBAGE, sizeof f);
        assert_int_equal(mreg_chat_format_of(r, models[i], &f),
                         MREG_E_NO_MODEL);
        assert_int_equal(f.message | f.name | f.reply, 0);
        assert_int_equal(mreg_chat_format_of(NULL, models[i], &f),
                         MREG_E_NO_MODEL);
    }
}

/* A size that no text has is more tokens than any text has. */
static void test_size_of_no_text(void **state)
{
    mreg_estimate e;

    (void)state;
    if (SIZE_MAX >> 32 == 0)
        return;
    assert_int_equal(mreg_estimate_tokens(r, MREG_NONE, "a", SIZE_MAX, &e),
                     MREG_OK);
    assert_true(e.tokens >= UINT64_MAX >> 7);
    assert_true(e.safe >= e.tokens);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts_at_an_edge),
        cmocka_unit_test(test_models_at_an_edge),
        cmocka_unit_test(test_ids_out_of_range),
        cmocka_unit_test(test_no_encoding), cmocka_unit_test(test_any_work),
        cmocka_unit_test(test_no_stream), cmocka_unit_test(test_no_lists),
        cmocka_unit_test(test_no_model), cmocka_unit_test(test_no_estimate),
        cmocka_unit_test(test_size_of_no_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
