/* The names of the lists of guidance.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_GUIDANCE(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_GUIDANCE(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_GUIDANCE(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_guide_name(uint32_t list)
{
    return mreg_word(LIST, list);
}
