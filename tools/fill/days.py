"""Takes the days of release that catalogues state and we lack.

    python3 tools/fill/days.py DATA [--write]

Of a model and all offers that are linked to it one day is taken: what is said
of the maker's own name goes first; else the earliest day that is said of any
offer, of the month that the maker states if there is one. January 1st is a
year, and the first of another month is a month, unless two catalogues say so. No day is
taken that is after a price that was seen, or before the month in the model's
name. Rows of OpenRouter, which say when it began to list a model, are heard
where somebody else states a day or a month, and not before LISTED. Its own
rows are made by tools/openrouter_history.py; what rules.yaml calls `days` is
not believed. --unchecked writes days that prices contradict, to be mended with
them. Without --write the change is printed.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fill.__main__ import say_why                         # noqa: E402
from fill.said import rules                               # noqa: E402
from audit.ours import Model, Registry, read              # noqa: E402
from ledger.document import get                           # noqa: E402
from ledger.names import Definitions                     # noqa: E402
from ledger import sweep, writing                         # noqa: E402
from link import spell                                    # noqa: E402
from observe.collect import collect, where                # noqa: E402
from observe.observation import Observation               # noqa: E402
from propose import edits, facts                          # noqa: E402

RELEASED = 3                    # the cell of a model
OWN = 'first_party_models.json'
SPELT = {'vercel-v0': 'v0'}     # providers of that file
LISTED = '2024-01-01'           # OpenRouter listed older models on some day

MONTH = re.compile(r'-(2[2-9])(0[1-9]|1[0-2])(?![0-9])')


class Said(NamedTuple):
    day: str                    # also a month
    own: bool                   # of the maker's name for it
    listed: bool                # when OpenRouter began to list it
    by: str


@dataclass
class Day:
    day: str = ''
    by: str = ''
    why: str = ''               # no day is taken


def home(registry: Registry, model: Model) -> Model:
    """Whose definition states the release of a model."""
    maker, _, name = registry.makers.get(model, '-').partition('/')
    return (maker, name) if (maker, name) in registry.models else model


def _own(data: Path) -> Iterable[tuple[str, str, str, str]]:
    path = data / OWN
    if path.exists():
        with path.open(encoding='utf-8') as f:
            for row in json.load(f)['models']:
                if row.get('release_date'):
                    yield (SPELT.get(row['provider'], row['provider']),
                           row['id'], row['release_date'],
                           str(row['sources'].get('release_date', OWN)))


def said(registry: Registry, rows: Iterable[Observation], data: Path,
         makers: spell.Makers | None) -> dict[Model, set[Said]]:
    """What is stated of each model, by its home; nothing of rolling names."""
    found: dict[Model, set[Said]] = defaultdict(set)
    wrong = rules()['days']
    stated = [(r.provider, r.model, r.value, f'{r.source} {r.day}')
              for r in rows if r.field == 'released'] + list(_own(data))
    for provider, name, day, by in stated:
        model = registry.names.get((provider, name.lower()))
        if model not in registry.models or model in registry.rolling or any(
                (r['provider'], r['model'], r['day']) == (*model, day)
                for r in wrong):
            continue
        for at in homes(registry, makers, model):
            listed = model[0] == 'openrouter' != at[0]
            if not listed or day >= LISTED:
                found[at].add(Said(day, at[0] == provider, listed,
                                   f'{by} {provider}/{name}'))
    return {at: those for at, those in found.items()
            if not all(one.listed for one in those)}


def homes(registry: Registry, makers: spell.Makers | None,
          model: Model) -> list[Model]:
    """Whose release a day or a price is of. Rows of OpenRouter have no maker:
    the spelling of their ids says whose day is no later than theirs."""
    found = [home(registry, model)]
    if makers and found[0][0] == 'openrouter':
        maker, _, name = (makers.find(*model)[0] or '').partition('/')
        found += [(maker, name)] if maker else []
    return found


def named(name: str) -> str:
    """The month in a name, `2025-07` of qwen3-instruct-2507, or ''."""
    at = MONTH.search(name)
    return f'20{at[1]}-{at[2]}' if at else ''


def whole(those: set[Said], one: Said) -> bool:
    """Whether a day is meant, not its month or year."""
    return len(one.day) == 10 and one.day[5:] != '01-01' and (
        one.day[8:] != '01' or 'openrouter/' in one.by
        or len({re.split('[ @]', s.by)[0] for s in those
                if s.day == one.day}) > 1)


def months(those: Iterable[Said]) -> set[str]:
    """The months that are stated, and years as such."""
    return {s.day[:4] if s.day[4:] in ('-01', '-01-01') else s.day[:7]
            for s in those}


def choose(name: str, those: set[Said], last: str) -> Day:
    """The day of those that is taken; `last` is that of the first price."""
    days = sorted((s for s in those if whole(those, s)
                   and s.day >= named(name)), key=lambda s: (s.day, s.by))
    if not days:
        return Day(why='a month or a year alone is stated')
    fit = [s for s in days if not last or s.day <= last]
    own = [s for s in fit if s.own]
    if not own:
        stated = months(s for s in those if s.own)
        own = [s for s in fit if any(s.day.startswith(m) for m in stated)]
    if not fit:
        return Day(why=f'{days[0].day} is after a price, of {last}')
    return Day((own or fit)[0].day, (own or fit)[0].by)


def first_prices(registry: Registry,
                 makers: spell.Makers | None) -> dict[Model, str]:
    """By home: the day of the first price that was seen."""
    found: dict[Model, str] = {}
    for model, versions in registry.versions.items():
        seen = [b[:10] for b, v in versions.items()
                if v.precision != 'release_date']
        for at in homes(registry, makers, model) if seen else ():
            found[at] = min(*seen, found.get(at, '9'))
    return found


def lacking(registry: Registry, rows: Iterable[Observation], data: Path,
            root: Path) -> dict[Model, Day]:
    """By home: what is known of a release that the registry does not say."""
    there = root / 'definitions'
    makers = spell.Makers(Definitions(str(there)), spell.rules()) \
        if (there / 'providers.yaml').exists() else None
    first = first_prices(registry, makers)
    return {at: choose(at[1], those, first.get(at, ''))
            for at, those in sorted(said(registry, rows, data,
                                         makers).items())
            if at in registry.models and registry.models[at][RELEASED] == '-'}


# ---- edits -------------------------------------------------------------------

def run(asked: argparse.Namespace) -> None:
    registry = read(Path(asked.root))
    rows = collect(asked.data).rows
    found = []
    for (provider, name), day in lacking(
            registry, rows, asked.data, Path(asked.root)).items():
        label = f'{provider}/{name}'
        if asked.provider and provider not in asked.provider \
                or provider == 'openrouter':
            continue
        if day.why:
            say(label, day.why)
        else:
            found.append(proposal(registry, (provider, name), label, day))
    kept, texts, read_as = apply(asked.root, found) if asked.unchecked \
        else edits.settle(asked.root, asked.generator, found, say)
    for one in kept:
        print(f'{one.name}\t{one.what}', file=sys.stderr)
    writing.finish(asked, texts, read_as)


def apply(root: str, found: list[edits.Proposal]) -> Any:
    """All of them, for prices that must be mended with them."""
    work = edits.Work(root)
    for one in found:
        one.apply(work)
    return found, *work.results()


def proposal(registry: Registry, model: Model, label: str,
             day: Day) -> edits.Proposal:
    those = [m for m in registry.models if home(registry, m) == model]

    def put(work: edits.Work) -> None:
        one = work.definitions.models[model]
        facts.put(one.document, one.facts, 'released', day.day)
        for offer in those:
            follow(work, registry.priced.get(offer, offer), day.day)
    return edits.Proposal('released', label, f'{day.day} ({day.by})', put)


def follow(work: edits.Work, model: Model, day: str) -> None:
    """A first price that was dated by a guess of the release is of its day."""
    file = work.file(model[0])
    entry = file.entries.get(model[1]) if file else None
    if entry is None or entry.id in file.touched:
        return
    first = entry.versions[0]
    if first.start < day and first.said('precision') == 'release_date' and (
            len(entry.versions) == 1 or entry.versions[1].start > day):
        file.document.replace(get(first.node, 'effective_date'), day)
        say_why(first, f'the release, of {day}, replaces a guess of it')
        file.touched.add(entry.id)


def say(name: str, why: str) -> None:
    print(f'left out\t{name}\t{why}', file=sys.stderr)


if __name__ == '__main__':
    sys.exit(sweep.main(sweep.arguments('fill/days.py', __doc__).parse_args(),
                        run, 'days', where()))
