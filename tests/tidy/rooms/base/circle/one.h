/* BREAKS: a circle:
 *
 * SPDX-License-Identifier: MIT */
#include "two.h"
