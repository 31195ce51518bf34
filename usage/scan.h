/* JSON taken in pieces: one token after another of bytes that arrive cut
 * anywhere. Nothing is allocated. What the caller does not want it steps
 * over without looking at more than strings and brackets.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_USAGE_SCAN_H
#define MREG_USAGE_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/json_read.h"

#define SCAN_DEPTH 64u
/* The longest text that is given, and the longest whole value. One that is
 * longer is given as its first bytes, with `cut` set. */
#define SCAN_TEXT 512u
#define SCAN_WHOLE_ROOM 8192u

enum scan_token {
    SCAN_MORE,          /* all bytes are taken; the next piece goes on */
    SCAN_OBJECT,        /* an object begins */
    SCAN_LIST,
    SCAN_CLOSE,         /* the innermost of them ends */
    SCAN_KEY,           /* `text` is a member's name; its value is next */
    SCAN_STRING,        /* `text` is between the quotes */
    SCAN_SCALAR,        /* `text` is a number, true, false or null */
    SCAN_WHOLE,         /* `text` is a whole value, as scan_whole asked */
    SCAN_WRONG          /* `wrong` says why; nothing more comes */
};

struct scan {
    uint64_t objects;   /* the open ones, innermost in bit 0; a list is 0 */
    const char *wrong;
    struct json_text text;
    uint8_t state;      /* enum scan_state of scan.c */
    uint8_t depth;
    uint8_t above;      /* stepping over until depth is this again */
    bool skipping, whole, in_string, after_backslash;
    bool cut;           /* `text` is only its beginning */
    uint16_t kept;      /* bytes in `room` of a text that a piece cuts */
    char *room;         /* SCAN_WHOLE_ROOM bytes */
};

/* Begins a document: one value, and white space around it. `room` stays. */
void scan_begin(struct scan *s);

/* Gives the next token of the bytes from *at to `end`, and moves *at behind
 * what it took. A text is inside these bytes, or inside `room` until the next
 * call if a piece ended in it. */
enum scan_token scan_next(struct scan *s, const char **at, const char *end);

/* After SCAN_KEY: steps over its value. After SCAN_OBJECT and SCAN_LIST:
 * steps over the rest of it, and gives no SCAN_CLOSE. */
void scan_skip(struct scan *s);

/* After SCAN_KEY: steps over its value, and gives it as SCAN_WHOLE. */
void scan_whole(struct scan *s);

/* After SCAN_KEY: tells that the caller has taken the value itself. Only where
 * scan_at_object says that an object begins at *at may it do so. */
bool scan_at_object(const struct scan *s, const char *at, const char *end);
void scan_took(struct scan *s);

/* Tells whether the document is whole: after the last piece, or at once when
 * an object or a list has closed. */
bool scan_done(const struct scan *s);

#endif
