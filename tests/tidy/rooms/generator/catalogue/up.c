/* BREAKS: generator/catalogue includes generator/load/load.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/load/load.h"
