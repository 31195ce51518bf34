/* SHA-256, FIPS 180-4 section 6.2: texts of any size, in blocks.
 *
 * SPDX-License-Identifier: MIT */
#include "sha256.h"

#include <string.h>

#include "sha256_blocks.h"

static void compress(struct sha256 *s, const uint8_t *blocks, size_t n)
{
    if (!sha256_blocks_fast(s->state, blocks, n))
        sha256_blocks_plain(s->state, blocks, n);
}

void sha256_start(struct sha256 *s)
{
    static const uint32_t first[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };

    memcpy(s->state, first, sizeof first);
    s->size = 0;
}

void sha256_add(struct sha256 *s, const void *bytes, size_t size)
{
    const uint8_t *at = bytes;

    while (size) {
        const size_t held = s->size % sizeof s->block;
        const size_t room = sizeof s->block - held;
        size_t taken = size < room ? size : room;

        if (!held && size >= sizeof s->block) {
            taken = size - size % sizeof s->block;
            compress(s, at, taken / sizeof s->block);
        } else {
            memcpy(s->block + held, at, taken);
            if (taken == room)
                compress(s, s->block, 1);
        }
        s->size += taken;
        at += taken;
        size -= taken;
    }
}

void sha256_end(struct sha256 *s, uint8_t out[32])
{
    uint64_t bits = s->size * 8;
    uint8_t tail[8];

    for (unsigned i = 0; i < 8; i++)
        tail[i] = (uint8_t)(bits >> (56 - 8 * i));
    sha256_add(s, "\x80", 1);
    while (s->size % 64 != 56)
        sha256_add(s, "", 1);
    sha256_add(s, tail, sizeof tail);
    for (unsigned i = 0; i < 32; i++)
        out[i] = (uint8_t)(s->state[i / 4] >> (24 - i % 4 * 8));
}
