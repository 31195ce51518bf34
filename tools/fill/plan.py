"""What to add to a version so that it prices what a catalogue prices.

A service or a region whose prices are all the same factor of the others is
that factor; else its prices are stated. What the catalogue leaves out there is
unknown, not the standard price. Two entries that state one meter under
conditions that can hold together need an entry for both; it has the
catalogue's price or none.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Callable

from audit.compare import same
from ledger import meters
from ledger.prices import Version

from fill.said import Prices, Sheet, of_tokens

SIMPLE = re.compile(r'(service|geo)=[a-z]+|input_tokens_above=\d+')
SIZE = 'input_tokens_above='
MILLION = 10**6
# A token that is read from a cache costs at least so much of a fresh one.
CACHED_LEAST = Decimal('0.02')
CENT = Decimal('1.01')
UNKNOWN = None
Condition = frozenset[str]
Stated = dict[str, Decimal | None]


class Left(Exception):
    """Why nothing is added."""


def near(said: Decimal, value: Decimal) -> bool:
    """Whether they are the same, or what is said is rounded to cents."""
    cents = Decimal('0.01')
    rounded = said * MILLION
    return same(said, value) or (
        rounded == rounded.quantize(cents) and rounded >= 5 * cents
        and abs(rounded - value * MILLION) <= cents / 2)


def parts(text: str) -> Condition:
    """A condition as observations and files spell it."""
    text = text.replace('input_tokens_from=', SIZE)
    return frozenset(p for p in text.split(';') if p and p != '-')


def joined(condition: Condition) -> str:
    return ';'.join(sorted(condition)) or '-'


def kind(part: str) -> str:
    return part.split('=')[0]


def size(condition: Condition) -> int:
    return max([int(p[len(SIZE):]) for p in condition if p.startswith(SIZE)],
               default=0)


def inside(a: Condition, b: Condition) -> bool:
    """Whenever a holds, b does."""
    return (size(a) >= size(b)
            and all(p in a for p in b if not p.startswith(SIZE)))


def meet(a: Condition, b: Condition) -> Condition | None:
    """The condition under which both hold, or None."""
    both = {kind(p): p for p in a | b}
    if any(both[kind(p)] != p for p in a | b if not p.startswith(SIZE)):
        return None
    most = max(size(a), size(b))
    return frozenset([p for p in both.values() if not p.startswith(SIZE)]
                     + ([f'{SIZE}{most}'] if most else []))


@dataclass
class Add:
    """An entry to add, or prices for one that is there."""
    when: Condition
    prices: Stated = field(default_factory=dict)
    multiply: Decimal | None = None


class Plan:
    """`price(meter, condition)` is what we charge now, None if unknown."""

    def __init__(self, version: Version, sheet: Sheet,
                 price: Callable[[str, str], Decimal | None]) -> None:
        self.version, self.sheet, self.price = version, sheet, price
        self.adds: dict[Condition, Add] = {}
        self.left: list[str] = []
        self.there: dict[Condition, Stated] = {}
        for override in version.overrides:
            when = parts(override.when)
            if not all(SIMPLE.fullmatch(p) for p in when):
                raise Left(f'a condition that this tool does not know: '
                           f'{override.when}')
            self.there[when] = {
                meters.KEYS[k]: UNKNOWN if v == 'unknown' else v
                for k, v in override.prices.items()}
        self.base = {meters.KEYS[k] for k in version.prices
                     if meters.is_token(k)}
        self.meters()
        for condition in sorted(sheet.prices, key=lambda c: (
                c.count(';'), c)):
            if condition != '-':
                self.condition(parts(condition))
        self.close()

    def lacks(self, condition: Condition, meter: str) -> bool:
        """Tells whether we have no price there. A size that makes no
        difference is not in the registry."""
        if self.there.get(condition, {}).get(meter) is not UNKNOWN:
            return False
        return self.price(meter, joined(condition)) is None

    def known(self, part: str) -> bool:
        return any(part in when for when in {**self.there, **self.adds})

    def later(self) -> Plan:
        """The same for a version to come: its prices are not known, factors
        are."""
        one = copy.copy(self)
        one.adds = {w: Add(w, dict.fromkeys(it.prices), it.multiply)
                    for w, it in self.adds.items()}
        return one

    def used(self) -> set[str]:
        """The conditions, and meters without any, that are added."""
        return {f'-{m}' for m in self.adds.get(
            frozenset(), Add(frozenset())).prices} | {
                joined(when) for when in self.adds if when}

    # ---- meters ----------------------------------------------------------

    def meters(self) -> None:
        """Meters without a price of their own under any conditions."""
        added: Stated = {}
        for meter, value in self.sheet.prices['-'].items():
            ours = self.price(meter, '-')
            stated = any(k in self.version.prices
                         for k in meters.keys_of(meter))
            if stated or ours == value or meters.METERS[meter][0] != 'TOKEN':
                continue
            fresh = self.price('input', '-')
            if meter == 'cache_write' and fresh and value <= fresh * CENT:
                continue            # not priced apart
            if meter == 'cache_read' and (not fresh or not
                                          CACHED_LEAST <= value / fresh <= 1):
                self.left.append(f'{meter}: {value * MILLION:f} is no price '
                                 'of a cached token')
                continue
            added[meter] = value
        if not added:
            return
        self.adds[frozenset()] = Add(frozenset(), added)
        self.base |= set(added)
        for when, stated in self.there.items():
            follow = {m: self.said(when, m) for m in added
                      if meters.parent(m) in stated and m not in stated}
            if follow:
                self.add(when, follow)

    def said(self, condition: Condition, meter: str) -> Decimal | None:
        return self.sheet.prices.get(joined(condition), {}).get(meter)

    def add(self, when: Condition, prices: Stated,
            multiply: Decimal | None = None) -> None:
        it = self.adds.setdefault(when, Add(when))
        it.prices.update(prices)
        it.multiply = multiply or it.multiply

    # ---- conditions ------------------------------------------------------

    def condition(self, when: Condition) -> None:
        there = self.sheet.prices[joined(when)]
        if not any(self.lacks(when, m) for m in there):
            return
        if len(when) == 1:
            part, = when
            if self.known(part):
                self.fill(when, there)
            elif part.startswith(SIZE):
                self.tier(when, there)
            else:
                self.service(when, there)
        elif all(self.known(p) for p in when) and not any(
                p in w for w in self.adds for p in when):
            self.fill(when, there)

    def fill(self, when: Condition, there: Prices) -> None:
        """Prices for what is there but unknown, or a combination."""
        prices = {m: self.exact(v / self.factor_at(when, m))
                  for m, v in there.items() if self.lacks(when, m)}
        if None in prices.values():
            self.left.append(f'{joined(when)}: no multiple of its factor')
        else:
            self.add(when, prices)

    def tier(self, when: Condition, there: Prices) -> None:
        """A long request; what the catalogue does not price is unknown."""
        if all(same(v, self.price(m, '-')) for m, v in there.items()):
            return
        prices: Stated = {m: there.get(m) for m in self.base
                          if self.price(m, '-') is not None or m in there}
        self.add(when, {**prices, **there})

    def factor(self, there: Prices) -> Decimal | None:
        """By which all prices are multiplied; files round to cents."""
        for meter in ('input', 'output', 'output_image'):
            ours = self.price(meter, '-')
            if ours and meter in there:
                by = (there[meter] / ours).quantize(
                    Decimal('0.01')).normalize()
                good = all(near(v, base * by) for m, v in there.items()
                           if (base := self.price(m, '-')))
                return by if good and by else None
        return None

    def sized(self, when: Condition, by: Decimal) -> bool:
        """Whether the factor gives what is said of long requests, too."""
        for text, prices in self.sheet.prices.items():
            condition = parts(text)
            if when < condition and size(condition):
                short = joined(condition - when)
                for meter, value in prices.items():
                    ours = self.price(meter, short)
                    if ours is None:
                        ours = self.sheet.prices.get(short, {}).get(meter)
                    if ours is not None and not near(value, ours * by):
                        return False
        return True

    def service(self, when: Condition, there: Prices) -> None:
        by = self.factor(there)
        priced = {m for m in self.base if self.price(m, '-') is not None
                  or m in self.adds.get(frozenset(), Add(when)).prices}
        unknown: Stated = {m: UNKNOWN for m in priced - set(there)
                           if by is None or not self.follows(m, there)}
        if 'geo=regional' in when:
            if by is None:
                self.left.append(f'{joined(when)}: not one factor')
            else:
                self.add(when, {}, by)
            return
        if by is None and 'portkey' in self.sheet.by[joined(when)]:
            self.left.append(f'{joined(when)}: not one factor')
        elif by is not None and self.sized(when, by):
            self.add(when, unknown, by)
            self.unsized(when, priced)
        else:
            self.add(when, {**unknown, **there})

    def follows(self, meter: str, there: Prices) -> bool:
        """Whether a meter costs what its parent does, which is priced."""
        parent = meters.parent(meter)
        return (parent in there and self.price(meter, '-') is not None
                and self.price(meter, '-') == self.price(parent, '-'))

    def unsized(self, when: Condition, priced: set[str]) -> None:
        """A service that is not said to take long requests takes none, but
        a batch is half of everything."""
        if 'service=batch' in when:
            return
        tiers = [w for w in {**self.there, **self.adds}
                 if len(w) == 1 and size(w)]
        tiers += [parts(c) for c in self.sheet.prices
                  if re.fullmatch(r'input_tokens_above=\d+', c)
                  and not self.known(c)
                  and any(self.lacks(parts(c), m)
                          for m in self.sheet.prices[c])]
        for tier in tiers:
            if joined(tier | when) not in self.sheet.prices:
                self.add(tier | when, {m: UNKNOWN for m in priced})

    # ---- combinations ----------------------------------------------------

    def stated(self) -> dict[Condition, Stated]:
        """All entries, with what is to be added."""
        found = {w: dict(p) for w, p in self.there.items()}
        for when, it in self.adds.items():
            if when:
                found.setdefault(when, {}).update(it.prices)
        return found

    def factor_at(self, when: Condition, meter: str) -> Decimal:
        """What a price stated there is multiplied by: one of tokens is."""
        by = Decimal(1)
        if not of_tokens(meter):
            return by
        for it in self.adds.values():
            if it.multiply and it.when and inside(when, it.when):
                by *= it.multiply
        for override in self.version.overrides:
            if override.multiply and inside(when, parts(override.when)):
                by *= Decimal(override.multiply)
        return by

    def close(self) -> None:
        """Adds an entry for both of two that state one meter."""
        while True:
            found = self.stated()
            for a in found:
                for b in found:
                    both = meet(a, b)
                    if (both is None or inside(a, b) or inside(b, a)
                            or not (a in self.adds or b in self.adds)):
                        continue
                    need = (set(found[a]) & set(found[b])) - set(
                        found.get(both, {}))
                    if need:
                        self.combine(both, need)
                        break
                else:
                    continue
                break
            else:
                return

    @staticmethod
    def exact(value: Decimal) -> Decimal | None:
        """A price that files can state, or None."""
        return value if value == value.quantize(Decimal(1).scaleb(-12)) \
            else None

    def combine(self, both: Condition, need: set[str]) -> None:
        prices: Stated = {}
        for meter in need:
            said = self.said(both, meter)
            prices[meter] = UNKNOWN if said is None else self.exact(
                said / self.factor_at(both, meter))
        self.add(both, prices)
