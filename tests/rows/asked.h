/* Which registry the questions of tests/rows.sh go to.
 *
 * SPDX-License-Identifier: MIT */
#ifndef ROWS_ASKED_H
#define ROWS_ASKED_H

#include "mreg.h"

/* Returns the registry of the file that $REGISTRY names, or the compiled one
 * if there is no such variable. Exits if the file cannot be attached. */
const mreg *asked_registry(void);

#endif
