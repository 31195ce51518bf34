/* A screen that is drawn again and again, until somebody types q. The terminal
 * is as it was afterwards, also after an interrupt.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_LIVE_H
#define MREG_BASE_LIVE_H

#include <stdbool.h>
#include <stddef.h>

struct live { size_t width, height; };

/* Takes over the terminal; false, and nothing is changed, if the standard
 * input or output is none. */
bool live_begin(struct live *l);

/* Shows lines of text from the top, cut to what fits. */
void live_show(struct live *l, const char *text, size_t size);

/* Waits. False if q was typed or the program is to end; true when `ms` have
 * passed, or at once if the terminal has another size. */
bool live_wait(struct live *l, int ms);

void live_end(void);

#endif
