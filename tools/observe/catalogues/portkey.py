"""Portkey: US cents per token, per search, per image, per second of video.

A name may end with the size that its price is for (`-lte-128k`, `-gt-128k`).
Speech and pages stand in its fields of tokens: models that count by time,
page or character have no token price here. MiniMax's are in dollars or
cents, we cannot tell.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from typing import Any, Iterator

from observe.observation import Observation, join
from observe.sheet import Sheet, Source, threshold

NAME = 'portkey'
FILES = ('portkey_models*.json',)
WHERE = ('pricing/*.json of Portkey-AI/models on GitHub, as one object '
         '`pricing` by file name; as portkey_models_<day>.json')
CITED = ('Portkey-AI/models', 'portkey')
CENTS = 10**4
METERS = {
    'request_token': 'input', 'response_token': 'output',
    'cache_read_input_token': 'cache_read',
    'cache_write_input_token': 'cache_write',
    'request_audio_token': 'input_audio',
    'response_audio_token': 'output_audio',
    'cache_read_audio_input_token': 'cache_read_audio',
    'request_image_token': 'input_image',
    'response_image_token': 'output_image',
    'cache_read_image_input_token': 'cache_read_image',
    'reasoning_token': 'reasoning'}
UNITS = {'web_search': ('web_search_per_1k', '10'),
         'search': ('web_search_per_1k', '10'),
         'file_search': ('file_search_per_1k', '10'),
         'maps': ('map_search_per_1k', '10'),
         'cache_write_1h': ('cache_write_1h_per_1m_tokens', '10000'),
         'generated_images': ('per_image', '0.01'),
         'video_seconds': ('video_out_per_second', '0.01')}
NOT_TOKENS = re.compile(
    r'whisper|ocr|tts|speech|transcri|veo|imagen|dall-e|sora|flux|'
    r'stable-|image-gen|embed.*vision|nova-2-general|aura|deepgram')


def _price(value: Any) -> Any:
    return value.get('price') if isinstance(value, dict) else None


def _fill(sheet: Sheet, prices: dict[str, Any], condition: str) -> None:
    countless = NOT_TOKENS.search(sheet.model.lower())
    for key, value in prices.items():
        if key in METERS:
            if countless:
                sheet.source.drop('time, pages or characters as tokens')
            else:
                sheet.tokens(METERS[key], _price(value), CENTS, condition)
    for key, value in (prices.get('additional_units') or {}).items():
        if key in UNITS:
            field, scale = UNITS[key]
            sheet.price(field, _price(value), scale, condition)
        elif _price(value):
            sheet.source.drop(f'no meter of ours: {key}')
    sizes = (prices.get('image') or {}).get('default') or {}
    if 'default' in sizes:
        sheet.price('per_image', _price(sizes['default']), '0.01', condition)


def _tiers(sheet: Sheet, custom: dict[str, Any]) -> None:
    limits = {word: size for size, word in
              (custom.get('context_tier_map') or {}).items()}
    region = (custom.get('regions') or {}).get('default') or {}
    for mode, service in (region.get('execution_modes') or {}).items():
        for word, tier in (service.get('context_tiers') or {}).items():
            size = int(limits.get(word, 0))
            condition = join(
                '' if mode == 'standard' else f'service={mode}',
                threshold(size) if size else '')
            prices = (tier.get('pricing_config') or {}).get('pay_as_you_go')
            if condition != '-' and prices:
                _fill(sheet, prices, condition)


def _sheet(source: Source, day: str, provider: str, name: str,
           entry: dict[str, Any]) -> Sheet:
    size = re.search(r'-(lte|gt)-(\d+)k$', name)
    condition = '-'
    if size:
        name = name[:size.start()]
        if size[1] == 'gt':
            condition = threshold(int(size[2]) * 1000)
    sheet = Sheet(source, day, provider, name)
    config = entry.get('pricing_config') or {}
    _fill(sheet, config.get('pay_as_you_go') or {}, condition)
    _fill(sheet, config.get('batch_config') or {},
          join(condition, 'service=batch'))
    if condition == '-':
        _tiers(sheet, entry.get('custom_pricing') or {})
    return sheet


def observations(source: Source) -> Iterator[Observation]:
    day = source.day()
    for raw, models in source.data['pricing'].items():
        provider = source.provider(raw)
        if not provider:
            continue
        if provider == 'minimax':
            source.drop('dollars or cents: not said')
            continue
        for name, entry in models.items():
            if name != 'default' and isinstance(entry, dict):
                yield from _sheet(source, day, provider, name, entry).rows()
