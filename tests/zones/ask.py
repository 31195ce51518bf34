# What Python's zoneinfo says of random instants in many zones, beside what our
# periods say. Usage: ask.py PROGRAM HOW_MANY SEED
#
# SPDX-License-Identifier: MIT
import random
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones, reset_tzpath

# Our reader and Python's read the same files.
reset_tzpath(["/usr/share/zoneinfo"])
program, many, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
dice = random.Random(seed)
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
KINDS = ["hour", "day", "week", "month", "year"]


def local(zone, second):
    return (EPOCH + timedelta(seconds=second)).astimezone(zone)


def offset(zone, second):
    return int(local(zone, second).utcoffset().total_seconds())


def shown(zone, second):
    return local(zone, second).replace(tzinfo=None)


def begin(zone, day):
    """The first second at which the clock shows the day's 00:00 or later."""
    wanted = datetime(day.year, day.month, day.day)
    second = int((wanted.replace(tzinfo=zone) - EPOCH).total_seconds())
    if shown(zone, second) == wanted:
        return second
    low, high = second - 86400 * 2, second + 86400 * 2
    while high - low > 1:           # the clock skips it: find the change
        middle = (low + high) // 2
        if shown(zone, middle) >= wanted:
            high = middle
        else:
            low = middle
    return high


def first(kind, day):
    if kind == "week":
        return day - timedelta(days=day.weekday())
    if kind == "month":
        return day.replace(day=1)
    return day if kind == "day" else day.replace(month=1, day=1)


def following(kind, day):
    if kind in ("day", "week"):
        return day + timedelta(days=1 if kind == "day" else 7)
    if kind == "year" or day.month == 12:
        return date(day.year + 1, 1, 1)
    return day.replace(month=day.month + 1)


def wanted(name, kind, ms):
    zone, second = ZoneInfo(name), ms // 1000
    east = offset(zone, second)
    if kind == "hour":
        return str(east)
    day = first(kind, shown(zone, second).date())
    while begin(zone, following(kind, day)) <= second:
        day = following(kind, day)
    text = {"day": day.isoformat(), "week": day.isoformat(),
            "month": day.isoformat()[:7], "year": day.isoformat()[:4]}[kind]
    return (f"{east} {begin(zone, day) * 1000}"
            f" {begin(zone, following(kind, day)) * 1000} {text}")


def instants(name):
    zone = ZoneInfo(name)
    for year in (2012, 2040, 2200):
        yield dice.randrange(0, (year - 1970) * 31556952000)
    # Near a change of the offset, where faults are.
    second = dice.randrange(86400, 2 ** 31)
    for _ in range(40):
        if offset(zone, second) != offset(zone, second + 86400 * 20):
            low, high = second, second + 86400 * 20
            while high - low > 1:
                middle = (low + high) // 2
                if offset(zone, middle) == offset(zone, second):
                    low = middle
                else:
                    high = middle
            for near in (-1, 0, 1800, -1800, 86400, -86400):
                yield (high + near) * 1000 + dice.randrange(1000)
            return
        second += 86400 * 20


def asked():
    zones = sorted(n for n in available_timezones()
                   if not n.startswith(("right/", "posix/"))
                   and n not in ("localtime", "posixrules"))
    sure = ["Pacific/Apia", "America/St_Johns", "Australia/Lord_Howe",
            "Europe/Dublin", "Africa/Casablanca", "America/Sao_Paulo",
            "Asia/Beirut", "Pacific/Kiritimati", "America/Havana",
            "America/Scoresbysund"]
    for name in sure + dice.sample(zones, min(many, len(zones))):
        for ms in instants(name):
            yield name, dice.choice(KINDS), ms


questions = list(asked())
answers = subprocess.run(
    [program], text=True, capture_output=True, check=True,
    input="".join(f"{n} {k} {m}\n" for n, k, m in questions)
).stdout.splitlines()
wrong = 0
for (name, kind, ms), answer in zip(questions, answers):
    want = wanted(name, kind, ms)
    got = answer.split()[0] if kind == "hour" else answer
    if got != want:
        wrong += 1
        print(f"{name} {kind} {ms}: {answer}, not {want}")
    if kind == "hour":
        low, high = map(int, answer.split()[1:3])
        if not low <= ms < high <= low + 3600000:
            wrong += 1
            print(f"{name} hour {ms}: {answer}")
print(f"{len(questions)} instants, {wrong} wrong")
sys.exit(wrong > 0 or len(answers) != len(questions))
