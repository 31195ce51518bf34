/* Notes to callers.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_HOST_SAY_H
#define MREG_HOST_SAY_H

#include "host/mreg_host.h"

/* Writes a note, cut to its size, with ? for each control character, and
 * returns `status`. */
mreg_status mreg_host_say(mreg_host_note *note, mreg_status status,
                          const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
