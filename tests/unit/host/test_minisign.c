/* Signatures that minisign 0.11 made, and each change of them refused.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "host/registry/ed25519.h"
#include "host/registry/minisign.h"

static const char file[] = "a registry file, as far as signatures go\n";
static const char key[] =
    "RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ";
static const char other_key[] =
    "RWR444XKzEItilXpn/2KFXYMaUVIo0Z8mVYqhBlxdeYPKye4d+e9CdyL";
/* The number of `key` in front of the other key. */
static const char forged_key[] =
    "RWRPjL3+rxEss1Xpn/2KFXYMaUVIo0Z8mVYqhBlxdeYPKye4d+e9CdyL";
#define PUB "untrusted comment: minisign public key B32C11AFFEBD8C4F\n"

#define ED \
    "untrusted comment: by hand\n" \
    "RURPjL3+rxEss8EpM9C3JRmsKSjHgs52VaVeyTZNDSzbS/6/lR8wxrQIX/c9Ns7+qJ2DC2" \
    "UQf78xDj4DjyuiJK5xJ0Vxvu6FagY=\n" \
    "trusted comment: as_of 2026-11-21\n" \
    "02HkSOd+jQ3bga/h9gMqywUTYjiqUcckXQ75YWOaNr6hN2Czh7rm/thEDRYCoNesjIs3O4" \
    "8nYFXj6XE5qdwNCw==\n"
#define LEGACY \
    "untrusted comment: signature from minisign secret key\n" \
    "RWRPjL3+rxEss5iH46bu+N1FJXHVIxSNjksuo4uS9VXWbj3BxAbi3XwkfpSlWhJFh2qyVu" \
    "TdE0qae5Y9F1ZHCGFn75GpJPhJlwM=\n" \
    "trusted comment: as_of 2026-11-21\n" \
    "FBaOnOFIcEBDKH60EaNiFhZgZ4K++uAvfV6ZU8KishtVlG9TenzXrD+qnYNumqupYIsMMN" \
    "zDMyYEcT1q1glyBw==\n"

static mreg_host_note comment, why;

static mreg_status ask(const char *by, const char *text, size_t size,
                       const char *bytes)
{
    comment.text[0] = why.text[0] = 0;
    return mreg_host_signed(by, text, size, bytes, strlen(bytes), &comment,
                            &why);
}

/* Without libsodium every signature is refused, and says how to get it. */
static void expect(const char *by, const char *text, const char *bytes,
                   mreg_status status, const char *words)
{
    if (!mreg_host_can_verify() && !strstr(words, "minisign")) {
        status = MREG_E_UNSIGNED;
        words = "libsodium-dev";
    }
    if (ask(by, text, strlen(text), bytes) != status
        || !strstr(why.text, words))
        fail_msg("not %d with `%s`, but `%s`, for\n%s\n%s", (int)status,
                 words, why.text, by, text);
    assert_string_equal(comment.text,
                        status == MREG_OK ? "as_of 2026-11-21" : "");
}

static void test_good(void **state)
{
    char pub[200];

    (void)state;
    expect(key, ED, file, MREG_OK, "");
    expect(key, LEGACY, file, MREG_OK, "");
    snprintf(pub, sizeof pub, PUB "%s\n", key);
    expect(pub, ED, file, MREG_OK, "");
    snprintf(pub, sizeof pub, "%s\r\n", key);
    expect(pub, ED, file, MREG_OK, "");
}

static void test_other_key(void **state)
{
    (void)state;
    expect(other_key, ED, file, MREG_E_UNSIGNED,
           "by the key B32C11AFFEBD8C4F, not by 8A2D42CCCA85E378");
    expect(forged_key, ED, file, MREG_E_UNSIGNED, "not of this file");
    expect(forged_key, LEGACY, file, MREG_E_UNSIGNED, "not of this file");
}

static void test_other_file(void **state)
{
    (void)state;
    expect(key, ED, "another", MREG_E_UNSIGNED, "not of this file");
    expect(key, LEGACY, "another", MREG_E_UNSIGNED, "not of this file");
    expect(key, ED, "", MREG_E_UNSIGNED, "not of this file");
}

/* Replaces the first `from` of a signature by `to`. */
static const char *altered(const char *text, const char *from, const char *to)
{
    static char out[2000];
    const char *at = strstr(text, from);

    assert_non_null(at);
    snprintf(out, sizeof out, "%.*s%s%s", (int)(at - text), text, to,
             at + strlen(from));
    return out;
}

static void test_altered(void **state)
{
    static const struct { const char *from, *to, *words; } rows[] = {
        {"11-21", "11-22", "the trusted comment is not"},
        {"11-21", "11-2", "the trusted comment is not"},
        {"11-21", "11-21 ", "the trusted comment is not"},
        {"02HkSO", "12HkSO", "the trusted comment is not"},
        {"EpM9", "EpM8", "not of this file"},
        {"RURP", "RWRP", "not of this file"},
        {"RURP", "RVRP", "minisign: see its line 2"},
        {"untrusted comment: by", "comment: by", "minisign: see its line 1"},
        {"\ntrusted comment: ", "\ntrusted: ", "minisign: see its line 3"},
        {"FagY=", "FagY", "minisign: see its line 2"},
        {"FagY=", "FagZ=", "minisign: see its line 2"},
        {"FagY=", "Fag=", "minisign: see its line 2"},
        {"FagY=", "FagY= ", "minisign: see its line 2"},
        {"qdwNCw==\n", "qdwNCx==\n", "minisign: see its line 4"},
        {"qdwNCw==\n", "qdwNCw==\n\n", "minisign: see its line 5"},
        {"qdwNCw==\n", "qdwNCw==\nmore", "minisign: see its line 5"},
        {"\ntrusted", "\n\ntrusted", "minisign: see its line 3"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        expect(key, altered(ED, rows[i].from, rows[i].to), file,
               MREG_E_UNSIGNED, rows[i].words);
    /* What nobody signs, and ends of lines, may be other ones. */
    expect(key, altered(ED, "by hand", "by whom?"), file, MREG_OK, "");
    expect(key, altered(ED, "qdwNCw==\n", "qdwNCw=="), file, MREG_OK, "");
    expect(key, altered(ED, "hand\n", "hand\r\n"), file, MREG_OK, "");
}

/* The memory ends where the text does, so that ASan sees a byte more. */
static void test_cut(void **state)
{
    (void)state;
    for (size_t size = 0; size < sizeof ED - 2; size++) {
        char *text = malloc(size + 1);

        assert_non_null(text);
        memcpy(text + 1, ED, size);
        assert_int_equal(ask(key, text + 1, size, file), MREG_E_UNSIGNED);
        assert_non_null(strstr(why.text, "minisign: see its line"));
        free(text);
    }
}

/* Each other value of each byte: none is taken for signed but where the
 * untrusted comment differs. */
static void test_each_byte(void **state)
{
    const size_t free_from = strlen("untrusted comment: ");
    const size_t free_to = strlen("untrusted comment: by hand");
    char text[sizeof ED];

    (void)state;
    memcpy(text, ED, sizeof ED);
    for (size_t i = 0; i < sizeof ED - 2; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            text[i] = (char)(text[i] ^ 1 << bit);
            if (ask(key, text, sizeof ED - 1, file) == MREG_OK
                && !(i >= free_from && i < free_to))
                fail_msg("byte %zu, bit %u", i, bit);
            text[i] = ED[i];
        }
}

static void test_not_a_key(void **state)
{
    static const char *const keys[] = {
        "", "\n", "RWR", PUB, "B32C11AFFEBD8C4F", ED,
        "RURPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ",
        "RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJ",
        "RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ=",
        "RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ\nmore",
        " RWRPjL3+rxEss8LeKmp8L58lTyLyDJUXRPuFObODGfHHmxXI+QVMDXJQ",
    };

    (void)state;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        expect(keys[i], ED, file, MREG_E_BAD_ARGUMENT, "one of minisign");
}

/* Comments at the bound, and zero bytes. */
static void test_comments(void **state)
{
    static const char prefix[] = "untrusted comment: \n";
    size_t head = strlen("untrusted comment: by hand\n");
    size_t mid = (size_t)(strstr(ED, "\ntrusted") - ED) + 1 - head;
    size_t most = 8192 + 17, size = 0;
    char *text = malloc(20000);

    (void)state;
    assert_non_null(text);
    for (size_t n = most; n <= most + 1; n++) {
        size = sizeof prefix - 1;
        memcpy(text, prefix, size);
        memcpy(text + size, ED + head, mid);
        size += mid;
        memset(text + size, 'x', n);
        memcpy(text + size, "trusted comment: ", 17);
        size += n;
        size += (size_t)snprintf(text + size, 200, "%s", strrchr(ED, '1') + 1);
        assert_int_equal(ask(key, text, size, file), MREG_E_UNSIGNED);
        if (n > most || mreg_host_can_verify())
            assert_non_null(strstr(why.text, n > most
                                   ? "see its line 3"
                                   : "the trusted comment is not"));
    }
    memcpy(text, ED, sizeof ED);
    text[20] = 0;
    assert_int_equal(ask(key, text, sizeof ED - 1, file), MREG_E_UNSIGNED);
    assert_non_null(strstr(why.text, "see its line 1"));
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good),
        cmocka_unit_test(test_other_key),
        cmocka_unit_test(test_other_file),
        cmocka_unit_test(test_altered),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_each_byte),
        cmocka_unit_test(test_not_a_key),
        cmocka_unit_test(test_comments),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
