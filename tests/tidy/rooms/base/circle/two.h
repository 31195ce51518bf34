/* The other half of one.h.
 *
 * SPDX-License-Identifier: MIT */
#include "one.h"
