/* Registry files of several days in a folder, for tests that load them.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_REGISTRY_FILES_H
#define TEST_REGISTRY_FILES_H

#include <stddef.h>

#include "mreg.h"

#define DAYS(n) ((mreg_time)(n) * 86400000)

/* Makes the folder and files in it: now.mreg is mreg_builtin, old.mreg and
 * new.mreg say that they are of 30 days before and after it, bad.mreg has one
 * byte that is not now.mreg's, and other.mreg is of the other byte order.
 * Returns 0, or -1 if it cannot. */
int files_make(void **state);
int files_remove(void **state);

/* Returns the path of a file of the folder, the same for the same name. */
const char *file_path(const char *name);

void file_write(const char *name, const void *bytes, size_t size);

/* What is in now.mreg. */
extern const char *file_bytes;
extern size_t file_size;

#endif
