"""What the registry leaves out though it or somebody else knows more:
capabilities without their meter, services and sizes that are priced elsewhere,
days that cannot be.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Iterable, NamedTuple

from audit.compare import Compared
from audit.ours import Model, Registry
from fill import days
from fill.said import lacks, rules
from ledger import meters
from observe.observation import Observation, is_price

HAS, RELEASED = 6, 3                    # cells of a model
Row = tuple[str, ...]


class Gaps(NamedTuple):
    counts: list[tuple[str, str]]       # what, how many
    rows: list[Row]                     # for audit.tsv
    wrong: int = 0                      # of what cannot be


def _set(cell: str) -> set[str]:
    return set() if cell == '-' else set(cell.split(','))


def meter_state(registry: Registry, model: Model, meter: str) -> str:
    """`own`, `unknown`, or `another's`: what a token is charged at."""
    version = registry.at(model, registry.as_of)
    parent = meters.parent(meter)
    worst = 'own'
    for of, condition in version.rates if version else ():
        if of != parent or (meter, condition) in version.rates:
            continue
        worst = ('unknown' if (meter, condition) in version.unknown
                 and worst != "another's" else "another's")
    return worst


def _meters(registry: Registry) -> Gaps:
    found = Gaps([], [])
    for capability, meter in [*meters.BILLED.items(),
                              *meters.CACHED.items()]:
        states: dict[str, int] = defaultdict(int)
        for model, cells in registry.models.items():
            if capability not in _set(cells[HAS]) or registry.at(
                    model, registry.as_of) is None:
                continue
            free = model[0] == 'openrouter' and model[1].endswith(':free')
            state = 'own' if free else meter_state(registry, model, meter)
            states[state] += 1
            if state != 'own':
                found.rows.append(('meter', *model, meter, '-', state, '-',
                                   '-', capability))
        found.counts.append((
            f"{capability}: {meter} charged at another meter's price",
            f'{states["another" + chr(39) + "s"]} of {sum(states.values())}; '
            f'unknown {states["unknown"]}'))
    return found


def _conditions(registry: Registry, items: list[Compared]) -> Gaps:
    """Services and sizes that a catalogue prices at a model."""
    without: dict[str, set[Model]] = {'service': set(), 'size': set()}
    excused: set[Model] = set()
    rows: list[Row] = []
    for item, vote, why in lacks(registry, items):
        kinds = [('service', 'service=' in item.condition),
                 ('size', 'input_tokens_above' in item.condition)]
        for name, is_it in kinds:
            if is_it:
                (excused if why else without[name]).add(item.model)
        if why and any(is_it for _, is_it in kinds):
            rows.append(('not believed', *item.model, item.field,
                         item.condition, '-', vote.row.value,
                         f'{vote.row.source} {vote.row.day}', why))
    return Gaps([
        ('models without a service that a catalogue prices',
         str(len(without['service']))),
        ('models without a size that a catalogue prices',
         str(len(without['size']))),
        ('models of which such a word is not believed', str(len(excused)))],
        rows)


def _twins(registry: Registry) -> Gaps:
    """Names of one offer at one price, of which some have more."""
    def seen(model: Model) -> set[str]:
        version = registry.at(model, registry.as_of)
        return {c for _, c in [*version.rates, *version.unknown]
                if 'geo' not in c and 'window' not in c} if version else set()

    rows: list[Row] = []
    for model in registry.models:
        more = set().union(*(seen(m) for m in registry.alike(model)))
        rows += [('twin', *model, '-', c, '-', '-', '-',
                  'another name of it has a price there')
                 for c in sorted(more - seen(model)) if more]
    models = {r[1:3] for r in rows}
    return Gaps([('models without a service or size that another name of '
                  'the same offer has', str(len(models)))], rows)


def _days(registry: Registry, rows: Iterable[Observation], data: Path,
          root: Path) -> Gaps:
    """Days of release that somebody states and we lack, by the rule of
    tools/fill/days.py; and first prices that are earlier than a release."""
    known = days.lacking(registry, rows, data, root)
    lost = {m: day for m, day in known.items() if day.day}
    odd: list[Row] = []
    for model, versions in registry.versions.items():
        cells = registry.models.get(model)
        first = min(versions, default='')
        if cells and first and (first < '2018' or (
                cells[RELEASED] != '-' and first[:10] < cells[RELEASED])):
            odd.append(('day', *model, 'price', '-', first, cells[RELEASED],
                        '-', 'before the release'))
    return Gaps([('days of release that are stated and not taken',
                  str(len(lost))),
                 ('models of whose release no day that can be is stated',
                  str(len(known) - len(lost))),
                 ('first prices before the release', str(len(odd)))],
                odd + [('day', *m, 'released', '-', '-', day.day or '-',
                        day.by or '-', day.why or 'not taken')
                       for m, day in known.items()], len(odd))


def _spelt(name: str) -> str:
    return re.sub(r'[^a-z0-9]|-maas$', '', name.lower())


def _spellings(registry: Registry) -> Gaps:
    """Models of one maker whose names differ by signs alone, or by what says
    that it is tuned, if the maker sells it under the shorter one."""
    found: dict[Model, list[str]] = defaultdict(list)
    for provider, name in sorted(registry.models):
        if provider == 'openrouter' or registry.makers.get(
                (provider, name), '-') != '-':
            continue
        short = re.sub('-(instruct|it)$', '', name.lower())
        sold = [m for m in (short, name.lower())
                if registry.names.get((provider, m)) in registry.versions]
        found[provider, _spelt(sold[0] if sold else name)].append(name)
    known = rules()['spellings']
    rows: list[Row] = []
    for (provider, _), names in found.items():
        why = [r['why'] for r in known if r['provider'] == provider
               and set(names) <= set(r['models'].split())]
        if len(names) > 1:
            rows.append(('spelling', provider, names[0], '-', '-', '-', '-',
                         ', '.join(names[1:]), ''.join(why[:1])))
    return Gaps([('models of a maker that may be one, by their spellings',
                  f'{sum(not r[8] for r in rows)} of {len(rows)}; the others '
                  'are judged')], rows)


def measure(registry: Registry, items: list[Compared],
            rows: list[Observation], data: Path, root: Path) -> Gaps:
    parts = [_meters(registry), _conditions(registry, items),
             _twins(registry), _spellings(registry),
             _days(registry, (r for r in rows if not is_price(r.field)), data,
                   root)]
    return Gaps([c for p in parts for c in p.counts],
                [r for p in parts for r in p.rows],
                sum(p.wrong for p in parts))


def page(gaps: Gaps) -> str:
    """The section of audit.md."""
    return '\n'.join(['', '## Gaps', '', '| what | count |', '| --- | --- |',
                      *(f'| {what} | {n} |' for what, n in gaps.counts)]
                     ) + '\n'
