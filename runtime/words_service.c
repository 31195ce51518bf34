/* The names of the services.
 *
 * SPDX-License-Identifier: MIT */
#include "words.h"

#define X_(number, NAME, name) char NAME[sizeof name];
static const struct words { MREG_SERVICES(X_) } words = {
#undef X_
#define X_(number, NAME, name) name,
    MREG_SERVICES(X_)
#undef X_
};

#define X_(number, NAME, name) \
    [number] = offsetof(struct words, NAME),
static const uint16_t begin[] = {MREG_SERVICES(X_) sizeof words};
#undef X_

#define LIST (const char *)&words, begin, sizeof begin / sizeof *begin - 1

mreg_text mreg_service_name(uint32_t service)
{
    return mreg_word(LIST, service);
}

uint32_t mreg_service_find(const char *name, size_t size)
{
    return mreg_word_find(LIST, name, size);
}
