/* Pieces of input that know their place, and lists that grow.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_TEXT_H
#define MREG_GEN_TEXT_H

#include "diag.h"

#define LIST_OF(type) struct { type *at; size_t n, room; }

struct text {            /* at is NULL when absent */
    const char *at;
    size_t size;
    struct place place;
};
typedef LIST_OF(struct text) text_list;

/* Tells whether a text is this one; an absent text is none. */
bool text_is(struct text t, const char *other);
bool text_equal(struct text a, struct text b);

#endif
