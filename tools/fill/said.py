"""What the newest file of each catalogue says of a price in force, under
every condition; and what of it we lack.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Iterable

import yaml

from audit.citations import HOMES
from audit.compare import Compared, Vote, same
from audit.ours import Model, Registry, meter_of
from ledger import meters

HERE = Path(__file__).parent
BASE = ('input', 'output')
# The catalogues that know of long requests, and so deny what they leave out.
SIZES = ('pi-ai', 'models.dev')
# Whose word goes first.
ORDER = ('litellm', 'models.dev', 'pi-ai', 'genai-prices', 'langfuse',
         'simonw', 'openrouter', 'portkey', 'twin')
Prices = dict[str, Decimal]


@dataclass
class Sheet:
    """One catalogue on one price: {condition: {meter: USD a unit}}."""
    source: str
    day: str
    prices: dict[str, Prices] = field(
        default_factory=lambda: defaultdict(dict))
    fields: dict[str, str] = field(default_factory=dict)
    agrees: bool = True           # with our input and output
    # Its own prices without conditions, of which its services are factors.
    base: Prices = field(default_factory=dict)
    by: dict[str, str] = field(default_factory=dict)

    def cites(self, conditions: Iterable[str]) -> dict[str, str]:
        """The catalogues that say these, each with its day."""
        return dict(self.by[c].split(' ') for c in conditions
                    if self.by.get(c, 'twin ')[:5] != 'twin ')


def of_tokens(meter: str) -> bool:
    """Whether a service multiplies it; a search costs the same in all."""
    return any(k.endswith('_tokens') for k in meters.keys_of(meter))


def rules() -> dict[str, list[dict[str, str]]]:
    """What is not believed, and what costs what something else does."""
    text = (HERE / 'rules.yaml').read_text(encoding='utf-8')
    found: dict[str, list[dict[str, str]]] = yaml.safe_load(text)
    return found


def doubted(known: list[dict[str, str]], item: Compared, vote: Vote) -> str:
    """Why a vote for what we lack is not believed, or ''."""
    for rule in known:
        texts = {'source': vote.row.source, 'provider': item.model[0],
                 'model': item.model[1], 'condition': item.condition,
                 'meter': meter_of(item.field)}
        if all(re.fullmatch(rule.get(key, '.*'), text)
               for key, text in texts.items()):
            return str(rule['why'])
    return ''


def _denied(items: dict[tuple[Model, str], list[Compared]], item: Compared,
            vote: Vote) -> bool:
    """Tells whether a newer file of its lineage knows of no such size."""
    if 'input_tokens_above' not in item.condition \
            or vote.row.source not in SIZES:
        return False
    return any(v.row.source in SIZES and v.row.day > vote.row.day
               for it in items[item.model, '-'] for v in it.votes) \
        and not any(v.row.source in SIZES and v.row.day > vote.row.day
                    for it in items[item.model, item.condition]
                    for v in it.votes)


def lacks(registry: Registry, items: Iterable[Compared]
          ) -> list[tuple[Compared, Vote, str]]:
    """Each field that a catalogue prices and we do not, with the reason, if
    any, for which it is left out."""
    known, found = rules()['not_believed'], []
    of: dict[tuple[Model, str], list[Compared]] = defaultdict(list)
    for item in items:
        of[item.model, item.condition].append(item)
    for item in items:
        for vote in item.votes if item.ours is None else ():
            why = doubted(known, item, vote)
            if not why and _denied(of, item, vote):
                why = 'its newer relative knows of no such size'
            found.append((item, vote, why))
    return found


def _inherits(registry: Registry, item: Compared) -> bool:
    """Whether our price is only that of another meter."""
    meter = meter_of(item.field)
    return meters.parent(meter) is not None and not any(
        (meter, c) in item.version.rates
        for c in (item.condition, 'geo=regional'))


def sheets(registry: Registry, items: list[Compared]
           ) -> dict[Model, Sheet]:
    """By the entry of pricing/ that is meant; of a catalogue's rows only those
    under a name that has the entry's id."""
    found: dict[tuple[Model, str], Sheet] = {}
    known = rules()['not_believed']
    left = {(id(i), v.row.source) for i, v, why in lacks(registry, items)
            if why}
    left |= {(id(i), v.row.source) for i in items for v in i.votes
             if not v.agrees and doubted(known, i, v)}
    for item in items:
        owner = registry.priced.get(item.model, item.model)
        meter = meter_of(item.field)
        for vote in item.votes:
            regional = registry.models[item.model][0] == 'regional'
            if owner[0] not in (item.model[0], HOMES.get(item.model[0])) \
                    or (regional and item.model != owner) \
                    or (id(item), vote.row.source) in left \
                    or 'window' in item.condition:
                continue
            one = found.setdefault((owner, vote.row.source), Sheet(
                vote.row.source, vote.row.day))
            if item.condition == '-':
                one.base[meter] = vote.price
                if meter in BASE and not same(vote.price, vote.ours):
                    one.agrees = False
            has = registry.price(item.model, item.version, meter,
                                 item.condition) is not None
            lacking = item.ours is None or (not vote.agrees
                                            and _inherits(registry, item))
            if lacking or vote.agrees and has:
                one.prices[item.condition][meter] = vote.price
                one.fields[meter] = vote.row.field
    by: dict[Model, list[Sheet]] = defaultdict(list)
    for (owner, _), sheet in found.items():
        if sheet.agrees and any(m in sheet.base for m in BASE):
            by[owner].append(sheet)
        elif any(m in sheet.base for m in BASE):
            by[owner].append(factors(registry, owner, sheet))
    for owner in {registry.priced.get(m, m) for m in registry.models}:
        twin = twins(registry, owner)
        if twin is not None:
            by[owner].append(twin)
    return {owner: merged(those) for owner, those in by.items()}


def factors(registry: Registry, owner: Model, sheet: Sheet) -> Sheet:
    """Of a catalogue that has another price than ours only how it multiplies
    its own for a service."""
    version = registry.at(owner, registry.as_of)
    one = Sheet(sheet.source, sheet.day)
    for condition, prices in sheet.prices.items():
        by = {prices[m] / sheet.base[m] for m in prices
              if sheet.base.get(m)}
        ours = {m: registry.price(owner, version, m, '-')
                for m in prices} if version else {}
        if re.fullmatch('service=[a-z]+', condition) and by \
                and set(prices) <= set(sheet.base) and all(ours.values()) \
                and max(by) - min(by) < max(by) / 100:
            factor = min(by).quantize(Decimal('0.01'))
            one.prices[condition] = {m: p * factor for m, p in ours.items()
                                     if p is not None}
    return one


def twins(registry: Registry, owner: Model) -> Sheet | None:
    """What other names of an offer, at the same price, have besides."""
    version = registry.at(owner, registry.as_of)
    one = Sheet('twin', '')
    for other in registry.alike(owner):
        theirs = registry.at(other, registry.as_of)
        for meter, condition in sorted(theirs.rates) if theirs else ():
            if condition == '-' or 'geo' in condition \
                    or not of_tokens(meter) \
                    or 'window' in condition \
                    or one.prices[condition].get(meter):
                continue
            one.prices[condition][meter] = theirs.rates[meter, condition]
    return one if version and any(one.prices.values()) else None


def conflicts(those: list[Sheet]) -> dict[str, list[Decimal]]:
    """The prices of a meter that others contradict, as many or more."""
    found: dict[str, list[Decimal]] = {}
    for meter in {m for s in those for m in s.prices['-']}:
        values = [s.prices['-'][meter] for s in those
                  if meter in s.prices['-']]
        found[meter] = [v for v in values
                        if 2 * sum(same(v, o) for o in values) <= len(values)]
    return found


def merged(those: list[Sheet]) -> Sheet:
    """Of each condition what the first in ORDER says; without conditions, of
    each meter."""
    one, others = Sheet('', ''), conflicts(those)
    for sheet in sorted(those, key=lambda s: ORDER.index(s.source)):
        one.fields = {**sheet.fields, **one.fields}
        name = f'{sheet.source} {sheet.day}'
        for condition, prices in sheet.prices.items():
            if condition == '-':
                for meter, value in prices.items():
                    if meter not in one.prices['-'] and value not in \
                            others.get(meter, ()):
                        one.prices['-'][meter] = value
                        one.by[f'-{meter}'] = name
            elif condition not in one.prices:
                one.prices[condition] = dict(prices)
                one.by[condition] = name
            elif all(same(one.prices[condition][m], p)
                     for m, p in prices.items() if m in one.prices[condition]):
                one.prices[condition] = {**prices, **one.prices[condition]}
    return one
