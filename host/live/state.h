/* What a cache remembers of its last looks: a small file of JSON.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LIVE_STATE_H
#define MREG_LIVE_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"

struct live_state {
    int64_t fetched;            /* when the snapshot was; 0: there is none */
    int64_t checked;            /* when it was last known to be the newest */
    int64_t tried;              /* when somebody last asked, with success or
                                 * without */
    char url[512];              /* what was asked, for this snapshot */
    char etag[256], last_modified[64];
    char why[256];              /* why the last try failed; "" */
    char made[96];              /* the program and data of the registry */
};

/* Reads a state; one that is not there or is damaged is all zeros, which says
 * that nothing is known. False if a newer program wrote it. */
bool state_read(struct live_state *s, const char *text, size_t size);
void state_write(const struct live_state *s, struct buffer *to);

/* Tells whether `then` lies within so many seconds before now: not if the
 * clock has been set back behind it. */
bool state_within(int64_t then, int64_t now, uint32_t seconds);

#endif
