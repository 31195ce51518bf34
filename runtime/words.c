/* The number of a word in a list.
 *
 * SPDX-License-Identifier: MIT */
#include "inside.h"
#include "words.h"

uint32_t mreg_word_find(const char *bytes, const uint16_t *begin,
                        uint32_t count, const char *name, size_t size)
{
    uint32_t i;

    for (i = 0; name && i < count; i++) {
        mreg_text word = mreg_word(bytes, begin, count, i);

        if (word.size == size && mreg_equal(word.at, name, size))
            return i;
    }
    return MREG_NONE;
}
