/* The names of the geographies.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_GEOGRAPHIES(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_GEOGRAPHIES(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_GEOGRAPHIES(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_geo_name(uint32_t geo)
{
    return mreg_word(LIST, geo);
}

uint32_t mreg_geo_find(const char *name, size_t size)
{
    return mreg_word_find(LIST, name, size);
}
