/* Words for numbers of the ledger.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_LEDGER_TEXTS_H
#define MREG_LEDGER_TEXTS_H

#include "mreg_ledger.h"

/* What the states of calls are called. */
extern const char *const call_states[MREG_CALL_STATES];

#endif
