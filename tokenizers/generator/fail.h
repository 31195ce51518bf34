/* Ends a run that cannot succeed; nothing has been written by then.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MTOK_VOC_FAIL_H
#define MTOK_VOC_FAIL_H

#include <stddef.h>

/* Prints "file:line: what is wrong; what to do" and exits 1. Line 0 means the
 * whole file. */
_Noreturn void fail(const char *file, size_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
