"""The prices that a case brings along, as a tree of definitions and pricing
for the generator: one model a case, in the convention of the case's project.

SPDX-License-Identifier: MIT
"""
import ast
import os
import re
from decimal import Decimal

from usage import Unaskable

MOST = Decimal(1000)            # USD per million that the generator takes

# key of a price file, how much of the given price makes one of its own
GENAI = {
    'input_mtok': 'input', 'output_mtok': 'output',
    'cache_read_mtok': 'cache_read', 'cache_write_mtok': 'cache_write',
    'cache_write_1h_mtok': 'cache_write_1h',
    'input_audio_mtok': 'input_audio', 'output_audio_mtok': 'output_audio',
    'cache_audio_read_mtok': 'cache_read_audio',
    'input_image_mtok': 'input_image', 'output_image_mtok': 'output_image',
    'cache_image_read_mtok': 'cache_read_image',
    'input_video_mtok': 'input_video',
}
OTHER = {'requests_kcount': 'request_per_1k',
         'web_searches_kcount': 'web_search_per_1k',
         'audio_hours': 'audio_in_per_hour'}
TOKEN = {
    'input': 'input', 'output': 'output', 'cache_read': 'cache_read',
    'cache_write': 'cache_write', 'cache_write_1h': 'cache_write_1h',
    'cache_write_5m': 'cache_write', 'input_audio': 'input_audio',
    'output_audio': 'output_audio', 'reasoning': 'reasoning',
    'base': 'input', 'InputCostPerToken': 'input',
    'OutputCostPerToken': 'output', 'CacheReadInputTokenCost': 'cache_read',
    'CacheCreationInputTokenCost': 'cache_write',
    'CacheCreationInputTokenCostAbove1hr': 'cache_write_1h',
    'InputCostPerAudioToken': 'input_audio',
    'OutputCostPerAudioToken': 'output_audio',
    'input_cost_per_token': 'input', 'output_cost_per_token': 'output',
    'cache_read_input_token_cost': 'cache_read',
    'cache_creation_cost': 'cache_write',
    'cache_creation_cost_above_1hr': 'cache_write_1h',
    'input_cost_per_token_batches': 'batch input',
    'output_cost_per_token_batches': 'batch output',
    '/usage/prompt_tokens': 'input', '/usage/completion_tokens': 'output',
}
UNIT = {'OutputCostPerImage': 'per_image',
        'InputCostPerSecond': 'audio_in_per_second',
        'InputCostPerAudioPerSecond': 'audio_in_per_second',
        'OutputCostPerSecond': 'video_out_per_second',
        'OutputCostPerVideoPerSecond': 'video_out_per_second',
        'output_cost_per_second': 'video_out_per_second',
        'output_cost_per_video_per_second': 'video_out_per_second',
        'code_interpreter_cost_per_session': 'per_tool_session'}
COLUMNS = 'from,to,input,output,cache_write,cache_read'


class Book:
    """One model's prices: base, and entries by condition."""

    def __init__(self):
        self.base = {}
        self.when = {}

    def put(self, meter, value, when=None):
        entry = self.when.setdefault(when, {}) if when else self.base
        entry[meter] = Decimal(str(value))

    def token(self, meter, usd, when=None):
        self.put(meter + '_per_1m_tokens', Decimal(str(usd)) * 1000000, when)

    def shrink(self):
        """Divides all prices so that the dearest fits; by how much?"""
        by = 1
        entries = [self.base, *self.when.values()]
        while any(usd / by > MOST for entry in entries
                  for key, usd in entry.items() if '_1m_tokens' in key):
            by *= 1000
        for entry in entries:
            for key in entry:
                if key != 'multiply':
                    entry[key] /= by
        return by


def call_of(node):
    return {word.arg: word.value for word in node.keywords}


def number(node):
    return Decimal(str(ast.literal_eval(node.args[0])))


def from_genai(text, book):
    for key, node in call_of(ast.parse(text, mode='eval').body).items():
        if key in OTHER:
            book.put(OTHER[key], number(node))
        elif key not in GENAI:
            raise Unaskable('a price that no list has: ' + key)
        elif node.func.id == 'Decimal':
            book.put(GENAI[key] + '_per_1m_tokens', number(node))
        else:
            tiers = call_of(node)
            meter = GENAI[key] + '_per_1m_tokens'
            book.put(meter, number(tiers['base']))
            for tier in tiers['tiers'].elts:
                part = call_of(tier)
                book.put(meter, number(part['price']),
                         'input_tokens_above: %s' % part['start'].value)


def from_tiers(tiers, book):
    names = COLUMNS.split(',')[2:]
    for start, _, *usd in tiers:
        when = 'input_tokens_above: %d' % start if start else None
        for meter, price in zip(names, usd):
            book.token(meter, price, when)


def from_key(key, value, book):
    suffix = re.search(r'_?[aA]bove_?(\d+)k(Tokens)?', key)
    when = []
    if suffix:
        key = key.replace(suffix.group(0), '')
        when.append('input_tokens_above: %s000' % suffix.group(1))
        key = key or 'input'
    for service in ('Priority', 'Flex'):
        if key.endswith(service):
            key = key[:-len(service)]
            when.append('service: ' + service.lower())
    if key in UNIT:
        book.put(UNIT[key], value)
    elif key in TOKEN:
        meter = TOKEN[key]
        if meter.startswith('batch '):
            meter = meter[6:]
            when.append('service: batch')
        usd = str(value).split()[0]
        per = 1000000 if 'per M' in str(value) else 1
        book.token(meter, Decimal(usd) / per, ', '.join(when) or None)
    else:
        raise Unaskable('a price that no list has: ' + key)


def read(price):
    """The prices of a case; Unaskable if a price file cannot say them."""
    book = Book()
    if isinstance(price, str):
        from_genai(price, book)
    elif isinstance(price, list):       # phoenix: by type of token
        for entry in price:
            side = 'input' if entry['is_prompt'] else 'output'
            kind = entry['token_type']
            meter = (kind if kind in ('input', 'output', 'reasoning')
                     else side + '_' + kind)
            book.token(meter, entry['base_rate'])
    else:
        price = dict(price, **price.get('custom_cost_per_token', {}))
        for key, value in price.items():
            if key == 'tiers':
                from_tiers(value, book)
            elif key == 'geo_us':
                book.put('multiply', value, 'geo: regional')
            elif key not in ('tier_columns', 'custom_cost_per_token'):
                from_key(key, value, book)
    return book


def text(usd):
    return '{:f}'.format(usd)


def version(book, service):
    """A service without a price of its own costs what standard does."""
    lines = ['      - effective_date: 2020-01-01']
    lines += ['        %s: %s' % (k, text(v)) for k, v in book.base.items()]
    lines += ['        source: the case', '        checked: 2026-08-21',
              '        confirmed: the case says so']
    if service and not any('service: ' + service in w for w in book.when):
        lines.append('        services: {%s: standard}' % service)
    if book.when:
        lines.append('        overrides:')
    for when, entry in book.when.items():
        lines.append('          - when: {%s}' % when)
        lines += ['            %s: %s' % (k, text(v))
                  for k, v in entry.items()]
    return lines


def write(folder, books):
    """books: model -> (Book, service)."""
    for place in ('definitions/cases', 'pricing'):
        os.makedirs(os.path.join(folder, place))
    with open('definitions/providers.yaml', encoding='utf-8') as shipped:
        providers = shipped.read()
    with open(folder + '/definitions/providers.yaml', 'w',
              encoding='utf-8') as out:
        out.write(providers + '  cases: {name: Cases, flavour: openai}\n')
    with open(folder + '/definitions/naming.yaml', 'w',
              encoding='utf-8') as out:
        out.write('namespaces: {}\n')
    lines = ['provider: cases', 'models:']
    for model, (book, service) in books.items():
        with open('%s/definitions/cases/%s.yaml' % (folder, model), 'w',
                  encoding='utf-8') as out:
            out.write('capabilities: [text_input, text_output]\n')
        lines += ['  %s:' % model, '    pricing_versions:',
                  *version(book, service)]
    with open(folder + '/pricing/cases.yaml', 'w', encoding='utf-8') as out:
        out.write('\n'.join(lines) + '\n')
