"""Rolling names (`mistral-large-latest`), and which of them are models with
prices of their own: such a price is that of what the name meant when somebody
looked. Each needs a reason, in rolling.yaml.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from audit.ours import Model, Registry

NAME = re.compile(r'(^|[-/:@_])latest($|[-:@])', re.I)
DATED, ALIAS, OWN = (
    'dated: what each meant, since when, is in aliases.yaml',
    'another word for one model, whose prices it has',
    'a model with prices of its own, for a reason')
Row = tuple[str, ...]


class Names(NamedTuple):
    counts: list[tuple[str, str]]
    rows: list[Row]                 # for audit.tsv: why, or ''
    unsaid: int


def _why(rules: list[dict[str, Any]], model: Model) -> str:
    for rule in rules:
        if re.fullmatch(rule['provider'], model[0]) \
                and re.fullmatch(rule['model'], model[1]):
            return str(rule['why'])
    return ''


def measure(registry: Registry) -> Names:
    rules = yaml.safe_load((Path(__file__).parent / 'rolling.yaml')
                           .read_text(encoding='utf-8'))
    counts: Counter[str] = Counter()
    own: set[Model] = set()
    for (provider, name), model in registry.names.items():
        if not NAME.search(name) or name.startswith(provider + '/') \
                and (provider, name[len(provider) + 1:]) in registry.names:
            continue
        if model in registry.rolling:
            counts[DATED] += name == model[1].lower()
        elif NAME.search(model[1]):
            own.add(model)
        else:
            counts[ALIAS] += 1
    rows: list[Row] = [('rolling', *m, '-', '-', '-', '-', '-',
                        _why(rules, m)) for m in sorted(own)]
    counts[OWN] = sum(bool(r[8]) for r in rows)
    unsaid = len(rows) - counts[OWN]
    return Names([*((what, str(counts[what])) for what in (DATED, ALIAS, OWN)),
                  ('a model with prices of its own, and nobody says why',
                   str(unsaid))], rows, unsaid)


def page(names: Names) -> str:
    """The section of audit.md."""
    by_reason: dict[str, list[str]] = {}
    for row in names.rows:
        by_reason.setdefault(row[8] or 'nobody says why', []).append(
            f'{row[1]}/{row[2]}')
    return '\n'.join([
        '', '## Rolling names', '', '| what | count |', '| --- | --- |',
        *(f'| {what} | {n} |' for what, n in names.counts), '',
        'Why names have prices of their own:', '',
        *(f'* {why}: {", ".join(models)}.'
          for why, models in sorted(by_reason.items()))]) + '\n'
