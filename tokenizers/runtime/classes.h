/* What a character is, as the splitting patterns ask: Unicode 16.0.
 * The tables are made from tokenizers/unicode/classes.tsv.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_CLASSES_H
#define MREG_CLASSES_H

#include "ranks.h"

/* The order matters: all up to MREG_IS_OTHER_LETTER are \p{L}. */
enum mreg_class {
    MREG_IS_UPPER,             /* Lu Lt */
    MREG_IS_LOWER,             /* Ll */
    MREG_IS_OTHER_LETTER,      /* Lm Lo */
    MREG_IS_MARK,              /* M */
    MREG_IS_NUMBER,            /* N */
    MREG_IS_SPACE,             /* U+0020 */
    MREG_IS_BLANK,             /* other White_Space */
    MREG_IS_NEWLINE,           /* \r \n */
    MREG_IS_OTHER
};

/* Blocks of 128 code points: which block of classes (mreg_class_block), and
 * its classes, two to a byte, the even code point in the low half. */
#define MREG_CLASS_BLOCK_LOG 7u
extern const uint8_t mreg_class_block[0x110000 >> MREG_CLASS_BLOCK_LOG];
extern const uint8_t mreg_classes[][1 << (MREG_CLASS_BLOCK_LOG - 1)];

MREG_INLINE unsigned mreg_class_of(uint32_t code_point)
{
    const uint8_t *block =
        mreg_classes[mreg_class_block[code_point >> MREG_CLASS_BLOCK_LOG]];
    const uint32_t at = code_point & ((1u << MREG_CLASS_BLOCK_LOG) - 1);

    return block[at >> 1] >> (at & 1) * 4 & 15u;
}

#endif
