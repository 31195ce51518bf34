/* SHA-256 against the examples of FIPS 180-4 and NIST's vectors.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/sha256.h"
#include "base/sha256_blocks.h"

static void check(struct sha256 *s, const char *expected)
{
    uint8_t digest[32];
    char text[65];

    sha256_end(s, digest);
    for (unsigned i = 0; i < 32; i++)
        snprintf(text + 2 * i, 3, "%02x", (unsigned)digest[i]);
    assert_string_equal(text, expected);
}

static void test_examples(void **state)
{
    static const struct { const char *text, *digest; } examples[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb924"
             "27ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223"
                "b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039"
         "a33ce45964ff2167f6ecedd419db06c1"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        struct sha256 s;

        sha256_start(&s);
        sha256_add(&s, examples[i].text, strlen(examples[i].text));
        check(&s, examples[i].digest);
    }
}

static void test_million(void **state)
{
    struct sha256 s;
    char thousand[1000];

    (void)state;
    memset(thousand, 'a', sizeof thousand);
    sha256_start(&s);
    for (unsigned i = 0; i < 1000; i++)
        sha256_add(&s, thousand, sizeof thousand);
    check(&s, "cdc76e5c9914fb9281a1c7e284d73e67"
              "f1809a48a497200e046d39ccc7112cd0");
}

/* However a text is cut, also at the edges of a block. */
static void test_pieces(void **state)
{
    char text[200];
    uint8_t whole[32], pieces[32];

    (void)state;
    memset(text, 'x', sizeof text);
    for (size_t size = 50; size < sizeof text; size++)
        for (size_t cut = 0; cut <= size; cut += 7) {
            struct sha256 s;

            sha256_start(&s);
            sha256_add(&s, text, size);
            sha256_end(&s, whole);
            sha256_start(&s);
            sha256_add(&s, text, cut);
            sha256_add(&s, text + cut, size - cut);
            sha256_end(&s, pieces);
            assert_memory_equal(whole, pieces, 32);
        }
}

/* Both ways, from any state and over any blocks. */
static void test_ways(void **state)
{
    static uint8_t bytes[64 * 9];
    uint32_t a[8], b[8], seed = 1;

    (void)state;
    for (size_t n = 0; n < 9; n++) {
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (uint8_t)((seed = seed * 1664525 + 1013904223) >> 24);
        memcpy(a, bytes + 1, sizeof a);
        memcpy(b, bytes + 1, sizeof b);
        sha256_blocks_plain(a, bytes, n);
        if (!sha256_blocks_fast(b, bytes, n))
            skip();
        assert_memory_equal(a, b, sizeof a);
    }
}

/* The processor's time for many digests of one block, the least of some
 * rounds. */
static clock_t least(bool way(uint32_t *, const uint8_t *, size_t))
{
    uint32_t words[8] = {0};
    const uint8_t block[64] = {0};
    clock_t best = 0;

    for (unsigned round = 0; round < 9; round++) {
        const clock_t began = clock();

        for (unsigned i = 0; i < 2000; i++)
            way(words, block, 1);
        const clock_t took = clock() - began;
        if (!round || took < best)
            best = took;
    }
    return best;
}

static bool plain(uint32_t *words, const uint8_t *blocks, size_t n)
{
    sha256_blocks_plain(words, blocks, n);
    return true;
}

/* A short text pays for what asks the processor, too. */
static void test_short(void **state)
{
    (void)state;
    assert_true(least(sha256_blocks_fast) <= 2 * least(plain));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_examples),
        cmocka_unit_test(test_million), cmocka_unit_test(test_ways),
        cmocka_unit_test(test_pieces), cmocka_unit_test(test_short),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
