/* Implements the one way in which a run fails.
 *
 * SPDX-License-Identifier: MIT */
#include "fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

_Noreturn void fail(const char *file, size_t line, const char *format, ...)
{
    va_list args;

    fputs(file, stderr);
    if (line)
        fprintf(stderr, ":%zu", line);
    fputs(": ", stderr);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    exit(1);
}
