/* Classifies 64 bytes into masks in which bit i is for p[i], with the widest
 * compares that the compiler was told of.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_CLASSIFY_H
#define MTOK_CLASSIFY_H

#include "ranks.h"

/* Masks of ASCII bytes. A byte in `stops` is in no other mask. */
struct mtok_masks {
    uint64_t letters, capitals, digits;
    uint64_t blanks, spaces, newlines; /* \s, U+0020, \r or \n */
    uint64_t apostrophes, slashes;
    uint64_t stops;            /* zero bytes and those of 0x80 or more */
};

#if defined(__AVX512BW__)
#include "classify_avx512.h"
#elif defined(__AVX2__)
#include "classify_avx2.h"
#else
#include "classify_words.h"
#endif

#endif
