/* What reading, walking and following files share.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_INTAKE_FILE_H
#define MREG_INTAKE_FILE_H

#include <sys/types.h>

#include "format.h"

/* Reads an open file; `path` is as long as the intake. */
void intake_read(struct intake *in, int fd, const char *path);

/* Reads up to `room` bytes; fewer are the end. -1 if it fails. */
ssize_t read_some(int fd, char *at, size_t room);

/* Finds what the block is the beginning of. False, and it is reported, if that
 * is nothing that is read. */
bool find_format(struct intake_file *file, size_t *have);

/* Reads on from what is in the block, to the end of the file; returns how many
 * bytes are left in the block, of a line that is still being written. While a
 * file grows, only lines with a newline are taken. */
size_t read_lines(struct intake_file *file, int fd, size_t have, bool ended,
                  bool grows);

/* Tells whether a line may say anything of usage. */
bool says_usage(const struct intake_format *format, const char *at,
                size_t size);

/* Tells whether a name is one that logs have. */
bool is_log(const char *name);

#endif
