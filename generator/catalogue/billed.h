/* The capabilities that are counted by a meter of their own.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_BILLED_H
#define MREG_GEN_BILLED_H

#include "catalogue.h"

/* X(CAPABILITY, METER); tools/ledger/meters.py reads it, too. */
#define MREG_GEN_BILLED(X) \
    X(PROMPT_CACHING, CACHE_READ) \
    X(AUDIO_INPUT, INPUT_AUDIO) \
    X(AUDIO_OUTPUT, OUTPUT_AUDIO)

/* Second meters of such: a cached token of audio is not one of text. */
#define MREG_GEN_BILLED_CACHED(X) \
    X(AUDIO_INPUT, CACHE_READ_AUDIO)

/* Makes the meters of what a model can do unknown in each version that states
 * no price for them. Its capabilities and prices must be joined. */
void doubt_billed(struct catalogue *c, const struct model *m);

/* Tells whether some version says what a cached token costs; false without
 * prices. */
bool prices_caches(const struct price_entry *e);

#endif
