"""models.dev: USD per million tokens, tiers, modes, limits, modalities.

Its `context_over_200k` is an older way to say what `tiers` says; a price of 0
is a free preview, a subscription or unknown.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from typing import Any, Iterator

from observe.observation import Observation
from observe.sheet import PROVIDERS, Sheet, Source, threshold

NAME = 'models.dev'
FILES = ('models_dev*.json',)
WHERE = ('the snapshot in bin/opencode of the npm package opencode-linux-x64, '
         'or api.json of the project models.dev; as models_dev_<day>.json')
CITED = ('models.dev',)
METERS = {'input': 'input', 'output': 'output', 'cache_read': 'cache_read',
          'cache_write': 'cache_write', 'reasoning': 'reasoning',
          'input_audio': 'input_audio', 'output_audio': 'output_audio'}
MODALITIES = {'text': 'text', 'image': 'image', 'audio': 'audio',
              'video': 'video', 'pdf': 'document'}


def _service(mode: dict[str, Any]) -> str | None:
    body = (mode.get('provider') or {}).get('body') or {}
    tier = body.get('service_tier') or body.get('speed')
    return tier if tier in ('priority', 'fast', 'ultrafast', 'flex') else None


def _prices(sheet: Sheet, cost: dict[str, Any], condition: str = '-') -> None:
    for key, meter in METERS.items():
        sheet.tokens(meter, cost.get(key), 1, condition)


def _costs(sheet: Sheet, model: dict[str, Any]) -> None:
    cost = model.get('cost') or {}
    _prices(sheet, cost)
    tiers = cost.get('tiers') or []
    for tier in tiers:
        _prices(sheet, tier, threshold(tier['tier']['size']))
    if not tiers and cost.get('context_over_200k'):
        _prices(sheet, cost['context_over_200k'], threshold(200000))
    for mode in ((model.get('experimental') or {}).get('modes') or {}).values():
        service = _service(mode)
        if service and mode.get('cost'):
            _prices(sheet, mode['cost'], f'service={service}')


def _facts(sheet: Sheet, model: dict[str, Any]) -> None:
    limit = model.get('limit') or {}
    sheet.fact('display_name', model.get('name'))
    sheet.fact('model', model.get('canonical_model_id'))
    sheet.fact('released', model.get('release_date'))
    sheet.fact('knowledge_cutoff', model.get('knowledge'))
    sheet.fact('context_window_input',
               limit.get('input') or limit.get('context'))
    sheet.fact('context_window_output', limit.get('output'))
    if model.get('status') == 'deprecated':
        sheet.fact('status', 'deprecated')
    for key, capability in (('tool_call', 'function_calling'),
                            ('structured_output', 'structured_output'),
                            ('reasoning', 'extended_thinking'),
                            ('temperature', 'temperature'),
                            ('open_weights', 'open_weights')):
        sheet.can(capability, model.get(key))
    modalities = model.get('modalities') or {}
    for way in ('input', 'output'):
        for word, ours in MODALITIES.items():
            if way in modalities and (way, word) != ('output', 'pdf'):
                sheet.can(f'{ours}_{way}', word in modalities[way])


def observations(source: Source) -> Iterator[Observation]:
    day = source.day()
    for raw, entry in source.data.items():
        provider = source.provider(raw)
        if not provider:
            continue
        for name, model in entry['models'].items():
            sheet = Sheet(source, day, provider, name)
            if source.is_converted(provider, name):
                sheet.fact('currency', 'CNY')
            else:
                _costs(sheet, model)
            _facts(sheet, model)
            yield from sheet.rows()
