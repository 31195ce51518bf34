/* What a scanner may be at, and how it steps over what nobody wants.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_STEP_H
#define MREG_USAGE_STEP_H

#include "scan.h"

enum scan_state {
    AT_VALUE,           /* a value is next */
    AT_FIRST_ELEMENT,   /* a value, or the end of the list */
    AT_FIRST_KEY,       /* a key, or the end of the object */
    AT_KEY,
    AT_COLON,
    AT_NEXT,            /* a comma, or the end of what is open */
    IN_KEY, IN_STRING,
    IN_SCALAR,          /* a number or a word */
    AT_END,             /* the document is whole */
    BROKEN
};

/* Breaks the document off. */
enum scan_token scan_broken(struct scan *s, const char *wrong);

/* Open and close an object or a list; false if the document breaks there. */
bool scan_open(struct scan *s, bool object);
bool scan_close(struct scan *s, char c);

/* Steps behind the quote that ends a string, or to the end of a number or a
 * word; false where the piece ends before. */
bool scan_step_string(struct scan *s, const char **at, const char *end);
bool scan_step_scalar(struct scan *s, const char **at, const char *end);

/* Steps to the value that is stepped over unless it has begun, and to its
 * end; false where the piece ends before, or where the document breaks. */
bool scan_step_to(struct scan *s, const char **at, const char *end);
bool scan_step_over(struct scan *s, const char **at, const char *end);

static inline bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Tells whether a byte is left that is not white space; mostly it is next. */
static inline bool step_space(const char **at, const char *end)
{
    while (*at < end && (unsigned char)**at <= ' ' && is_space(**at))
        ++*at;
    return *at < end;
}

#endif
