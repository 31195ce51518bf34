"""How usage is counted in the bodies of real answers: usage_bodies.json asked
of `mreg usage read`, each body as a whole.

SPDX-License-Identifier: MIT
"""
import command

SUITE = 'usage bodies'
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


def counts(usage):
    return {whole: sum(usage.get(m, 0) for m in meters)
            for whole, meters in WHOLES.items()}


def same(ours, theirs):
    return all(ours[key] == theirs.get(key, 0) for key in WHOLES)


def fullest(case):
    """The readings that tell the most: those of the body's own API, perhaps
    with those of an API whose reasoning stands beside the output."""
    told = max(len(n['usage']) for n in case['normalized'])
    return [n['usage'] for n in case['normalized']
            if len(n['usage']) == told]


def ask(tally, cases):
    answers = command.read([case['body'] for case in cases])
    for case, answer in zip(cases, answers):
        if 'usage' not in answer or 'unknown_key' in answer:
            key = answer['model'] or '-'
            tally.differ(SUITE, 'key', key, '%s: %s' % (
                answer['error'], case['body']))
        elif any(same(counts(answer['usage']), u) for u in fullest(case)):
            tally.agree(SUITE)
        else:
            got = {k: n for k, n in counts(answer['usage']).items() if n}
            tally.differ(SUITE, '-', case['model'], '%s, not %s: %s' % (
                got, fullest(case), case['body']))
