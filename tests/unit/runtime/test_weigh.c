/* Weighing: what is seen in a text, any bytes, sizes beyond all bounds.
 *
 * SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "weighed.h"
#include "weigh.h"

#define WORDS(spaced, shape, letters) \
    (WORD + ((spaced) * 3 + (shape)) * LONGEST + (letters) - 1)
#define RUNS(script) (SCRIPT + 2 * (script))
#define CHARACTERS(script) (SCRIPT + 2 * (script) + 1)

/* The weight of a text by a table that is 1 for one feature only. Its copy
 * has no byte to spare, so that a sanitizer sees a read beyond it. */
static uint64_t seen(size_t feature, const char *text, size_t size)
{
    static struct mreg_weights one;
    char *copy = malloc(size ? size : 1);
    uint64_t sum;

    assert_non_null(copy);
    if (size)
        memcpy(copy, text, size);
    memset(one.weight, 0, sizeof one.weight);
    one.weight[feature] = 1;
    sum = mreg_weigh(&one, copy, size);
    free(copy);
    return sum;
}

static int of_letters(size_t i)
{
    return (i >= RARE && i < DIGIT_GROUP) || (i >= LETTER && i < SCRIPT);
}

/* Rarities and letters have tests of their own. */
static void expect(const char *text, size_t size, const size_t (*want)[2])
{
    size_t i, j;

    for (i = 0; i < MREG_FEATURES; i++) {
        size_t count = 0;

        for (j = 0; j < 6; j++)
            if (want[j][1] && want[j][0] == i)
                count = want[j][1];
        if (!of_letters(i) && seen(i, text, size) != count)
            fail_msg("%s: feature %u: %u, not %u", text, (unsigned)i,
                     (unsigned)seen(i, text, size), (unsigned)count);
    }
}

static void test_ascii(void **state)
{
    static const struct { const char *text; size_t want[6][2]; } cases[] = {
        {"", {{0}}},
        {"a", {{WORDS(0, 0, 1), 1}}},
        {"word", {{WORDS(0, 0, 4), 1}}},
        {" Word", {{WORDS(1, 1, 4), 1}}},
        {"WORD", {{WORDS(0, 2, 4), 1}}},
        {"A", {{WORDS(0, 1, 1), 1}}},
        {"likeThis", {{WORDS(0, 0, 4), 1}, {WORDS(0, 1, 4), 1}}},
        {"HTTPServer", {{WORDS(0, 1, 8), 1}, {WORD_REST, 2}}},
        {"ninechars", {{WORDS(0, 0, 8), 1}, {WORD_REST, 1}}},
        {"twelveletter", {{WORDS(0, 0, 8), 1}, {WORD_REST, 4}}},
        {"7", {{DIGIT_GROUP, 1}, {DIGIT, 1}}},
        {"1234", {{DIGIT_GROUP, 2}, {DIGIT, 4}}},
        {"12ab", {{DIGIT_GROUP, 1}, {DIGIT, 2}, {DIGITS_IN_WORD, 1},
                  {WORDS(0, 0, 2), 1}}},
        {" 12", {{SPACES, 1}, {SPACE, 1}, {DIGIT_GROUP, 1}, {DIGIT, 2}}},
        {"(", {{MARKS, 1}, {MARK, 1}, {LAST_MARK + '(' % MARK_BITS, 1}}},
        {" ();\n\n", {{MARKS + BUCKETS + 2, 1}, {MARK, 3}, {LINE_OF_MARKS, 1},
                      {LAST_MARK + ';' % MARK_BITS, 1}}},
        {"-----------------", {{MARKS + 5, 1}, {MARK, 17},
                               {LAST_MARK + '-' % MARK_BITS, 1}}},
        {"  ", {{SPACES + 1, 1}, {SPACE, 2}}},
        {"    a", {{SPACES + 2, 1}, {SPACE, 3}, {WORDS(1, 0, 1), 1}}},
        {"\n", {{LINES, 1}}},
        {"\r\n\r\n", {{LINES + 1, 1}}},
        {"\n\n\n\t\ta", {{LINES + 2, 1}, {TAB, 2}, {SPACES + 1, 1},
                         {SPACE, 2}, {WORDS(0, 0, 1), 1}}},
        {"\n a", {{LINES, 1}, {WORDS(1, 0, 1), 1}}},
        {" \n", {{LINES, 1}}},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++)
        expect(cases[i].text, strlen(cases[i].text), cases[i].want);
}

static void test_scripts(void **state)
{
    static const struct { const char *text; size_t script; } cases[] = {
        {"\xC2\xA9", SYMBOL}, {"\xC3\xA9", EXTENDED_LATIN},
        {"\xCE\xB1", GREEK}, {"\xD0\xB6", CYRILLIC},
        {"\xD2\x9B", CYRILLIC_MORE}, {"\xD7\x90", HEBREW},
        {"\xD8\xA8", ARABIC}, {"\xDA\xA9", ARABIC_MORE},
        {"\xDE\x80", RIGHT_TO_LEFT}, {"\xE0\xA4\x95", OF_E0 + 2},
        {"\xE0\xB8\x81", OF_E0 + 12}, {"\xE1\x9E\x80", OF_E1 + 7},
        {"\xE1\xBA\xBF", OF_E1 + 14}, {"\xE2\x80\x94", PUNCTUATION},
        {"\xE2\x82\xAC", SYMBOL}, {"\xE3\x80\x82", WIDE},
        {"\xE3\x81\x82", HIRAGANA}, {"\xE3\x83\x84", KATAKANA},
        {"\xE3\x84\x80", HAN}, {"\xE4\xB8\xAD", HAN}, {"\xE9\xBE\xA0", HAN},
        {"\xEA\xB0\x80", HANGUL}, {"\xEF\xBC\x8C", WIDE},
        {"\xEF\xA3\xBF", SYMBOL}, {"\xF0\x9F\x98\x80", EMOJI},
        {"\xF0\x90\x8D\x88", ANCIENT}, {"\xF3\xA0\x81\xBF", ANCIENT},
        {"\x80", SYMBOL}, {"\xC0", SYMBOL}, {"\xE4", HAN}, {"\xE4\xB8", HAN},
        {"\xE2", PUNCTUATION}, {"\xF0\x9F", EMOJI}, {"\xFF", ANCIENT},
    };
    size_t i;

    (void)state;
    for (i = 0; i < sizeof cases / sizeof *cases; i++) {
        const size_t want[6][2] = {{RUNS(cases[i].script), 1},
                                   {CHARACTERS(cases[i].script), 1}};

        expect(cases[i].text, strlen(cases[i].text), want);
    }
}

static void test_mixed(void **state)
{
    static const size_t joined[6][2] = {
        {JOINED, 4}, {RUNS(EXTENDED_LATIN), 1},
        {CHARACTERS(EXTENDED_LATIN), 1}, {WORDS(1, 0, 2), 1}};
    static const size_t turns[6][2] = {
        {RUNS(HAN), 2}, {CHARACTERS(HAN), 3}, {RUNS(HIRAGANA), 1},
        {CHARACTERS(HIRAGANA), 1}};
    static const size_t apart[6][2] = {
        {RUNS(EMOJI), 1}, {CHARACTERS(EMOJI), 1}, {WORDS(0, 0, 1), 2}};

    (void)state;
    expect(" caf\xC3\xA9s no", 10, joined);
    expect("\xE5\x92\x8C\xE6\xAD\x8C\xE3\x81\xAE\xE5\x92\x8C", 12, turns);
    expect("a \xF0\x9F\x98\x80""a", 7, apart);
    assert_int_equal(seen(LETTER + 0xA9 % LETTER_BITS, "\xC3\xA9", 2), 1);
    assert_int_equal(seen(LETTER + LETTER_BITS + (0xB8 * 3 + 0xAD)
                          % LETTER_BITS, "\xE4\xB8\xAD", 3), 1);
}

static uint64_t rarity_seen(const char *text)
{
    uint64_t sum = 0;
    size_t i;

    for (i = RARE; i < DIGIT_GROUP; i++)
        sum += seen(i, text, strlen(text)) * ((i - RARE) % RAREST + 1);
    return sum;
}

/* The table has two bits for each pair of letters, those of "aa" first. */
static void test_rarity(void **state)
{
    (void)state;
    assert_int_equal(rarity_seen("a"), 0);
    assert_int_equal(rarity_seen("aa"), mreg_rarity[0] & 3);
    assert_int_equal(rarity_seen("Zz"), mreg_rarity[168] >> 6);
    assert_int_equal(rarity_seen("the"), 0);
    assert_int_equal(rarity_seen("xqzjvkq"), RAREST);
    assert_int_equal(rarity_seen("xqzjvkq\xC3\xA9"), 0);
}

/* Each byte, each two bytes and each start of a text of every script adds
 * something, and reads nothing beyond. */
static void test_any_bytes(void **state)
{
    static const char all[] = "A\xC3\xA9 \xE0\xA4\x95\xE1\x9E\x80\xE2\x80\x94"
        "\xE3\x81\x82 \xF0\x9F\x98\x80\xEF\xBC\x8C\xF8\x80\x80\x80\xFF";
    static struct mreg_weights ones;
    size_t i;

    (void)state;
    memset(ones.weight, 1, sizeof ones.weight);
    for (i = 0; i < 0x10000; i++) {
        char *text = malloc(2);

        assert_non_null(text);
        text[0] = (char)(i >> 8);
        text[1] = (char)i;
        assert_true(mreg_weigh(&ones, text + 1, 1) > 0);
        assert_true(mreg_weigh(&ones, text, 2) > 0);
        free(text);
    }
    for (i = 0; i < sizeof all; i++)
        assert_true(seen(CHARACTERS(EMOJI), all, i) <= 1);
    assert_int_equal(seen(CHARACTERS(EMOJI), all, sizeof all), 1);
    assert_int_equal(seen(MARK, "\0\0\1\x7F", 4), 4);
}

static void test_bounds(void **state)
{
    static struct mreg_weights most;
    static char run[1000000];

    (void)state;
    memset(most.weight, 255, sizeof most.weight);
    assert_int_equal(mreg_weigh(NULL, "a", 1), 0);
    assert_int_equal(mreg_weigh(&most, NULL, 1), 0);
    assert_int_equal(mreg_weigh(&most, "a", 0), 0);
    memset(run, ' ', sizeof run);
    assert_int_equal(mreg_weigh(&most, run, sizeof run), 255u * 1000001u);
    memset(run, '7', sizeof run);
    assert_int_equal(mreg_weigh(&most, run, sizeof run), 255u * 1333334u);
    memset(run, '\xFF', sizeof run);
    assert_int_equal(seen(CHARACTERS(ANCIENT), run, sizeof run), 250000);
    if (SIZE_MAX >> 27 >> 27) {
        const size_t too_long = (size_t)(UINT64_C(1) << 54);

        assert_true(mreg_weigh(&most, "a", too_long) == UINT64_MAX);
        assert_true(mreg_weigh(&most, "a", SIZE_MAX) == UINT64_MAX);
    }
}

static void test_tables(void **state)
{
    static const char *const names[] = {
#define NAME(number, name) #name,
        MREG_WEIGHED(NAME)
#undef NAME
    };
    uint32_t i;

    (void)state;
    assert_int_equal(mreg_weights_count, sizeof names / sizeof *names);
    for (i = 0; i < mreg_weights_count; i++) {
        const struct mreg_weights *w = &mreg_weights[i];

        assert_string_equal(w->vocabulary, names[i]);
        assert_in_range(w->mean_error, 1, 40);
        assert_in_range(w->p95_error, w->mean_error, 120);
        assert_in_range(w->safe_factor, 1000, 1250);
        assert_in_range(mreg_weigh(w, " the", 4), 32, 96);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ascii),
        cmocka_unit_test(test_scripts),
        cmocka_unit_test(test_mixed),
        cmocka_unit_test(test_rarity),
        cmocka_unit_test(test_any_bytes),
        cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_tables),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
