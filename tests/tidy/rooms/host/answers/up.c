/* BREAKS: host/answers includes cli/cli.h
 *
 * SPDX-License-Identifier: MIT */
#include "cli/cli.h"
