/* A fixture. BREAKS: the runtime includes only
 *
 * SPDX-License-Identifier: MIT */
#include <string.h>
