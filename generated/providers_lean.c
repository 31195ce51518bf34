/* providers.c of the lean registry.
 * See MREG_DATA_LEAN in internal.h and strings.h.
 * Made by `make regen`: edit definitions/ or pricing/, not this.
 *
 * SPDX-License-Identifier: MIT */
#define MREG_DATA_LEAN
#include "providers.c"
