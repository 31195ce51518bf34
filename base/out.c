/* Buffered output, and the one place where bytes are made harmless.
 *
 * SPDX-License-Identifier: MIT */
#include "out.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "count_text.h"
#include "sixteen.h"
#include "utf8.h"

struct out out_std = {.fd = 1};
struct out out_err = {.fd = 2};

void out_flush(struct out *o)
{
    size_t done = 0;

    while (done < o->used && !o->failed) {
        ssize_t n = write(o->fd, o->buffer + done, o->used - done);

        if (n > 0)
            done += (size_t)n;
        else if (n == 0 || errno != EINTR)
            o->failed = true;
    }
    o->used = 0;
}

bool out_print(const char *text)
{
    out_text(&out_std, text);
    out_flush(&out_std);
    return !out_std.failed;
}

void out_many(struct out *o, const char *at, size_t size)
{
    while (size > 0) {
        size_t room = OUT_SIZE - o->used;
        size_t part = size < room ? size : room;

        memcpy(o->buffer + o->used, at, part);
        o->used += part;
        at += part;
        size -= part;
        if (o->used == OUT_SIZE)
            out_flush(o);
    }
}

void out_repeat(struct out *o, char c, size_t times)
{
    while (times-- > 0)
        out_char(o, c);
}

void out_number(struct out *o, uint64_t n)
{
    char digits[20];
    size_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    out_bytes(o, digits + at, sizeof digits - at);
}

void out_grouped(struct out *o, uint64_t n)
{
    char text[COUNT_ROOM];

    out_bytes(o, text, count_grouped(n, text));
}

static void out_hex(struct out *o, const char *before, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";

    out_text(o, before);
    out_char(o, hex[byte >> 4]);
    out_char(o, hex[byte & 15]);
}

void out_shown(struct out *o, const char *at, size_t size)
{
    uint32_t character;

    while (size > 0) {
        const size_t valid = utf8_next(at, size, &character);
        const size_t step = valid ? valid : 1;

        if (valid && utf8_printable(character))
            out_bytes(o, at, step);
        else
            for (size_t i = 0; i < step; i++)
                out_hex(o, "\\x", (unsigned char)at[i]);
        at += step;
        size -= step;
    }
}

/* Writes \u and four digits, for what lies above U+FFFF as two surrogates. */
static void out_escape(struct out *o, uint32_t character)
{
    if (character > 0xFFFF) {
        out_escape(o, 0xD7C0 + (character >> 10));
        character = 0xDC00 | (character & 0x3FF);
    }
    out_hex(o, "\\u", (unsigned char)(character >> 8));
    out_hex(o, "", (unsigned char)character);
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

/* How many bytes stand for themselves in a JSON string. */
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

/* How many bytes from the first may go to a terminal as they are. */
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

void complain(const char *command, const char *what, const char *name,
              const char *cure)
{
    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    out_text(&out_err, what);
    if (name) {
        out_text(&out_err, " '");
        out_shown(&out_err, name, strlen(name));
        out_char(&out_err, '\'');
    }
    if (cure) {
        out_text(&out_err, "; ");
        out_text(&out_err, cure);
    }
    out_char(&out_err, '\n');
    out_flush(&out_err);
}
