/* Reads files whole, and waits for nobody while it opens them: what is not a
 * regular file (a pipe, a device, a folder) is refused.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_WHOLE_FILE_H
#define MREG_BASE_WHOLE_FILE_H

#include <stdbool.h>
#include <stddef.h>

struct whole_file {
    char *bytes;            /* from malloc, yours to free; NULL if not read */
    size_t size;            /* one zero byte more lies behind them */
    const char *why;        /* not read, in words, until the next strerror */
    bool too_large;         /* and that is why */
};

/* Reads the regular file at `path`, or the one its links lead to. False if
 * it cannot be read whole or has more than `most` bytes; never reads more
 * than one byte over that, nor keeps anything then. */
bool whole_file_read(struct whole_file *w, const char *path, size_t most);

/* Opens a regular file for reading; a path that is not absolute begins in the
 * open folder `folder`, or where the process is if that is AT_FDCWD. Returns
 * -1 if it cannot: errno says why, or is 0 for what is not a regular file. */
int regular_file_open(int folder, const char *path);

#endif
