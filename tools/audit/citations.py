"""Whether the file that a price cites has its figures.

A citation is a catalogue and a day, `models.dev 2026-09-30`, or what it calls
its releases, `pydantic/genai-prices 0.1.8`. A day on which we have a file
means that file; any other means what the catalogue's series of past prices
said on that day; a release means any file. Input and output are compared as
the version states them, under every name that has the price. A version that
prices neither has its other meters compared.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Iterable, NamedTuple

import yaml

from audit.ours import Model, Registry, each, meter_of
from ledger import meters
from observe.observation import Observation, is_price

BASE = ('input', 'output')
# Catalogues file a maker's models under its cloud.
HOMES = {'bedrock': 'amazon'}
NEAR = Decimal('0.006')
Figures = dict[str, Decimal]
Said = dict[str, set[Decimal]]


class Cited(NamedTuple):
    source: str                   # the catalogue, as observations call it
    token: str                    # a day or a release
    text: str                     # both as they are written


class Finding(NamedTuple):
    model: Model
    begins: str
    cited: Cited
    state: str                    # held, other figures, absent, no price


@dataclass
class Version:
    """A version as its file states it."""
    model: Model
    begins: str
    ends: str
    figures: list[Figures]        # as stated, and those of a region
    cited: list[Cited]


@dataclass
class Known:
    """What all catalogues said of all prices."""
    files: dict[str, set[str]]
    rows: dict[tuple[str, Model], list[Observation]] = field(
        default_factory=lambda: defaultdict(list))

    def on(self, source: str, model: Model, token: str) -> Said:
        """What a catalogue said on a day, or in any file of a release."""
        said: Said = defaultdict(set)
        days = self.files.get(source, set())
        rows = self.rows.get((source, model), [])
        if token in days or not re.fullmatch(r'\d{4}-\d\d-\d\d', token):
            wanted = {token} & days or days
            for row in rows:
                if row.after == '=' or row.day in wanted:
                    said[meter_of(row.field)].add(each(row.field, row.value))
            return said
        last: dict[tuple[str, str], Observation] = {}
        for row in rows:
            if row.day <= token:
                last[row.model, row.field] = row
        for row in last.values():
            said[meter_of(row.field)].add(each(row.field, row.value))
        return said

    def state(self, model: Model, figures: list[Figures], source: str,
              token: str) -> str:
        if re.fullmatch(r'\d{4}-\d\d-\d\d', token) and token not in (
                days := self.files.get(source, set())) and token > max(
                    days, default=''):
            return 'its file is not here'
        said = self.on(source, model, token)
        states = [_held(said, one) for one in figures]
        return 'held' if 'held' in states else states[0]

    def days(self, source: str, model: Model) -> list[str]:
        """The days on which a catalogue was seen to say something."""
        return sorted({row.day for row in self.rows.get((source, model), [])})


def _same(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= max(abs(a), abs(b)) * NEAR


def _held(said: Said, figures: Figures) -> str:
    if not figures:
        return 'no price'
    known = [m for m in figures if said.get(m)]
    if not known:
        return 'absent'
    good = all(any(_same(figures[m], v) for v in said[m]) for m in known)
    return 'held' if good else 'other'


def cited(text: str, names: dict[str, str]) -> list[Cited]:
    """The catalogues that a source names, each with its day or release."""
    found = []
    for name, source in names.items():
        for at in re.finditer(rf'(?:^|(?<=[ ,;])){re.escape(name)} '
                              r'([0-9][0-9.-]*[0-9])', text):
            found.append(Cited(source, at[1], at[0]))
    return sorted(found)


def _stated(entry: dict[str, Any]) -> Figures:
    prices = {meters.KEYS[k]: each(k, str(v)) for k, v in entry.items()
              if k in meters.KEYS and str(v) != 'unknown'}
    base = {m: p for m, p in prices.items() if m in BASE and p}
    return base or {m: p for m, p in prices.items() if p}


def _figures(version: dict[str, Any]) -> list[Figures]:
    """A host's model may be listed under its region's name alone."""
    base = _stated(version)
    found = [base]
    for entry in version.get('overrides') or []:
        if entry['when'] == {'geo': 'regional'}:
            factor = Decimal(entry.get('multiply') or 1)
            found.append({m: p * factor for m, p in base.items()}
                         | _stated(entry))
    return found


def _text(version: dict[str, Any]) -> str:
    said = [str(version.get('source') or '')]
    return '; '.join(said + [str(s) for s in version.get('sources') or []])


def versions(root: Path, names: dict[str, str]) -> Iterable[Version]:
    """The versions of pricing/*.yaml, each with what it cites."""
    loader: Any = getattr(yaml, 'CBaseLoader', yaml.BaseLoader)
    for path in sorted((root / 'pricing').glob('*.yaml')):
        data = yaml.load(path.read_text(encoding='utf-8'), loader)
        for name, entry in (data.get('models') or {}).items():
            held = sorted((entry.get('pricing_versions')
                           or entry.get('versions') or []),
                          key=lambda v: str(v['effective_date']))
            for at, version in enumerate(held):
                ends = (held[at + 1]['effective_date'][:10]
                        if at + 1 < len(held) else '9999-12-31')
                yield Version((path.stem, str(name)),
                              str(version['effective_date']), ends,
                              _figures(version), cited(_text(version), names))


def known(registry: Registry, rows: list[Observation],
          days: dict[str, set[str]]) -> Known:
    """The observations of each price, under every name that has it."""
    found = Known(days)
    for row in sorted(rows, key=lambda r: r.day):
        if row.condition != '-' or not is_price(row.field):
            continue
        name = row.model.lower()
        owners = {registry.priced.get(model, model) for model in (
            registry.names.get((row.provider, name)),
            registry.names.get((HOMES.get(row.provider, ''), name))) if model}
        for owner in owners:
            found.rows[row.source, owner].append(row)
    return found


def citations(root: Path, what: Known, names: dict[str, str]
              ) -> list[Finding]:
    """For each citation: how its file holds it."""
    return [Finding(version.model, version.begins, one,
                    what.state(version.model, version.figures, one.source,
                               one.token))
            for version in versions(root, names) for one in version.cited]
