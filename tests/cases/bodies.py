"""How usage objects of real answers are counted: usage_bodies.json asked of
a price list in which every meter costs the same, so that a bill's lines are
the counts.

SPDX-License-Identifier: MIT
"""
from decimal import Decimal

import command
import prices

SUITE = 'usage bodies'
MODEL = 'every-meter'
METERS = ['input', 'input_audio', 'input_image', 'input_video', 'cache_read',
          'cache_read_audio', 'cache_read_image', 'cache_read_video',
          'cache_write', 'cache_write_1h', 'output', 'output_audio',
          'output_image', 'output_video', 'reasoning', 'citation']
# What the other project counts, and the meters in which we count it.
WHOLES = {
    'input_tokens': METERS[:10], 'output_tokens': METERS[10:15],
    'cache_read_tokens': METERS[4:8], 'cache_write_tokens': METERS[8:10],
    'cache_write_1h_tokens': METERS[9:10],
    'output_reasoning_tokens': ['reasoning'],
    'input_audio_tokens': ['input_audio', 'cache_read_audio'],
    'input_image_tokens': ['input_image', 'cache_read_image'],
    'input_video_tokens': ['input_video', 'cache_read_video'],
    'cache_audio_read_tokens': ['cache_read_audio'],
    'output_audio_tokens': ['output_audio'],
    'output_image_tokens': ['output_image'], 'web_searches': ['web_search'],
}


def book():
    all_alike = prices.Book()
    for meter in METERS:
        all_alike.put(meter + '_per_1m_tokens', 1)
    all_alike.put('web_search_per_1m', 1)
    return all_alike


def counts(answer):
    lines = {meter: int(Decimal(usd) * 1000000)
             for meter, usd in answer['lines'].items()}
    return {whole: sum(lines.get(m, 0) for m in meters)
            for whole, meters in WHOLES.items()}


def usage_of(body):
    for key in ('usage', 'usageMetadata'):
        if key in body:
            return body[key]
    return None


def same(ours, theirs):
    return all(ours[key] == theirs.get(key, 0) for key in WHOLES)


def fullest(case):
    """The readings that tell the most: those of the body's own API, perhaps
    with those of an API whose reasoning stands beside the output."""
    told = max(len(n['usage']) for n in case['normalized'])
    return [n['usage'] for n in case['normalized']
            if len(n['usage']) == told]


def ask(tally, cases, private):
    lines, asked = [], []
    for case in cases:
        usage = usage_of(case['body'])
        if usage is None:
            tally.unasked(SUITE, 'no usage object', str(list(case['body'])))
            continue
        lines.append({'model': MODEL, 'usage': usage, 'service': 'standard',
                      'geo': 'global'})
        asked.append(case)
    for case, answer in zip(asked, command.price(lines, private)):
        if answer['cost_usd'] is None:
            error = answer['error']
            key = error.split("'")[1] if 'key' in error else case['model']
            tally.differ(SUITE, 'key', key, '%s: %s' % (
                error, usage_of(case['body'])))
        elif any(same(counts(answer), u) for u in fullest(case)):
            tally.agree(SUITE)
        else:
            got = {k: n for k, n in counts(answer).items() if n}
            tally.differ(SUITE, '-', case['model'], '%s, not %s: %s' % (
                got, fullest(case), usage_of(case['body'])))
