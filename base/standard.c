/* The three standard streams of a program.
 *
 * SPDX-License-Identifier: MIT */
#include "standard.h"

#include <fcntl.h>
#include <unistd.h>

void standard_fill(int flags)
{
    int fd = open("/dev/null", flags);

    while (fd >= 0 && fd <= STDERR_FILENO)
        fd = open("/dev/null", flags);
    if (fd > STDERR_FILENO)
        close(fd);
}
