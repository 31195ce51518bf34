"""What is known of the abilities of models, and who says otherwise.

Three lists: what catalogues deny of a model, two against none; where a host's
offer can what its maker's model cannot, or the reverse; and what catalogues
say of the models of a family against definitions/families.yaml.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Iterable, NamedTuple

import yaml

from audit.compare import LINEAGE
from audit.ours import Model, Registry
from observe.observation import Observation

CHAT = {'text_input', 'text_output'}
KINDS = {'embeddings', 'rerank', 'transcription', 'video_output'}
MEDIA = {'image_output', 'audio_output'}
ASKED = ('function_calling', 'image_input', 'extended_thinking')
MOST = 10               # per cent of chat models of which one may be unknown
# LiteLLM does not say no with care.
DENIES = ('models.dev', 'pi-ai', 'openrouter')
HAS, LACKS = 6, 7       # cells of a model
Row = tuple[str, ...]
Said = dict[str, tuple[str, str]]           # source -> (day, yes or no)


class Known(NamedTuple):
    counts: list[tuple[str, str]]
    rows: list[Row]
    families: list[Row]
    worst: float                            # share of unknown, per cent


def caps(cell: str) -> set[str]:
    return set() if cell == '-' else set(cell.split(','))


def ours(registry: Registry, model: Model, name: str) -> str:
    """yes, no or -."""
    cells = registry.models[model]
    return 'yes' if name in caps(cells[HAS]) else \
        'no' if name in caps(cells[LACKS]) else '-'


def said_of(rows: Iterable[Observation]) -> dict[
        tuple[str, str, str], Said]:
    """What the newest file of each source says, by provider, name, and
    ability."""
    found: dict[tuple[str, str, str], Said] = defaultdict(dict)
    for row in rows:
        if not row.field.startswith('capability:') or (
                row.value == 'no' and row.source not in DENIES):
            continue
        of = found[row.provider, row.model.lower(), row.field[11:]]
        if row.source not in of or of[row.source][0] <= row.day:
            of[row.source] = row.day, row.value
    return found


def votes(said: Said) -> dict[str, str]:
    """Who says what; catalogues of one lineage have one vote."""
    newest: dict[str, tuple[str, str, str]] = {}
    for source, (day, value) in said.items():
        kin = LINEAGE.get(source, source)
        if kin not in newest or newest[kin][0] < day:
            newest[kin] = day, value, source
    return {f'{source} {day}': value
            for day, value, source in newest.values()}


def _shares(registry: Registry) -> tuple[list[tuple[str, str]], float]:
    chat = other = 0
    unknown: Counter[str] = Counter()
    for cells in registry.models.values():
        has, lacking = caps(cells[HAS]), caps(cells[LACKS])
        if not CHAT <= has or has & KINDS:
            continue
        chat += 1
        other += KINDS <= lacking and MEDIA <= has | lacking
        unknown.update(set(ASKED) - has - lacking)
    shares = {n: 100 * unknown[n] / max(1, chat) for n in ASKED}
    return [*((f'chat models of which {n} is unknown',
               f'{unknown[n]} of {chat} ({shares[n]:.1f} %)') for n in ASKED),
            ('chat models of which it is known whether they embed, rank, '
             'transcribe, or make images, speech or films',
             f'{other} of {chat}')], max(shares.values())


def _denied(registry: Registry, said: dict[tuple[str, str, str], Said]
            ) -> tuple[list[Row], list[tuple[str, str]]]:
    rows: list[Row] = []
    single = 0
    for (provider, name, ability), sources in said.items():
        model = registry.names.get((provider, name))
        if model is None or model not in registry.models \
                or model[1].lower() != name or model in registry.rolling:
            continue
        we, voted = ours(registry, model, ability), votes(sources)
        against = sorted(s for s, v in voted.items() if v != we)
        if we == '-' or not against or len(against) < len(voted):
            continue
        single += len(against) == 1
        if len(against) >= 2 or ability in ASKED:
            rows.append(('ability', *model, ability, '-', we,
                         'no' if we == 'yes' else 'yes', ', '.join(against),
                         'two say otherwise' if len(against) > 1 else ''))
    two = sum(bool(r[-1]) for r in rows)
    return rows, [('abilities that two catalogues deny, and none confirms',
                   str(two)),
                  ('abilities that one catalogue denies, and none confirms',
                   str(single))]


def _hosts(registry: Registry, said: dict[tuple[str, str, str], Said]
           ) -> list[Row]:
    """Offers that differ from their maker's model in what is asked for."""
    rows: list[Row] = []
    for model, maker in registry.makers.items():
        of = tuple(maker.split('/', 1))
        if maker == '-' or of not in registry.models:
            continue
        for name in ASKED:
            here = ours(registry, model, name)
            there = ours(registry, (of[0], of[1]), name)
            if {here, there} == {'yes', 'no'}:
                voted = votes(said.get((model[0], model[1].lower(), name),
                                       {}))
                rows.append(('host', *model, name, '-', here, there,
                             ', '.join(sorted(f'{s} {v}' for s, v in
                                              voted.items())) or '-', maker))
    return rows


def _pattern(words: str) -> re.Pattern[str]:
    """Words are whole, as generator/catalogue/words.c finds them."""
    return re.compile(r'(?<![a-z0-9])%s(?![a-z0-9]|\.\d)'
                      % re.escape(words.lower()))


def families(root: Path) -> tuple[list[tuple[re.Pattern[str], str]],
                                  dict[str, Any]]:
    """The patterns of all words, the longest first; the entries."""
    path = root / 'definitions' / 'families.yaml'
    if not path.exists():
        return [], {}
    entries = yaml.safe_load(path.read_text(encoding='utf-8'))['families']
    words = sorted(((w, name) for name, e in entries.items()
                    for w in e['words']), key=lambda it: -len(it[0]))
    return [(_pattern(w), name) for w, name in words], entries


def _families(root: Path, said: dict[tuple[str, str, str], Said]
              ) -> list[Row]:
    """Family, ability, ours, how many votes agree, how many do not."""
    patterns, entries = families(root)
    counts: dict[tuple[str, str, str], Counter[bool]] = defaultdict(Counter)
    for (provider, name, ability), sources in said.items():
        family = next((f for p, f in patterns
                       if p.search(f'{provider}/{name}'.lower())), None)
        if family is None:
            continue
        entry = entries[family]
        we = 'yes' if ability in entry.get('capabilities', []) else \
            'no' if ability in entry.get('lacks', []) else None
        for value in votes(sources).values() if we else ():
            counts[family, ability, we or ''][value == we] += 1
    return [(*key, str(c[True]), str(c[False]))
            for key, c in sorted(counts.items()) if c[False]]


def measure(registry: Registry, rows: list[Observation],
            root: Path) -> Known:
    said = said_of(rows)
    shares, worst = _shares(registry)
    denied, counts = _denied(registry, said)
    hosts = _hosts(registry, said)
    return Known([*shares, *counts,
                  ("offers that differ from their maker's model in these",
                   str(len(hosts)))],
                 denied + hosts, _families(root, said), worst)


def page(known: Known) -> str:
    """The section of audit.md."""
    lines = ['', '## Abilities', '', '| what | count |', '| --- | --- |',
             *(f'| {what} | {n} |' for what, n in known.counts), '',
             'Families of which some catalogue says otherwise of some model:',
             '', '| family | ability | ours | agree | differ |',
             '| --- | --- | --- | --- | --- |',
             *('| ' + ' | '.join(row) + ' |' for row in known.families)]
    return '\n'.join(lines) + '\n'
