/* Rules of summer time, read from their POSIX text and asked.
 *
 * SPDX-License-Identifier: MIT */
#include "zone_rules.h"

#include "civil.h"
#include "decimal.h"

#define DAY_S INT64_C(86400)
#define HOUR_S 3600

/* ---- reading ----------------------------------------------------------- */

struct scan { const char *at, *end; };

static bool accept(struct scan *s, char c)
{
    if (s->at == s->end || *s->at != c)
        return false;
    s->at++;
    return true;
}

static bool number(struct scan *s, int32_t least, int32_t most, int32_t *out)
{
    const char *const begin = s->at;

    *out = 0;
    while (s->at < s->end && is_digit(*s->at) && s->at - begin < 3)
        *out = *out * 10 + (*s->at++ - '0');
    return s->at > begin && *out >= least && *out <= most;
}

static bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Steps over the name of a time: three letters or more, or anything between
 * < and > that names of offsets have. */
static bool name(struct scan *s)
{
    const bool quoted = accept(s, '<');
    const char *const begin = s->at;

    while (s->at < s->end
           && (letter(*s->at)
               || (quoted && (is_digit(*s->at) || *s->at == '+'
                              || *s->at == '-'))))
        s->at++;
    return s->at - begin >= 3 && (!quoted || accept(s, '>'));
}

/* Reads [+-]hh[:mm[:ss]] as seconds. */
static bool clock(struct scan *s, int32_t hours, int32_t *out)
{
    const bool minus = accept(s, '-');
    int32_t part;

    if (!minus)
        accept(s, '+');
    if (!number(s, 0, hours, &part))
        return false;
    *out = part * HOUR_S;
    for (int32_t worth = 60; worth > 0 && accept(s, ':'); worth /= 60) {
        if (!number(s, 0, 59, &part))
            return false;
        *out += part * worth;
    }
    if (minus)
        *out = -*out;
    return true;
}

static bool month_rule(struct scan *s, struct zone_rule *r)
{
    return number(s, 1, 12, &r->month) && accept(s, '.')
        && number(s, 1, 5, &r->week) && accept(s, '.')
        && number(s, 0, 6, &r->day);
}

static bool rule(struct scan *s, struct zone_rule *r)
{
    bool read;

    if (!accept(s, ','))
        return false;
    r->time = 2 * HOUR_S;
    if (accept(s, 'M')) {
        r->kind = 'M';
        read = month_rule(s, r);
    } else {
        r->kind = accept(s, 'J') ? 'J' : 'N';
        read = number(s, r->kind == 'J', 365, &r->day);
    }
    return read && (!accept(s, '/') || clock(s, 167, &r->time));
}

bool zone_footer(struct zone *z, const char *text, size_t size)
{
    struct scan s = {text, text + size};

    /* POSIX counts west of UTC, and the rest of the world counts east. */
    if (!name(&s) || !clock(&s, 24, &z->standard))
        return false;
    z->standard = -z->standard;
    z->footer = true;
    if (s.at == s.end)
        return true;
    z->rules = true;
    if (!name(&s))
        return false;
    z->summer = z->standard + HOUR_S;
    if (s.at < s.end && *s.at != ',') {
        if (!clock(&s, 24, &z->summer))
            return false;
        z->summer = -z->summer;
    }
    return rule(&s, &z->begins) && rule(&s, &z->ends) && s.at == s.end;
}

/* ---- asking ------------------------------------------------------------ */

/* Returns the day number of a weekday (0: Sunday) of a week of a month; week 5
 * is the last that there is. */
static int64_t month_day(const struct zone_rule *r, int64_t year)
{
    const bool december = r->month == 12;
    const int64_t first = civil_number(year, (unsigned)r->month, 1),
                  after = civil_number(year + december,
                                       december ? 1 : (unsigned)r->month + 1,
                                       1);
    /* 1970-01-01 was a Thursday. */
    const int64_t weekday = first + 4 - 7 * floor_div(first + 4, 7);
    int64_t day = first + (r->day - weekday + 7) % 7 + 7 * (r->week - 1);

    while (day >= after)
        day -= 7;
    return day;
}

/* Returns when a rule acts in a year, in seconds of the local time before. */
static int64_t acts(const struct zone_rule *r, int64_t year)
{
    int64_t day = civil_number(year, 1, 1);

    if (r->kind == 'M')
        day = month_day(r, year);
    else if (r->kind == 'N')
        day += r->day;
    else
        day += r->day - 1 + (r->day > 59 && civil_leap(year));
    return day * DAY_S + r->time;
}

struct change { int64_t at; int32_t offset; };

/* Puts a change in its place. Of two at the same second the later given is
 * in force. */
static void put(struct change *list, size_t n, struct change c)
{
    for (; n > 0 && list[n - 1].at > c.at; n--)
        list[n] = list[n - 1];
    list[n] = c;
}

void zone_by_rules(const struct zone *z, int64_t s, int64_t *from,
                   int64_t *until, int32_t *offset)
{
    const int64_t year = civil_of(floor_div(s, DAY_S)).year;
    struct change list[10];   /* rules may act in the year beside */
    size_t n = 0, i = 0;

    for (int64_t y = year - 2; y <= year + 2; y++) {
        put(list, n++, (struct change){acts(&z->ends, y) - z->summer,
                                       z->standard});
        put(list, n++, (struct change){acts(&z->begins, y) - z->standard,
                                       z->summer});
    }
    while (i + 2 < n && list[i + 1].at <= s)
        i++;
    *from = list[i].at;
    *until = list[i + 1].at;
    *offset = list[i].offset;
}
