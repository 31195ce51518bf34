/* UTF-8, strictly, and which characters a text may have.
 *
 * SPDX-License-Identifier: MIT */
#include "utf8.h"

/* The first byte chooses the form; `least` refuses overlong ones. */
static const struct form {
    unsigned char mask, lead;
    unsigned char size;
    uint32_t least;
} forms[] = {
    {0x80, 0x00, 1, 0},
    {0xE0, 0xC0, 2, 0x80},
    {0xF0, 0xE0, 3, 0x800},
    {0xF8, 0xF0, 4, 0x10000},
};

#define FORMS (sizeof forms / sizeof forms[0])

static const struct form *form_of(unsigned char first)
{
    for (size_t i = 0; i < FORMS; i++)
        if ((first & forms[i].mask) == forms[i].lead)
            return &forms[i];
    return NULL;
}

size_t utf8_next(const char *text, size_t size, uint32_t *character)
{
    const struct form *form;
    uint32_t value;

    *character = 0;
    if (!size)
        return 0;
    form = form_of((unsigned char)text[0]);
    if (!form || form->size > size)
        return 0;
    value = (unsigned char)text[0] & ~(uint32_t)form->mask;
    for (size_t i = 1; i < form->size; i++) {
        if (((unsigned char)text[i] & 0xC0) != 0x80)
            return 0;
        value = value << 6 | ((unsigned char)text[i] & 0x3F);
    }
    if (value < form->least || value > 0x10FFFF
        || (value >= 0xD800 && value <= 0xDFFF))
        return 0;
    *character = value;
    return form->size;
}

static const struct { uint32_t first, last; } unprintable[] = {
    {0x0000, 0x001F}, {0x007F, 0x009F},   /* controls */
    {0x00AD, 0x00AD},                     /* soft hyphen */
    {0x061C, 0x061C}, {0x200E, 0x200F},   /* direction marks */
    {0x2028, 0x202E},                     /* separators, embeddings */
    {0x2060, 0x206F},                     /* invisible, isolates */
    {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF},   /* no characters; byte order */
    {0xFFF0, 0xFFFC}, {0xFFFE, 0xFFFF},
    {0xE0000, 0xE0FFF},                   /* tags, invisible */
};

bool utf8_printable(uint32_t character)
{
    const size_t n = sizeof unprintable / sizeof unprintable[0];

    for (size_t i = 0; i < n && character >= unprintable[i].first; i++)
        if (character <= unprintable[i].last)
            return false;
    return (character & 0xFFFE) != 0xFFFE;
}
