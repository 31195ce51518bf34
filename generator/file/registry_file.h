/* Writing registry files, of any registry: the one in memory or a compiled
 * one.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_REGISTRY_FILE_H
#define MREG_GEN_REGISTRY_FILE_H

#include <stdbool.h>

#include "base/buffer.h"
#include "generator/read/text.h"
#include "runtime/sections.h"

/* Appends the bytes of a registry file. `notes` is what registry/ says and
 * no table holds; absent, the file has no such section. Returns false, and
 * appends nothing, if the registry does not say what it is (mreg_about) or is
 * of 4 GB or more. */
bool registry_file(struct buffer *out, const mreg *r, struct text notes,
                   bool big_endian);

/* Finds the notes of a file that mreg_attach accepts; absent if it has none. */
struct text registry_file_notes(const void *bytes, size_t size);

/* Returns how many bytes a row of these fields has in a file. */
size_t registry_row_size(const char *fields);

#endif
