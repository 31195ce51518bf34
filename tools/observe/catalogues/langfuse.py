"""Langfuse: USD per token under the names that SDKs give their counts.

It has three makers, told by the name; a dotted Claude 3 is the dashed one.
PaLM's old models count characters and are left out.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from typing import Any, Iterator

from observe.observation import Observation
from observe.sheet import Sheet, Source

NAME = 'langfuse'
FILES = ('langfuse_default_model_prices*.json',)
WHERE = ('worker/src/constants/default-model-prices.json of langfuse/langfuse '
         'on GitHub; as langfuse_default_model_prices_<day>.json')
CITED = ('langfuse/langfuse', 'langfuse')
M = 10**6
KEYS = {
    'input': ('input', 'total', 'input_text'), 'output': ('output',),
    'cache_read': ('input_cached_tokens', 'input_cache_read'),
    'cache_write': ('input_cache_creation_5m', 'input_cache_creation',
                    'cache_write_tokens'),
    'cache_write_1h': ('input_cache_creation_1h',),
    'input_audio': ('input_audio_tokens', 'input_audio'),
    'output_audio': ('output_audio_tokens', 'output_audio'),
    'cache_read_audio': ('input_cached_audio_tokens',)}


def _provider(name: str) -> str:
    if name.startswith('claude'):
        return 'anthropic'
    return 'google' if name.startswith('gemini') else 'openai'


def _condition(tier: dict[str, Any]) -> str | None:
    """One condition of service, which is all that we can be sure of."""
    conditions = tier.get('conditions') or []
    if tier.get('isDefault'):
        return '-'
    if len(conditions) == 1 and conditions[0].get('key') == 'service_tier':
        values = conditions[0].get('values') or [conditions[0].get('value')]
        for service in ('priority', 'flex', 'batch', 'fast'):
            if service in values:
                return f'service={service}'
    return None


def observations(source: Source) -> Iterator[Observation]:
    day = source.day()
    for model in source.data:
        name = re.sub(r'^(claude-3)\.', r'\1-', model['modelName'])
        if re.search('bison|gecko|unicorn', name):
            source.drop('characters')
            continue
        sheet = Sheet(source, day, _provider(name), name)
        for tier in model['pricingTiers']:
            condition = _condition(tier)
            if condition is None:
                source.drop('a condition that we do not read')
                continue
            for meter, keys in KEYS.items():
                for key in reversed(keys):
                    sheet.tokens(meter, tier['prices'].get(key), M, condition)
        yield from sheet.rows()
