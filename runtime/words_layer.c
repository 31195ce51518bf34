/* How sure the first instant of a price is, in words.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_LAYERS(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_LAYERS(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_LAYERS(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_layer_name(uint32_t layer)
{
    return mreg_word(LIST, layer);
}
