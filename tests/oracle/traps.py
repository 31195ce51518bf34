"""Checks the cases of tests/data/traps.tsv against the files themselves.

SPDX-License-Identifier: MIT
"""
from fractions import Fraction

from bills import cost
from book import PICO
from catalogue import Status
from moments import instant
from names import Names

# (whole, part, what the convention must say); from the outside in.
PARTS = [('input', 'cache_read', ['cache_read_in_input']),
         ('input', 'cache_write', ['cache_write_in_input']),
         ('input_audio', 'cache_read_audio',
          ['cache_read_in_input', 'audio_in_input']),
         ('input_image', 'cache_read_image',
          ['cache_read_in_input', 'image_in_input']),
         ('input', 'input_audio', ['audio_in_input']),
         ('input', 'input_image', ['image_in_input']),
         ('cache_read', 'cache_read_audio', []),
         ('cache_read', 'cache_read_image', []),
         ('cache_write', 'cache_write_1h', []),
         ('output', 'reasoning', ['reasoning_in_output']),
         ('output', 'output_audio', ['audio_in_output'])]


def disjoint(says, figures):
    """A provider's figures, each token counted once."""
    counts = dict(figures)
    if 'image_as_input' in says:
        counts.pop('input_image', None)
    for whole, part, needs in PARTS:
        if part in counts and set(needs) <= set(says):
            counts[whole] = counts.get(whole, 0) - counts[part]
            if counts[whole] < 0:
                raise Status('BAD_USAGE')
    return counts


class Case:
    def __init__(self, line):
        (self.trap, self.provider, self.model, self.at, self.service,
         self.geo, self.convention, self.calls, usage, self.expected,
         self.source) = line.rstrip('\n').split('\t')
        self.figures = {pair.split('=')[0]: int(pair.split('=')[1])
                        for pair in usage.split()}

    def usage(self, registry):
        if self.convention == 'disjoint':
            return self.figures
        return disjoint(registry.flavours[self.convention], self.figures)


def answer(registry, names, case):
    """What the case should expect, in its own notation."""
    provider = case.provider if case.provider != '-' else None
    match = names.resolve(provider, case.model)
    if not match:
        return 'NO_MODEL'
    at = registry.as_of if case.at == '-' else instant(case.at)
    service = case.service if case.service != '-' else 'standard'
    geo = case.geo if case.geo != '-' else 'global'
    try:
        bill = cost(match.model, case.usage(registry), at,
                    match.service or service, match.geo or geo)
    except Status as status:
        return str(status)
    total = Fraction(bill.pico * int(case.calls), PICO)
    return ('INCOMPLETE ' if bill.unknown else '') + str(total)


def expected(case):
    words = case.expected.split()
    if words[-1][0].isdigit():
        words[-1] = str(Fraction(words[-1]))
    return ' '.join(words)


def check(registry, path):
    names = Names(registry)
    passed = failed = 0
    with open(path, encoding='utf-8') as f:
        cases = [Case(line) for line in f if line[0] != '#']
    for case in cases:
        found = answer(registry, names, case)
        if found == expected(case):
            passed += 1
        else:
            failed += 1
            print('FAILED: %s %s: expected %s but was %s' % (
                case.trap, case.model, case.expected, found))
    print('%d passed, %d failed' % (passed, failed))
    return 1 if failed else 0
