/* Weighs a text: one pass over its bytes looks at their classes only, cuts it
 * into words, numbers, marks and blanks, and adds a weight for each.
 *
 * SPDX-License-Identifier: MIT */
#include "weighed.h"
#include "weigh.h"

_Static_assert(SCRIPT + 2 * SCRIPTS == MREG_FEATURES, "a weight for each");

struct walk {
    const uint8_t *at, *end;
    const uint8_t *weight;
    uint64_t sum;
};

static void add(struct walk *w, size_t feature, size_t times)
{
    w->sum += (uint64_t)w->weight[feature] * times;
}

/* The script of a character by its first byte, from 0xC0 on. */
static const uint8_t script_of_lead[64] = {
    SYMBOL, SYMBOL, SYMBOL, EXTENDED_LATIN,
    EXTENDED_LATIN, EXTENDED_LATIN, EXTENDED_LATIN, EXTENDED_LATIN,
    EXTENDED_LATIN, EXTENDED_LATIN, EXTENDED_LATIN, SYMBOL,
    SYMBOL, SYMBOL, GREEK, GREEK,
    CYRILLIC, CYRILLIC, CYRILLIC_MORE, CYRILLIC_MORE,
    CYRILLIC_MORE, RIGHT_TO_LEFT, HEBREW, HEBREW,
    ARABIC, ARABIC, ARABIC_MORE, ARABIC_MORE,
    RIGHT_TO_LEFT, RIGHT_TO_LEFT, RIGHT_TO_LEFT, RIGHT_TO_LEFT,
    OF_E0, OF_E1, BY_SECOND, BY_SECOND, HAN, HAN, HAN, HAN,
    HAN, HAN, HANGUL, HANGUL, HANGUL, HANGUL, SYMBOL, BY_SECOND,
    BY_SECOND, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT,
    ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT, ANCIENT
};

/* Where a first byte begins several scripts, each row has the last second byte
 * of one of them. */
static const struct { uint8_t lead, last, script; } by_second[] = {
    {0xE2, 0x80, PUNCTUATION}, {0xE2, 0xFF, SYMBOL},
    {0xE3, 0x80, WIDE}, {0xE3, 0x82, HIRAGANA}, {0xE3, 0x83, KATAKANA},
    {0xE3, 0xFF, HAN}, {0xEF, 0xBB, SYMBOL}, {0xEF, 0xFF, WIDE},
    {0xF0, 0x9E, ANCIENT}, {0xF0, 0xFF, EMOJI}
};

static unsigned script_at(const struct walk *w, const uint8_t *p)
{
    const unsigned second = p + 1 < w->end ? p[1] : 0;
    unsigned script, i = 0;

    if (*p < 0xC0)
        return SYMBOL;
    script = script_of_lead[*p - 0xC0];
    if (script == OF_E0)
        return OF_E0 + (second >> 1 & 15);
    if (script == OF_E1)
        return OF_E1 + (second >> 2 & 15);
    if (script != BY_SECOND)
        return script;
    while (by_second[i].lead != *p || by_second[i].last < second)
        i++;
    return by_second[i].script;
}

/* Returns the bytes of the character at `p`, as its first byte says, but not
 * past the end of the text. */
static size_t size_at(const struct walk *w, const uint8_t *p)
{
    const size_t left = (size_t)(w->end - p);
    const size_t size = *p < 0xC0 ? 1 : *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4;

    return size < left ? size : left;
}

static int plain(unsigned byte)
{
    return (byte | 0x20) - 'a' < 26u;
}

static int lower(unsigned byte)
{
    return byte - 'a' < 26u;
}

static int digit(unsigned byte)
{
    return byte - '0' < 10u;
}

static int blank(unsigned byte)
{
    return byte == ' ' || byte - '\t' < 2u || byte == '\r';
}

static int mark(unsigned byte)
{
    return byte < 0x80 && !plain(byte) && !digit(byte) && !blank(byte);
}

static int letter(const struct walk *w, const uint8_t *p)
{
    return *p < 0x80 ? plain(*p) : script_at(w, p) < SYMBOL;
}

static size_t bucket(size_t size)
{
    size_t n = 0;

    while (n < BUCKETS - 1 && (size - 1) >> n)
        n++;
    return n;
}

static size_t at_most(size_t most, size_t n)
{
    return n < most ? n : most;
}

/* Adds up how rare a word's pairs of letters are. */
static size_t rarity(const uint8_t *p, const uint8_t *end)
{
    size_t sum = 0;

    for (; p + 1 < end; p++) {
        const unsigned pair = (p[0] & 31u) * 26 + (p[1] & 31u) - 27;

        sum += mreg_rarity[pair >> 2] >> (pair & 3) * 2 & 3u;
    }
    return sum;
}

/* Ends a word of ASCII letters, or the first part of one likeThis; its shape
 * is 0 for lower case, 1 for a capital first letter, 2 for capitals only. */
static const uint8_t *word_end(const uint8_t *p, const uint8_t *end,
                               size_t *shape)
{
    const uint8_t *const start = p;

    while (p < end && plain(*p) && !lower(*p))
        p++;
    *shape = p - start > 1 ? 2 : (size_t)(p - start);
    if (p < end && lower(*p)) {
        *shape = p != start;
        while (p < end && lower(*p))
            p++;
    }
    return p;
}

static void word(struct walk *w, size_t spaced)
{
    const uint8_t *const start = w->at;
    size_t shape, size, rare;

    w->at = word_end(start, w->end, &shape);
    size = (size_t)(w->at - start);
    if (w->at < w->end && *w->at >= 0x80 && letter(w, w->at)) {
        add(w, JOINED, size);
        return;
    }
    rare = at_most(RAREST, rarity(start, w->at));
    if (size > LONGEST)
        add(w, WORD_REST, size - LONGEST);
    size = at_most(LONGEST, size) - 1;
    add(w, WORD + (spaced * 3 + shape) * LONGEST + size, 1);
    if (rare)
        add(w, RARE + (spaced * LONGEST + size) * RAREST + rare - 1, 1);
}

static void add_letter(struct walk *w, const uint8_t *p, size_t size)
{
    if (size == 2)
        add(w, LETTER + p[1] % LETTER_BITS, 1);
    else if (size == 3)
        add(w, LETTER + LETTER_BITS + (p[1] * 3u + p[2]) % LETTER_BITS, 1);
}

/* Takes characters of one script, or of none, and the ASCII letters that are
 * joined to a word. */
static void run(struct walk *w)
{
    const unsigned script = script_at(w, w->at);
    size_t count = 0;

    do {
        const size_t size = size_at(w, w->at);

        if (script < SYMBOL)
            add_letter(w, w->at, size);
        w->at += size;
        count++;
    } while (w->at < w->end && *w->at >= 0x80 && script_at(w, w->at) == script);
    add(w, SCRIPT + 2 * script, 1);
    add(w, SCRIPT + 2 * script + 1, count);
    for (; script < SYMBOL && w->at < w->end && plain(*w->at); w->at++)
        add(w, JOINED, 1);
}

static void digits(struct walk *w)
{
    const uint8_t *const start = w->at;
    size_t size;

    while (w->at < w->end && digit(*w->at))
        w->at++;
    size = (size_t)(w->at - start);
    add(w, DIGIT_GROUP, (size + 2) / 3);
    add(w, DIGIT, size);
    if (w->at < w->end && plain(*w->at))
        add(w, DIGITS_IN_WORD, 1);
}

static void marks(struct walk *w, size_t spaced)
{
    const uint8_t *const start = w->at;
    size_t size;

    while (w->at < w->end && mark(*w->at))
        w->at++;
    size = (size_t)(w->at - start);
    add(w, MARKS + spaced * BUCKETS + bucket(size), 1);
    add(w, MARK, size);
    add(w, LAST_MARK + w->at[-1] % MARK_BITS, 1);
    if (w->at < w->end && (*w->at == '\n' || *w->at == '\r')) {
        add(w, LINE_OF_MARKS, 1);
        while (w->at < w->end && (*w->at == '\n' || *w->at == '\r'))
            w->at++;
    }
}

static void blanks(struct walk *w)
{
    const uint8_t *p = w->at, *line = p;
    size_t lines = 0, tabs = 0, size;

    for (; p < w->end && blank(*p); p++) {
        tabs += *p == '\t';
        if (*p == '\n') {
            lines++;
            line = p + 1;
        }
    }
    if (lines)
        add(w, LINES + bucket(lines), 1);
    add(w, TAB, tabs);
    size = (size_t)(p - line);
    /* The last space belongs to what follows, unless that is a number. */
    if (p < w->end && p[-1] == ' ' && !digit(*p)) {
        size--;
        p -= p - 1 > w->at;
    }
    if (size)
        add(w, SPACES + bucket(size), 1);
    add(w, SPACE, size);
    w->at = p;
}

static void step(struct walk *w)
{
    const size_t spaced = *w->at == ' ' && w->at + 1 < w->end
        && (mark(w->at[1]) || letter(w, w->at + 1));

    w->at += spaced;
    if (plain(*w->at))
        word(w, spaced);
    else if (digit(*w->at))
        digits(w);
    else if (blank(*w->at))
        blanks(w);
    else if (mark(*w->at))
        marks(w, spaced);
    else
        run(w);
}

uint64_t mreg_weigh(const struct mreg_weights *w, const char *text,
                    size_t size)
{
    struct walk walk = {(const uint8_t *)text, NULL, NULL, 0};

    if (!w || !text)
        return 0;
    if ((uint64_t)size >> 54)  /* a byte adds at most 4 weights, under 2^10 */
        return UINT64_MAX;
    walk.end = walk.at + size;
    walk.weight = w->weight;
    while (walk.at < walk.end)
        step(&walk);
    return walk.sum;
}
