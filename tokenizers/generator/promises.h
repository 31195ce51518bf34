/* What the runtime relies on and a rank file need not keep.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_PROMISES_H
#define MTOK_VOC_PROMISES_H

#include "vocabulary.h"

/* Fails at the first promise that is broken; fills `left` of the tokens. */
void promises_check(struct vocabulary *v);

#endif
