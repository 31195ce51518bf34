/* BREAKS: cli includes generator/read/node.h
 *
 * SPDX-License-Identifier: MIT */
#include "generator/read/node.h"
