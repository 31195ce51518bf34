/* Exact decimal numbers: text to integers and fractions.
 *
 * SPDX-License-Identifier: MIT */
#include "decimal.h"

/* Keeps every scale far from the limits of int. */
#define TEXT_MAX 100000
#define EXPONENT_MAX 100000

/* 10^19 is the last power of ten in 64 bits. */
#define POWER_MAX 19

struct scan {
    const char *at, *end;
};

static bool next_is_digit(const struct scan *s)
{
    return s->at < s->end && is_digit(*s->at);
}

static bool accept(struct scan *s, char c)
{
    if (s->at == s->end || *s->at != c)
        return false;
    s->at++;
    return true;
}

/* Sets d to d * 10^(zeros + 1) + digit; false if that needs more than 64
 * bits. */
static bool append(struct decimal *d, unsigned zeros, unsigned digit)
{
    for (unsigned i = 0; i <= zeros; i++) {
        if (d->digits > UINT64_MAX / 10)
            return false;
        d->digits *= 10;
    }
    if (d->digits > UINT64_MAX - digit)
        return false;
    d->digits += digit;
    return true;
}

/* Zeros are held back until a digit follows, so that trailing ones only
 * move the scale. */
static bool digits(struct scan *s, struct decimal *d, unsigned *zeros,
                   int per_digit)
{
    if (!next_is_digit(s))
        return false;
    for (; next_is_digit(s); s->at++) {
        unsigned digit = (unsigned)(*s->at - '0');

        d->scale += per_digit;
        if (!digit) {
            ++*zeros;
            continue;
        }
        if (!append(d, d->digits ? *zeros : 0, digit))
            return false;
        *zeros = 0;
    }
    return true;
}

static bool exponent(struct scan *s, struct decimal *d)
{
    bool negative;
    int value = 0;

    if (!accept(s, 'e') && !accept(s, 'E'))
        return true;
    negative = accept(s, '-');
    if (!negative)
        accept(s, '+');
    if (!next_is_digit(s))
        return false;
    for (; next_is_digit(s); s->at++) {
        value = value * 10 + (*s->at - '0');
        if (value > EXPONENT_MAX)
            return false;
    }
    d->scale += negative ? value : -value;
    return true;
}

bool decimal_parse(const char *text, size_t size, struct decimal *out)
{
    struct scan s = {text, text};
    struct decimal d = {0, 0, false};
    unsigned zeros = 0;

    *out = d;
    if (!text || size > TEXT_MAX)
        return false;
    s.end = text + size;
    d.negative = accept(&s, '-');
    if (s.end - s.at > 1 && s.at[0] == '0' && is_digit(s.at[1]))
        return false;
    if (!digits(&s, &d, &zeros, 0))
        return false;
    if (accept(&s, '.') && !digits(&s, &d, &zeros, 1))
        return false;
    if (!exponent(&s, &d) || s.at != s.end)
        return false;
    d.scale = d.digits ? d.scale - (int)zeros : 0;
    *out = d;
    return true;
}

/* ---- integers ---------------------------------------------------------- */

static enum decimal_fit multiplied(uint64_t value, long long power,
                                   uint64_t *out)
{
    if (power > POWER_MAX)
        return DECIMAL_TOO_LARGE;
    for (; power > 0; power--) {
        if (value > UINT64_MAX / 10)
            return DECIMAL_TOO_LARGE;
        value *= 10;
    }
    *out = value;
    return DECIMAL_EXACT;
}

/* Beyond 10^19 even the largest value is less than half of one. */
static enum decimal_fit divided(uint64_t value, long long power,
                                uint64_t *out)
{
    uint64_t over = 1, rest;

    if (power > POWER_MAX)
        return DECIMAL_ROUNDED;
    for (; power > 0; power--)
        over *= 10;
    rest = value % over;
    *out = value / over;
    if (rest > over - rest || (rest == over - rest && *out % 2))
        ++*out;
    return rest ? DECIMAL_ROUNDED : DECIMAL_EXACT;
}

enum decimal_fit decimal_scaled(struct decimal d, int power, uint64_t *out)
{
    long long by = (long long)power - d.scale;

    *out = 0;
    if (!d.digits)
        return DECIMAL_EXACT;
    if (d.negative)
        return DECIMAL_TOO_LARGE;
    return by < 0 ? divided(d.digits, -by, out)
                  : multiplied(d.digits, by, out);
}

/* ---- fractions --------------------------------------------------------- */

/* Divides `value` by `prime` as often as it goes, at most `*times`. */
static uint64_t reduce(uint64_t value, unsigned prime, int *times)
{
    for (; *times > 0 && value % prime == 0; --*times)
        value /= prime;
    return value;
}

static bool raise(uint64_t *value, unsigned factor, int times)
{
    for (; times > 0; times--) {
        if (*value > UINT32_MAX / factor)
            return false;
        *value *= factor;
    }
    return *value <= UINT32_MAX;
}

bool decimal_fraction(struct decimal d, uint32_t *times, uint32_t *over)
{
    uint64_t above = d.digits, below = 1;
    int twos = d.scale > 0 ? d.scale : 0, fives = twos;

    *times = 0;
    *over = 1;
    if (!d.digits)
        return true;
    if (d.negative)
        return false;
    above = reduce(above, 2, &twos);
    above = reduce(above, 5, &fives);
    if (!raise(&below, 2, twos) || !raise(&below, 5, fives)
        || !raise(&above, 10, d.scale < 0 ? -d.scale : 0))
        return false;
    *times = (uint32_t)above;
    *over = (uint32_t)below;
    return true;
}

bool decimal_whole(const char *text, size_t size, int power, uint64_t *out)
{
    struct decimal d;

    return decimal_parse(text, size, &d) && !d.negative
        && decimal_scaled(d, power, out) == DECIMAL_EXACT;
}
