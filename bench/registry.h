/* A registry with nothing but names, built in memory for measuring.
 *
 * SPDX-License-Identifier: MIT */
#ifndef BENCH_REGISTRY_H
#define BENCH_REGISTRY_H

#include "mreg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Bare names of one provider, `each` of them to a model, settled and hashed
 * as the generator does. With 1 to a model, rows are indices of `names`. */
const mreg *bench_registry(const char *const *names, size_t count,
                           size_t each);

#ifdef __cplusplus
}
#endif

#endif
