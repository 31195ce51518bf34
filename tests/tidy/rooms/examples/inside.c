/* BREAKS: examples includes runtime/tables.h
 *
 * SPDX-License-Identifier: MIT */
#include "runtime/tables.h"
