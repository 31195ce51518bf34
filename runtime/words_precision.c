/* How sure the first instant of a price is, in words.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_PRECISIONS(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_PRECISIONS(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_PRECISIONS(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_precision_name(uint32_t precision)
{
    return mreg_word(LIST, precision);
}
