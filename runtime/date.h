/* Days written in names, as 20250514 or 2025-05-14: what mreg_resolve takes
 * off a name, and what the generator compares in a model's aliases.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_DATE_H
#define MREG_DATE_H

#include "mreg.h"

/* `size` is how many bytes the day takes, 8 or 10; 0 if there is none.
 * `number` counts days since 1970. */
struct mreg_day { uint16_t size, number; };

static inline int mreg_digit_at(const char *p)
{
    return (unsigned)(unsigned char)*p - '0' < 10;
}

/* Reads two digits as a number; it is 100 if they are not digits. */
static inline unsigned mreg_two_digits(const char *p)
{
    if (!mreg_digit_at(p) || !mreg_digit_at(p + 1))
        return 100;
    return (unsigned)(p[0] - '0') * 10 + (unsigned)(p[1] - '0');
}

/* Returns the number of a day, whose month and day count from 0; 0 if the
 * calendar does not have it. The year is one of 2000 to 2099, in which each
 * fourth year is a leap year. */
static inline uint16_t mreg_day_number(unsigned year, unsigned month,
                                       unsigned day)
{
    static const uint16_t before[] = {0, 31, 59, 90, 120, 151, 181, 212, 243,
                                      273, 304, 334, 365};
    const unsigned leap = year % 4 == 0;

    if (year > 99 || month >= 12
        || day >= before[month + 1] - before[month] + (leap & (month == 1)))
        return 0;
    return (uint16_t)((unsigned)MREG_DAYS_(2000, 1, 1) + year * 365
                      + (year + 3) / 4 + before[month]
                      + (leap & (month > 1)) + day);
}

/* Reads the day that the `n` bytes at `p` begin with. */
static inline struct mreg_day mreg_day_at(const char *p, size_t n)
{
    const unsigned dash = n >= 10 && p[4] == '-' && p[7] == '-';
    struct mreg_day day = {0, 0};

    if (n < 8 || mreg_two_digits(p) != 20)
        return day;
    day.number = mreg_day_number(mreg_two_digits(p + 2),
                                 mreg_two_digits(p + 4 + dash) - 1,
                                 mreg_two_digits(p + 6 + 2 * dash) - 1);
    if (day.number)
        day.size = (uint16_t)(8 + 2 * dash);
    return day;
}

/* Finds the first day that the name carries between what are not digits. */
static inline struct mreg_day mreg_day_in(const char *name, size_t size)
{
    for (size_t at = 0; at < size; at++) {
        if (at && mreg_digit_at(name + at - 1))
            continue;
        const struct mreg_day day = mreg_day_at(name + at, size - at);
        if (day.size && (at + day.size == size
                         || !mreg_digit_at(name + at + day.size)))
            return day;
    }
    return (struct mreg_day){0, 0};
}

#endif
