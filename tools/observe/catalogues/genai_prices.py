"""genai-prices: USD per million tokens, per thousand requests, per hour.

A price may begin on a day that it states; one without a day is observed on
the day of the file, unless others of the model begin before that. Its id is
often the name of a rule: names that the rule states as equal are models too.
Regional entries of Bedrock are the bare ids; Claude "at Google" is Vertex.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

from typing import Any, Iterator

from observe.observation import Observation, join
from observe.sheet import PROVIDERS, Sheet, Source, threshold

NAME = 'genai-prices'
FILES = ('genai_prices*.json',)
WHERE = ('the array in dist/index.js of the npm package '
         '@pydantic/genai-prices, or unpack.py of the Python package '
         'genai-prices; as genai_prices_<day>.json')
CITED = ('pydantic/genai-prices', 'genai-prices')
# Its name for a price: ours, scale.
FIELDS: dict[str, tuple[str, str]] = {
    'input_mtok': ('input_per_1m_tokens', '1'),
    'output_mtok': ('output_per_1m_tokens', '1'),
    'cache_read_mtok': ('cache_read_per_1m_tokens', '1'),
    'cache_write_mtok': ('cache_write_per_1m_tokens', '1'),
    'cache_write_1h_mtok': ('cache_write_1h_per_1m_tokens', '1'),
    'input_audio_mtok': ('input_audio_per_1m_tokens', '1'),
    'output_audio_mtok': ('output_audio_per_1m_tokens', '1'),
    'cache_audio_read_mtok': ('cache_read_audio_per_1m_tokens', '1'),
    'input_image_mtok': ('input_image_per_1m_tokens', '1'),
    'output_image_mtok': ('output_image_per_1m_tokens', '1'),
    'cache_image_read_mtok': ('cache_read_image_per_1m_tokens', '1'),
    'input_video_mtok': ('input_video_per_1m_tokens', '1'),
    'output_video_mtok': ('output_video_per_1m_tokens', '1'),
    'output_reasoning_mtok': ('reasoning_per_1m_tokens', '1'),
    'output_citation_mtok': ('citation_per_1m_tokens', '1'),
    'web_searches_kcount': ('web_search_per_1k', '1'),
    'storage_searches_kcount': ('file_search_per_1k', '1'),
    'audio_hours': ('audio_in_per_hour', '1'),
    'input_audio_hours': ('audio_in_per_hour', '1'),
    'input_document_kpages': ('page_per_1k', '1'),
    'requests_kcount': ('per_request', '0.001')}


def _fill(sheet: Sheet, prices: dict[str, Any], condition: str) -> None:
    for key, value in prices.items():
        if key not in FIELDS:
            sheet.source.drop(f'no meter of ours: {key}')
            continue
        field, scale = FIELDS[key]
        tiered = isinstance(value, dict)
        sheet.price(field, value['base'] if tiered else value, scale,
                    condition)
        for tier in value['tiers'] if tiered else []:
            sheet.price(field, tier['price'], scale,
                        join(condition, threshold(tier['start'])))


def _window(constraint: dict[str, Any]) -> str:
    if 'start_time' not in constraint:
        return '-'
    return (f'window={constraint["start_time"][:5]}'
            f'-{constraint["end_time"][:5]}')


def _prices(model: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Day on which it begins or '', window, prices."""
    entries = model['prices']
    if isinstance(entries, dict):
        entries = [{'prices': entries}]
    return [((e.get('constraint') or {}).get('start_date') or '',
             _window(e.get('constraint') or {}), e['prices'])
            for e in entries]


def _names(provider: str, model: dict[str, Any]) -> Iterator[str]:
    rule = model.get('match') or {}
    names = {model['id']} | {r['equals'] for r in [rule, *rule.get('or', [])]
                             if 'equals' in r}
    for name in names:
        yield name.removeprefix('regional.') if provider == 'bedrock' else name


def _of(source: Source, provider: str, name: str, model: dict[str, Any],
        today: str) -> Iterator[Observation]:
    entries = _prices(model)
    begins = sorted({d for d, w, _ in entries if d and d <= today})
    for start in {d for d, w, _ in entries if w == '-'} | {''}:
        now = start == (begins[-1] if begins else '')
        for day in {start or (today if now else '')} | ({today} if now
                                                       else set()):
            if not day:
                source.drop('a price of no day')
                continue
            sheet = Sheet(source, day, provider, name)
            sheet.after = '=' if day == start else '-'
            for of, window, prices in entries:
                # A window goes with the newest price that has a day.
                if of == start and window == '-' or (
                        window != '-' and now and (of or start) == start):
                    _fill(sheet, prices, window)
            if day == today:
                sheet.fact('context_window_input',
                           model.get('context_window'))
            yield from sheet.rows()


def observations(source: Source) -> Iterator[Observation]:
    today = source.day()
    for entry in source.data:
        provider = source.provider(entry['id'])
        if not provider:
            continue
        for model in entry['models']:
            if source.is_converted(provider, model['id']):
                continue
            home = ('vertex' if provider == 'google'
                    and model['id'].startswith('claude') else provider)
            for name in _names(home, model):
                yield from _of(source, home, name, model, today)
