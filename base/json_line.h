/* A strict reader of JSON that stands on one line. It allocates nothing:
 * texts are spans of the line.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_JSON_LINE_H
#define MREG_BASE_JSON_LINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define JSON_DEPTH 64

struct json {
    const char *at, *end;
    const char *wrong;      /* what is wrong at `at`; NULL: nothing yet */
};

struct json_text {          /* what stands between the quotes */
    const char *at;         /* NULL: absent */
    size_t size;
    bool escaped;
};

/* All of these return false, and set `wrong`, on anything unexpected. */
bool json_string(struct json *j, struct json_text *out);

/* Whole and not negative: no sign, point or exponent, at most 2^64 - 1. */
bool json_count(struct json *j, uint64_t *out);

/* Any value, checked and stepped over. */
bool json_skip(struct json *j);

/* Only white space follows. */
bool json_done(struct json *j);

/* Steps over white space and `c`, if it stands there. */
bool json_take(struct json *j, char c);

/* Steps over white space and null, if it stands there. */
bool json_null(struct json *j);

/* The members of an object: after json_take(j, '{'), call with *first true
 * until it returns false, which is the end unless `wrong` is set. The
 * reader then stands at the value. */
bool json_member(struct json *j, bool *first, struct json_text *key);

/* Steps through an array in the same way, after json_take(j, '['). */
bool json_element(struct json *j, bool *first);

/* The character of the \u escape at `at`, of a text that was read, and how
 * many bytes it takes: 6, or 12 for a surrogate pair. */
#define JSON_HALF_PAIR (-1)
long json_unescape(const char *at, size_t left, size_t *step);

/* The text without its escapes: its size, or `room` + 1 if it needs more.
 * Half a surrogate pair becomes U+FFFD. */
size_t json_decode(struct json_text text, char *out, size_t room);

#endif
