/* One number for all answers of a registry, the same on every target.
 *
 * SPDX-License-Identifier: MIT */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "mreg.h"

uint64_t answers(const mreg *r);

#endif
