"""The findings as rows for docs/audit.tsv and as a page for people.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import datetime
from collections import Counter, defaultdict

from audit.citations import Finding
from audit.compare import Compared, figure, tally, weight
from audit.ours import Registry

Row = tuple[str, ...]
HEAD = ('finding', 'provider', 'model', 'field', 'condition', 'ours',
        'theirs', 'sources', 'note')


def _later(day: str, days: int) -> str:
    return (datetime.date.fromisoformat(day)
            + datetime.timedelta(days)).isoformat()


def _votes(items: list[Compared], confirmed: set[Row]) -> list[Row]:
    rows = []
    for item in items:
        against = item.against()
        if not against:
            continue
        kind = ('lacking' if item.ours is None else
                'outvoted' if item.outvoted() else 'differs')
        reason = ''
        if kind == 'outvoted' and (*item.model,
                                   item.version.begins[:10]) in confirmed:
            kind, reason = 'outvoted-confirmed', 'see confirmed'
        rows.append((kind, *item.model, item.field, item.condition,
                     figure(item, item.ours), figure(item, against[0].price),
                     ', '.join(sorted(f'{v.row.source} {v.row.day}'
                                      for v in against)), reason))
    return rows


def _days(registry: Registry) -> list[Row]:
    """What falls due: ends of life within 30 days, prices to come."""
    now, soon, rows = registry.as_of, _later(registry.as_of, 30), []
    for model, facts in registry.models.items():
        retires = facts[5]
        if now <= retires[:10] <= soon:
            rows.append(('retires', *model, 'retires', '-', retires,
                         '-', '-', ''))
        for begins, version in registry.versions.get(model, {}).items():
            if begins[:10] > now:
                rows.append(('scheduled', *model, 'price', '-', begins, '-',
                             version.source, ''))
    return rows


def _providers(registry: Registry, items: list[Compared]) -> list[Row]:
    """A summary for each provider."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        count = counts[item.model[0]]
        good = weight([v for v in item.votes if v.agrees])
        count['fields'] += 1
        count['two sources agree'] += good >= 2
        count['one source agrees'] += good == 1
        count['outvoted'] += item.outvoted()
        count['lacking'] += item.ours is None
    old = _later(registry.as_of, -60)
    for model in registry.models:
        version = registry.at(model, registry.as_of)
        if version:
            counts[model[0]]['priced'] += 1
            counts[model[0]]['looked at within 60 days'] += (
                version.checked >= old)
    return [('provider', name, '-', word, '-', str(n), '-', '-', '')
            for name, count in counts.items() for word, n in count.items()]


def rows(registry: Registry, items: list[Compared],
         cites: list[Finding]) -> list[Row]:
    """All findings, sorted: a change of the data is a small difference."""
    confirmed = {(p, m, b[:10]) for p, m, b, why in registry.confirmed
                 if 'not verified' not in why}
    found = _votes(items, confirmed) + _days(registry)
    found += [('confirmed', p, m, 'price', '-', begins, '-', '-', reason)
              for p, m, begins, reason in registry.confirmed]
    found += [('citation', *c.model, 'source', '-', c.begins, '-',
               c.cited.text, c.state) for c in cites
              if c.state in ('absent', 'other')]
    for source, count in tally(items).items():
        found += [('source', '-', '-', word, '-', str(n), '-', source, '')
                  for word, n in count.items()]
    return sorted(found + _providers(registry, items))


# ---- the page ----------------------------------------------------------------


def _table(head: list[str], lines: list[list[str]]) -> list[str]:
    return ['| ' + ' | '.join(head) + ' |',
            '|' + ' --- |' * len(head),
            *('| ' + ' | '.join(c.replace('|', '/') for c in line) + ' |'
              for line in lines), '']


def _agreement(items: list[Compared]) -> list[str]:
    lines = []
    for source, count in sorted(tally(items).items()):
        asked = count['agree'] + count['differ']
        lines.append([source, str(asked), str(count['differ']),
                      f'{100 * count["agree"] / max(1, asked):.1f} %',
                      str(count['lacking'])])
    return ['## Agreement by source', '',
            *_table(['source', 'fields', 'differ', 'agree', 'we lack'],
                    lines)]


def _cited(cites: list[Finding]) -> list[str]:
    states = Counter(c.state for c in cites)
    asked = (sum(states.values()) - states['no price']
             - states['its file is not here'])
    return ['## Citations', '',
            f'{states["held"]} of {asked} citations of a catalogue and a day '
            f'are held by what it said that day '
            f'({100 * states["held"] / max(1, asked):.1f} %).', '',
            *_table(['state', 'citations'],
                    [[s, str(n)] for s, n in sorted(states.items())])]


def _list(found: list[Row], kind: str, title: str, most: int) -> list[str]:
    mine = [r for r in found if r[0] == kind]
    if not mine:
        return [f'## {title}', '', 'None.', '']
    more = (f'{len(mine) - most} more are in `audit.tsv`.'
            if len(mine) > most else '')
    return [f'## {title}: {len(mine)}', '',
            *_table(['provider', 'model', 'field', 'condition', 'ours',
                     'theirs', 'sources', 'note'],
                    [list(r[1:]) for r in mine[:most]]), *([more, ''] if more
                                                          else [])]


def page(registry: Registry, items: list[Compared], cites: list[Finding],
         found: list[Row]) -> str:
    good = Counter(min(2, weight([v for v in i.votes if v.agrees]))
                   for i in items)
    kinds = Counter(r[0] for r in found)
    lines = [
        '# Audit of the prices', '',
        'Made by `make audit`; `audit.tsv` has every finding. Prices as of '
        f'{registry.as_of}, against the newest file of each catalogue.', '',
        '* A catalogue has one vote a field. It is for us if ours is the '
        'same on as_of, or was on its day or the day before.',
        '* pi-ai and models.dev have one vote, that of the newer file: of 229 '
        'fields in which models.dev differed from a third catalogue (files of '
        '2026-09-30 and 2026-11-20), pi-ai repeated its figure in 178.',
        '* Without that rule 23 more fields are outvoted, all of Bedrock\'s '
        'bare Anthropic ids, which pi-ai priced as models.dev did until '
        '2026-11-20; each says why it is `confirmed`.',
        '* A `confirmed` that says "not verified" counts for nothing here.',
        '* Nobody votes on a rolling name (`gemini-flash-lite-latest`).',
        '* On OpenRouter only its own answer votes.', '',
        *_table(['fields', 'count'], [
            ['with a vote', str(len(items))],
            ['two sources agree with ours', str(good[2])],
            ['one source agrees', str(good[1])],
            ['outvoted by two', str(kinds['outvoted'])],
            ['outvoted, confirmed', str(kinds['outvoted-confirmed'])],
            ['one source differs', str(kinds['differs'])],
            ['we lack', str(kinds['lacking'])]]),
        *_agreement(items), *_cited(cites),
        *_list(found, 'citation', 'Citations that do not hold', 60),
        *_list(found, 'outvoted', 'Outvoted', 200),
        *_list(found, 'retires', 'Retire within 30 days', 50),
        *_list(found, 'scheduled', 'Prices to come', 50),
        *_list(found, 'confirmed', 'Confirmed', 200)]
    return '\n'.join(lines).rstrip() + '\n'
