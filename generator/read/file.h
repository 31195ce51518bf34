/* Files and folders: read whole, listed in one order everywhere.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_FILE_H
#define MREG_GEN_FILE_H

#include <stdint.h>

#include "diag.h"

#define FILE_SIZE_MAX ((size_t)4 * 1024 * 1024)

/* Returns the bytes of a regular file of at most `most` bytes, with a zero
 * byte after them; or NULL and a diagnostic. */
char *file_read(struct arena *a, struct diags *d, const char *path,
                size_t most, size_t *size);

/* Reports what is not UTF-8 text: other encodings, a byte order mark, zero
 * bytes, controls and invisible characters. True if there is none. */
bool file_is_text(struct arena *a, struct diags *d, const char *name,
                  const char *text, size_t size);

struct file_entry {
    const char *name, *path;   /* path: with the folder before it */
    bool is_folder;
};

struct file_list { struct file_entry *at; size_t n, room; };

/* Lists a folder's entries in the order of their bytes, without hidden files,
 * back-up copies (~) and Markdown. False and a diagnostic if unreadable. */
bool file_folder(struct arena *a, struct diags *d, const char *path,
                 struct file_list *out);

bool file_exists(const char *path);

/* Returns the length of the name without the ending: 6 for "claude.yaml" and
 * ".yaml"; 0 if it ends otherwise or nothing is left. */
size_t file_stem(const char *name, const char *ending);

#endif
