/* What the other end of an output can show.
 *
 * SPDX-License-Identifier: MIT */
#include "screen.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "count_text.h"

#define USUAL_WIDTH 80

/* Returns a variable of the environment; an empty one is not set. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);

    return value && value[0] ? value : NULL;
}

static size_t width_of(int fd)
{
    const char *columns = variable("COLUMNS");
    struct winsize size;
    uint64_t said;

    if (ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return columns && count_text(columns, &said) && said > 0 && said < 65536
               ? (size_t)said : USUAL_WIDTH;
}

/* Tells whether the locale that the environment names is of UTF-8. */
static bool is_utf8(void)
{
    const char *locale = variable("LC_ALL");

    locale = locale ? locale : variable("LC_CTYPE");
    locale = locale ? locale : variable("LANG");
    return locale
           && (strstr(locale, "UTF-8") || strstr(locale, "utf8")
               || strstr(locale, "utf-8") || strstr(locale, "UTF8"));
}

struct screen screen_of(int fd)
{
    const char *terminal = variable("TERM");
    struct screen s = {0, false, is_utf8()};

    if (!isatty(fd))
        return s;
    s.width = width_of(fd);
    s.colour = !variable("NO_COLOR") && terminal
               && strcmp(terminal, "dumb") != 0;
    return s;
}
