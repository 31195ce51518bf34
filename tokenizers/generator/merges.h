/* Byte pair encoding by rank, the plain way: again and again the two
 * neighbours merge that form the token of lowest rank, the first of equals.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_MERGES_H
#define MTOK_VOC_MERGES_H

#include "vocabulary.h"

#define MERGES_MAX 256u       /* bytes of the longest text */

/* How many bytes the first token has of a text that is one piece. */
size_t merges_first(const struct vocabulary *v, const uint8_t *bytes,
                    size_t size);

/* How many bytes the left of the two tokens has that merge into `t`; 0 if
 * merges of lower ranks do not lead to two. */
uint32_t merges_left(const struct vocabulary *v, const struct token *t);

#endif
