/* Lists of words: each is one structure of strings, without pointers, so
 * that nothing is relocated; each stands in a file of its own, so that only
 * the lists that are asked for are linked.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_WORDS_H
#define MREG_WORDS_H

#include "mreg.h"

/* The bytes of a list, where each word begins in them, and how many words
 * there are: `begin` has one more. A zero byte follows each word. */
struct mreg_words {
    const char *bytes;
    const uint16_t *begin;
    uint32_t count;
};

/* The word of a number, empty past the end. */
static inline mreg_text mreg_word(const struct mreg_words *list,
                                  uint32_t number)
{
    mreg_text text = {"", 0};

    if (number < list->count) {
        text.at = list->bytes + list->begin[number];
        text.size = list->begin[number + 1] - 1u - list->begin[number];
    }
    return text;
}

uint32_t mreg_word_find(const struct mreg_words *list, const char *name,
                        size_t size);

#endif
