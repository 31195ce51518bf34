/* A fixture. BREAKS: ctype follows
 *
 * SPDX-License-Identifier: MIT */
#include <ctype.h>
