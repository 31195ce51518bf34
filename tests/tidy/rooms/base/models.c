/* BREAKS: base includes runtime/mreg.h
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"
