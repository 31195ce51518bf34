/* Periods of a time zone: where they begin and what they are called.
 *
 * SPDX-License-Identifier: MIT */
#include "period.h"

#include "civil.h"
#include "instant.h"

#define HOUR_MS INT64_C(3600000)
#define MINUTE_MS INT64_C(60000)

#define X_(NAME, name) #name,
const char *const period_names[PERIOD_KINDS] = {PERIODS(X_)};
#undef X_

/* Numbers periods of days: the day of 1970 itself, the Monday before it as the
 * week 0, January 1970 as the month 0. */
static int64_t number_of(enum period_kind kind, int64_t day)
{
    const struct civil_day c = civil_of(day);

    switch (kind) {
    case PERIOD_WEEK: return floor_div(day + 3, 7);
    case PERIOD_MONTH: return (c.year - 1970) * 12 + c.month - 1;
    case PERIOD_YEAR: return c.year;
    default: return day;
    }
}

/* Returns the first day of a period that has such a number. */
static int64_t first_day(enum period_kind kind, int64_t number)
{
    const int64_t years = floor_div(number, 12);

    switch (kind) {
    case PERIOD_WEEK: return number * 7 - 3;
    case PERIOD_MONTH:
        return civil_number(1970 + years, (unsigned)(number - years * 12) + 1,
                            1);
    case PERIOD_YEAR: return civil_number(number, 1, 1);
    default: return number;
    }
}

static int64_t begin_of(const struct zone *z, enum period_kind kind,
                        int64_t number)
{
    return zone_first(z, first_day(kind, number) * DAY_MS);
}

/* Returns the number of the period that holds an instant. Where a clock is put
 * back over midnight it shows the day before once more, and that is part of
 * the day that had begun. */
static int64_t number_at(const struct zone *z, enum period_kind kind,
                         int64_t ms)
{
    const int64_t day = floor_div(zone_local(z, ms), DAY_MS);
    int64_t number = number_of(kind, day);

    while (begin_of(z, kind, number + 1) <= ms)
        number++;
    return number;
}

static struct period hour_at(const struct zone *z, int64_t ms)
{
    const struct zone_span span = zone_span_at(z, ms);
    const int64_t local = zone_local(z, ms),
                  offset = span.offset * INT64_C(1000);
    struct period p;

    p.from = floor_div(local, HOUR_MS) * HOUR_MS - offset;
    p.until = p.from + HOUR_MS;
    if (p.from < span.from)
        p.from = span.from;
    if (p.until > span.until)
        p.until = span.until;
    return p;
}

/* Periods are asked of the years 1 to 9998; other instants are taken for the
 * nearest. */
static int64_t within(int64_t ms)
{
    const int64_t first = INT64_C(-62104060800000),
                  last = INT64_C(253370764800000) - 1;

    return ms < first ? first : ms > last ? last : ms;
}

struct period period_at(const struct zone *z, enum period_kind kind,
                        int64_t ms)
{
    int64_t number;

    ms = within(ms);
    if (kind == PERIOD_HOUR)
        return hour_at(z, ms);
    number = number_at(z, kind, ms);
    return (struct period){begin_of(z, kind, number),
                           begin_of(z, kind, number + 1)};
}

int64_t period_move(const struct zone *z, enum period_kind kind, int64_t ms,
                    int n)
{
    if (kind == PERIOD_HOUR)
        return hour_at(z, within(ms)).from + n * HOUR_MS;
    return begin_of(z, kind, number_at(z, kind, within(ms)) + n);
}

static char *put_two(char *at, unsigned n)
{
    *at++ = (char)('0' + n / 10 % 10);
    *at++ = (char)('0' + n % 10);
    return at;
}

/* Writes the time of day and the offset: T14:00+01:00. */
static void put_clock(char *at, int64_t local, int32_t offset)
{
    const int64_t minute = floor_div(local, MINUTE_MS) % 1440;
    const uint32_t of_day = (uint32_t)(minute < 0 ? minute + 1440 : minute),
                   east = (uint32_t)(offset < 0 ? -offset : offset) / 60;

    *at++ = 'T';
    at = put_two(at, of_day / 60);
    *at++ = ':';
    at = put_two(at, of_day % 60);
    *at++ = offset < 0 ? '-' : '+';
    at = put_two(at, east / 60);
    *at++ = ':';
    *put_two(at, east % 60) = '\0';
}

void period_text(const struct zone *z, enum period_kind kind, int64_t from,
                 char out[PERIOD_TEXT_ROOM])
{
    const int64_t local = zone_local(z, from);
    int64_t day = floor_div(local, DAY_MS);
    struct civil_day c;
    char *at = out;

    if (kind == PERIOD_WEEK)
        day = first_day(kind, number_of(kind, day));
    c = civil_of(day);
    at = put_two(at, (unsigned)(c.year / 100));
    at = put_two(at, (unsigned)(c.year % 100));
    if (kind != PERIOD_YEAR) {
        *at++ = '-';
        at = put_two(at, c.month);
    }
    if (kind != PERIOD_YEAR && kind != PERIOD_MONTH) {
        *at++ = '-';
        at = put_two(at, c.day);
    }
    *at = '\0';
    if (kind == PERIOD_HOUR)
        put_clock(at, local, zone_span_at(z, from).offset);
}
