"""What one catalogue says of one model, and the rules that hold in each.

An adapter fills a Sheet; rows() gives what is left after the common rules,
and each price that a rule drops is counted under the rule's name.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Iterator

import yaml

from observe.observation import PICO, Observation, join, plain, unit_of

HERE = Path(__file__).parent
PROVIDERS: dict[str, Any] = yaml.safe_load(
    (HERE / 'providers.yaml').read_text(encoding='utf-8'))
PUBLISHED: dict[str, dict[str, str]] = yaml.safe_load(
    (HERE / 'published.yaml').read_text(encoding='utf-8'))
TOKENS = '_per_1m_tokens'


def number(value: Any) -> Decimal | None:
    """A number of JSON or of a string, exactly; None if it is not one."""
    if value is None or isinstance(value, (bool, dict, list)):
        return None
    try:
        got = Decimal(str(value))
    except InvalidOperation:
        return None
    return got if got.is_finite() else None


class Source:
    """A file of a catalogue: its rows, its day and what was dropped of it."""

    def __init__(self, name: str, path: Path) -> None:
        self.name, self.path = name, path
        self.text = path.read_bytes()
        self.data: Any = json.loads(self.text, parse_float=Decimal)
        self.dropped: Counter[str] = Counter()
        self.converted: set[tuple[str, str]] = set()
        self.dated = ''

    def day(self, inside: str | None = None) -> str:
        """The day of the file: in its name, in it, or by its digest."""
        self.dated = self._day(inside)
        return self.dated

    def _day(self, inside: str | None) -> str:
        named = re.search(r'(\d{4}-\d\d-\d\d)', self.path.name)
        if named:
            return named[1]
        if inside:
            return inside[:10]
        known = PUBLISHED.get(hashlib.sha256(self.text).hexdigest())
        if known:
            return str(known['day'])
        raise SystemExit(
            f'{self.path}: of which day is it? Put the day into its name '
            f'({self.path.stem}_2026-12-31.json) or its digest into '
            f'tools/observe/published.yaml')

    def provider(self, raw: str | None) -> str | None:
        """Our provider for the catalogue's; None is counted and left out."""
        ours = PROVIDERS['names'].get(self.name, {}).get(raw, raw)
        if ours in PROVIDERS['providers']:
            return str(ours)
        self.dropped[f'provider not carried: {raw}'] += 1
        return None

    def drop(self, rule: str) -> None:
        self.dropped[rule] += 1

    def is_converted(self, provider: str, model: str) -> bool:
        """Whether the price is of a list in CNY that the catalogue turned into
        dollars, and so left out; it is listed then."""
        if provider not in PROVIDERS['converted'].get(self.name, []):
            return False
        self.drop('a list in CNY that the catalogue converted')
        self.converted.add((provider, model))
        return True


class Sheet:
    """One model of one source on one day."""

    def __init__(self, source: Source, day: str, provider: str,
                 model: str) -> None:
        self.source, self.day = source, day
        self.provider, self.model = provider, model
        self.prices: dict[tuple[str, str], Decimal] = {}
        self.facts: dict[str, str] = {}
        self.after = '-'

    def price(self, field: str, value: Any, scale: Any = 1,
              condition: str = '-') -> None:
        """States a price, `value` times `scale` USD, if it is a number."""
        got = number(value)
        if got is None:
            return
        if got < 0:
            self.source.drop('below zero: priced by the route')
            return
        got *= Decimal(scale)
        step = PICO * (unit_of(field) if field.endswith(TOKENS) else 1)
        if got % step:
            got = (got / step).to_integral_value() * step
        self.prices[field, condition] = got

    def tokens(self, meter: str, value: Any, scale: Any = 1,
               condition: str = '-') -> None:
        self.price(meter + TOKENS, value, scale, condition)

    def fact(self, field: str, value: Any) -> None:
        if value not in (None, '', 0):
            self.facts[field] = str(value)

    def can(self, capability: str, known: Any) -> None:
        if isinstance(known, bool):
            self.facts[f'capability:{capability}'] = 'yes' if known else 'no'

    def rows(self, free: bool = False) -> Iterator[Observation]:
        """The observations. `free`: a price of 0 for input and output means
        that the model is free; everywhere else 0 is unknown."""
        self._zeros(free)
        self._slips()
        head = (self.source.name, self.day, self.provider, self.model)
        for (field, condition), value in self.prices.items():
            yield Observation(*head, field, condition, plain(value),
                              self.after)
        for field, text in self.facts.items():
            yield Observation(*head, field, '-', text, self.after)

    def _zeros(self, free: bool) -> None:
        both = all(self.prices.get((m + TOKENS, '-')) == 0
                   for m in ('input', 'output'))
        for key, value in list(self.prices.items()):
            if value == 0 and not (free and both and key[1] == '-'
                                   and key[0] in ('input' + TOKENS,
                                                  'output' + TOKENS)):
                del self.prices[key]
                self.source.drop('0 is unknown')

    def _slips(self) -> None:
        for condition in {c for _, c in self.prices}:
            def of(meter: str) -> Decimal | None:
                return self.prices.get((meter + TOKENS, condition))
            plain_in, out = of('input'), of('output')
            write, cached = of('cache_write'), of('cache_read')
            if plain_in and cached and cached > plain_in:
                self._drop('cache_read', condition,
                           'cached input dearer than plain')
            if plain_in and write and (
                    write > 2 * plain_in or write * 2 < plain_in):
                self._drop('cache_write', condition,
                           'cache write outside 0.5 to 2 times the input')
            for meter, parent in (('reasoning', out),
                                  ('input_image', plain_in)):
                if parent and of(meter) == parent:
                    self._drop(meter, condition, 'equal to its parent meter')

    def _drop(self, meter: str, condition: str, rule: str) -> None:
        del self.prices[meter + TOKENS, condition]
        self.source.drop(rule)


def threshold(tokens: Any) -> str:
    """A condition of size. 271999, 272000 and 272001 mean one limit."""
    size = int(tokens)
    near = round(size / 1000) * 1000
    return f'input_tokens_above={near if abs(near - size) == 1 else size}'


__all__ = ['Sheet', 'Source', 'join', 'number', 'threshold', 'TOKENS']
