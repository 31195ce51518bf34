/* Texts that nobody should ask with, at both ends of a page that must not be
 * left.
 *
 * SPDX-License-Identifier: MIT */
#ifndef TEST_WILD_TEXTS_H
#define TEST_WILD_TEXTS_H

#include <stdbool.h>

#include "mreg.h"

/* A page between two that may not be touched. */
extern char *wild_page;
extern size_t wild_page_size;

/* Makes the page; false if the system does not. */
bool wild_page_made(void);

typedef void wild_taker(const mreg *r, const char *text, size_t size);

/* Passes each text, and runs of one byte, from the beginning and from the end
 * of the page. */
void wild_each_text(const mreg *r, wild_taker *take);

#endif
