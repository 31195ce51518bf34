/* Days of the calendar that the whole world writes, before 1582 too, counted
 * from 1970-01-01.
 *
 * SPDX-License-Identifier: MIT */
#ifndef MREG_BASE_CIVIL_H
#define MREG_BASE_CIVIL_H

#include <stdbool.h>
#include <stdint.h>

struct civil_day {
    int64_t year;
    unsigned month, day;        /* from 1 on */
};

static inline int64_t floor_div(int64_t n, int64_t by)
{
    return n / by - (n % by < 0);
}

static inline bool civil_leap(int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Counts years from March, so that a leap day comes last. The year is
 * within a million. */
static inline int64_t civil_number(int64_t year, unsigned month, unsigned day)
{
    const int64_t y = year - (month < 3);
    const int64_t of_year = (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5
                            + day;

    return y * 365 + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400)
           + of_year - 719469;
}

/* Does the way back from such a number. */
static inline struct civil_day civil_of(int64_t number)
{
    const int64_t day = number + 719468,    /* from March 1 of the year 0 */
                  era = floor_div(day, 146097), /* of 400 years each */
                  era_day = day - era * 146097;
    const int64_t of_era = (era_day - era_day / 1460 + era_day / 36524
                            - era_day / 146096) / 365;
    const unsigned of_year = (unsigned)(era_day - 365 * of_era - of_era / 4
                                        + of_era / 100);
    struct civil_day c = {era * 400 + of_era, (5 * of_year + 2) / 153, 0};

    c.day = of_year - (153 * c.month + 2) / 5 + 1;
    c.month += c.month < 10 ? 3u : -9u;
    c.year += c.month < 3;
    return c;
}

#endif
