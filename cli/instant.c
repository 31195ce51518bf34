/* Instants: the proleptic Gregorian calendar in integers.
 *
 * SPDX-License-Identifier: MIT */
#include "instant.h"

#include <stdint.h>
#include <string.h>

#define MINUTE 60000
#define DAY (1440LL * MINUTE)

struct reader {
    const char *at, *end;
    bool ok;
};

static bool here(const struct reader *r, char c)
{
    return r->at < r->end && *r->at == c;
}

static void expect(struct reader *r, char c)
{
    if (here(r, c))
        r->at++;
    else
        r->ok = false;
}

/* Exactly `digits` digits, at most `most`. */
static int number(struct reader *r, int digits, int most)
{
    int n = 0;

    for (; digits > 0; digits--) {
        if (r->at == r->end || *r->at < '0' || *r->at > '9') {
            r->ok = false;
            return 0;
        }
        n = n * 10 + (*r->at++ - '0');
    }
    if (n > most)
        r->ok = false;
    return n;
}

static int month_days(int year, int month)
{
    static const char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
                                31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return days[month - 1] + (month == 2 && leap);
}

static int64_t read_day(struct reader *r)
{
    int year = number(r, 4, 9999), month, day;

    expect(r, '-');
    month = number(r, 2, 12);
    expect(r, '-');
    day = number(r, 2, 31);
    if (!r->ok || year < 1970 || month < 1 || day < 1 ||
        day > month_days(year, month)) {
        r->ok = false;
        return 0;
    }
    return MREG_UTC(year, month, day, 0, 0);
}

/* One to three digits after a point, as milliseconds. */
static int fraction(struct reader *r)
{
    int ms = 0, scale = 100;

    r->at++;
    if (r->at == r->end || *r->at < '0' || *r->at > '9')
        r->ok = false;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++) {
        if (scale == 0)
            r->ok = false;
        ms += (*r->at - '0') * scale;
        scale /= 10;
    }
    return ms;
}

static int64_t read_clock(struct reader *r)
{
    int64_t ms = number(r, 2, 23) * (60LL * MINUTE);

    expect(r, ':');
    ms += number(r, 2, 59) * (int64_t)MINUTE;
    if (here(r, ':')) {
        r->at++;
        ms += number(r, 2, 59) * 1000;
        if (here(r, '.'))
            ms += fraction(r);
    }
    return ms;
}

/* How far the zone is ahead of UTC. */
static int64_t read_zone(struct reader *r)
{
    bool behind = here(r, '-');
    int64_t minutes;

    if (r->at == r->end)
        return 0;
    if (here(r, 'Z')) {
        r->at++;
        return 0;
    }
    expect(r, behind ? '-' : '+');
    minutes = number(r, 2, 23) * 60;
    expect(r, ':');
    minutes += number(r, 2, 59);
    return (behind ? -minutes : minutes) * MINUTE;
}

bool instant_read(const char *text, size_t size, mreg_time *at)
{
    struct reader r = {text, text + size, true};
    int64_t ms = read_day(&r);

    if (here(&r, 'T')) {
        r.at++;
        ms += read_clock(&r);
        ms -= read_zone(&r);
    }
    if (!r.ok || r.at != r.end || ms < 0)
        return false;
    *at = ms;
    return true;
}

static char *digits(char *at, int64_t n, int count)
{
    for (int i = count; i-- > 0; n /= 10)
        at[i] = (char)('0' + n % 10);
    return at + count;
}

static char *put_day(char *at, int64_t days)
{
    /* Years that begin in March: the leap day is the last. */
    int64_t z = days + 719468, era = z / 146097, doe = z % 146097;
    int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int64_t mp = (5 * doy + 2) / 153, month = mp < 10 ? mp + 3 : mp - 9;

    at = digits(at, yoe + era * 400 + (month <= 2), 4);
    *at++ = '-';
    at = digits(at, month, 2);
    *at++ = '-';
    return digits(at, doy - (153 * mp + 2) / 5 + 1, 2);
}

void instant_write(mreg_time at, char out[INSTANT_ROOM])
{
    int64_t days, ms;
    char *end;

    if (at < 0 || at >= MREG_UTC(9999, 12, 31, 24, 0))
        at = 0;
    days = at / DAY;
    ms = at % DAY;
    end = put_day(out, days);
    if (ms) {
        *end++ = 'T';
        end = digits(end, ms / (60 * MINUTE), 2);
        *end++ = ':';
        end = digits(end, ms / MINUTE % 60, 2);
        if (ms % MINUTE) {
            *end++ = ':';
            end = digits(end, ms / 1000 % 60, 2);
        }
        if (ms % 1000) {
            *end++ = '.';
            end = digits(end, ms % 1000, 3);
        }
        *end++ = 'Z';
    }
    *end = 0;
}
