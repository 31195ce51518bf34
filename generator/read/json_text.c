/* Refuses what JSON parsers let pass or choke on: too deep, not
 * UTF-8, NUL, raw control characters, half surrogates, a byte order mark,
 * strings and brackets that never end.
 *
 * SPDX-License-Identifier: MIT */
#include "json_text.h"

#include <string.h>

#include "base/utf8.h"

#define FAULTS_MAX 20u   /* a binary file needs no more */

struct json_cursor json_cursor(const char *name, const char *text,
                               size_t size)
{
    return (struct json_cursor){text, text + size, {name, 1, 1}};
}

void json_pass(struct json_cursor *c, size_t size)
{
    if (size > (size_t)(c->end - c->at))
        size = (size_t)(c->end - c->at);
    for (const char *stop = c->at + size; c->at < stop; c->at++) {
        if (*c->at == '\n') {
            c->place.line++;
            c->place.column = 1;
        } else if (((unsigned char)*c->at & 0xC0) != 0x80) {
            c->place.column++;
        }
    }
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

void json_pass_space(struct json_cursor *c)
{
    while (c->at < c->end && is_space(*c->at))
        json_pass(c, 1);
}

/* ---- the check ---------------------------------------------------------- */

struct text_check {
    struct diags *diags;
    struct json_cursor in;
    unsigned faults;
    bool in_string, ended;
    struct place quote;                   /* of the string we are in */
    struct place open[JSON_DEPTH_MAX];    /* brackets not yet closed */
    unsigned depth;
};

/* Returns the value of the escape at `text`, \u and four digits, or -1. */
static long unicode_escape(const char *text, const char *end)
{
    long value = 0;

    if (end - text < 6 || text[0] != '\\' || text[1] != 'u')
        return -1;
    for (unsigned i = 2; i < 6; i++) {
        static const char digits[] = "0123456789abcdefABCDEF";
        const char *digit = memchr(digits, text[i], sizeof digits - 1);

        if (!digit)
            return -1;
        value = value * 16 + (digit - digits - (digit - digits > 15) * 6);
    }
    return value;
}

static bool is_high(long value) { return value >= 0xD800 && value <= 0xDBFF; }
static bool is_low(long value) { return value >= 0xDC00 && value <= 0xDFFF; }

/* Reports escapes that are refused. Malformed ones are the parser's. */
static void check_escape(struct text_check *k)
{
    const char *at = k->in.at;
    long value = unicode_escape(at, k->in.end);
    bool pair = k->in.end - at > 1 && (at[1] == '"' || at[1] == '\\');
    size_t size = value >= 0 ? 6 : pair ? 2 : 1;

    if (value == 0) {
        diag(k->diags, M_53, k->in.place,
             "\\u0000 would end the text here for some readers");
        k->faults++;
    } else if (is_high(value) && is_low(unicode_escape(at + 6, k->in.end))) {
        size = 12;
    } else if (is_high(value) || is_low(value)) {
        diag(k->diags, M_61, k->in.place,
             "%.6s is half of a surrogate pair, not a character", at);
        k->faults++;
    }
    json_pass(&k->in, size);
}

static void check_control(struct text_check *k, unsigned char c)
{
    k->faults++;
    if (c == 0)
        diag(k->diags, M_53, k->in.place,
             "a NUL byte; this is not a text");
    else if (k->in_string)
        diag(k->diags, M_54, k->in.place,
             "control character 0x%02x in a string; write it as \\u%04x",
             (unsigned)c, (unsigned)c);
    else
        diag(k->diags, M_54, k->in.place,
             "control character 0x%02x between values", (unsigned)c);
}

static void open_bracket(struct text_check *k)
{
    if (k->depth == JSON_DEPTH_MAX) {
        diag(k->diags, M_56, k->in.place,
             "nested more than %d deep", JSON_DEPTH_MAX);
        k->faults++;
        k->ended = true;
        return;
    }
    k->open[k->depth++] = k->in.place;
}

/* Checks an ASCII character that has a meaning in JSON. */
static void check_mark(struct text_check *k, char c)
{
    if (c == '"') {
        k->quote = k->in.place;
        k->in_string = !k->in_string;
    } else if (!k->in_string && (c == '{' || c == '[')) {
        open_bracket(k);
    } else if (!k->in_string && (c == '}' || c == ']') && k->depth) {
        k->depth--;
    }
}

static void check_next(struct text_check *k)
{
    char c = *k->in.at;
    uint32_t character;
    size_t size = utf8_next(k->in.at, (size_t)(k->in.end - k->in.at),
                            &character);

    if (!size) {
        diag(k->diags, M_52, k->in.place,
             "byte 0x%02x is not UTF-8 here", (unsigned)(unsigned char)c);
        k->faults++;
    } else if (character < 0x20 && (k->in_string || !is_space(c))) {
        check_control(k, (unsigned char)c);
    } else if (k->in_string && c == '\\') {
        check_escape(k);
        return;
    } else {
        check_mark(k, c);
    }
    json_pass(&k->in, size ? size : 1);
}

/* Reports what is still open at the end of the text. */
static void check_end(struct text_check *k)
{
    if (k->in_string) {
        diag(k->diags, M_57, k->quote, "this string is never closed");
        k->faults++;
    } else if (k->depth) {
        diag(k->diags, M_57, k->in.place,
             "the text ends before its brackets are closed");
        diag_note(k->diags, k->open[k->depth - 1],
                  "the last one opened is here");
        k->faults++;
    }
}

bool json_text_check(struct diags *d, const char *name, const char *text,
                     size_t size)
{
    struct text_check k = {.diags = d, .in = json_cursor(name, text, size)};

    if (size >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3)) {
        diag(d, M_55, k.in.place,
             "a byte order mark; JSON begins without one");
        k.faults++;
        json_pass(&k.in, 3);
    }
    while (k.in.at < k.in.end && !k.ended && k.faults < FAULTS_MAX)
        check_next(&k);
    if (!k.faults)
        check_end(&k);
    return !k.faults;
}
