"""Lists in CNY that a catalogue turned into dollars: no price of ours, listed.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from collections import defaultdict

from audit.ours import Registry
from audit.report import Row, _table

Left = set[tuple[str, str, str]]    # source, provider, model


def rows(left: Left) -> list[Row]:
    sources: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, provider, model in sorted(left):
        sources[provider, model].append(source)
    return [('converted', *of, 'price', '-', '-', 'CNY', ', '.join(by),
             'left out') for of, by in sources.items()]


def page(left: Left, registry: Registry) -> str:
    count: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for source, provider, model in left:
        one = count[provider, source]
        one[0] += 1
        one[1] += (provider, model) in registry.models
        one[2] += registry.at((provider, model), registry.as_of) is not None
    lines = ['', '## Lists in CNY', '',
             'A price that a catalogue has turned into dollars is nobody\'s '
             'price: it moves with a rate of exchange. These are left out; '
             '`audit.tsv` names each model (`converted`). What we price of '
             'them has another source, or is stated in CNY.', '',
             *_table(['provider', 'catalogue', 'models left out', 'we know',
                      'we price'],
                     [[*of, *map(str, n)] for of, n in sorted(count.items())])]
    return '\n'.join(lines).rstrip() + '\n'
