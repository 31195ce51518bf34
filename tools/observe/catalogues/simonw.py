"""simonw/llm-prices: USD per million tokens with days from and to.

A name that ends with a size (`-200k`) beside a display name with `>` is the
price of longer requests. Its newest price is observed on the file's day.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from typing import Iterator

from observe.observation import Observation
from observe.sheet import Sheet, Source, threshold

NAME = 'simonw'
FILES = ('simonw_llm_prices_historical*.json',)
WHERE = ('data/*.json of simonw/llm-prices on GitHub, as its build.py joins '
         'them; as simonw_llm_prices_historical_<day>.json')
CITED = ('simonw/llm-prices', 'simonw')


def observations(source: Source) -> Iterator[Observation]:
    today = source.day(source.data.get('updated_at'))
    for price in source.data['prices']:
        provider = source.provider(price['vendor'])
        if not provider:
            continue
        name, condition = price['id'], '-'
        size = re.search(r'-(\d+)k$', name)
        if size and '>' in price['name']:
            name = name[:size.start()]
            condition = threshold(int(size[1]) * 1000)
        begins, ends = price.get('from_date'), price.get('to_date')
        days = {begins} if begins else set()
        if not ends or ends > today:
            days.add(today)
        if not days:
            source.drop('a price of no day')
        for day in days:
            sheet = Sheet(source, day, provider, name)
            sheet.after = '=' if day == begins else '-'
            sheet.tokens('input', price['input'], 1, condition)
            sheet.tokens('output', price['output'], 1, condition)
            sheet.tokens('cache_read', price['input_cached'], 1, condition)
            yield from sheet.rows()
