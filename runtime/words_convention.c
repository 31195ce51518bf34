/* The names of the ways to count.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_CONVENTIONS(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_CONVENTIONS(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_CONVENTIONS(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_convention_name(uint32_t bit)
{
    return mreg_word(LIST, bit);
}
