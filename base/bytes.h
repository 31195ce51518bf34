/* Bytes, without a C library: what a compiler asks for by itself, memcpy and
 * the like, is all that the readers of JSON need of one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_BYTES_H
#define MREG_BASE_BYTES_H

#include <stdbool.h>
#include <stddef.h>

void *memcpy(void *to, const void *from, size_t size);
void *memset(void *at, int byte, size_t size);
int memcmp(const void *a, const void *b, size_t size);
void *memchr(const void *at, int byte, size_t size);

/* Tells whether the list, which a zero byte ends, has this byte; a zero byte
 * it has not. */
static inline bool is_one_of(char c, const char *list)
{
    while (*list && *list != c)
        list++;
    return *list != 0;
}

#endif
