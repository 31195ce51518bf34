/* Finds where a piece ends that is longer than what a stream keeps: the
 * patterns of split_*.c as automata, with one step for each character.
 *
 * Most pieces end in front of the first character that is not of their kind.
 * Two kinds end earlier, which is known only when that character comes:
 *   Blanks end at their last newline; and if a text follows, the last blank
 *   is left to it. So there is a mark behind each newline, and what follows
 *   it is counted as a piece of its own until another newline comes.
 *   Capitals, letters without case and marks (o200k) end behind the last one
 *   without case, unless a lower case letter comes; they are marked likewise.
 * What follows the mark is one piece in both cases: blanks, or capitals.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_STREAM_STATES_H
#define MTOK_STREAM_STATES_H

#include <stdint.h>

enum mtok_state {
    MTOK_ENDED,                /* the piece ends before this character */
    MTOK_AT_START,
    MTOK_IN_LETTERS,
    MTOK_AFTER_DIGIT,          /* three digits are a piece */
    MTOK_AFTER_2_DIGITS,
    MTOK_AFTER_3_DIGITS,
    MTOK_IN_DIGITS,            /* digits of any number are a piece */
    MTOK_AFTER_SIGN,           /* it may begin letters or signs */
    MTOK_IN_SIGNS,
    MTOK_IN_SIGNS_TAIL,
    /* In these the last character is a blank. */
    MTOK_AFTER_SPACE,          /* it may begin letters or signs */
    MTOK_AFTER_BLANK,          /* it may begin letters */
    MTOK_IN_BLANKS,
    MTOK_AFTER_NEWLINE,        /* sets a mark */
    /* After these a contraction may follow. */
    MTOK_IN_CAPITALS,
    MTOK_AFTER_CASELESS,       /* sets a mark */
    MTOK_IN_WORD,              /* takes the mark back */
    MTOK_STATES
};

enum { MTOK_CLASS_SLASH = 9, MTOK_CLASSES };  /* come after classes.h's */

/* The tables use short names. */
#define MTOK_STATE_NAMES \
    __ = MTOK_ENDED, Le = MTOK_IN_LETTERS, D1 = MTOK_AFTER_DIGIT, \
    D2 = MTOK_AFTER_2_DIGITS, D3 = MTOK_AFTER_3_DIGITS, \
    Ds = MTOK_IN_DIGITS, Si = MTOK_AFTER_SIGN, Ss = MTOK_IN_SIGNS, \
    St = MTOK_IN_SIGNS_TAIL, Sp = MTOK_AFTER_SPACE, Bl = MTOK_AFTER_BLANK, \
    Bs = MTOK_IN_BLANKS, Nl = MTOK_AFTER_NEWLINE, Ca = MTOK_IN_CAPITALS, \
    Cl = MTOK_AFTER_CASELESS, Wo = MTOK_IN_WORD

/* An automaton. `next` gives, for a state and the class of the next character,
 * the state behind that character. */
struct mtok_states {
    uint8_t next[MTOK_STATES][MTOK_CLASSES];
    uint8_t starts_contracted; /* 1 if a contraction is a piece by itself */
    uint8_t fold;              /* goes to mtok_contraction */
};

extern const struct mtok_states mtok_states_gpt2, mtok_states_cl100k,
    mtok_states_o200k;

#endif
