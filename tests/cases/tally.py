"""Counts what the cases say and knows which disagreements are meant.

known.tsv: suite, provider, model, reason; `*` in place of a suite or a
provider means any, at the end of a model any ending.

SPDX-License-Identifier: MIT
"""
import collections
import os

KNOWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'known.tsv')


def fits(pattern, text):
    if pattern.endswith('*'):
        return text.startswith(pattern[:-1])
    return pattern == text


class Tally:
    def __init__(self, wordy):
        self.wordy = wordy
        self.counts = collections.defaultdict(collections.Counter)
        self.fresh = []
        self.used = set()
        with open(KNOWN, encoding='utf-8') as lines:
            self.known = [line.rstrip('\n').split('\t') for line in lines
                          if not line.startswith('#')]

    def reason(self, suite, provider, model):
        for at, (a, b, c, why) in enumerate(self.known):
            if (fits(a, suite) and fits(b, provider or '-') and
                    fits(c, model or '-')):
                self.used.add(at)
                return why
        return None

    def agree(self, suite):
        self.counts[suite]['agree'] += 1

    def unasked(self, suite, why, what=''):
        """Not a question to us; counted by its reason."""
        self.counts[suite][why] += 1
        if self.wordy:
            print('unasked: %s: %s: %s' % (suite, why, what))

    def differ(self, suite, provider, model, what):
        why = self.reason(suite, provider, model)
        if why:
            self.counts[suite]['known: ' + why] += 1
            if self.wordy:
                print('known: %s %s %s: %s' % (suite, provider, model, what))
        else:
            self.counts[suite]['FAILED'] += 1
            self.fresh.append('%s %s %s: %s' % (suite, provider, model,
                                                what))

    def finish(self):
        for suite in sorted(self.counts):
            counts = self.counts[suite]
            print('%s: %d agree of %d' % (suite, counts['agree'],
                                          sum(counts.values())))
            for why, n in counts.most_common():
                if why != 'agree':
                    print('  %5d %s' % (n, why))
        for what in self.fresh:
            print('FAILED: ' + what)
        passed = sum(c['agree'] for c in self.counts.values())
        idle = [row for at, row in enumerate(self.known)
                if at not in self.used]
        for row in idle:
            print('FAILED: known.tsv: no case needs ' + ' '.join(row[:3]))
        failed = len(self.fresh) + len(idle)
        print('%d passed, %d failed' % (passed, failed))
        return failed == 0
