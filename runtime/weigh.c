/* Weighs a text: one pass over its bytes, which looks at their classes only,
 * cuts it into words, numbers, marks and blanks, and adds a weight for each.
 *
 * SPDX-License-Identifier: MIT */
#include "weigh.h"

/* What is weighed. "Spaced" is a run that a single space precedes: most
 * vocabularies hold the space and the word as one token. */
enum {
    LONGEST = 13,              /* letters that have a weight of their own */
    WORD = 0,                  /* [spaced][lower, Capital, UPPER][letters] */
    WORD_REST = 78,            /* each letter beyond LONGEST */
    DIGIT_GROUP = 79,          /* each three digits, and the rest of them */
    DIGIT = 80,
    MARKS = 81,                /* [spaced][1, 2, 3, 4, 5..8, 9 or more] */
    MARKS_REST = 93,           /* each mark beyond 8 */
    MARKS_LINE = 94,           /* marks that end their line */
    LINES = 95,                /* [1, 2, 3 or more] ends of line */
    SPACES = 98,               /* [1, 2..4, 5..8, 9..16, 17 or more] */
    TAB = 103,
    SCRIPT = 104,              /* [script][runs, characters] */
    MIXED = 130                /* ASCII letters of words with others */
};

enum {
    EXTENDED, GREEK, CYRILLIC, HEBREW, ARABIC, INDIC, THAI, ELSE, KANA, HAN,
    HANGUL, SYMBOL, EMOJI, SCRIPTS /* those of letters stand before SYMBOL */
};

struct walk {
    const uint8_t *at, *end;
    const uint8_t *weight;
    uint64_t sum;
};

static void add(struct walk *w, size_t feature, size_t times)
{
    w->sum += (uint64_t)w->weight[feature] * times;
}

/* The script of a character, by its first byte from 0xC0 on. */
static const uint8_t script_of_lead[64] = {
    SYMBOL, SYMBOL, SYMBOL,
    EXTENDED, EXTENDED, EXTENDED, EXTENDED, EXTENDED, EXTENDED, EXTENDED,
    EXTENDED, SYMBOL, SYMBOL, SYMBOL, GREEK, GREEK,
    CYRILLIC, CYRILLIC, CYRILLIC, CYRILLIC, CYRILLIC,
    HEBREW, HEBREW, HEBREW, ARABIC, ARABIC, ARABIC, ARABIC, ARABIC, ARABIC,
    ARABIC, ARABIC,
    INDIC, ELSE, SYMBOL, HAN, HAN, HAN, HAN, HAN, HAN, HAN,
    HANGUL, HANGUL, HANGUL, HANGUL, SYMBOL, SYMBOL,
    EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI,
    EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI, EMOJI
};

static unsigned script_at(const struct walk *w, const uint8_t *p)
{
    const unsigned second = p + 1 < w->end ? p[1] : 0;

    if (*p < 0xC0)
        return SYMBOL;
    if (*p == 0xE0 && second >= 0xB8 && second <= 0xBB)
        return THAI;
    if (*p == 0xE1 && (second == 0xBA || second == 0xBB))
        return EXTENDED;
    if (*p == 0xE3 && second <= 0x83)
        return second == 0x80 ? SYMBOL : KANA;
    return script_of_lead[*p - 0xC0];
}

/* Bytes of the character at `p`, as its first byte says, within the text. */
static size_t size_at(const struct walk *w, const uint8_t *p)
{
    const size_t left = (size_t)(w->end - p);
    const size_t size = *p < 0xC0 ? 1 : *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4;

    return size < left ? size : left;
}

static int ascii_letter(unsigned byte)
{
    return (byte | 0x20) - 'a' < 26u;
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
    return byte < 0x80 && !ascii_letter(byte) && !digit(byte) && !blank(byte);
}

static int letter(const struct walk *w, const uint8_t *p)
{
    return ascii_letter(*p) || (*p >= 0xC3 && script_at(w, p) < SYMBOL);
}

/* A word of ASCII letters, or the first part of one likeThis. */
static void plain_word(struct walk *w, size_t spaced)
{
    const uint8_t *p = w->at;
    const uint8_t first = *p;
    size_t size, shape;

    while (p < w->end && ascii_letter(*p) && !(*p & 0x20))
        p++;
    shape = p - w->at > 1 ? 2 : !(first & 0x20);
    if (p < w->end && ascii_letter(*p)) {
        shape = !(first & 0x20);
        while (p < w->end && ascii_letter(*p) && (*p & 0x20))
            p++;
    }
    size = (size_t)(p - w->at);
    w->at = p;
    if (size > LONGEST) {
        add(w, WORD_REST, size - LONGEST);
        size = LONGEST;
    }
    add(w, WORD + (spaced * 3 + shape) * LONGEST + size - 1, 1);
}

/* The rest of a word from its first letter beyond ASCII on. */
static void script_run(struct walk *w, size_t letters)
{
    unsigned script = script_at(w, w->at);
    size_t count = 0;

    for (; w->at < w->end && letter(w, w->at); w->at += size_at(w, w->at)) {
        if (ascii_letter(*w->at)) {
            letters++;
            continue;
        }
        if (script_at(w, w->at) != script) {
            add(w, SCRIPT + 2 * script, 1);
            add(w, SCRIPT + 2 * script + 1, count);
            script = script_at(w, w->at);
            count = 0;
        }
        count++;
    }
    add(w, SCRIPT + 2 * script, 1);
    add(w, SCRIPT + 2 * script + 1, count);
    add(w, MIXED, letters);
}

static void word(struct walk *w, size_t spaced)
{
    const uint8_t *p = w->at;

    while (p < w->end && ascii_letter(*p))
        p++;
    if (p == w->end || !letter(w, p)) {
        plain_word(w, spaced);
    } else {
        const size_t letters = (size_t)(p - w->at);

        w->at = p;
        script_run(w, letters);
    }
}

static void digits(struct walk *w)
{
    const uint8_t *p = w->at;
    size_t size;

    while (p < w->end && digit(*p))
        p++;
    size = (size_t)(p - w->at);
    w->at = p;
    add(w, DIGIT_GROUP, (size + 2) / 3);
    add(w, DIGIT, size);
}

static void marks(struct walk *w, size_t spaced)
{
    const uint8_t *p = w->at;
    size_t size;

    while (p < w->end && mark(*p))
        p++;
    size = (size_t)(p - w->at);
    add(w, MARKS + spaced * 6 + (size <= 4 ? size - 1 : size <= 8 ? 4 : 5), 1);
    if (size > 8)
        add(w, MARKS_REST, size - 8);
    if (p < w->end && (*p == '\n' || *p == '\r')) {
        add(w, MARKS_LINE, 1);
        while (p < w->end && (*p == '\n' || *p == '\r'))
            p++;
    }
    w->at = p;
}

/* Characters of one script that are not letters, or are no characters. */
static void symbols(struct walk *w)
{
    const unsigned script = script_at(w, w->at);
    size_t count = 0;

    do {
        w->at += size_at(w, w->at);
        count++;
    } while (w->at < w->end && *w->at >= 0x80 && script_at(w, w->at) == script);
    add(w, SCRIPT + 2 * script, 1);
    add(w, SCRIPT + 2 * script + 1, count);
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
        add(w, LINES + (lines < 3 ? lines : 3) - 1, 1);
    add(w, TAB, tabs);
    size = (size_t)(p - line);
    /* The last space belongs to what follows, unless that is a number. */
    if (size && p < w->end && p[-1] == ' ' && !digit(*p)) {
        size--;
        p -= p - 1 > w->at || *p < 0x80 ? 1 : 0;
    }
    if (size)
        add(w, SPACES + (size == 1 ? 0 : size <= 4 ? 1 : size <= 8 ? 2
                         : size <= 16 ? 3 : 4), 1);
    w->at = p;
}

static void step(struct walk *w)
{
    const size_t spaced = *w->at == ' ' && w->at + 1 < w->end
        && (letter(w, w->at + 1) || mark(w->at[1]));

    w->at += spaced;
    if (letter(w, w->at))
        word(w, spaced);
    else if (digit(*w->at))
        digits(w);
    else if (blank(*w->at))
        blanks(w);
    else if (mark(*w->at))
        marks(w, spaced);
    else
        symbols(w);
}

uint64_t mreg_weigh(const struct mreg_weights *w, const char *text,
                    size_t size)
{
    struct walk walk = {(const uint8_t *)text, NULL, NULL, 0};

    if (!w || !text)
        return 0;
    if ((uint64_t)size >> 54)  /* below, no sum can overflow */
        return UINT64_MAX;
    walk.end = walk.at + size;
    walk.weight = w->weight;
    while (walk.at < walk.end)
        step(&walk);
    return walk.sum;
}
