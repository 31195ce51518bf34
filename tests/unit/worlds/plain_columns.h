/* Columns of calls as a machine without SSE2 prices them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_PLAIN_COLUMNS_H
#define TEST_PLAIN_COLUMNS_H

#include "mreg.h"

uint32_t plain_quotes(const mreg *r, const mreg_terms *on, mreg_quote *out,
                      uint32_t room);
uint64_t plain_cost_rows(const mreg *r, const mreg_terms *on,
                         const mreg_quote *q, uint32_t quotes,
                         const uint32_t *model, const uint32_t *input,
                         const uint32_t *cached, const uint32_t *output,
                         uint64_t *pico, size_t rows);

#endif
