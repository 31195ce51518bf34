/* The one reader of JSON, and a strict one: RFC 8259, valid UTF-8, a bounded
 * depth. It allocates nothing: texts are spans of what is read. No number
 * passes through a float.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_JSON_READ_H
#define MREG_BASE_JSON_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define JSON_DEPTH 64

/* A reading of the bytes from `at` to `end`, which need no zero byte behind
 * them. A function that returns false on anything unexpected has set `wrong`
 * and left `at` there; the reading is over then. */
struct json {
    const char *at, *end;
    const char *wrong;      /* what is wrong at `at`; NULL: nothing yet */
};

struct json_text {          /* what is between the quotes */
    const char *at;         /* NULL: there is no such text */
    size_t size;
    bool escaped;           /* json_decode would change it */
};

/* Reads a string. False on anything else; `size` is set only where the
 * string ends well. */
bool json_string(struct json *j, struct json_text *out);

/* Reads a whole number that is not negative: no sign, point or exponent, at
 * most 2^64 - 1. False on anything else. */
bool json_count(struct json *j, uint64_t *out);

/* Steps over any value. False where it is not one, or deeper than
 * JSON_DEPTH. */
bool json_skip(struct json *j);

/* Steps over white space; false if anything follows it. */
bool json_done(struct json *j);

/* Steps over white space, and over `c` if that follows; false, without a
 * fault, if not. */
bool json_take(struct json *j, char c);

/* Steps over white space, and over null if that follows. */
bool json_null(struct json *j);

/* Steps through the members of an object: after json_take(j, '{'), call it
 * with *first true until it returns false, which is the end unless `wrong`
 * is set. When it returns true the value comes next. */
bool json_member(struct json *j, bool *first, struct json_text *key);

/* Steps through an array in the same way, after json_take(j, '['). */
bool json_element(struct json *j, bool *first);

/* Returns the character of the \u escape at `at`, of a text that was read,
 * and sets how many bytes it takes: 6, or 12 for a surrogate pair. */
#define JSON_HALF_PAIR (-1)
long json_unescape(const char *at, size_t left, size_t *step);

/* Writes a text without its escapes and returns its size, or `room` + 1 if
 * it needs more. Half a surrogate pair becomes U+FFFD. */
size_t json_decode(struct json_text text, char *out, size_t room);

#endif
