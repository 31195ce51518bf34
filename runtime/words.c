/* The number of a word in a list.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "words.h"

uint32_t mreg_word_find(const struct mreg_words *list, const char *name,
                        size_t size)
{
    uint32_t i;

    for (i = 0; name && i < list->count; i++) {
        mreg_text word = mreg_word(list, i);

        if (word.size == size && mreg_equal(word.at, name, size))
            return i;
    }
    return MREG_NONE;
}
