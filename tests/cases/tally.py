"""Counts what the cases say and knows which disagreements are meant.

known.tsv: suite, provider, model, reason, evidence; `*` in place of a suite
or a provider means any, at the end of a model any ending. Evidence is what the
vendor or dated catalogues say against the case, which is then not fair.
not-carried.txt: provider and model that a source has and we do not; the list
may only get shorter.

SPDX-License-Identifier: MIT
"""
import collections
import os

HERE = os.path.dirname(os.path.abspath(__file__))
KNOWN = os.path.join(HERE, 'known.tsv')
NOT_CARRIED = os.path.join(HERE, 'not-carried.txt')


def rows(path):
    with open(path, encoding='utf-8') as lines:
        return [line.rstrip('\n') for line in lines if line[0] != '#']


def fits(pattern, text):
    if pattern.endswith('*'):
        return text.startswith(pattern[:-1])
    return pattern == text


class Tally:
    def __init__(self, wordy, sources):
        self.wordy = wordy
        self.counts = collections.defaultdict(collections.Counter)
        # (suite, provider) -> exact, listed, absent, failed, contradicted.
        self.fair = collections.defaultdict(collections.Counter)
        self.refused = 0
        self.fresh = []
        self.used = set()
        self.known = [(line + '\t').split('\t')[:5]
                      for line in rows(KNOWN)]
        self.sources = sources
        self.listed = set(rows(NOT_CARRIED))
        self.missing = set()

    def reason(self, suite, provider, model):
        """Why a case differs, and what says so; None twice if unknown."""
        for at, (a, b, c, why, evidence) in enumerate(self.known):
            if (fits(a, suite) and fits(b, provider or '-') and
                    fits(c, model or '-')):
                self.used.add(at)
                return why, evidence
        return None, None

    def agree(self, suite, provider='-'):
        self.counts[suite]['agree'] += 1
        self.fair[suite, provider or '-']['exact'] += 1

    def unasked(self, suite, why, what=''):
        """Not a question to us; counted by its reason."""
        self.counts[suite][why] += 1
        if self.wordy:
            print('unasked: %s: %s: %s' % (suite, why, what))

    def not_carried(self, suite, provider, model, what):
        """A failure if a source has the model and it is not listed."""
        row = '%s %s' % (provider or '-', model)
        if not model or model.lower() not in self.sources:
            self.unasked(suite, 'a model that neither we nor a source have',
                         what)
            return
        if self.reason(suite, provider, model)[1]:
            self.differ(suite, provider, model, what)
            return
        self.missing.add(row)
        self.fair[suite, provider or '-']['absent'] += 1
        if row in self.listed:
            self.unasked(suite, 'a model that is not carried yet', what)
        else:
            self.counts[suite]['FAILED'] += 1
            self.fresh.append('%s: not carried, though a source has it: %s'
                              % (suite, row))

    def differ(self, suite, provider, model, what):
        why, evidence = self.reason(suite, provider, model)
        self.fair[suite, provider or '-'][
            'contradicted' if evidence else
            'listed' if why else 'failed'] += 1
        if why:
            self.counts[suite]['known: ' + why] += 1
            if self.wordy:
                print('known: %s %s %s: %s' % (suite, provider, model, what))
        else:
            self.counts[suite]['FAILED'] += 1
            self.fresh.append('%s %s %s: %s' % (suite, provider, model,
                                                what))

    def shares(self):
        """Prints what is exact of all questions and of the fair ones: of each
        suite, and of each provider of it; a share of the fair ones below 90 %
        is marked."""
        sums = collections.defaultdict(collections.Counter)
        for (suite, provider), counts in self.fair.items():
            sums[suite, provider] += counts
            sums[suite, ''] += counts
            sums['all', 'names' if suite.startswith('names') else
                 'costs'] += counts
        print('| suite | provider | asked | contradicted | fair | exact '
              '| listed | absent | failed | exact of asked | exact of fair |'
              '\n|' + ' --- |' * 11)
        for (suite, provider), n in sorted(sums.items()):
            asked = sum(n.values())
            fair = asked - n['contradicted']
            share = 100 * n['exact'] / max(fair, 1)
            print('| %s | %s | %d | %d | %d | %d | %d | %d | %d | %.1f %% '
                  '| %.1f %%%s |' % (
                      suite, provider or 'all', asked, n['contradicted'],
                      fair, n['exact'], n['listed'], n['absent'],
                      n['failed'], 100 * n['exact'] / asked, share,
                      ' <' if fair and share < 90 else ''))
        print('\n%d calls from before their model are refused on their day '
              'and asked for their first price.' % self.refused)
        return 0

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
        for row in sorted(self.listed - self.missing):
            print('FAILED: not-carried.txt: take off what is carried now, or '
                  'no case asks for: ' + row)
        print('%d names are not carried though a source has them'
              % len(self.missing))
        failed = (len(self.fresh) + len(idle) +
                  len(self.listed - self.missing))
        print('%d passed, %d failed' % (passed, failed))
        return failed == 0
