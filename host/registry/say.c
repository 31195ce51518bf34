/* Notes to callers. What files and paths bring into them cannot steer a
 * terminal.
 *
 * SPDX-License-Identifier: MIT */
#include "say.h"

#include <stdarg.h>
#include <stdio.h>

mreg_status mreg_host_say(mreg_host_note *note, mreg_status status,
                          const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(note->text, sizeof note->text, format, args);
    va_end(args);
    for (char *at = note->text; *at; at++)
        if ((unsigned char)*at < ' ' || *at == 0x7F)
            *at = '?';
    return status;
}
