"""pi-ai: USD per million tokens with tiers, one file of all its providers.

It lists chat models that call tools. 0 is not published. It caps some windows
of OpenAI's at 272000, below the threshold of long requests: those are no
limits of the model. Subscriptions have providers of their own here and are
left out.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from typing import Any, Iterator

from observe.observation import Observation
from observe.sheet import Sheet, Source, threshold

NAME = 'pi-ai'
FILES = ('pi_models*.json',)
WHERE = ('dist/providers/data/*.json of the npm package @earendil-works/pi-ai, '
         'in one list `models`, which unpack.py makes; as '
         'pi_models_<day>.json')
CITED = ('earendil-works/pi-ai', 'pi-ai')
METERS = {'input': 'input', 'output': 'output', 'cacheRead': 'cache_read',
          'cacheWrite': 'cache_write'}


def _prices(sheet: Sheet, cost: dict[str, Any], condition: str = '-') -> None:
    for key, meter in METERS.items():
        sheet.tokens(meter, cost.get(key), 1, condition)


def _sheet(source: Source, day: str, provider: str,
           model: dict[str, Any]) -> Sheet:
    sheet = Sheet(source, day, provider, model['id'])
    cost = model.get('cost') or {}
    if model['type'] == 'image':
        source.drop('an image model: whether per token is not said')
    else:
        _prices(sheet, cost)
        for tier in cost.get('tiers') or []:
            _prices(sheet, tier, threshold(tier['inputTokensAbove']))
    sheet.fact('display_name', model.get('name'))
    if model.get('contextWindow') == 272000:
        source.drop('a window capped at 272000')
    else:
        sheet.fact('context_window_input', model.get('contextWindow'))
    sheet.fact('context_window_output', model.get('maxTokens'))
    if model['type'] == 'chat':
        sheet.can('function_calling', True)
        sheet.can('extended_thinking', model.get('reasoning'))
        sheet.can('image_input', 'image' in (model.get('input') or []))
    return sheet


def observations(source: Source) -> Iterator[Observation]:
    day = source.day(source.data.get('generatedAt'))
    for model in source.data['models']:
        provider = source.provider(model['provider'])
        if provider:
            yield from _sheet(source, day, provider, model).rows()
