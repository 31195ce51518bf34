/* Classifies a character as the splitting patterns ask, by Unicode 16.0.
 * The tables are made from tokenizers/unicode/classes.tsv.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CLASSES_H
#define MTOK_CLASSES_H

#include "ranks.h"

/* The order matters: the classes up to MTOK_IS_OTHER_LETTER are \p{L}. */
enum mtok_class {
    MTOK_IS_UPPER,             /* Lu Lt */
    MTOK_IS_LOWER,             /* Ll */
    MTOK_IS_OTHER_LETTER,      /* Lm Lo */
    MTOK_IS_MARK,              /* M */
    MTOK_IS_NUMBER,            /* N */
    MTOK_IS_SPACE,             /* U+0020 */
    MTOK_IS_BLANK,             /* other White_Space */
    MTOK_IS_NEWLINE,           /* \r \n */
    MTOK_IS_OTHER
};

/* Code points come in blocks of 128. mtok_class_block says which row of
 * mtok_classes a block has; a row has two classes in a byte, that of the even
 * code point in the low half. */
#define MTOK_CLASS_BLOCK_LOG 7u
extern const uint8_t mtok_class_block[0x110000 >> MTOK_CLASS_BLOCK_LOG];
extern const uint8_t mtok_classes[][1 << (MTOK_CLASS_BLOCK_LOG - 1)];

MTOK_INLINE unsigned mtok_class_of(uint32_t code_point)
{
    const uint8_t *block =
        mtok_classes[mtok_class_block[code_point >> MTOK_CLASS_BLOCK_LOG]];
    const uint32_t at = code_point & ((1u << MTOK_CLASS_BLOCK_LOG) - 1);

    return block[at >> 1] >> (at & 1) * 4 & 15u;
}

#endif
