/* A small catalogue that holds every known trap of naming, and asking it.
 * Every string asked for lies in a heap block of exactly its size, so that a
 * sanitizer sees a read before or behind it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_TEST_NAMES_WORLD_H
#define MREG_TEST_NAMES_WORLD_H

#include "build_names.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

enum { ANTHROPIC, OPENAI, GOOGLE, BEDROCK, AZURE, VERTEX, TOGETHER, GROQ,
       FIREWORKS, OPENROUTER, XAI, WORLD_PROVIDERS };

enum { WORLD_MODELS = 36 };

extern const struct names_source world_source;
extern struct built_names *world;

int world_set_up(void **state);
int world_tear_down(void **state);

mreg_model world_find(const char *name, size_t size);
mreg_status world_resolve(const char *name, const mreg_policy *policy,
                          uint32_t forbid, mreg_match *match);

/* The row of `provider/id`, MREG_NONE for "". */
mreg_model world_row(const char *full);

#endif
