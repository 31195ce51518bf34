"""New prices of models that have one, dated by all series together.

A price is new if two independent catalogues have it now and fewer have ours,
or if one was seen to change from ours to it after every word for ours. It
begins on the first day on which one of them has it; the last day on which any
had ours is noted. What the catalogues do not restate follows by the ratio of
what they do, or nothing is proposed.

SPDX-License-Identifier: MIT"""
import datetime
from decimal import Decimal
from fractions import Fraction

from ledger import meters, money
from ledger.prices import Draft
from propose import evidence, series
from propose.edits import Proposal

FRESH = 60
REGIONAL = Decimal('1.1')


class Left(Exception):
    """Why a new price is not proposed."""


class Change:
    """The price that is new, who says so, and since when."""

    def __init__(self, ours, begins, those, today):
        self.ours, self.begins, self.today = ours, begins, today
        oldest = str(datetime.date.fromisoformat(today)
                     - datetime.timedelta(FRESH))
        self.words = {s: s.until(today) for s in those}
        newest = {s: w[-1] for s, w in self.words.items()
                  if w and w[-1][0] >= max(oldest, begins)}
        self.newest = {s: w for s, w in newest.items() if not any(
            o.lineage == s.lineage and n[0] > w[0]
            for o, n in newest.items())}
        self.backers = self._backers()
        self._date()

    def _backers(self):
        """Returns the series for the new price, the newest first."""
        against = [s for s, w in self.newest.items()
                   if series.same(w[1], self.ours)]
        best = []
        for word in self.newest.values():
            if series.same(word[1], self.ours):
                continue
            group = [s for s, w in self.newest.items()
                     if series.same(w[1], word[1])]
            best = max(best, group, key=lambda g: len(
                {s.lineage for s in g}))
        if not best:
            return []
        kin = {s.lineage for s in best}
        others = len(self.newest) - len(best) - len(against)
        if len(kin) < 2 or len(kin) <= len({s.lineage for s in against}):
            turned = [self._turned(s) for s in best if self._turned(s)]
            last = max((self.newest[s][0] for s in against), default='')
            if not turned or min(turned) <= last or others:
                raise Left('one catalogue alone, and others say otherwise'
                           if against or others else
                           'one catalogue alone, which never had ours')
        return sorted(best, key=lambda s: (self.newest[s][0], s.source),
                      reverse=True)

    def _turned(self, one):
        """Returns the day on which a series turned from ours, or None."""
        had = [d for d, b, _ in self.words[one] if series.same(b, self.ours)]
        if not had:
            return None
        return next(d for d, b, _ in self.words[one] if d > had[-1])

    def _date(self):
        """Finds the first day of the new price and the last of ours."""
        if not self.backers:
            return
        want = self.newest[self.backers[0]][1]
        firsts = {}
        for one, words in self.words.items():
            run = None
            for day, said, _ in words:
                run = (run or day) if series.same(said, want) else None
            if run:
                firsts[run] = one
        self.first = min(firsts)
        self.exact = self.first in firsts[self.first].stated
        if self.first <= self.begins:
            raise Left('%s has it since %s, before ours of %s' % (
                firsts[self.first].source, self.first, self.begins))
        self.last = max([d for words in self.words.values()
                         for d, said, _ in words if d < self.first
                         and series.same(said, self.ours)],
                        default=self.begins)

    def prices(self):
        """Returns {condition: {key: price}}, the newest word on each."""
        found = {}
        for one in self.backers:
            for (field, when), value in self.newest[one][2].items():
                if field in meters.KEYS and evidence.TAKEN.fullmatch(when):
                    found.setdefault(when, {}).setdefault(field, value)
        return found

    def sources(self):
        return ['%s %s' % (s.source, self.newest[s][0])
                for s in self.backers]


# ---- the version -------------------------------------------------------------

def _ratio(before, stated):
    """Returns the one ratio of all that is restated, or None."""
    found = {Fraction(stated[key]) / Fraction(was)
             for key, was in before.items()
             if key in stated and not isinstance(was, str) and was}
    return found.pop() if len(found) == 1 else None


def _scaled(key, was, by):
    if isinstance(was, str) or not meters.is_token(key) or not was:
        return was
    found = money.times(was, by) if by is not None else None
    if found is None:
        raise Left('%s is not restated' % key)
    return found


def draft(before, change, threshold):
    """Returns the new version in full."""
    found = change.prices()
    stated = found.get('-', {})
    known = {meters.KEYS[k]: k for k in before.prices}
    stated = {known.get(meters.KEYS[k], k): v for k, v in stated.items()
              if known.get(meters.KEYS[k], k) == k}
    by = _ratio(before.prices, stated)
    out = Draft(change.first, before)
    for key, was in before.prices.items():
        out.prices[key] = stated[key] if key in stated \
            else _scaled(key, was, by)
    for o in out.overrides:
        there = found.get(o.when.replace(threshold, 'input_tokens_above'), {})
        o.prices = {key: there[key] if key in there else _scaled(key, was, by)
                    for key, was in o.prices.items()}
    # Calls of the days since then were answered with the old price.
    out.said['corrects'] = 'a change that was found later'
    if not change.exact:
        out.said['precision'] = 'observed'
        out.said['notes'] = 'Between %s and %s it changed.' % (
            change.last, change.first)
    out.sources = change.sources()
    out.said['checked'] = out.sources[0].split()[-1]
    return out


def _ours(version):
    """Returns the prices of input and output of a version of a file."""
    by = {meters.KEYS[k]: v for k, v in version.prices.items()
          if k == meters.TOKEN_KEY % meters.KEYS[k]}
    return tuple(None if isinstance(by.get(m), str) else by.get(m)
                 for m in ('input', 'output'))


def _doubt(before, ours, change):
    """Raises Left if the new price may be one of another kind."""
    new = change.newest[change.backers[0]][1]
    by = {n / o for n, o in zip(new, ours) if n and o}
    if by and all(any(series.near(r, b) for b in (REGIONAL, 1 / REGIONAL))
                  for r in by):
        raise Left('%s: a tenth more or less, as in a region' %
                   ', '.join(change.sources()))
    if before.said('confirmed'):
        raise Left('ours is confirmed: %s' % ' '.join(
            before.said('confirmed').split()))
    if any('window' in o.when for o in before.overrides):
        raise Left('the price is one of some hours')
    for key, was in before.prices.items():
        if was in new and was not in ours and meters.is_token(key):
            raise Left('%s is our %s' % (money.spell(was), key))


def _one(work, model, those, today):
    """Returns the version before and the draft, or None."""
    entry = work.file(model.priced[0]).entries.get(model.priced[1])
    before = entry.at(today) if entry else None
    if before is None or entry.versions[-1] is not before:
        return None
    ours = _ours(before)
    if ours == (None, None):
        return None
    change = Change(ours, before.start[:10], those, today)
    if not change.backers:
        return None
    _doubt(before, ours, change)
    retires = model.fact('retires')
    if retires and retires <= change.first:
        raise Left('it retired on %s' % retires)
    provider = work.definitions.providers.get(model.provider) or {}
    return before, draft(before, change, 'input_tokens_' + provider.get(
        'tier_boundary', 'above'))


def proposals(work, rows, providers, today, say):
    """Yields a proposal for each price that is not ours any more."""
    rows = [r for r in rows if r.provider in providers]
    names = {key: (m.provider, m.id)
             for key, m in work.definitions.names.items()}
    for key, those in sorted(series.read(rows, names).items()):
        model = work.definitions.models[key]
        if model.priced != key or work.file(model.priced[0]) is None:
            continue            # the entry of another model is its own
        name = '/'.join(key)
        try:
            found = _one(work, model, those, today)
        except Left as e:
            say(name, 'version: %s' % e)
            continue
        if found is None:
            continue
        before, new = found

        def apply(now, key=key, new=new, start=before.start):
            file = now.file(key[0])
            entry = file.entries[key[1]]
            fresh = entry.starting(start)
            new.before = fresh
            for o, was in zip(new.overrides, fresh.overrides):
                o.node = was.node
            file.add_version(entry, fresh, new)
        yield Proposal('version', name, '%s from %s (%s)' % (
                ', '.join('%s %s -> %s' % (
                    k, money.spell(was), money.spell(new.prices[k]))
                    for k, was in before.prices.items()
                    if new.prices[k] != was),
                new.start, ', '.join(new.sources)), apply)
