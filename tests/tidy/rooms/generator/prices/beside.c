/* BREAKS: generator/prices includes generator/names/settle.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/names/settle.h"
