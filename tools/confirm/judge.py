"""What each catalogue's newest file says of a version that is in force.

A file from before the version began says nothing of it. A file agrees if it
states the version's prices of input and output, and each price that it states
is ours. A price of plain tokens that we do not have is not agreed on; that of
a service, a region or a search is another question.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta

from audit.compare import Compared, Vote, figure, same
from audit.ours import Registry, Version, meter_of

Place = tuple[str, str, str]        # provider, entry of prices, its beginning
BASE = ('input', 'output')
# Two files no further apart than this speak of the same price.
FRESH = 60


@dataclass
class Word:
    """One catalogue on one version."""
    source: str
    day: str
    counts: bool = True             # a newer file of its lineage is not there
    stated: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)

    def agrees(self, version: Version) -> bool:
        ours = {m for m, c in version.rates if m in BASE
                and c in ('-', 'geo=regional')}
        return not self.wrong and ours <= self.stated


@dataclass
class Judged:
    version: Version
    words: dict[str, Word] = field(default_factory=dict)

    def agreeing(self) -> dict[str, str]:
        return {w.source: w.day for w in self.words.values()
                if w.agrees(self.version)}

    def against(self, newest: str) -> list[Word]:
        """Files that are not old and say otherwise."""
        oldest = str(date.fromisoformat(newest) - timedelta(FRESH))
        return [w for w in self.words.values()
                if w.wrong and w.counts and w.day >= oldest]


def _add(word: Word, item: Compared, vote: Vote) -> None:
    meter = meter_of(vote.row.field)
    if item.condition == '-':
        word.stated.add(meter)
    plain = item.condition == '-' and item.field.endswith('_tokens')
    if same(vote.price, vote.ours) or vote.ours is None and not plain:
        return
    where = '' if item.condition == '-' else f' ({item.condition})'
    word.wrong.append(f'{vote.row.field}{where} {figure(item, vote.ours)} '
                      f'but {vote.row.source} {vote.row.day} says '
                      f'{vote.row.value}')


def judge(registry: Registry, items: list[Compared],
          entry_of: dict[tuple[str, str], tuple[str, str]]
          ) -> dict[Place, Judged]:
    """By version: what was said of any model that has its price."""
    found: dict[Place, Judged] = {}
    for item in items:
        entry = entry_of.get(item.model)
        for vote in item.votes if entry else ():
            version = vote.version
            begins, day = version.begins[:10], vote.row.day
            # The file of the day itself may be of the morning.
            if day < begins or (day == begins and vote.agrees
                                and not same(vote.price, vote.ours)):
                continue
            judged = found.setdefault((*entry, version.begins),
                                      Judged(version))
            word = judged.words.setdefault(
                vote.row.source, Word(vote.row.source, day))
            word.counts = word.counts and vote.counts
            _add(word, item, vote)
    return found
