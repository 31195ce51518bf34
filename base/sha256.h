/* SHA-256 (FIPS 180-4), for the digest of the inputs and for names that are
 * made from content.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_SHA256_H
#define MREG_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

struct sha256 {
    uint32_t state[8];
    uint64_t size;
    uint8_t block[64];
};

void sha256_start(struct sha256 *s);
void sha256_add(struct sha256 *s, const void *bytes, size_t size);
void sha256_end(struct sha256 *s, uint8_t out[32]);

#endif
