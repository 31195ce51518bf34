"""LiteLLM: USD per unit; a key is a route with prefixes that it adds itself.

Left out: commitments and prices of one region; sizes in the name of an image
model; classes of size; search engines; characters and pixels of models that
count tokens; estimates; days of Anthropic's `deprecation_date`, which are
"not sooner than". A data zone of Azure (`azure/us/`, `azure/eu/`) is a
regional call. Of what a second costs the vendor's figure for a minute or an
hour is taken, where it says that and rounds to the entry's. A price beside
others for sizes is that of one size: the fact `varies` says so.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Iterator

from observe.observation import Observation, join
from observe.sheet import Sheet, Source, number, threshold

NAME = 'litellm'
FILES = ('litellm_model_prices*.json',
         'model_prices_and_context_window*.json')
WHERE = ('model_prices_and_context_window.json of BerriAI/litellm on GitHub, '
         'or unpack.py of the Python package litellm; as '
         'litellm_model_prices_<day>.json')
CITED = ('BerriAI/litellm', 'litellm')
M = 10**6
PREFIX = {'azure_text': 'azure', 'amazon_nova': 'amazon-nova',
          'fireworks_ai-embedding-models': 'fireworks_ai'}
# What a key of the entry is a price of: field, scale.
TOKEN_KEYS = {
    'input_cost_per_token': 'input', 'output_cost_per_token': 'output',
    'cache_read_input_token_cost': 'cache_read',
    'cache_creation_input_token_cost': 'cache_write',
    'cache_creation_input_token_cost_above_1hr': 'cache_write_1h',
    'input_cost_per_audio_token': 'input_audio',
    'output_cost_per_audio_token': 'output_audio',
    'cache_read_input_audio_token_cost': 'cache_read_audio',
    'input_cost_per_image_token': 'input_image',
    'output_cost_per_image_token': 'output_image',
    'output_cost_per_video_token': 'output_video',
    'output_cost_per_reasoning_token': 'reasoning',
    'citation_cost_per_token': 'citation'}
SERVICES = {'_batches': 'batch', '_flex': 'flex', '_priority': 'priority'}
BY_MODE = {
    ('audio_transcription', 'input_cost_per_second'):
        ('audio_in_per_hour', 3600),
    ('audio_speech', 'input_cost_per_character'): ('character_in_per_1m', M),
    ('video_generation', 'output_cost_per_second'):
        ('video_out_per_second', 1),
    ('video_generation', 'output_cost_per_video_per_second'):
        ('video_out_per_second', 1),
    ('rerank', 'input_cost_per_query'): ('rerank_per_1k', 1000),
    ('ocr', 'ocr_cost_per_page'): ('per_page', 1),
    ('image_generation', 'output_cost_per_image'): ('per_image', 1),
    ('image_edit', 'output_cost_per_image'): ('per_image', 1),
    ('chat', 'input_cost_per_request'): ('per_request', 1),
    ('chat', 'code_interpreter_cost_per_session'): ('per_tool_session', 1)}
SIZED = r'(_(\d+(\.5)?[kKp]?|4k|2k)|_per_pixel)$'
SUPPORTS = {
    'supports_function_calling': 'function_calling',
    'supports_vision': 'image_input',
    'supports_response_schema': 'structured_output',
    'supports_reasoning': 'extended_thinking',
    'supports_prompt_caching': 'prompt_caching',
    'supports_system_messages': 'system_messages',
    'supports_parallel_function_calling': 'parallel_tool_calls',
    'supports_pdf_input': 'document_input',
    'supports_web_search': 'web_search',
    'supports_assistant_prefill': 'assistant_prefill',
    'supports_computer_use': 'computer_use',
    'supports_audio_input': 'audio_input',
    'supports_audio_output': 'audio_output',
    'supports_video_input': 'video_input',
    'supports_native_streaming': 'streaming'}


def name_of(raw: str, key: str) -> tuple[str, str] | str:
    """The model that a caller sends and the condition; or the rule by which
    the key is left out."""
    if 'commitment' in key:
        return 'a commitment'
    if re.search(r'(^|/)(\d+-x-\d+|max-steps)/', key):
        return 'a size in the name'
    if re.match(r'(together-ai|fireworks-ai)-', key):
        return 'a class of size'
    prefix = PREFIX.get(raw, 'vertex_ai' if raw.startswith('vertex_ai')
                        else raw)
    model = key[len(prefix) + 1:] if key.startswith(prefix + '/') else key
    if raw.startswith('bedrock'):
        if re.match(r'(\*|[a-z]+(-gov)?-[a-z]+-\d)/', model):
            return 'a price of one region'
        return model.removeprefix('invoke/').removeprefix('converse/'), '-'
    if prefix.startswith('azure'):
        zone = re.match(r'(us|eu|global|global-standard)/', model)
        if zone:
            regional = zone[1] in ('us', 'eu')
            return (model[zone.end():], 'geo=regional' if regional else '-')
    if re.match(r'(low|medium|high|standard|hd)/', model):
        return 'a quality in the name'
    return model, '-'


def _token_price(sheet: Sheet, key: str, value: Any, condition: str) -> bool:
    """Reads cache_read_input_token_cost_above_272k_tokens_priority."""
    parts = [condition]
    for end, service in SERVICES.items():
        if key.endswith(end):
            key = key[:-len(end)]
            parts.append(f'service={service}')
    tier = re.search(r'_above_(\d+)k_tokens$', key)
    if tier:
        key = key[:tier.start()]
        parts.append(threshold(int(tier[1]) * 1000))
    meter = TOKEN_KEYS.get(key)
    if meter:
        sheet.tokens(meter, value, M, join(*parts))
    return meter is not None


def _searches(sheet: Sheet, costs: dict[str, Any]) -> None:
    low, medium, high = (number(costs.get(f'search_context_size_{size}'))
                         for size in ('low', 'medium', 'high'))
    sheet.price('web_search_per_1k', low, 1000)
    if medium != low:
        sheet.price('web_search_medium_per_1k', medium, 1000)
    if high != medium:
        sheet.price('web_search_high_per_1k', high, 1000)


def _tiers(sheet: Sheet, tiers: list[dict[str, Any]], condition: str) -> None:
    for tier in tiers:
        start = (tier.get('range') or [0])[0]
        size = threshold(start) if start else '-'
        for key, value in tier.items():
            if key != 'range':
                _token_price(sheet, key, value, join(condition, size))


def _second(entry: dict[str, Any], scale: int) -> Decimal | None:
    """The vendor's price for `scale` seconds, if the entry has rounded what
    it says for a minute or an hour."""
    got = number(entry['input_cost_per_second'])
    for unit, seconds in (('minute', 60), ('hour', 3600)):
        said = number((entry.get('metadata') or {}).get(
            f'original_pricing_per_{unit}'))
        if got and said:
            digits = Decimal(1).scaleb(int(got.as_tuple().exponent))
            if abs(said / seconds - got) <= digits:
                return said * scale / seconds
    return None


def _of_mode(mode: str, entry: dict[str, Any],
             key: str) -> tuple[str, Any, int] | None:
    """The field of a key that depends on the mode, a value, its scale."""
    field = BY_MODE.get((mode, key))
    if field and key == 'input_cost_per_second':
        exact = _second(entry, field[1])
        if exact is not None:
            return field[0], exact, 1
    return (field[0], entry[key], field[1]) if field else None


def _prices(sheet: Sheet, entry: dict[str, Any], condition: str) -> None:
    mode = entry.get('mode') or '-'
    if mode == '-' and 'input_cost_per_character' in entry \
            and 'input_cost_per_token' not in entry:
        mode = 'audio_speech'
    if 'stimated' in str((entry.get('metadata') or {}).get('comment')):
        sheet.source.drop('an estimate')
        return
    _tiers(sheet, entry.get('tiered_pricing') or [], condition)
    for key, value in entry.items():
        if _token_price(sheet, key, value, condition):
            continue
        said = _of_mode(mode, entry, key)
        if said:
            sheet.price(*said, condition)
        elif key == 'search_context_cost_per_query':
            if mode in ('chat', 'responses') and sheet.provider != 'perplexity':
                _searches(sheet, value)
        elif 'cost' in key and number(value):
            sheet.source.drop(f'no meter of ours: {mode} {key}')
    if (mode == 'image_generation' and 'output_cost_per_image' not in entry
            and 'output_cost_per_image_token' not in entry):
        sheet.price('per_image', entry.get('input_cost_per_image'), 1,
                    condition)
    uplift = entry.get('regional_processing_uplift_multiplier_us',
                       entry.get('regional_endpoint_uplift_multiplier'))
    if number(uplift):
        sheet.fact('regional_multiplier', uplift)


def _facts(sheet: Sheet, entry: dict[str, Any], sized: bool) -> None:
    sheet.fact('context_window_input', entry.get('max_input_tokens'))
    sheet.fact('context_window_output', entry.get('max_output_tokens'))
    sheet.fact('mode', entry.get('mode'))
    if sized or any(re.search(SIZED, key) for key in entry
                    if key.startswith('output_cost_per_')):
        sheet.fact('varies', 'size')
    for key, capability in SUPPORTS.items():
        sheet.can(capability, entry.get(key))
    if entry.get('mode') in ('embedding', 'rerank'):
        sheet.can({'embedding': 'embeddings'}.get(entry['mode'], 'rerank'),
                  True)
    ends = entry.get('deprecation_date')
    if ends and 'claude' in sheet.model:
        sheet.source.drop('a day before which it does not end')
    else:
        sheet.fact('retires', ends)


def observations(source: Source) -> Iterator[Observation]:
    day = source.day()
    sized = {key.replace(named[0], '', 1) for key in source.data
             for named in [re.search(r'([a-z]+/)?\d+-x-\d+/', key)] if named}
    for key, entry in source.data.items():
        raw = entry.get('litellm_provider')
        if raw is None or entry.get('mode') in ('search', 'guardrail',
                                                'vector_store'):
            source.drop('not a model')
            continue
        provider = source.provider(raw)
        if not provider:
            continue
        name = name_of(raw, key)
        if isinstance(name, str):
            source.drop(name)
            continue
        sheet = Sheet(source, day, provider, name[0])
        _prices(sheet, entry, name[1])
        if name[1] == '-':
            _facts(sheet, entry, key in sized)
        yield from sheet.rows()
