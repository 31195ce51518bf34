"""Series of past prices: when each catalogue was first seen to say one.

Rows have a series (models.dev, litellm, openrouter, pi-ai, genai-prices,
simonw, documented), USD per million tokens, and a day: stated by the source,
or the day of the commit that first had it, with that of the one before. Names
are as in the series' catalogue, so LiteLLM's prefixes go here as there. What
has no day is left out, and the latest row of a day counts.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from typing import Any, Iterator

from observe.catalogues import litellm
from observe.observation import Observation
from observe.sheet import PROVIDERS, Sheet, Source

NAME = 'history'
FILES = ('price_history.json', 'price_history_[0-9]*.json')
WHERE = ('change points of the files above, made from the commits of the '
         'repositories that hold them; as price_history.json')
CITED = ()
METERS = ('input', 'output', 'cache_read', 'cache_write')


def _of(source: Source, row: dict[str, Any]) -> Sheet | None:
    series, condition, model = row['series'], '-', row['model']
    names = PROVIDERS['names'].get(series, {})
    provider = names.get(row['provider'], row['provider'])
    if provider not in PROVIDERS['providers']:
        source.drop('provider not carried')
        return None
    if provider in PROVIDERS['converted'].get(series, []):
        source.drop('a list in CNY that the catalogue converted')
        return None
    if series == 'litellm':
        name = litellm.name_of(row['provider'], model)
        if isinstance(name, str):
            source.drop(name)
            return None
        model, condition = name
    day = row.get('effective_date') or row.get('observed_date')
    if not day:
        source.drop('a price of no day')
        return None
    sheet = Sheet(source, day, provider, model)
    sheet.after = ('=' if row['precision'] == 'exact'
                   else row.get('prev_observed') or '-')
    for meter in METERS:
        sheet.tokens(meter, row.get(meter), 1, condition)
    return sheet


def observations(source: Source) -> Iterator[Observation]:
    latest: dict[tuple[str, ...], Observation] = {}
    for row in source.data['rows']:
        if row.get('time_of_day'):
            source.drop('a price of some hours')
            continue
        sheet = _of(source, row)
        for seen in sheet.rows() if sheet else ():
            seen = seen._replace(source=row['series'])
            latest[seen[:6]] = seen
    yield from latest.values()
