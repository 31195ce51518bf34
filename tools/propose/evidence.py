"""Observations by model, and what of them may be written.

SPDX-License-Identifier: MIT"""
import datetime
import re
from decimal import Decimal

from audit.compare import LINEAGE
from ledger import meters

# The conditions that are taken over, one at a time.
TAKEN = re.compile(r'-|input_tokens_above=\d+|service=\w+')
PRICE = '_per_1m_tokens'
# What is paid for where no tokens are.
MEDIA = ('per_image', 'audio_in_per_hour', 'character_in_per_1m',
         'video_out_per_second')


class Seen(dict):
    """(provider, model) -> {(source, day): {(field, cond): text}}."""

    def __init__(self):
        super().__init__()
        self.newest = {}    # the last day of each source

    def holds(self, source):
        """Whether the newest file of a source is meant, as it is cited."""
        name, day = source.split()
        return self.newest.get(name) == day


def read(rows, providers):
    out = Seen()
    for row in rows:
        if row.after != '=':
            out.newest[row.source] = max(row.day,
                                         out.newest.get(row.source, ''))
        if row.provider in providers:
            out.setdefault((row.provider, row.model), {}).setdefault(
                (row.source, row.day), {})[row.field, row.condition] = \
                row.value
    return out


def base(facts):
    """Returns the prices by which sources are held against each other:
    those of input and output, or of media if there are none of tokens."""
    tokens = _stated(facts, ['%s%s' % (m, PRICE) for m in ('input', 'output')])
    return tokens if any(tokens) else _stated(facts, MEDIA)


def _stated(facts, fields):
    return tuple(Decimal(facts[f, '-']) if (f, '-') in facts else None
                 for f in fields)


def is_media(prices):
    """Whether the prices of base() are of media."""
    return len(prices) == len(MEDIA)


def same(one, other):
    """Whether two pairs of prices are equal but for how a list is rounded."""
    return all(a == b or (a and b and abs(a - b) * 10000 <= max(a, b))
               for a, b in zip(one, other))


def lineage(source):
    return LINEAGE.get(source, source)


def age(newer, older):
    day = datetime.date.fromisoformat
    return (day(newer) - day(older)).days


class Verdict:
    """prices: {condition: {key: Decimal}}; sources; since; or `why` not."""

    of_twin = False     # the prices are those of a model's global twin
    media = False       # no price is of tokens

    def __init__(self, seen, within):
        self.prices, self.sources, self.why = {}, [], None
        priced = {k: f for k, f in seen.items()
                  if any(base(f)) and (is_media(base(f))
                                       or base(f)[0] is not None)
                  and ('currency', '-') not in f}
        if not priced:
            self.why = 'no price'
            return
        last = {}
        for source, day in priced:
            last[source] = max(day, last.get(source, ''))
        newest = max(last.items(), key=lambda it: (it[1], it[0]))
        self.day = newest[1]
        want = base(priced[newest])
        self.media = is_media(want)
        against = []
        for source, day in sorted(last.items(), key=lambda it: it[1],
                                  reverse=True):
            its = base(priced[source, day])
            if is_media(its) != self.media:
                continue            # of another unit
            if its == want:
                self.sources.append('%s %s' % (source, day))
            elif lineage(source) == lineage(newest[0]):
                pass        # what it said before, in an older file
            elif age(self.day, day) <= within and not same(its, want):
                against.append('%s %s says %s' % (
                    source, day, '/'.join(map(str, its))))
        if against and len(against) >= len(self.sources):
            self.why = '%s %s says %s, %s' % (
                newest[0], newest[1], '/'.join(map(str, want)),
                '; '.join(against))
            return
        self.since = min(d for (s, d), f in priced.items()
                         if base(f) == want)
        self.gather(priced, want)

    def gather(self, priced, want):
        """Of what the agreeing sources say, the newest word on each price."""
        for key in sorted(priced, key=lambda k: k[1]):
            if base(priced[key]) != want:
                continue
            for (field, when), value in priced[key].items():
                if field in meters.KEYS and TAKEN.fullmatch(when):
                    self.prices.setdefault(when, {})[field] = Decimal(value)


def fact(seen, field):
    """Returns the newest source's word on a fact, or None."""
    for key in sorted(seen, key=lambda k: k[1], reverse=True):
        if (field, '-') in seen[key]:
            return seen[key][field, '-']
    return None


def capabilities(seen):
    """Returns those that a source has and none denies; and the reverse."""
    yes, no = set(), set()
    for facts in seen.values():
        for (field, _), value in facts.items():
            if field.startswith('capability:'):
                (yes if value == 'yes' else no).add(field[11:])
    return yes - no, no - yes
