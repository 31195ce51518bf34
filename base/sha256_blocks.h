/* The two ways in which SHA-256 takes blocks of 64 bytes: in C, and with the
 * instructions that many x86 processors have for it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_SHA256_BLOCKS_H
#define MREG_BASE_SHA256_BLOCKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

extern const uint32_t sha256_k[64];

void sha256_blocks_plain(uint32_t state[8], const uint8_t *blocks, size_t n);

/* Does the same, several times as fast. Returns false, and does nothing, on a
 * processor without the instructions. */
bool sha256_blocks_fast(uint32_t state[8], const uint8_t *blocks, size_t n);

#endif
