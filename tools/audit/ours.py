"""What the registry says, read from generated/registry/*.tsv and pricing/.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from ledger import meters
from ledger.names import Definitions
from observe.observation import join, unit_of

Model = tuple[str, str]
Field = tuple[str, str]


def meter_of(name: str) -> str:
    """The meter that a field of an observation is a price of."""
    return meters.KEYS.get(name, name)


def _parent(meter: str) -> str | None:
    """The meter whose price counts for one without; None for the cache, for
    a cached token at the price of input is a figure that we lack."""
    return None if meter in ('cache_read', 'cache_write') \
        else meters.parent(meter)


def each(name: str, value: str) -> Decimal:
    """What one unit costs."""
    return Decimal(value) / unit_of(name)


def _condition(text: str) -> str:
    """`batch,input>272000,regional` as observations write it."""
    parts = []
    for word in text.split(','):
        size = re.fullmatch(r'input>=?(\d+)', word)
        if size:
            parts.append(f'input_tokens_above={size[1]}')
        elif word == 'regional':
            parts.append('geo=regional')
        elif ':' in word:
            parts.append('window')
        elif word not in ('standard', 'global'):
            parts.append(f'service={word}')
    return join(*set(parts))


def _unit(text: str) -> int:
    count = text.split(' ')[0]
    return 10**6 if count == '1M' else int(count)


@dataclass
class Version:
    begins: str
    precision: str
    checked: str
    source: str
    rates: dict[Field, Decimal] = field(default_factory=dict)
    unknown: set[Field] = field(default_factory=set)


@dataclass
class Registry:
    as_of: str = ''
    models: dict[Model, list[str]] = field(default_factory=dict)
    versions: dict[Model, dict[str, Version]] = field(
        default_factory=lambda: defaultdict(dict))
    names: dict[Model, Model] = field(default_factory=dict)
    confirmed: list[tuple[str, str, str, str]] = field(default_factory=list)
    rolling: set[Model] = field(default_factory=set)
    # What maker's model each is, or -.
    makers: dict[Model, str] = field(default_factory=dict)
    _alike: dict[tuple[object, ...], list[Model]] = field(
        default_factory=lambda: defaultdict(list))
    # Whose entry of pricing/ a model's price is, if not its own.
    priced: dict[Model, Model] = field(default_factory=dict)

    def at(self, model: Model, day: str) -> Version | None:
        """The version in force at the end of a day."""
        begun = [b for b in self.versions.get(model, {})
                 if b[:10] <= day]
        return self.versions[model][max(begun)] if begun else None

    def price(self, model: Model, version: Version, meter: str,
              condition: str) -> Decimal | None:
        """What a unit of a meter costs us; None if unknown or not stated."""
        regional = join(condition, 'geo=regional')
        geo = self.models[model][0] == 'regional'
        for where in (condition, regional) if geo else (condition,):
            of: str | None = meter
            while of:
                if (of, where) in version.unknown:
                    return None
                if (of, where) in version.rates:
                    return version.rates[of, where]
                of = _parent(of)
        return None

    def alike(self, model: Model) -> list[Model]:
        """The other names at the provider of the same maker's model that have
        the same price without conditions."""
        if not self._alike:
            for other, maker in self.makers.items():
                version = self.at(other, self.as_of)
                if version and maker != '-':
                    self._alike[other[0], maker, self.models[other][0], *(
                        version.rates.get((m, c)) for m in (
                            'input', 'output', 'cache_read')
                        for c in ('-', 'geo=regional'))].append(other)
        for those in self._alike.values():
            if model in those:
                return [m for m in those if m != model]
        return []

    def short(self, model: Model, version: Version, meter: str,
              condition: str) -> Decimal | None:
        """What a short request costs, if no version says what a long one of
        its service does; None of a condition without a size."""
        size = re.search(r'input_tokens_above=\d+', condition)
        rest = join(*(p for p in condition.split(';')
                      if not size or p != size[0]))
        if size is None or any(
                where == condition or rest == '-'
                and size[0] in where.split(';')
                for _, where in [*version.rates, *version.unknown]):
            return None
        return self.price(model, version, meter, rest)


def _row(registry: Registry, cells: list[str]) -> None:
    kind = cells[0]
    if kind == 'about' and cells[1] == 'as_of':
        registry.as_of = cells[2]
    elif kind == 'model':
        registry.models[cells[1], cells[2]] = cells[4:]
        registry.makers[cells[1], cells[2]] = cells[3]
    elif kind == 'name':
        registry.names[cells[2], cells[1].lower()] = (cells[2], cells[3])
    elif kind == 'version':
        registry.versions[cells[1], cells[2]][cells[3]] = Version(
            cells[3], cells[4], cells[5], cells[6])


def _rate(registry: Registry, cells: list[str]) -> None:
    _, provider, model, begins, condition, meter, state, usd, per = cells[:9]
    version = registry.versions[provider, model].get(begins)
    if version is None:
        return
    key = (meter, _condition(condition))
    if state == 'unknown':
        version.unknown.add(key)
    elif usd != '-':
        version.rates[key] = Decimal(usd) / _unit(per)
    elif state == 'free':
        version.rates[key] = Decimal(0)


def _confirmed(registry: Registry, path: Path) -> None:
    if 'confirmed:' not in path.read_text(encoding='utf-8'):
        return
    loader: Any = getattr(yaml, 'CSafeLoader', yaml.SafeLoader)
    data = yaml.load(path.read_text(encoding='utf-8'), loader)
    for model, entry in data['models'].items():
        for version in (entry.get('pricing_versions')
                        or entry.get('versions') or []):
            if 'confirmed' in version:
                registry.confirmed.append(
                    (path.stem, str(model), str(version['effective_date']),
                     str(version['confirmed'])))


def _rolling(registry: Registry, path: Path) -> None:
    """Names that point elsewhere each season: what a catalogue charges for
    one is a price of what it pointed to when somebody last looked."""
    data = yaml.safe_load(path.read_text(encoding='utf-8'))
    for name in data.get('aliases') or {}:
        registry.rolling.add((path.parent.name, name))


def _priced(registry: Registry, definitions: Path) -> None:
    """What `pricing_ref` says, and profiles (`us.`) of a host's model."""
    if not (definitions / 'providers.yaml').exists():
        return
    all_ = Definitions(str(definitions))
    for model in registry.models:
        small = (model[0], model[1].lower())
        prefix, under = all_.prefixed.get(small, ('', None))
        known = all_.models.get(model) or under or all_.names.get(small)
        # What a prefix costs is a product, which no file states.
        if known and (not under or prefix not in
                      all_.rules[model[0]].prefixes):
            registry.priced[model] = known.priced


def read(root: Path) -> Registry:
    registry = Registry()
    rows = [line.rstrip('\n').split('\t')
            for path in sorted((root / 'generated/registry').glob('*.tsv'))
            for line in path.read_text(encoding='utf-8').splitlines()
            if line and not line.startswith('#')]
    for cells in rows:
        _row(registry, cells)
    for cells in rows:
        if cells[0] == 'rate':
            _rate(registry, cells)
    for model in registry.models:
        registry.names.setdefault((model[0], model[1].lower()), model)
    for path in sorted((root / 'pricing').glob('*.yaml')):
        _confirmed(registry, path)
    for path in sorted((root / 'definitions').glob('*/aliases.yaml')):
        _rolling(registry, path)
    _priced(registry, root / 'definitions')
    return registry
