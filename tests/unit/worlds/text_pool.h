/* The pool of short texts: what an mreg_string points into. Each text once,
 * each ended by a zero byte.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_TEXT_POOL_H
#define MREG_TEST_TEXT_POOL_H

#include "generator/catalogue/catalogue.h"

struct text_pool {
    struct catalogue *c;
    LIST_OF(char) bytes;          /* without MREG_POOL_PAD */
    LIST_OF(mreg_string) buckets; /* open addressing; 0: free */
    size_t held;
};

void text_pool_start(struct text_pool *p, struct catalogue *c);
/* Where the text is from now on; 0, the empty text, for the empty one and
 * for one that does not fit. */
mreg_string text_pool_add(struct text_pool *p, const char *text, size_t size);

#endif
