/* What a call costs, by the book: the version, the rate and each price asked
 * one by one through the public functions.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_NAIVE_COST_H
#define MREG_TEST_NAIVE_COST_H

#include "mreg.h"

/* Answers as mreg_cost; the model may not be there, the arguments are. */
mreg_status naive_cost(const mreg *r, mreg_model m, const mreg_terms *on,
                       const mreg_usage *use, mreg_bill *bill);

#endif
