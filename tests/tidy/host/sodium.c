/* BREAKS: sodium.h belongs to one file
 *
 * SPDX-License-Identifier: MIT */
#include <sodium.h>
