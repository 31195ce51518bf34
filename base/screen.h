/* What the other end of an output can show.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_SCREEN_H
#define MREG_BASE_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

struct screen {
    size_t width;           /* columns; 0: it is not a terminal, and nothing
                             * is cut */
    bool colour;            /* a terminal, and $NO_COLOR is not set */
    bool utf8;              /* the locale's characters are UTF-8 */
};

/* Asks a file descriptor and the environment. */
struct screen screen_of(int fd);

#endif
