"""What calls cost: cost_cases.json asked of the shipped command, and of a
private one where a case brings its own prices.

SPDX-License-Identifier: MIT
"""
import re
from decimal import Decimal

import command
import prices
from usage import Unaskable, flat, inside

LAST = '2026-08-21T12:00:00Z'   # when most of the undated were written
# Of which days the prices of the others are: the commit's, the release's, or
# the first on which all models of the suite were sold.
DAYS = {'tokencost': '2025-09-05', 'litellm-1.83.2': '2026-04-05',
        'litellm-main': '2026-09-05', 'helicone': '2026-11-20'}
EARLY = re.compile(r'no price is known for \S+ before ([^;]+);')
SERVICES = {'isFast: true': 'fast', 'isPriority: true': 'priority',
            'isFlex: true': 'flex'}
INPUT = ('input', 'cache_read', 'cache_write')
OUTPUT = ('output', 'reasoning')


def instant(case):
    """As a batch line takes it."""
    at = case['timestamp'] or DAYS.get(case['suite'], LAST)
    return at.replace(' ', 'T').replace('+00:00', 'Z')


def convention(case, figures):
    if case['usage_convention'].startswith('exclusive'):
        return 'exclusive'
    if case['provider'] == 'perplexity':
        return 'perplexity'
    parts = sum(figures.get(k, 0) for k in (
        'input_audio_tokens', 'input_image_tokens', 'input_video_tokens'))
    cached = figures.get('cache_read_tokens', 0)
    if parts and cached and parts + cached > figures.get('input_tokens', 0):
        return 'xai'            # what is cached and what is image overlap
    return 'inclusive'


def as_called(case, figures):
    """Figures as the function billed them that the case was taken from."""
    called = case['note']
    if 'images' in figures and 'embedding' in case['model']:
        figures.pop('input_tokens', 0)      # an image, not its tokens
    if 'built_in_tools' in called:
        figures = {k: n for k, n in figures.items() if k == 'web_searches'}
    if 'image_generation' in called or (
            case['usage'].get('call_type') == 'image_generation'):
        figures.pop('images', 0)
        figures['output_image_tokens'] = figures.get('output_tokens', 0)
    if 'seconds' in case['usage']:
        if 'Transcription' not in called:
            figures['video_out_second'] = figures.pop('audio_in_second')
        if 'input_tokens' in figures and 'output_tokens' in figures:
            figures.pop('video_out_second', 0)
    if 'OutputCostPerAudioToken' in str(case.get('custom_price')):
        figures['output_audio_tokens'] = figures['output_tokens']
    if 'region_name' in case:
        raise Unaskable('a region that is no part of the name')
    return figures


def call(case):
    """A line that asks the case; Unaskable says why there is none."""
    figures = as_called(case, flat(case['usage']))
    service = case.get('service_tier')
    how = convention(case, figures)
    if how != 'exclusive':
        inside(figures)
    if case['suite'] == 'genai-prices' and 'citation_tokens' in figures:
        how = 'inclusive'
        figures['output_tokens'] -= figures['citation_tokens']
    line = {'convention': how,
            'service': SERVICES.get(service, service or 'standard')}
    if not figures:
        raise Unaskable('no figures')
    if 'input_tokens' not in figures and not case.get('custom_price'):
        figures['requests'] = 0 if 'web_searches' in figures else 1
    if case['status'] != 'billed':
        line['at'] = instant(case)
    if case['usage'].get('inference_geo') == 'us':
        line['geo'] = 'regional'
    return dict(line, usage=figures)


def side(answer, meters):
    return sum((Decimal(usd) for meter, usd in answer['lines'].items()
                if meter.startswith(meters)), Decimal(0))


def expected(case):
    """[(what, expected, of the answer)]; the total if the case has one."""
    if case['expected_usd'] is not None:
        return [('total', case['expected_usd'],
                 lambda a: Decimal(a['cost_usd']))]
    parts = [('input', 'expected_input_usd', INPUT),
             ('output', 'expected_output_usd', OUTPUT),
             ('cache read', 'expected_cache_read_usd', ('cache_read',))]
    return [(what, case[key], lambda a, m=meters: side(a, m))
            for what, key, meters in parts if case.get(key) is not None]


def tolerance(case):
    if case.get('tolerance'):
        return max(Decimal(n) for n in re.findall(r'\d+e-\d+',
                                                  case['tolerance']))
    return Decimal(0)


def wrong(case, answer, scale=1):
    """What differs, or None."""
    if answer['cost_usd'] is None:
        return answer['error']
    for what, usd, of in expected(case):
        off = abs(of(answer) * scale - Decimal(usd))
        if off > tolerance(case):
            return '%s %s USD, not %s' % (what, of(answer) * scale, usd)
    # A price list that a case brings along is partial by intent.
    if not answer['complete'] and not case.get('custom_price'):
        return 'incomplete'
    return None


def judge(tally, case, answer, scale=1):
    suite, provider = case['suite'], case['provider'] or '-'
    if case.get('custom_price'):
        suite += ', own prices'
    error = answer.get('error') or ''
    if not case.get('custom_price'):
        if error.startswith('no such model'):
            return tally.not_carried(suite, case['provider'], case['model'],
                                     error)
        if error.startswith('no such provider'):
            return tally.unasked(suite, 'a provider that is not carried',
                                 '%s %s' % (provider, case['model']))
    what = wrong(case, answer, scale)
    if what is None:
        return tally.agree(suite, provider)
    return tally.differ(suite, case['provider'], case['model'],
                        '%s (%s)' % (what, case['id']))


def too_early(tally, case, answer):
    """Whether a call is rightly refused: no source has a price of its day."""
    early = EARLY.match(answer.get('error') or '')
    return bool(early and case['timestamp'] and not tally.sources.priced(
        case['model'], case['timestamp'][:10]))


def ask_shipped(tally, cases):
    lines, asked = [], []
    for case in cases:
        try:
            if not case['model']:
                raise Unaskable('no model')
            line = call(case)
        except Unaskable as why:
            tally.unasked(case['suite'], str(why), case['id'])
            continue
        line['model'] = case['model'].split(' (')[0]
        if case['provider']:
            line['provider'] = case['provider']
        lines.append(line)
        asked.append(case)
    answers = command.price(lines)
    # A call from before its model is refused on its day; the project bills it
    # at the model's first price, so that is asked then.
    late = [at for at, (case, answer) in enumerate(zip(asked, answers))
            if too_early(tally, case, answer)]
    again = command.price([dict(lines[at], at=EARLY.match(
        answers[at]['error'])[1]) for at in late])
    for at, answer in zip(late, again):
        answers[at] = answer
    tally.refused = len(late)
    for case, answer in zip(asked, answers):
        judge(tally, case, answer)


def ask_private(tally, cases, folder, books):
    lines, asked, scales = [], [], []
    for case in cases:
        try:
            line = call(case)
            book = prices.read(case['custom_price'])
        except Unaskable as why:
            tally.unasked(case['suite'] + ', own prices', str(why),
                          case['id'])
            continue
        scales.append(book.shrink())
        service = line['service']
        books[case['id']] = (book, service if service != 'standard' else '')
        lines.append(dict(line, model=case['id']))
        asked.append(case)
    prices.write(folder, books)
    private = command.build(folder)
    answers = command.price(lines, private)
    for case, answer, scale in zip(asked, answers, scales):
        judge(tally, case, answer, scale)
    return private


def ask(tally, cases, folder, books):
    """Asks all; the private command, in whose prices `books` stand too."""
    fit = [c for c in cases if c['status'] in ('ok', 'billed')]
    ask_shipped(tally, [c for c in fit if not c.get('custom_price')])
    return ask_private(tally, [c for c in fit if c.get('custom_price')],
                       folder, dict(books))
