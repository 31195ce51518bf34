/* Decodes base64 strictly.
 *
 * SPDX-License-Identifier: MIT */
#include "base64.h"

#include <string.h>

static const char alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Decodes four characters, of which the last `padding` must be '='. */
static bool decode_quad(const char *text, unsigned padding, uint8_t bytes[3])
{
    uint32_t bits = 0;

    for (unsigned i = 0; i < 4; i++) {
        const char *at = i + padding < 4
            ? memchr(alphabet, text[i], 64)
            : text[i] == '=' ? alphabet : NULL;

        if (!at)
            return false;
        bits = bits << 6 | (uint32_t)(at - alphabet);
    }
    for (unsigned i = 0; i < 3; i++)
        bytes[i] = (uint8_t)(bits >> (16 - 8 * i));
    return !(bits & ((1u << 8 * padding) - 1));
}

static unsigned padding_of(const char *text, size_t size)
{
    return size < 4 || text[size - 1] != '=' ? 0
           : text[size - 2] != '=' ? 1 : 2;
}

bool base64_decode(const char *text, size_t size, uint8_t *bytes, size_t room,
                   size_t *n)
{
    const unsigned padding = padding_of(text, size);

    *n = size / 4 * 3 - padding;
    if (size % 4 || *n > room)
        return false;
    for (size_t i = 0; i < size; i += 4) {
        const unsigned few = i + 4 == size ? padding : 0;
        uint8_t three[3];

        if (!decode_quad(text + i, few, three))
            return false;
        memcpy(bytes + i / 4 * 3, three, 3 - few);
    }
    return true;
}
