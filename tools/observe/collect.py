"""All adapters over a folder: what they found and what they dropped.

An adapter is a file of catalogues/ with NAME, FILES (globs), WHERE, CITED and
observations(source); the folder is the list of them.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import importlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from observe.observation import Observation
from observe.sheet import Source

Key = tuple[str, str, str, str, str, str]


def adapters() -> list[ModuleType]:
    folder = Path(__file__).parent / 'catalogues'
    return [importlib.import_module(f'observe.catalogues.{path.stem}')
            for path in sorted(folder.glob('*.py'))]


def where() -> str:
    """Which files a folder of catalogues can have."""
    lines = ['DATA=DIR names a folder with any of these public files:']
    for adapter in adapters():
        lines += [f'  {adapter.NAME}: {", ".join(adapter.FILES)}',
                  f'    {adapter.WHERE}']
    return '\n'.join(lines)


@dataclass
class Found:
    rows: list[Observation] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    dropped: dict[str, Counter[str]] = field(default_factory=dict)
    # Whose price is left out, as the list is in CNY: source, provider, model.
    converted: set[tuple[str, str, str]] = field(default_factory=set)
    # Of which days there are whole files, by source.
    days: dict[str, set[str]] = field(
        default_factory=lambda: defaultdict(set))

    def report(self) -> str:
        """How much each file gave, and what each rule left out."""
        lines = []
        for name, dropped in self.dropped.items():
            lines.append(f'{name}: {self.counts[name]} observations')
            foreign = {rule: n for rule, n in dropped.items()
                       if rule.startswith('provider not carried')}
            if foreign:
                lines.append(f'  {sum(foreign.values()):6} of '
                             f'{len(foreign)} providers not carried')
            lines += [f'  {n:6} {rule}' for rule, n in sorted(dropped.items())
                      if rule not in foreign]
        return '\n'.join(lines)


def _agreeing(source: Source,
              rows: list[Observation]) -> list[Observation]:
    """Without what one file says in two ways: it has no vote on that."""
    values: dict[Key, set[str]] = {}
    for row in rows:
        values.setdefault(row[:6], set()).add(row.value)
    kept: dict[Key, Observation] = {}
    for row in rows:
        if len(values[row[:6]]) == 1:
            kept[row[:6]] = row
        else:
            source.drop('the file contradicts itself')
    return list(kept.values())


def collect(data: Path) -> Found:
    """The observations of all files in `data`, sorted."""
    found = Found()
    for adapter in adapters():
        paths = sorted({path for glob in adapter.FILES
                        for path in data.glob(glob)})
        for path in paths:
            source = Source(adapter.NAME, path)
            rows = _agreeing(source, list(adapter.observations(source)))
            found.rows += rows
            if source.dated:
                found.days[adapter.NAME].add(source.dated)
            found.counts[path.name] = len(rows)
            found.dropped[path.name] = source.dropped
            found.converted |= {(adapter.NAME, *of)
                                for of in source.converted}
    found.rows = sorted(set(found.rows))
    return found
