/* BREAKS: tokenizers/generator includes generator/read/read.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/read.h"
