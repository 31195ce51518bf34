/* A fixture. BREAKS: never sees generated code
 *
 * SPDX-License-Identifier: MIT */
#include "../generated/names.c"
