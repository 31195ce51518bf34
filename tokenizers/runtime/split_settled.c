/* Whether what follows a text can change a piece found in it.
 *
 * What can: a character cut off by the text's end (they have at most 4
 * bytes), a contraction cut off (3); a newline after blanks, which belongs
 * to the piece of an earlier newline or blank; a lower case letter after
 * capitals, which in o200k binds them to a caseless letter or mark before
 * them. The last two reach back over any distance.
 *
 * SPDX-License-Identifier: MIT */
#include "split_char.h"

int mreg_is_settled(const uint8_t *p, const uint8_t *q, const uint8_t *end)
{
    static const unsigned far[] = {MREG_BLANKS, MREG_SET(UPPER)};
    const uint8_t *beyond = q;

    (void)p;
    /* All caseless letters, marks and blanks but the controls and the space
     * are beyond ASCII. */
    if (q[-1] <= ' ' || q[-1] >= 0x80)
        for (int i = 0; i < 2 && beyond == q; i++)
            beyond = mreg_skip(q, end, far[i]);
    return end - beyond >= 4;
}
