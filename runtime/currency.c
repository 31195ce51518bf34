/* Currencies: their letters and their numbers. The letter A is 1, so that no
 * code has the number of US dollars, which are 0.
 *
 * SPDX-License-Identifier: MIT */
#include "mreg.h"

#define BITS 5
#define BEFORE_A ('A' - 1)
#define PACKED(a, b, c) \
    (((a) - BEFORE_A) << 2 * BITS | ((b) - BEFORE_A) << BITS | ((c) - BEFORE_A))
#define DOLLARS PACKED('U', 'S', 'D')

uint32_t mreg_currency_find(const char *code, size_t size)
{
    uint32_t packed = 0;

    if (!code || size != 3)
        return MREG_NONE;
    for (unsigned i = 0; i < 3; i++) {
        if (code[i] < 'A' || code[i] > 'Z')
            return MREG_NONE;
        packed = packed << BITS | (uint32_t)(code[i] - BEFORE_A);
    }
    return packed == DOLLARS ? MREG_USD : packed;
}

uint32_t mreg_currency_text(mreg_currency currency, char *out, uint32_t room)
{
    char text[3];
    uint32_t packed = currency ? currency : DOLLARS;

    if (!out)
        room = 0;
    if (room)
        out[0] = 0;
    for (unsigned i = 3; i-- > 0; packed >>= BITS)
        text[i] = (char)(BEFORE_A + (packed & 31));
    if (packed || room < 4 || mreg_currency_find(text, 3) == MREG_NONE
        || (currency && mreg_currency_find(text, 3) != currency))
        return 0;
    for (unsigned i = 0; i < 3; i++)
        out[i] = text[i];
    out[3] = 0;
    return 3;
}
