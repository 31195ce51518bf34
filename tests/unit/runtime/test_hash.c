/* The hash of a name: the same on every target, and no byte is left out.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/inside.h"

static const char letters[] =
    "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-._/abcdefghijklmnopqrstuvwxyz"
    "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-._/abcdefghijklmnopqrstuvwxyz";

/* Hashes are the same on every target: tables made on one are read on
 * another. */
static void test_hash_is_fixed(void **state)
{
    _Alignas(16) uint32_t key[MREG_KEYS];
    uint64_t all = 0;

    (void)state;
    for (uint32_t seed = 0; seed < 3; seed++) {
        mreg_make_keys(seed, key);
        for (size_t n = 0; n < sizeof letters; n++)
            all = (all << 7 | all >> 57) ^ mreg_hash(letters, n, key);
    }
    assert_true(all == UINT64_C(0x1996BF5B0A79836C));
}

/* Keys that the proof in spans.h speaks of. */
static void test_keys_are_positive(void **state)
{
    _Alignas(16) uint32_t key[MREG_KEYS];

    (void)state;
    for (uint32_t seed = 0; seed < 10000; seed++) {
        mreg_make_keys(seed, key);
        for (size_t i = 0; i < MREG_KEYS; i++) {
            assert_in_range(key[i] & 0xFFFF, 1, 0x7FFF);
            assert_in_range(key[i] >> 16, 1, 0x7FFF);
        }
    }
}

/* What two words and their keys add to the sums, as the definition has it. */
static void add_by_hand(uint32_t sums[2], const char *s, const uint32_t *key)
{
    for (size_t i = 0; i < 8; i++) {
        const int low = (unsigned char)s[2 * i] | 0x20;
        const int high = (unsigned char)s[2 * i + 1] | 0x20;
        const int word = low + 256 * (high < 128 ? high : high - 256);
        const int times = (int)(key[i / 2] >> i % 2 * 16 & 0xFFFF);

        sums[i / 2 % 2] += (uint32_t)(word * times);
    }
}

/* The vector form gives what the plain form gives, of any bytes. */
static void test_sums_by_hand(void **state)
{
    _Alignas(16) uint32_t key[MREG_KEYS];
    char s[48], other[48];

    (void)state;
    mreg_make_keys(9, key);
    for (size_t i = 0; i < sizeof s; i++)
        s[i] = other[i] = (char)(i * 89 + 7);
    for (size_t n = 16; n <= sizeof s; n++) {
        uint32_t sums[2] = {0, 0};

        add_by_hand(sums, s, key);
        add_by_hand(sums, s + (n - 16) / 2, key + 4);
        add_by_hand(sums, s + n - 16, key + 8);
        assert_true(mreg_sum_spans(mreg_spans_of(s, n), key)
                    == ((uint64_t)sums[1] << 32 | sums[0]));
        assert_true(mreg_are_spans(mreg_spans_of(s, n), other, n));
    }
    for (size_t n = 8; n <= 16; n++) {
        uint32_t sums[2] = {0, 0};

        memcpy(other, s, 8);
        memcpy(other + 8, s + n - 8, 8);
        add_by_hand(sums, other, key);
        assert_true(mreg_sum_ends(mreg_ends_of(s, n), key)
                    == ((uint64_t)sums[1] << 32 | sums[0]));
    }
}

/* A change of any byte changes the hash, of case alone it does not, and the
 * comparison sees both. */
static void test_every_byte_counts(void **state)
{
    _Alignas(16) uint32_t key[MREG_KEYS];
    char a[160], b[160];

    (void)state;
    mreg_make_keys(0, key);
    memset(a, 'm', sizeof a);
    for (size_t n = 1; n < sizeof a; n++)
        for (size_t i = 0; i < n; i++) {
            memcpy(b, a, n);
            b[i] = 'n';
            assert_true(mreg_hash(a, n, key) != mreg_hash(b, n, key));
            assert_false(mreg_same(a, b, n, MREG_EXACTLY));
            assert_false(mreg_same(a, b, n, MREG_FOLDED));
            b[i] = 'M';
            assert_true(mreg_hash(a, n, key) == mreg_hash(b, n, key));
            assert_false(mreg_same(a, b, n, MREG_EXACTLY));
            assert_true(mreg_same(a, b, n, MREG_FOLDED));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash_is_fixed),
        cmocka_unit_test(test_keys_are_positive),
        cmocka_unit_test(test_sums_by_hand),
        cmocka_unit_test(test_every_byte_counts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
