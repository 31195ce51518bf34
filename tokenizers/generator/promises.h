/* Checks what the runtime relies on and a rank file might not keep.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_PROMISES_H
#define MTOK_VOC_PROMISES_H

#include "vocabulary.h"

/* Fails at the first broken promise; fills `left` of all tokens. */
void promises_check(struct vocabulary *v);

#endif
