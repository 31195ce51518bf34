/* Draws on a terminal over and over.
 *
 * SPDX-License-Identifier: MIT */
#define _DEFAULT_SOURCE         /* for winsize */
#include "live.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "out.h"
#include "width.h"

static struct termios before;
static struct sigaction old[3];
static const int signals[3] = {SIGINT, SIGTERM, SIGWINCH};
static volatile sig_atomic_t ended;

static void note_signal(int which)
{
    if (which != SIGWINCH)
        ended = 1;
}

static void measure(struct live *l)
{
    struct winsize w;

    *l = (struct live){80, 24};
    if (ioctl(1, TIOCGWINSZ, &w) == 0 && w.ws_col > 0 && w.ws_row > 0)
        *l = (struct live){w.ws_col, w.ws_row};
}

bool live_begin(struct live *l)
{
    struct sigaction on = {.sa_handler = note_signal};
    struct termios raw;

    if (!isatty(1) || tcgetattr(0, &before) != 0)
        return false;
    ended = 0;
    for (unsigned i = 0; i < 3; i++)
        sigaction(signals[i], &on, &old[i]);
    raw = before;
    raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    tcsetattr(0, TCSANOW, &raw);
    out_text(&out_std, "\033[?1049h\033[?25l");
    measure(l);
    return true;
}

void live_show(struct live *l, const char *text, size_t size)
{
    const char *const end = text + size;

    measure(l);
    out_text(&out_std, "\033[H");
    for (size_t row = 0; row < l->height && text < end; row++) {
        const char *stop = memchr(text, '\n', (size_t)(end - text));
        const size_t line = (size_t)((stop ? stop : end) - text);

        out_bytes(&out_std, text, width_fits(text, line, l->width));
        out_text(&out_std, "\033[K");
        out_text(&out_std, row + 1 < l->height ? "\r\n" : "");
        text = stop ? stop + 1 : end;
    }
    out_text(&out_std, "\033[J");
    out_flush(&out_std);
}

bool live_wait(struct live *l, int ms)
{
    struct pollfd in = {.fd = 0, .events = POLLIN};
    char typed = 0;
    const int n = ended ? 0 : poll(&in, 1, ms);

    (void)l;
    if (n < 0 && errno != EINTR)
        return false;
    if (n > 0 && (read(0, &typed, 1) <= 0 || typed == 'q' || typed == 'Q'
                  || typed == 3))
        return false;
    return !ended && !out_std.failed;
}

void live_end(void)
{
    out_text(&out_std, "\033[?25h\033[?1049l");
    out_flush(&out_std);
    tcsetattr(0, TCSANOW, &before);
    for (unsigned i = 0; i < 3; i++)
        sigaction(signals[i], &old[i], NULL);
}
