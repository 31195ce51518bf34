/* Buffered output, and the one place where bytes are made harmless.
 *
 * SPDX-License-Identifier: MIT */
#include "out.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "buffer.h"
#include "count_text.h"
#include "utf8.h"

struct out out_std = {.fd = 1};
struct out out_err = {.fd = 2};

void out_flush(struct out *o)
{
    size_t done = 0;

    if (o->into) {
        put_bytes(o->into, o->buffer, o->used);
        done = o->used;
    }
    while (done < o->used && !o->failed) {
        ssize_t n = write(o->fd, o->buffer + done, o->used - done);

        if (n > 0)
            done += (size_t)n;
        else if (n == 0 || errno != EINTR)
            o->failed = true;
    }
    o->used = 0;
}

struct out *out_into(struct buffer *to)
{
    struct out *o = arena_get(to->arena, 1, sizeof *o);

    o->fd = -1;
    o->into = to;
    return o;
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

/* Writes a byte as \xNN. */
static void out_hex(struct out *o, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";

    out_text(o, "\\x");
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
                out_hex(o, (unsigned char)at[i]);
        at += step;
        size -= step;
    }
}

void complain(const char *command, const char *what, const char *name,
              const char *cure)
{
    out_flush(&out_std);
    out_text(&out_err, command);
    out_text(&out_err, ": ");
    out_shown(&out_err, what, strlen(what));
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
