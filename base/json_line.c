/* The strict JSON reader: RFC 8259, valid UTF-8, a bounded depth.
 *
 * SPDX-License-Identifier: MIT */
#include "json_line.h"

#include <string.h>

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

static void skip_space(struct json *j)
{
    while (j->at < j->end && *j->at <= ' ' && is_space(*j->at))
        j->at++;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool json_take(struct json *j, char c)
{
    skip_space(j);
    if (j->at == j->end || *j->at != c)
        return false;
    j->at++;
    return true;
}

static bool skip_escape(struct json *j)
{
    j->at++;
    if (j->at < j->end && *j->at == 'u') {
        for (int i = 1; i <= 4; i++)
            if (j->end - j->at <= i || !is_hex(j->at[i]))
                return fail(j, "bad \\u escape");
        j->at += 5;
        return true;
    }
    if (j->at == j->end || *j->at == 0 || !strchr("\"\\/bfnrt", *j->at))
        return fail(j, "bad escape");
    j->at++;
    return true;
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Whether none of eight bytes ends or escapes a string, or is not ASCII:
 * the borrow of a subtraction lights a byte's top bit. */
static bool plain_eight(const char *at)
{
    uint64_t w, quote, slash;

    memcpy(&w, at, sizeof w);
    quote = w ^ EACH('"');
    slash = w ^ EACH('\\');
    return !((w | (w - EACH(0x20)) | (quote - EACH(1)) |
              (slash - EACH(1))) & EACH(0x80));
}

/* Bytes that stand for themselves in a string. */
static void skip_plain(struct json *j)
{
    const char *at = j->at, *end = j->end;

    while (end - at >= 8 && plain_eight(at))
        at += 8;
    /* 0x20..0x7F in one comparison. */
    while (at < end && (unsigned char)(*at - 0x20) < 0x60 && *at != '"'
           && *at != '\\')
        at++;
    j->at = at;
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

bool json_string(struct json *j, struct json_text *out)
{
    if (!json_take(j, '"'))
        return fail(j, "a string is expected");
    out->at = j->at;
    out->escaped = false;
    for (;;) {
        skip_plain(j);
        if (j->at == j->end)
            return fail(j, "a string does not end");
        if (*j->at == '"')
            break;
        if (!skip_special(j, &out->escaped))
            return false;
    }
    out->size = (size_t)(j->at - out->at);
    j->at++;
    return true;
}

bool json_count(struct json *j, uint64_t *out)
{
    const char *first;
    uint64_t n = 0;

    skip_space(j);
    first = j->at;
    for (; j->at < j->end && is_digit(*j->at); j->at++) {
        unsigned digit = (unsigned)(*j->at - '0');

        if (n > (UINT64_MAX - digit) / 10)
            return fail(j, "a count above 2^64 - 1");
        n = n * 10 + digit;
    }
    if (j->at == first || (*first == '0' && j->at - first > 1)
        || (j->at < j->end && strchr(".eE", *j->at) && *j->at))
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
    if (j->at < j->end && *j->at == '0')
        j->at++;
    else if (!skip_digits(j))
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

static bool skip_word(struct json *j, const char *word)
{
    size_t size = strlen(word);

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
    return skip_word(j, "null");
}

/* A value that holds no other. */
static bool skip_scalar(struct json *j)
{
    struct json_text unused;

    skip_space(j);
    if (j->at == j->end)
        return fail(j, "a value is missing");
    switch (*j->at) {
    case '"': return json_string(j, &unused);
    case 't': return skip_word(j, "true");
    case 'f': return skip_word(j, "false");
    case 'n': return skip_word(j, "null");
    default: break;
    }
    if (*j->at != '-' && !is_digit(*j->at))
        return fail(j, "a value is expected");
    return skip_number(j);
}

bool json_element(struct json *j, bool *first)
{
    if (json_take(j, ']')) {
        return false;
    }
    if (!*first && !json_take(j, ','))
        return fail(j, "',' or ']' is expected");
    *first = false;
    return true;
}

bool json_member(struct json *j, bool *first, struct json_text *key)
{
    if (json_take(j, '}'))
        return false;
    if (!*first && !json_take(j, ','))
        return fail(j, "',' or '}' is expected");
    *first = false;
    if (!json_string(j, key))
        return false;
    return json_take(j, ':') ? true : fail(j, "':' is expected");
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

/* To the next value of the innermost: closes what ends before it. */
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
