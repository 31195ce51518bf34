/* Writes JSON.
 *
 * SPDX-License-Identifier: MIT */
#include "json_write.h"

#include "sixteen.h"
#include "utf8.h"

/* Writes \u and four digits; for a character above U+FFFF two surrogates. */
static void out_escape(struct out *o, uint32_t character)
{
    static const char hex[] = "0123456789abcdef";

    if (character > 0xFFFF) {
        out_escape(o, 0xD7C0 + (character >> 10));
        character = 0xDC00 | (character & 0x3FF);
    }
    out_text(o, "\\u");
    for (unsigned shift = 16; shift > 0; shift -= 4)
        out_char(o, hex[character >> (shift - 4) & 15]);
}

/* Writes the character at `at` and returns how many bytes it has. What a
 * terminal would act on is escaped: JSON is printed too. */
static size_t out_json_step(struct out *o, const char *at, size_t size)
{
    uint32_t character;
    const size_t step = utf8_next(at, size, &character);

    if (step == 0 || !utf8_printable(character)) {
        out_escape(o, step ? character : 0xFFFD);
    } else {
        if (*at == '"' || *at == '\\')
            out_char(o, '\\');
        out_bytes(o, at, step);
    }
    return step ? step : 1;
}

/* Returns how many bytes from the first mean themselves in a JSON string. */
static size_t plain_run(const char *at, size_t size)
{
    size_t run = 0;

    /* 0x20..0x7E in one comparison. */
    while (run < size && (unsigned char)(at[run] - 0x20) < 0x5F
           && at[run] != '"' && at[run] != '\\')
        run++;
    return run;
}

void out_json(struct out *o, const char *at, size_t size)
{
    out_char(o, '"');
    while (size > 0) {
        size_t run = plain_run(at, size), step;

        out_bytes(o, at, run);
        at += run;
        size -= run;
        if (size == 0)
            break;
        step = out_json_step(o, at, size);
        at += step;
        size -= step;
    }
    out_char(o, '"');
}

/* Returns how many bytes from the first are safe for a terminal. */
static size_t tame_run(const char *at, size_t size)
{
    size_t run = 0;

    while (size - run >= 16) {
        const size_t tame = sixteen_before(at + run, 0x7F, 0x7F);

        run += tame;
        if (tame < 16)
            return run;
    }
    /* The comparison holds for 0x20 to 0x7E. */
    while (run < size && (unsigned char)(at[run] - 0x20) < 0x5F)
        run++;
    return run;
}

/* Writes the character at `at` and returns how many bytes it has. White
 * space that moves the cursor is a blank. */
static size_t out_source_step(struct out *o, const char *at, size_t size)
{
    uint32_t character;
    const size_t step = utf8_next(at, size, &character);

    if (step == 1 && (*at == '\r' || *at == '\n'))
        out_char(o, ' ');
    else if (step > 0 && (*at == '\t' || utf8_printable(character)))
        out_bytes(o, at, step);
    else
        out_escape(o, step ? character : 0xFFFD);
    return step ? step : 1;
}

void out_json_source(struct out *o, const char *at, size_t size)
{
    while (size > 0) {
        const size_t run = tame_run(at, size);
        size_t step = 0;

        out_bytes(o, at, run);
        if (run < size)
            step = out_source_step(o, at + run, size - run);
        at += run + step;
        size -= run + step;
    }
}

void out_json_text(struct out *o, const char *text)
{
    out_json(o, text, strlen(text));
}

void out_key_text(struct out *o, bool *first, const char *key,
                  const char *text)
{
    out_key(o, first, key);
    if (text)
        out_json_text(o, text);
    else
        out_text(o, "null");
}

void out_key_texts(struct out *o, bool *first, const char *key,
                   const char *const *texts, size_t n)
{
    out_key(o, first, key);
    out_char(o, '[');
    for (size_t i = 0; i < n; i++) {
        out_text(o, i ? "," : "");
        out_json_text(o, texts[i]);
    }
    out_char(o, ']');
}
