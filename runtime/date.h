/* Days written in names, as 20250514 or 2025-05-14: what mreg_resolve takes
 * off a name, and what the generator compares in a model's aliases.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_DATE_H
#define MREG_DATE_H

#include "mreg.h"

/* `size` is how many bytes the day takes, 8 or 10; 0 if there is none. */
struct mreg_day {
    uint32_t size;
    uint16_t year;
    uint8_t month, day;
};

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

/* Is this a day of the calendar? The year is one of 2000 to 2099, in which
 * each fourth year is a leap year. */
static inline int mreg_is_day(unsigned year, unsigned month, unsigned day)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30,
                                   31, 31, 30, 31, 30, 31};

    if (month - 1 >= 12)
        return 0;
    return day - 1 < days[month - 1] + (month == 2 && year % 4 == 0 ? 1u : 0u);
}

/* Reads the day that the `n` bytes at `p` begin with. */
static inline struct mreg_day mreg_day_at(const char *p, size_t n)
{
    struct mreg_day day = {0, 0, 0, 0};
    const size_t dash = n >= 10 && p[4] == '-' && p[7] == '-';

    if (n < 8 || mreg_two_digits(p) != 20 || mreg_two_digits(p + 2) > 99)
        return day;
    day.year = (uint16_t)(2000 + mreg_two_digits(p + 2));
    day.month = (uint8_t)mreg_two_digits(p + 4 + dash);
    day.day = (uint8_t)mreg_two_digits(p + 6 + 2 * dash);
    if (mreg_is_day(day.year, day.month, day.day))
        day.size = dash ? 10 : 8;
    return day;
}

/* Finds the first day that the name carries between what are not digits;
 * *at is where it begins. */
static inline struct mreg_day mreg_day_in(const char *name, size_t size,
                                          size_t *at)
{
    struct mreg_day day = {0, 0, 0, 0};

    for (*at = 0; *at < size; ++*at) {
        if (*at && mreg_digit_at(name + *at - 1))
            continue;
        day = mreg_day_at(name + *at, size - *at);
        if (day.size && (*at + day.size == size
                         || !mreg_digit_at(name + *at + day.size)))
            return day;
    }
    return (struct mreg_day){0, 0, 0, 0};
}

/* Returns how many days have passed since 1970 when a day begins. */
static inline uint16_t mreg_day_number(struct mreg_day day)
{
    return (uint16_t)MREG_DAYS_(day.year, day.month, day.day);
}

#endif
