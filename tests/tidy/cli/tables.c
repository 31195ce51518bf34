/* A fixture. BREAKS: public API only
 *
 * SPDX-License-Identifier: MIT */
#include "../runtime/tables.h"
