/* Finds the displacements of a perfect hash (ranks.h).
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_DISPLACE_H
#define MTOK_VOC_DISPLACE_H

#include <stdbool.h>

#include "base/arena.h"

#define NO_KEY UINT32_MAX

struct displaced {
    uint32_t slot_count, bits;
    uint16_t *displacements;  /* has 1 << bits */
    uint32_t *key_at;         /* the number of each slot's key, or NO_KEY */
};

/* Fills `d` for these hashes. False if two of them are the same, or too many
 * agree in their top bits. */
bool displace(struct displaced *d, struct arena *a, const uint64_t *hashes,
              size_t count);

#endif
