/* JSON strings without their escapes.
 *
 * SPDX-License-Identifier: MIT */
#include "bytes.h"
#include "json_read.h"

static unsigned hex_value(char c)
{
    if (c <= '9')
        return (unsigned)(c - '0');
    return ((unsigned)c | 0x20U) - 'a' + 10;
}

static long four_hex(const char *at)
{
    return (long)(hex_value(at[0]) << 12 | hex_value(at[1]) << 8
                  | hex_value(at[2]) << 4 | hex_value(at[3]));
}

long json_unescape(const char *at, size_t left, size_t *step)
{
    long code = four_hex(at + 2), low;

    *step = 6;
    if (code < 0xD800 || code > 0xDFFF)
        return code;
    if (code > 0xDBFF || left < 12 || at[6] != '\\' || at[7] != 'u')
        return JSON_HALF_PAIR;
    low = four_hex(at + 8);
    if (low < 0xDC00 || low > 0xDFFF)
        return JSON_HALF_PAIR;
    *step = 12;
    return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
}

static size_t encode(unsigned long code, char out[4])
{
    size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};

    for (size_t i = size; i-- > 1; code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3F));
    out[0] = (char)(lead[size] | code);
    return size;
}

/* Decodes one character of the text; returns how many bytes it has in
 * `out`. */
static size_t decode_one(const char *at, size_t left, size_t *step,
                         char out[4])
{
    static const char short_forms[] = "bfnrt", meant[] = "\b\f\n\r\t";
    long code;

    *step = 1;
    out[0] = *at;
    if (*at != '\\')
        return 1;
    if (at[1] == 'u') {
        code = json_unescape(at, left, step);
        return encode(code < 0 ? 0xFFFD : (unsigned long)code, out);
    }
    *step = 2;
    out[0] = at[1];
    for (size_t i = 0; i < sizeof short_forms - 1; i++)
        if (short_forms[i] == at[1])
            out[0] = meant[i];
    return 1;
}

size_t json_decode(struct json_text text, char *out, size_t room)
{
    size_t used = 0, step;

    for (size_t i = 0; i < text.size; i += step) {
        char one[4];
        size_t size = decode_one(text.at + i, text.size - i, &step, one);

        if (size > room - used)
            return room + 1;
        memcpy(out + used, one, size);
        used += size;
    }
    return used;
}
