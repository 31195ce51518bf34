/* The one JSON reader.
 *
 * SPDX-License-Identifier: MIT */
#include "json_read.h"

#include "bytes.h"
#include "decimal.h"
#include "sixteen.h"
#include "utf8.h"

static bool fail(struct json *j, const char *wrong)
{
    j->wrong = wrong;
    return false;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void skip_spaces(struct json *j)
{
    while (j->at < j->end && is_space(*j->at))
        j->at++;
}

/* Steps over white space. Nearly always there is none. */
static inline void skip_space(struct json *j)
{
    if (j->at < j->end && (unsigned char)*j->at <= ' ')
        skip_spaces(j);
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static inline bool take(struct json *j, char c)
{
    skip_space(j);
    if (j->at == j->end || *j->at != c)
        return false;
    j->at++;
    return true;
}

bool json_take(struct json *j, char c)
{
    return take(j, c);
}

static bool cut_off(struct json *j)
{
    j->at = j->end;
    return fail(j, "a string does not end");
}

/* A bad escape is refused where it begins. */
static bool skip_escape(struct json *j)
{
    const char *at = j->at + 1;

    if (at == j->end)
        return cut_off(j);
    if (*at != 'u') {
        if (!is_one_of(*at, "\"\\/bfnrt"))
            return fail(j, "bad escape");
        j->at = at + 1;
        return true;
    }
    for (int i = 1; i <= 4; i++) {
        if (at + i == j->end)
            return cut_off(j);
        if (!is_hex(at[i]))
            return fail(j, "bad \\u escape");
    }
    j->at = at + 5;
    return true;
}

/* Returns the first byte that does not mean itself in a string, or the end. */
static inline const char *after_plain(const char *at, const char *end)
{
    while (end - at >= 16) {
        const size_t plain = sixteen_before(at, '"', '\\');

        at += plain;
        if (plain < 16)
            return at;
    }
    /* The comparison holds for 0x20 to 0x7F. */
    while (at < end && (unsigned char)(*at - 0x20) < 0x60 && *at != '"'
           && *at != '\\')
        at++;
    return at;
}

static bool skip_special(struct json *j, bool *escaped)
{
    uint32_t character;
    size_t step;

    if (*j->at == '\\') {
        *escaped = true;
        return skip_escape(j);
    }
    if ((unsigned char)*j->at < 0x20)
        return fail(j, "a control byte in a string");
    step = utf8_next(j->at, (size_t)(j->end - j->at), &character);
    if (step == 0)
        return fail(j, "a byte that is not UTF-8");
    j->at += step;
    return true;
}

/* Reads the rest of a string that has more than plain bytes. */
static bool special_string(struct json *j, struct json_text *out)
{
    while (j->at < j->end && *j->at != '"') {
        if (!skip_special(j, &out->escaped))
            return false;
        j->at = after_plain(j->at, j->end);
    }
    if (j->at == j->end)
        return cut_off(j);
    out->size = (size_t)(j->at - out->at);
    j->at++;
    return true;
}

bool json_string(struct json *j, struct json_text *out)
{
    const char *at;

    if (!json_take(j, '"'))
        return fail(j, "a string is expected");
    at = after_plain(j->at, j->end);
    out->at = j->at;
    out->escaped = false;
    if (at < j->end && *at == '"') {
        out->size = (size_t)(at - j->at);
        j->at = at + 1;
        return true;
    }
    j->at = at;
    return special_string(j, out);
}

/* Digits that a uint64_t always holds. */
#define SAFE_DIGITS 19

bool json_count(struct json *j, uint64_t *out)
{
    const char *at, *first, *safe;
    uint64_t n = 0;

    skip_space(j);
    first = j->at;
    safe = j->end - first > SAFE_DIGITS ? first + SAFE_DIGITS : j->end;
    for (at = first; at < safe && is_digit(*at); at++)
        n = n * 10 + (unsigned)(*at - '0');
    for (; at < j->end && is_digit(*at); at++) {
        unsigned digit = (unsigned)(*at - '0');

        if (n > (UINT64_MAX - digit) / 10)
            break;
        n = n * 10 + digit;
    }
    j->at = at;
    if (at < j->end && is_digit(*at))
        return fail(j, "a count above 2^64 - 1");
    if (at == first || (*first == '0' && at - first > 1)
        || (at < j->end && (*at == '.' || (*at | 0x20) == 'e')))
        return fail(j, "a count must be a whole number from 0");
    *out = n;
    return true;
}

static bool skip_digits(struct json *j)
{
    const char *first = j->at;

    while (j->at < j->end && is_digit(*j->at))
        j->at++;
    return j->at > first ? true : fail(j, "a digit is expected");
}

static bool skip_number(struct json *j)
{
    if (*j->at == '-')
        j->at++;
    if (j->end - j->at > 1 && *j->at == '0' && is_digit(j->at[1]))
        return fail(j, "a number without a leading 0 is expected");
    if (!skip_digits(j))
        return false;
    if (j->at < j->end && *j->at == '.') {
        j->at++;
        if (!skip_digits(j))
            return false;
    }
    if (j->at == j->end || (*j->at != 'e' && *j->at != 'E'))
        return true;
    j->at++;
    if (j->at < j->end && (*j->at == '+' || *j->at == '-'))
        j->at++;
    return skip_digits(j);
}

static bool skip_word(struct json *j, const char *word, size_t size)
{
    if ((size_t)(j->end - j->at) < size || memcmp(j->at, word, size) != 0)
        return fail(j, "a value is expected");
    j->at += size;
    return true;
}

bool json_null(struct json *j)
{
    skip_space(j);
    if (j->at == j->end || *j->at != 'n')
        return false;
    return skip_word(j, "null", 4);
}

/* Steps over a value that is neither an object nor an array. */
static bool skip_scalar(struct json *j)
{
    struct json_text unused;

    skip_space(j);
    if (j->at == j->end)
        return fail(j, "a value is missing");
    switch (*j->at) {
    case '"': return json_string(j, &unused);
    case 't': return skip_word(j, "true", 4);
    case 'f': return skip_word(j, "false", 5);
    case 'n': return skip_word(j, "null", 4);
    default: break;
    }
    if (*j->at != '-' && !is_digit(*j->at))
        return fail(j, "a value is expected");
    return skip_number(j);
}

/* Reads a comma, a plain key and a colon without any space, as programs write
 * them. Anything else is left as it is. */
static inline bool plain_member(struct json *j, struct json_text *key)
{
    const char *at = j->at;
    size_t size;

    if (j->end - at < 36 || at[0] != ',' || at[1] != '"')
        return false;
    at += 2;
    size = sixteen_before(at, '"', '\\');
    if (size == 16)
        size += sixteen_before(at + 16, '"', '\\');
    if (at[size] != '"' || at[size + 1] != ':')
        return false;
    *key = (struct json_text){at, size, false};
    j->at = at + size + 2;
    return true;
}

/* Steps to the next member or element. Returns false at `close`, which ends
 * them, and where there is neither that nor a comma. */
static inline bool next_in(struct json *j, bool *first, char close,
                           const char *wrong)
{
    if (take(j, close))
        return false;
    if (!*first) {
        if (j->at == j->end || *j->at != ',')
            return fail(j, wrong);
        j->at++;
    }
    *first = false;
    return true;
}

bool json_element(struct json *j, bool *first)
{
    return next_in(j, first, ']', "',' or ']' is expected");
}

bool json_member(struct json *j, bool *first, struct json_text *key)
{
    if (!*first && plain_member(j, key))
        return true;
    if (!next_in(j, first, '}', "',' or '}' is expected")
        || !json_string(j, key))
        return false;
    return take(j, ':') ? true : fail(j, "':' is expected");
}

/* The open objects (1) and arrays (0), innermost in bit 0. */
struct nesting {
    uint64_t objects;
    unsigned depth;
    bool first;
};

static bool open_one(struct json *j, struct nesting *n, bool object)
{
    if (n->depth == JSON_DEPTH)
        return fail(j, "nested too deeply");
    n->objects = n->objects << 1 | object;
    n->depth++;
    n->first = true;
    return true;
}

/* Steps to the next value; closes objects and arrays that end before it. */
static void next_value(struct json *j, struct nesting *n)
{
    struct json_text key;

    while (n->depth > 0) {
        bool more = n->objects & 1 ? json_member(j, &n->first, &key)
                                   : json_element(j, &n->first);
        if (more || j->wrong)
            return;
        n->objects >>= 1;
        n->depth--;
        n->first = false;
    }
}

bool json_skip(struct json *j)
{
    struct nesting n = {0, 0, false};

    do {
        bool ok;

        if (json_take(j, '{'))
            ok = open_one(j, &n, true);
        else if (json_take(j, '['))
            ok = open_one(j, &n, false);
        else
            ok = skip_scalar(j);
        if (!ok)
            return false;
        next_value(j, &n);
        if (j->wrong)
            return false;
    } while (n.depth > 0);
    return true;
}

bool json_done(struct json *j)
{
    skip_space(j);
    return j->at == j->end ? true : fail(j, "bytes after the value");
}
