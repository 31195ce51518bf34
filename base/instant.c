/* Instants: text to milliseconds since 1970 UTC and back.
 *
 * SPDX-License-Identifier: MIT */
#include "instant.h"

#include "civil.h"

#define SECOND INT64_C(1000)
#define MINUTE (60 * SECOND)
#define DAY (1440 * MINUTE)
#define END_OF_9999 (INT64_C(2932897) * DAY) /* 10000-01-01 */
#define OFFSET_MAX (14 * 60)                 /* minutes; nowhere is more */

struct scan {
    const char *at, *end;
    bool log;                   /* as instant_parse_log reads it */
};

static bool accept(struct scan *s, char c)
{
    if (s->at == s->end || *s->at != c)
        return false;
    s->at++;
    return true;
}

static bool number(struct scan *s, unsigned width, unsigned least,
                   unsigned most, unsigned *out)
{
    *out = 0;
    for (; width; width--, s->at++) {
        if (s->at == s->end || *s->at < '0' || *s->at > '9')
            return false;
        *out = *out * 10 + (unsigned)(*s->at - '0');
    }
    return *out >= least && *out <= most;
}

static unsigned days_of(unsigned year, unsigned month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};

    return days[month - 1] + (month == 2 && civil_leap(year) ? 1u : 0u);
}

static bool date(struct scan *s, int64_t *ms)
{
    unsigned year, month, day;

    if (!number(s, 4, 1970, 9999, &year) || !accept(s, '-')
        || !number(s, 2, 1, 12, &month) || !accept(s, '-')
        || !number(s, 2, 1, days_of(year, month), &day))
        return false;
    *ms = civil_number(year, month, day) * DAY;
    return true;
}

#define FRACTION_MOST 9                      /* digits: nanoseconds */

/* Adds ".5", ".072" or ".072000" of a second to *ms. What is finer than a
 * millisecond is cut off in a log and refused elsewhere. */
static bool fraction(struct scan *s, int64_t *ms)
{
    int64_t worth = SECOND / 10;
    unsigned digit, digits = 0;

    do {
        if (!number(s, 1, 0, worth || s->log ? 9 : 0, &digit))
            return false;
        *ms += digit * worth;
        worth /= 10;
        digits++;
    } while (s->at < s->end && *s->at >= '0' && *s->at <= '9');
    return !s->log || digits <= FRACTION_MOST;
}

static bool time_of_day(struct scan *s, int64_t *ms)
{
    unsigned hour, minute, second;

    if (!number(s, 2, 0, 23, &hour) || !accept(s, ':')
        || !number(s, 2, 0, 59, &minute))
        return false;
    *ms += (hour * 60 + minute) * MINUTE;
    if (!accept(s, ':'))
        return true;
    if (!number(s, 2, 0, 59, &second))
        return false;
    *ms += second * SECOND;
    return !accept(s, '.') || fraction(s, ms);
}

static bool zone(struct scan *s, int64_t *ms)
{
    unsigned hour, minute;
    bool east;

    if (s->at == s->end || accept(s, 'Z'))
        return true;
    east = accept(s, '+');
    if ((!east && !accept(s, '-')) || !number(s, 2, 0, 23, &hour)
        || !accept(s, ':') || !number(s, 2, 0, 59, &minute))
        return false;
    minute += hour * 60;
    *ms += (east ? -1 : 1) * (minute * MINUTE);
    return minute <= OFFSET_MAX;
}

static bool has_time(struct scan *s)
{
    return accept(s, 'T') || (s->log && accept(s, ' '));
}

static bool parse(struct scan s, int64_t *ms)
{
    int64_t value;

    *ms = 0;
    if (!s.at || !date(&s, &value)
        || (has_time(&s) && (!time_of_day(&s, &value) || !zone(&s, &value))))
        return false;
    if (s.at != s.end || value < 0 || value >= END_OF_9999)
        return false;
    *ms = value;
    return true;
}

bool instant_parse(const char *text, size_t size, int64_t *ms)
{
    return parse((struct scan){text, text ? text + size : NULL, false}, ms);
}

bool instant_parse_log(const char *text, size_t size, int64_t *ms)
{
    return parse((struct scan){text, text ? text + size : NULL, true}, ms);
}

/* ---- back to text ------------------------------------------------------ */

struct clock {
    struct civil_day day;
    unsigned hour, minute, second, ms;
};

/* Instants outside 1970..9999 are taken for its first or last. */
static struct clock clock_of(int64_t ms)
{
    struct clock c;
    int64_t rest;

    if (ms < 0)
        ms = 0;
    if (ms >= END_OF_9999)
        ms = END_OF_9999 - 1;
    c.day = civil_of(ms / DAY);
    rest = ms % DAY;
    c.hour = (unsigned)(rest / (60 * MINUTE));
    c.minute = (unsigned)(rest / MINUTE % 60);
    c.second = (unsigned)(rest / SECOND % 60);
    c.ms = (unsigned)(rest % SECOND);
    return c;
}

/* Writes a number and what comes after it; returns where the next one goes.
 * Not by printf: each line of a batch has a day or two. */
static char *put(char *at, unsigned n, unsigned width, char behind)
{
    for (unsigned i = width; i > 0; n /= 10)
        at[--i] = (char)('0' + n % 10);
    at[width] = behind;
    return at + width + 1;
}

static char *put_day(char *at, const struct clock *c, char behind)
{
    at = put(at, (unsigned)c->day.year, 4, '-');
    at = put(at, c->day.month, 2, '-');
    return put(at, c->day.day, 2, behind);
}

void instant_text(int64_t ms, char out[INSTANT_TEXT_SIZE])
{
    const struct clock c = clock_of(ms);
    char *at = put_day(out, &c, 'T');

    at = put(at, c.hour, 2, ':');
    at = put(at, c.minute, 2, ':');
    at = put(at, c.second, 2, '.');
    *put(at, c.ms, 3, 'Z') = '\0';
}

void instant_short(int64_t ms, char out[INSTANT_TEXT_SIZE])
{
    const struct clock c = clock_of(ms);
    char *at;

    if (c.ms) {
        instant_text(ms, out);
        return;
    }
    if (!c.hour && !c.minute && !c.second) {
        put_day(out, &c, '\0');
        return;
    }
    at = put_day(out, &c, 'T');
    at = put(at, c.hour, 2, ':');
    at = put(at, c.minute, 2, c.second ? ':' : 'Z');
    if (c.second)
        at = put(at, c.second, 2, 'Z');
    *at = '\0';
}

bool clock_parse(const char *text, size_t size, bool end, unsigned *minute)
{
    struct scan s = {text, text, false};
    unsigned hour, past;

    *minute = 0;
    if (!text || size != 5)
        return false;
    s.end = text + size;
    if (!number(&s, 2, 0, 24, &hour) || !accept(&s, ':')
        || !number(&s, 2, 0, 59, &past))
        return false;
    if (hour == 24 && (past || !end))
        return false;
    *minute = hour * 60 + past;
    return true;
}
