/* Where a piece ends that is longer than what a stream keeps: the patterns
 * of split_*.c as automata, one step for each character.
 *
 * Most pieces end in front of the first character that is not of their kind.
 * Two end earlier than that, which is known only when it comes:
 *   blanks end at their last newline; and if a text follows, the last blank
 *   is left to it. So there is a mark behind each newline, and what follows
 *   it is counted as a piece of its own, until another newline comes.
 *   capitals, letters without case and marks (o200k) end behind the last one
 *   without case, unless a lower case letter comes: marked likewise.
 * What follows the mark is one piece in both cases: blanks, or capitals.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_STREAM_STATES_H
#define MREG_STREAM_STATES_H

#include <stdint.h>

enum mreg_state {
    MREG_ENDED,                /* in front of this character */
    MREG_AT_START,
    MREG_IN_LETTERS,
    MREG_AFTER_DIGIT,          /* three of which are a piece */
    MREG_AFTER_2_DIGITS,
    MREG_AFTER_3_DIGITS,
    MREG_IN_DIGITS,            /* any number of them */
    MREG_AFTER_SIGN,           /* which may begin letters or signs */
    MREG_IN_SIGNS,
    MREG_IN_SIGNS_TAIL,
    /* Those that end in a blank: */
    MREG_AFTER_SPACE,          /* which may begin letters or signs */
    MREG_AFTER_BLANK,          /* which may begin letters */
    MREG_IN_BLANKS,
    MREG_AFTER_NEWLINE,        /* a mark */
    /* Those that a contraction may follow: */
    MREG_IN_CAPITALS,
    MREG_AFTER_CASELESS,       /* a mark */
    MREG_IN_WORD,              /* takes the mark back */
    MREG_STATES
};

enum { MREG_CLASS_SLASH = 9, MREG_CLASSES };  /* after those of classes.h */

/* Short names for the tables. */
#define MREG_STATE_NAMES \
    __ = MREG_ENDED, Le = MREG_IN_LETTERS, D1 = MREG_AFTER_DIGIT, \
    D2 = MREG_AFTER_2_DIGITS, D3 = MREG_AFTER_3_DIGITS, \
    Ds = MREG_IN_DIGITS, Si = MREG_AFTER_SIGN, Ss = MREG_IN_SIGNS, \
    St = MREG_IN_SIGNS_TAIL, Sp = MREG_AFTER_SPACE, Bl = MREG_AFTER_BLANK, \
    Bs = MREG_IN_BLANKS, Nl = MREG_AFTER_NEWLINE, Ca = MREG_IN_CAPITALS, \
    Cl = MREG_AFTER_CASELESS, Wo = MREG_IN_WORD

/* By state and class of the next character: the state behind it. */
struct mreg_states {
    uint8_t next[MREG_STATES][MREG_CLASSES];
    uint8_t starts_contracted; /* whether a contraction is a piece */
    uint8_t fold;              /* of contractions; mreg_contraction */
};

extern const struct mreg_states mreg_states_gpt2, mreg_states_cl100k,
    mreg_states_o200k;

#endif
