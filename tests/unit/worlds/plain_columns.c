/* Compiles runtime/columns.c once more, without SSE2 and under other names.
 *
 * SPDX-License-Identifier: MIT */
#undef __SSE2__
#define mreg_quotes plain_quotes
#define mreg_cost_rows plain_cost_rows

#include "runtime/columns.c"
