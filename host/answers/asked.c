/* Instants as people and logs ask for them.
 *
 * SPDX-License-Identifier: MIT */
#include "asked.h"

#include "base/instant.h"

#define SECOND 1000
#define YEAR_10000 INT64_C(253402300800000)

/* The library takes 0 for the registry's own day, a person does not. */
static mreg_time not_zero(mreg_time at)
{
    return at ? at : 1;
}

bool asked_instant(const char *text, size_t size, mreg_time *out)
{
    if (!instant_parse_log(text, size, out))
        return false;
    *out = not_zero(*out);
    return true;
}

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Reads the digits after a point as milliseconds. */
static bool thousandths(const char *at, const char *end, int64_t *out)
{
    int64_t worth = SECOND / 10;

    *out = 0;
    for (; at < end; at++, worth /= 10) {
        if (!digit(*at))
            return false;
        *out += worth * (*at - '0');
    }
    return true;
}

bool asked_epoch(const char *text, size_t size, mreg_time *out)
{
    const char *end = text + size;
    int64_t whole = 0, part = 0;

    for (; text < end && digit(*text); text++) {
        whole = whole * 10 + (*text - '0');
        if (whole >= YEAR_10000)
            return false;
    }
    if (text < end && (*text != '.' || !thousandths(text + 1, end, &part)))
        return false;
    *out = not_zero(whole < ASKED_MILLISECONDS ? whole * SECOND + part : whole);
    return true;
}
