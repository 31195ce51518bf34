/* A fixture: usage/ that includes what a file is made of.
 * BREAKS: usage/ includes public headers and the reader of JSON only
 *
 * SPDX-License-Identifier: MIT */
#include "base/out.h"
