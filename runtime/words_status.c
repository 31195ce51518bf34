/* What a status means, in words.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, text) char NAME[sizeof text];
static const struct words { MREG_STATUSES(X_) } words = {
#undef X_
#define X_(number, NAME, text) text,
    MREG_STATUSES(X_)
#undef X_
};

#define X_(number, NAME, text) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_STATUSES(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_status_text(uint32_t status)
{
    return mreg_word(LIST, status);
}
