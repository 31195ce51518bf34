/* The features that weigh.c counts in a text, as numbers.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WEIGHED_H
#define MREG_WEIGHED_H

/* A feature is the index of its weight. A run is "spaced" if a single space
 * comes before it, as most vocabularies have " word" as one token. */
enum {
    LONGEST = 8, RAREST = 7,   /* longer and rarer words count as these */
    BUCKETS = 6,               /* for 1, 2, 3..4, 5..8, 9..16, 17 or more */
    LETTER_BITS = 64, MARK_BITS = 32,
    WORD = 0,                  /* [spaced][lower, Capital, UPPER][letters] */
    WORD_REST = WORD + 2 * 3 * LONGEST, /* a letter beyond LONGEST */
    RARE = WORD_REST + 1,      /* [spaced][letters][rarity - 1] */
    DIGIT_GROUP = RARE + 2 * LONGEST * RAREST, /* 3 digits, or the rest */
    DIGIT = DIGIT_GROUP + 1,
    DIGITS_IN_WORD = DIGIT + 1, /* a letter follows */
    MARKS = DIGITS_IN_WORD + 1, /* [spaced][bucket] */
    MARK = MARKS + 2 * BUCKETS,
    LAST_MARK = MARK + 1,      /* [bits of the last of a run] */
    LINE_OF_MARKS = LAST_MARK + MARK_BITS, /* an end of line follows */
    LINES = LINE_OF_MARKS + 1, /* [bucket] ends of line */
    SPACES = LINES + BUCKETS,  /* [bucket] and tabs, after the lines */
    SPACE = SPACES + BUCKETS,  /* or a tab */
    TAB = SPACE + 1,
    JOINED = TAB + 1,          /* an ASCII letter of a word with others */
    LETTER = JOINED + 1,       /* [of 2, of 3 bytes][bits of a letter] */
    SCRIPT = LETTER + 2 * LETTER_BITS /* [script][runs, characters] */
};

/* Scripts of letters come first, then others. Those that begin with E0 or E1
 * are told apart by bits of the second byte. */
enum {
    OF_E0 = 0, OF_E1 = 16,
    EXTENDED_LATIN = 32, GREEK, CYRILLIC, CYRILLIC_MORE, HEBREW, ARABIC,
    ARABIC_MORE, RIGHT_TO_LEFT, HIRAGANA, KATAKANA, HAN, HANGUL,
    SYMBOL, PUNCTUATION, WIDE, EMOJI, ANCIENT, SCRIPTS,
    BY_SECOND
};

#endif
