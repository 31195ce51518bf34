"""Which models that catalogues price the registry does not carry.

Three lists: the makers' own models, everything the newest pi-ai has at
providers that are carried, and what the clouds have released lately. A name
counts as carried if the registry finds it there, also below the prefix of a
region.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Iterable, NamedTuple

from audit.ours import Registry
from observe.observation import Observation

SINCE = '2026-08-15'
CLOUDS = ('azure', 'bedrock', 'openrouter', 'vertex')
OWN = 'first_party_models.json'
SPELT = {'vercel-v0': 'v0'}             # providers of that file
# Why a model stays out.
REASONS = {
    ('amazon', 'us.amazon.nova-premier-v1:0'): 'a profile of Bedrock',
    ('openai', 'chatgpt-image-latest'):
        'a rolling name; no source says which models it has meant',
}
# Whose models are not here at all, though people ask for them.
LEFT = (
    ('Luma', 'no catalogue has a price of its own API; those of fal differ by '
     'the resolution of a film, which a price here cannot say'),
)
PREFIX = {'bedrock': r'(us|eu|apac|global|au|jp|ca|in|us-gov)\.',
          'azure': r'(us|eu|global)/'}
SUFFIX = {'vertex': r'@default$'}


class Missing(NamedTuple):
    measure: str
    provider: str
    model: str
    seen: str


class Coverage(NamedTuple):
    counts: dict[str, tuple[int, int]]      # measure -> carried, asked
    missing: list[Missing]


def carried(names: set[str], provider: str, model: str) -> bool:
    bare = re.sub('^' + PREFIX.get(provider, '$'), '', model)
    bare = re.sub(SUFFIX.get(provider, '$x'), '', bare)
    return f'{provider}/{model}'.lower() in names \
        or f'{provider}/{bare}'.lower() in names


def named(root: Path) -> set[str]:
    """Every name, behind its provider, that the registry finds."""
    found = set()
    for path in (root / 'generated' / 'registry').glob('*.tsv'):
        with path.open(encoding='utf-8') as f:
            found.update(line.split('\t')[1].lower() for line in f
                         if line.startswith('name\t'))
    return found


def own_models(data: Path) -> dict[tuple[str, str], str]:
    """The makers' own models that the file prices."""
    path = data / OWN
    if not path.exists():
        return {}
    with path.open(encoding='utf-8') as f:
        rows = json.load(f)['models']
    return {(SPELT.get(r['provider'], r['provider']), r['id']):
            f'{OWN} ({r["status"]})'
            for r in rows if (r.get('price_usd_per_1m') or {}).get('input')}


def newest(rows: Iterable[Observation], source: str) -> dict[
        tuple[str, str], str]:
    """What a catalogue prices in its newest file."""
    mine = [r for r in rows if r.source == source
            and r.field == 'input_per_1m_tokens' and r.value != '0']
    day = max((r.day for r in mine), default='')
    return {(r.provider, r.model): f'{source} {day}'
            for r in mine if r.day == day}


def releases(rows: list[Observation]) -> dict[tuple[str, str], str]:
    """What the clouds have that was released, or first seen, since SINCE."""
    lately = {(r.provider, r.model): f'{r.source} {r.day}' for r in rows
              if r.field == 'released' and r.value >= SINCE
              and r.provider in CLOUDS}
    before = {(r.provider, r.model) for r in rows if r.day < SINCE}
    lately.update({at: who for at, who in newest(rows, 'pi-ai').items()
                   if at[0] in CLOUDS and at not in before
                   and at not in lately})
    return lately


def measure(registry: Registry, names: set[str], rows: list[Observation],
            data: Path) -> Coverage:
    here = {m[0] for m in registry.models}
    asked = {
        "makers' own models": own_models(data),
        'pi-ai at providers that are carried': {
            at: who for at, who in newest(rows, 'pi-ai').items()
            if at[0] in here},
        f'released since {SINCE} at ' + ', '.join(CLOUDS): releases(rows)}
    counts, missing = {}, []
    for what, those in asked.items():
        lost = [Missing(what, *at, who) for at, who in sorted(those.items())
                if not carried(names, *at)]
        counts[what] = len(those) - len(lost), len(those)
        missing += lost
    return Coverage(counts, missing)


def rows(lists: Coverage) -> list[tuple[str, ...]]:
    """What is missing, as rows of audit.tsv."""
    return [('not carried', m.provider, m.model, m.measure, '-', '-', '-',
             m.seen, REASONS.get((m.provider, m.model), ''))
            for m in lists.missing]


def page(lists: Coverage) -> str:
    """The section of audit.md."""
    lines = ['', '## Carried', '', '| of | carried | asked | share |',
             '| --- | --- | --- | --- |']
    lines += [f'| {what} | {n} | {of} | {100 * n / max(1, of):.1f} % |'
              for what, (n, of) in lists.counts.items()]
    lines += ['', 'What is not is in `audit.tsv`. Left out altogether:', '',
              *(f'* {who}: {why}.' for who, why in LEFT)]
    return '\n'.join(lines) + '\n'
