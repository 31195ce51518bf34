"""One observation: on a day, a source said that a field has a value.

A file of observations is TSV, sorted, with a line of names. Prices are in USD
and have the names that pricing/*.yaml gives them; conditions are joined by
`;` in alphabetical order, and `-` is none.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from decimal import Decimal
from typing import Iterable, Iterator, NamedTuple, TextIO

PICO = Decimal('0.000000000001')


class Observation(NamedTuple):
    """`after` is the last day on which the source was seen to say otherwise:
    `=` if it states the day itself, `-` if that is not known."""
    source: str
    day: str
    provider: str
    model: str
    field: str
    condition: str
    value: str
    after: str = '-'


def plain(value: Decimal) -> str:
    """A decimal without an exponent and without zeros at its end."""
    text = format(value, 'f')
    return (text.rstrip('0').rstrip('.') or '0') if '.' in text else text


def unit_of(field: str) -> int:
    """How many units the price in `field` is for."""
    for end, count in (('_per_1m_tokens', 10**6), ('_per_1k_tokens', 1000),
                       ('_per_1m', 10**6), ('_per_1k', 1000),
                       ('_per_hour', 3600), ('_per_minute', 60)):
        if field.endswith(end):
            return count
    return 1


def is_price(field: str) -> bool:
    return '_per_' in field or field.startswith('per_')


def join(*conditions: str) -> str:
    """Several conditions as one: `geo=regional;service=batch`."""
    return ';'.join(sorted(c for c in conditions if c and c != '-')) or '-'


def write(rows: Iterable[Observation], out: TextIO) -> None:
    out.write('\t'.join(Observation._fields) + '\n')
    for row in rows:
        out.write('\t'.join(' '.join(cell.split()) for cell in row) + '\n')


def read(lines: Iterable[str]) -> Iterator[Observation]:
    """Reads what write() wrote."""
    for line in lines:
        cells = line.rstrip('\n').split('\t')
        if cells[0] != 'source':
            yield Observation(*cells)
