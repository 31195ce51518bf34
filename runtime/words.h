/* Lists of words. Each is one structure of strings without pointers, so that
 * nothing is relocated, in a file of its own, so that only the lists that are
 * used are linked.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WORDS_H
#define MREG_WORDS_H

#include "mreg.h"

/* A list is its bytes, where each word begins in them, and how many words
 * there are: `begin` has one more. A zero byte follows each word. These are
 * arguments, not a structure: gcc 14 makes a relocated constant of two
 * addresses that are stored side by side. */

/* Gives the word of a number; it is empty past the end. */
static inline mreg_text mreg_word(const char *bytes, const uint16_t *begin,
                                  uint32_t count, uint32_t number)
{
    mreg_text text = {"", 0};

    if (number < count) {
        text.at = bytes + begin[number];
        text.size = begin[number + 1] - 1u - begin[number];
    }
    return text;
}

/* Finds the number of a word, or MREG_NONE. */
uint32_t mreg_word_find(const char *bytes, const uint16_t *begin,
                        uint32_t count, const char *name, size_t size);

#endif
