/* Writes JSON. What a terminal would act on is escaped, for JSON is printed
 * too.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_JSON_WRITE_H
#define MREG_BASE_JSON_WRITE_H

#include "out.h"

/* Writes a JSON string with its quotes; bytes that are not UTF-8 become
 * U+FFFD. */
void out_json(struct out *o, const char *at, size_t size);
/* Writes a text that ends with a zero byte as a JSON string. */
void out_json_text(struct out *o, const char *text);

/* Writes a piece of a JSON text that was read without fault as it is, except
 * for what a terminal would act on: in strings it is escaped. */
void out_json_source(struct out *o, const char *at, size_t size);

/* Writes "key": of a JSON object, with a comma before it unless it is the
 * first. Keys are our own words: nothing in them needs an escape. */
static inline void out_key_bytes(struct out *o, bool *first, const char *key,
                                 size_t size)
{
    if (!*first)
        out_char(o, ',');
    *first = false;
    out_char(o, '"');
    out_bytes(o, key, size);
    out_bytes(o, "\":", 2);
}

static inline void out_key(struct out *o, bool *first, const char *key)
{
    out_key_bytes(o, first, key, strlen(key));
}

/* Writes a number as a member. */
static inline void out_key_number(struct out *o, bool *first, const char *key,
                                  uint64_t n)
{
    out_key(o, first, key);
    out_number(o, n);
}

/* Writes a count as a member; 0 says that it is not known, which is null. */
static inline void out_key_known(struct out *o, bool *first, const char *key,
                                 uint64_t n)
{
    out_key(o, first, key);
    if (n)
        out_number(o, n);
    else
        out_text(o, "null");
}

/* Writes a text as a member; NULL is null. */
void out_key_text(struct out *o, bool *first, const char *key,
                  const char *text);

/* Writes `n` texts as a member that is a list. */
void out_key_texts(struct out *o, bool *first, const char *key,
                   const char *const *texts, size_t n);

#endif
