"""Votes of the catalogues on our prices.

Each catalogue has one vote a field: its newest file's. It is for us if our
price on as_of, on the file's day or on the day before (a file may be of the
morning) is the same within 0.6 %; that covers roundings, and prices that
changed since. A field is outvoted if at least two catalogues say one other
value and fewer say ours. OpenRouter's prices move daily, so only its own
answer votes on them. Catalogues of one LINEAGE have one vote: the newest's.
Nobody votes on a rolling name: each prices what it meant on its own day.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from audit.ours import Model, Registry, Version, each, meter_of
from observe.observation import Observation, is_price, plain, unit_of

# pi-ai repeats most figures in which models.dev differs from the others.
LINEAGE = {'pi-ai': 'models.dev'}
NEAR = Decimal('0.006')


def same(a: Decimal | None, b: Decimal | None) -> bool:
    if a is None or b is None:
        return False
    return abs(a - b) <= max(abs(a), abs(b)) * NEAR


@dataclass
class Vote:
    row: Observation
    model: Model
    version: Version              # ours in force on as_of
    price: Decimal
    ours: Decimal | None
    agrees: bool
    counts: bool = True           # False if a newer one of its lineage does


@dataclass
class Compared:
    model: Model
    field: str
    condition: str
    ours: Decimal | None
    version: Version
    votes: list[Vote] = field(default_factory=list)

    def against(self) -> list[Vote]:
        """The votes for the other value that most catalogues say."""
        best: list[Vote] = []
        for one in self.votes:
            if one.counts and not one.agrees:
                group = [v for v in self.votes
                         if v.counts and not v.agrees
                         and same(v.price, one.price)]
                if weight(group) > weight(best):
                    best = group
        return best

    def outvoted(self) -> bool:
        best = weight(self.against())
        return (self.ours is not None and best >= 2
                and best > weight([v for v in self.votes if v.agrees]))


def lineage(vote: Vote) -> str:
    return LINEAGE.get(vote.row.source, vote.row.source)


def weight(votes: list[Vote]) -> int:
    return len({lineage(v) for v in votes if v.counts})


def current(rows: list[Observation],
            days: dict[str, set[str]]) -> list[Observation]:
    """The prices of each catalogue's newest file."""
    return [r for r in rows
            if is_price(r.field) and 'window' not in r.condition
            and r.day == max(days.get(r.source, {''}))
            and (r.provider != 'openrouter' or r.source == 'openrouter')]


def _of(registry: Registry, row: Observation) -> Vote | None:
    """The vote of a row, if it is on a model of ours that has a price."""
    model = registry.names.get((row.provider, row.model.lower()))
    if model not in registry.models or model in registry.rolling:
        return None
    version = registry.at(model, max(registry.as_of, row.day))
    if version is None:
        return None
    key = (meter_of(row.field), row.condition)
    before = str(date.fromisoformat(row.day) - timedelta(1))
    then = [registry.at(model, day) for day in (row.day, before)]
    ours = registry.price(model, version, *key)
    price = each(row.field, row.value)
    if ours is None and same(price, registry.short(model, version, *key)):
        ours = price            # a size that makes no difference
    agrees = same(price, ours) or any(
        same(price, registry.price(model, past, *key))
        for past in then if past)
    return Vote(row, model, version, price, ours, agrees)


def _own(votes: list[Vote]) -> list[Vote]:
    """One vote a source: that on the model's id goes before one on an alias."""
    best: dict[str, Vote] = {}
    for vote in votes:
        exact = vote.row.model.lower() == vote.model[1].lower()
        if exact or vote.row.source not in best:
            best[vote.row.source] = vote
    for vote in best.values():
        vote.counts = not any(lineage(other) == lineage(vote)
                              and other.row.day > vote.row.day
                              for other in best.values())
    return list(best.values())


def compare(registry: Registry,
            rows: list[Observation]) -> list[Compared]:
    found: dict[tuple[Model, str, str], list[Vote]] = defaultdict(list)
    for row in rows:
        vote = _of(registry, row)
        if vote:
            found[vote.model, meter_of(row.field),
                  row.condition].append(vote)
    return [Compared(votes[0].model, votes[0].row.field, condition,
                     votes[0].ours, votes[0].version, _own(votes))
            for (_, _, condition), votes in found.items()]


def figure(item: Compared, price: Decimal | None) -> str:
    """A price as the field states it."""
    if price is None:
        return '-'
    value = price * unit_of(item.field)
    return plain(value.quantize(Decimal('0.000001')).normalize())


def tally(items: list[Compared]) -> dict[str, Counter[str]]:
    """For each source: fields that agree, differ, and that we lack."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        for vote in item.votes:
            word = ('agree' if vote.agrees
                    else 'lacking' if item.ours is None else 'differ')
            counts[vote.row.source][word] += 1
    return counts
