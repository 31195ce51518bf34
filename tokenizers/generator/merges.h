/* Does byte pair encoding the plain way: again and again the two neighbours
 * merge that form the token of lowest rank, the first of equals.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_MERGES_H
#define MTOK_VOC_MERGES_H

#include "vocabulary.h"

#define MERGES_MAX 256u       /* bytes of the longest text */

/* Returns how many bytes the first token of a text has that is one piece. */
size_t merges_first(const struct vocabulary *v, const uint8_t *bytes,
                    size_t size);

/* Returns how many bytes the left of the two tokens has that merge into `t`; 0
 * if merges of lower ranks do not lead to two tokens. */
uint32_t merges_left(const struct vocabulary *v, const struct token *t);

#endif
