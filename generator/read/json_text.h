/* Checks of a text before a JSON parser sees it.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_GEN_JSON_TEXT_H
#define MREG_GEN_JSON_TEXT_H

#include "diag.h"

#define JSON_DEPTH_MAX 32

/* A reader that knows its place; columns count characters. */
struct json_cursor {
    const char *at, *end;
    struct place place;
};

struct json_cursor json_cursor(const char *name, const char *text,
                               size_t size);
void json_pass(struct json_cursor *c, size_t size);
void json_pass_space(struct json_cursor *c);

/* Reports faults of encoding, escapes, control characters, nesting and open
 * ends; true if there is none. */
bool json_text_check(struct diags *d, const char *name, const char *text,
                     size_t size);

#endif
