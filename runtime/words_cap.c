/* The names of the capabilities.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

/* A set holds 64 capabilities, and MREG_CAP_ names must agree with the list. */
#define X_(number, NAME, name) \
    _Static_assert(number < 64 && MREG_CAP_##NAME == MREG_CAP(number), name);
MREG_CAPABILITIES(X_)
#undef X_

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_CAPABILITIES(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_CAPABILITIES(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_CAPABILITIES(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_cap_name(uint32_t bit)
{
    return mreg_word(LIST, bit);
}

uint32_t mreg_cap_find(const char *name, size_t size)
{
    return mreg_word_find(LIST, name, size);
}
