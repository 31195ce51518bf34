/* The registry of tests/fixtures/registry, a few models and accounts with
 * a row in every table, and registry files made of it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_FEW_H
#define TEST_FEW_H

#include <stdbool.h>

#include "base/arena.h"
#include "runtime/sections.h"

/* A file on the heap: a multiple of 16 bytes at a multiple of 16, so that a
 * sanitizer sees what is read before or behind it. */
struct few_file { char *at; size_t size; };

/* Loads the fixture; aborts on an error, as the others do. */
const mreg *few_load(struct arena *arena);

struct few_file few_write(struct arena *arena, const mreg *r,
                          bool big_endian);
struct few_file few_copy(struct few_file file);
void few_free(struct few_file file);

/* Puts the digest of what follows the header into it. */
void few_seal(struct few_file file);

struct mreg_file_header *few_header(struct few_file file);
/* Finds the entry of a section in the directory. */
struct mreg_file_section *few_section(struct few_file file, unsigned id);
/* The rows of a section. */
void *few_rows(struct few_file file, unsigned id);

#endif
