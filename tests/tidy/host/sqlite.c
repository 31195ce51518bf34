/* BREAKS: sqlite3.h belongs to one file
 *
 * SPDX-License-Identifier: MIT */
#include <sqlite3.h>
