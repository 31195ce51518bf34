"""Instants in milliseconds UTC, and weekly windows as sets of minutes.

SPDX-License-Identifier: MIT
"""
import re

MINUTE = 60 * 1000
DAY = 24 * 60 * MINUTE
WEEK_MINUTES = 7 * 24 * 60
MONDAY = 3 * 24 * 60          # 1970 began on a Thursday
ZONES = {'UTC': 0, 'Asia/Shanghai': 480, 'Asia/Singapore': 480,
         'Asia/Tokyo': 540, 'Asia/Seoul': 540, 'Asia/Kolkata': 330}
DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
        'sunday']
INSTANT = re.compile(r'(\d{4})-(\d\d)-(\d\d)'
                     r'(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?'
                     r'(Z|[+-]\d\d:\d\d)?)?$')


def days(year, month, day):
    """Days since 1970-01-01, counted by hand."""
    year -= month < 3
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return (year * 365 + year // 4 - year // 100 + year // 400 + of_year
            - 719468)


def offset(zone):
    """Minutes east of UTC."""
    if zone in (None, 'Z'):
        return 0
    if zone in ZONES:
        return ZONES[zone]
    minutes = int(zone[1:3]) * 60 + int(zone[4:6])
    return -minutes if zone[0] == '-' else minutes


def instant(text):
    year, month, day, hour, minute, second, part, zone = \
        INSTANT.match(text).groups()
    minutes = int(hour or 0) * 60 + int(minute or 0) - offset(zone)
    return (days(int(year), int(month), int(day)) * DAY + minutes * MINUTE
            + int(second or 0) * 1000 + int((part or '0').ljust(3, '0')))


def minute_of_week(at):
    return (at // MINUTE + MONDAY) % WEEK_MINUTES


# ---- windows: whole numbers whose bit n is minute n of the UTC week --------

def listed(value):
    return value if isinstance(value, list) else [value]


def clock(text):
    hour, minute = text.split(':')
    return int(hour) * 60 + int(minute)


def in_hours(minute, hours):
    start, end = map(clock, hours.split('-'))
    if start % 1440 == end % 1440:
        return True
    if start < end:
        return start <= minute < end
    return minute >= start or minute < end


def weekday(word):
    """Monday is 0."""
    if word.isdigit():
        return int(word) - 1
    return [d[:len(word)] for d in DAYS].index(word.lower())


def in_block(minute, block):
    """Is this minute of the UTC week in a block of hours and weekdays?"""
    hours = [block[k] for k in ('hours_utc',) if k in block]
    inner = block.get('windows', [])
    if 'weekdays' in block:
        east = offset(block.get('weekday_timezone'))
        today = (minute + east) % WEEK_MINUTES // 1440
        if today not in [weekday(d) for d in block['weekdays']]:
            return False
    if not hours and not inner:
        return True
    return (any(in_hours(minute % 1440, h) for h in listed(hours[0]))
            if hours else False) or any(in_block(minute, b) for b in inner)


def window(value):
    mask = 0
    for minute in range(WEEK_MINUTES):
        if any(in_block(minute, block) for block in listed(value)):
            mask |= 1 << minute
    return mask


def edges(mask):
    """Minutes of the week at which a window opens or closes."""
    before = mask << 1 | mask >> (WEEK_MINUTES - 1)
    changed = (mask ^ before) & ((1 << WEEK_MINUTES) - 1)
    return [n for n in range(WEEK_MINUTES) if changed >> n & 1]
