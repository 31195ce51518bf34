/* Sixteen bytes at a time, the strings that are read with them, and what is
 * written so that no terminal acts on it.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/json_read.h"
#include "base/json_write.h"
#include "base/sixteen.h"

#define TEXT 40

/* Each byte at each place, with itself after it, in both ways to look. */
static void test_sixteen(void **state)
{
    (void)state;
    for (unsigned byte = 0; byte < 256; byte++)
        for (size_t at = 0; at < 16; at++) {
            const bool found = byte < 0x20 || byte > 0x7F || byte == '"'
                               || byte == 0x7F;
            char text[16];

            memset(text, 'a', sizeof text);
            memset(text + at, (int)byte, sizeof text - at);
            if (sixteen_before(text, '"', 0x7F) != (found ? at : 16)
                || sixteen_in_words(text, '"', 0x7F) != (found ? at : 16))
                fail_msg("byte %u at %zu", byte, at);
        }
}

/* A string of each length ends at its quote, wherever that is in a word;
 * one with a control or half a character is refused. */
static void test_strings(void **state)
{
    (void)state;
    for (size_t size = 0; size < TEXT; size++)
        for (size_t at = 0; at < size; at++) {
            static const char *const odd[] = {"\\", "\x1f", "\xc2", "\x7f"};
            char text[TEXT + 2];

            for (unsigned i = 0; i < 4; i++) {
                struct json_text read;
                struct json j = {text, text + size + 2, NULL};

                memset(text, 'a', sizeof text);
                text[0] = text[size + 1] = '"';
                text[at + 1] = *odd[i];
                if (json_string(&j, &read) != (i == 3))
                    fail_msg("%zu bytes, odd byte %u at %zu", size, i, at);
                if (i == 3)
                    assert_int_equal(read.size, size);
            }
        }
}

static struct out written = {.fd = -1};

static const char *source(const char *text)
{
    written.used = 0;
    out_json_source(&written, text, strlen(text));
    out_char(&written, 0);
    return written.buffer;
}

/* Wherever it is in a line, what a terminal acts on is escaped and all else
 * is kept. */
static void test_source(void **state)
{
    static const struct { const char *text, *wanted; } cases[] = {
        {"\"a\\u001b\\\\\"", "\"a\\u001b\\\\\""}, {"\t1\r2\n", "\t1 2 "},
        {"\xc2\x9b", "\\u009b"}, {"\x7f", "\\u007f"},
        {"\xc2\xad", "\\u00ad"}, {"\xe2\x80\xae", "\\u202e"},
        {"\xf3\xa0\x81\x81", "\\udb40\\udc41"}, {"\xc3\xa9", "\xc3\xa9"},
        {"\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"}, {"\xff", "\\ufffd"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t before = 0; before < TEXT; before++) {
            char text[TEXT + 16], wanted[TEXT + 32];

            memset(text, 'x', before);
            memset(wanted, 'x', before);
            memcpy(text + before, cases[i].text,
                   strlen(cases[i].text) + 1);
            memcpy(wanted + before, cases[i].wanted,
                   strlen(cases[i].wanted) + 1);
            assert_string_equal(source(text), wanted);
        }
}

/* Bytes that fill the buffer to its last place and beyond. */
static void test_full(void **state)
{
    static struct out o = {.fd = -1};

    (void)state;
    for (size_t size = 1; size < 20; size++) {
        o.failed = false;
        o.used = OUT_SIZE - 10;
        out_bytes(&o, "0123456789abcdefghij", size);
        assert_int_equal(o.used, size < 10 ? OUT_SIZE - 10 + size
                                           : size - 10);
        assert_int_equal(o.failed, size >= 10);
    }
}

/* More than the stream's own buffer holds, then what is left in it. */
static void test_into_memory(void **state)
{
    struct arena *a = arena_new();
    struct buffer to = {.arena = a};
    struct out *o = out_into(&to);
    size_t size = 0;

    (void)state;
    put_bytes(&to, "<", 1);
    while (size < 3 * OUT_SIZE + 5)
        for (const char *c = "abcdefg"; *c; c++, size++)
            out_char(o, *c);
    out_text(o, ">");
    out_flush(o);
    assert_false(o->failed);
    assert_int_equal(o->used, 0);
    assert_int_equal(to.n, size + 2);
    for (size_t i = 0; i < size; i++)
        assert_int_equal(to.at[i + 1], "abcdefg"[i % 7]);
    assert_int_equal(to.at[0], '<');
    assert_int_equal(to.at[size + 1], '>');
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sixteen), cmocka_unit_test(test_strings),
        cmocka_unit_test(test_source), cmocka_unit_test(test_full),
        cmocka_unit_test(test_into_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
