"""OpenRouter's own answer: USD per unit, as strings.

-1 is a router's, whose price is that of the route; `image` is the price of
a token of an image; 0 for both input and output is free, not unknown.
Overrides have a size (`min_prompt_tokens`) or hours of UTC.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import datetime
from typing import Any, Iterator

from observe.observation import Observation, join
from observe.sheet import Sheet, Source, number, threshold

NAME = 'openrouter'
FILES = ('openrouter_models*.json',)
WHERE = ('the answer of its endpoint /api/v1/models; jvrck/openrouterlist on '
         'GitHub has one of each day; as openrouter_models_<day>.json')
CITED = ('openrouter',)
M = 10**6
METERS = {'prompt': 'input', 'completion': 'output',
          'input_cache_read': 'cache_read', 'input_cache_write': 'cache_write',
          'input_cache_write_1h': 'cache_write_1h',
          'internal_reasoning': 'reasoning', 'audio': 'input_audio',
          'input_audio_cache': 'cache_read_audio', 'image': 'input_image',
          'image_output': 'output_image', 'audio_output': 'output_audio'}
PARAMETERS = {'tools': 'function_calling', 'reasoning': 'extended_thinking',
              'structured_outputs': 'structured_output',
              'response_format': 'json_mode', 'temperature': 'temperature',
              'seed': 'seed', 'stop': 'stop_sequences',
              'logprobs': 'logprobs'}
MODALITIES = ('text', 'image', 'audio', 'video')


def _fill(sheet: Sheet, prices: dict[str, Any], condition: str) -> None:
    for key, meter in METERS.items():
        sheet.tokens(meter, prices.get(key), M, condition)
    sheet.price('web_search_per_1k', prices.get('web_search'), 1000, condition)
    sheet.price('per_request', prices.get('request'), 1, condition)


def _condition(override: dict[str, Any]) -> str:
    least = override.get('min_prompt_tokens')
    start, end = override.get('utc_start'), override.get('utc_end')
    return join(threshold(least) if least else '',
                f'window={start}-{end}' if start and end else '')


def _facts(sheet: Sheet, model: dict[str, Any]) -> None:
    sheet.fact('display_name', model.get('name'))
    sheet.fact('context_window_input', model.get('context_length'))
    top = model.get('top_provider') or {}
    sheet.fact('context_window_output', top.get('max_completion_tokens'))
    if model.get('created'):
        made = datetime.datetime.fromtimestamp(int(model['created']),
                                               datetime.timezone.utc)
        sheet.fact('released', made.date())
    ends = model.get('expiration_date')
    if ends and ends[:4] != '2098':
        sheet.fact('retires', ends[:10])
    wide = model.get('architecture') or {}
    for way in ('input', 'output'):
        for word in MODALITIES:
            known = wide.get(f'{way}_modalities')
            if known:
                sheet.can(f'{word}_{way}', word in known)
    parameters = model.get('supported_parameters') or []
    for key, capability in PARAMETERS.items():
        if parameters:
            sheet.can(capability, key in parameters)


def observations(source: Source) -> Iterator[Observation]:
    fetched = source.data.get('fetched')
    day = source.day(fetched)
    for model in source.data['data']:
        prices = model.get('pricing') or {}
        sheet = Sheet(source, day, 'openrouter', model['id'])
        if (number(prices.get('prompt')) or 0) < 0:
            source.drop('below zero: priced by the route')
        else:
            _fill(sheet, prices, '-')
            for override in prices.get('overrides') or []:
                _fill(sheet, override, _condition(override))
        _facts(sheet, model)
        yield from sheet.rows(free=True)
