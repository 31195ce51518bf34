"""What names mean: model_strings.json asked of the shipped command.

Projects cut models differently: one has an entry for a family where another
has one for each dated release. So a name agrees if it finds the model that
the expected name finds, or one that costs the same on that day.

SPDX-License-Identifier: MIT
"""
import collections

import command
from costs import LAST

SUITE = 'names'
HABITS = 'names, with packs/habits'
# What other projects call the providers that we tell apart, or do not.
KIN = {
    'google': {'google', 'vertex'}, 'gemini': {'google', 'vertex'},
    'vertex_ai': {'google', 'vertex'}, 'aws': {'bedrock', 'amazon'},
    'bedrock': {'bedrock', 'amazon'}, 'amazon': {'bedrock', 'amazon'},
}


def kin(provider, ours):
    """The providers whose model may be meant."""
    for start, names in KIN.items():
        if (provider or '').startswith(start):
            return names
    known = ours.get(provider)
    return {known} if known else set()


def spellings():
    """Every spelling of a provider -> our id, from registry/."""
    ours = {}
    with open(command.ROOT + '/generated/registry/0-common.tsv',
              encoding='utf-8') as rows:
        for row in rows:
            row = row.rstrip('\n').split('\t')
            if row[0] == 'provider':
                ours[row[1]] = row[1]
            elif row[0] == 'spelling':
                ours[row[1]] = row[2]
    return ours


def costs(models, registry):
    """(provider, id) -> the answer's money, for a call of all sorts."""
    usage = {'input_tokens': 1000, 'output_tokens': 100, 'requests': 1}
    lines = [{'provider': p, 'model': m, 'at': LAST, 'usage': usage}
             for p, m in models]
    return {key: answer['cost_usd']
            for key, answer in zip(models, command.price(lines, registry))}


class Asked:
    """Every name of the cases, resolved for its provider."""

    def __init__(self, cases, ours, registry=None):
        wanted = collections.defaultdict(list)
        for case in cases:
            provider = case['given_provider']
            wanted[provider].append(case['string'])
            if case['expected_model']:
                for near in self.near(case, ours):
                    wanted[near].append(case['expected_model'])
        self.found = {p: command.resolve(names, p, registry)
                      for p, names in wanted.items()}
        rows = {row[:2] for found in self.found.values()
                for row in found.values() if row[1]}
        self.usd = costs(sorted(rows), registry)

    @staticmethod
    def near(case, ours):
        return sorted(kin(case['expected_provider'] or
                          case['given_provider'], ours)) or [None]

    def of(self, provider, name):
        return self.found[provider][name][:2]


def carried(provider, ours):
    return provider is None or bool(kin(provider, ours))


def match(tally, case, asked, ours, suite=SUITE):
    for provider in (case['given_provider'], case['expected_provider']):
        if not carried(provider, ours):
            return tally.unasked(suite, 'a provider that is not carried',
                                 '%s %s' % (provider, case['string']))
    got = asked.of(case['given_provider'], case['string'])
    near = asked.near(case, ours)
    meant = [asked.of(p, case['expected_model']) for p in near
             if case['expected_model']]
    meant = [m for m in meant if m[1]]
    provider = case['expected_provider'] or case['given_provider']
    label = '%s %s -> %s/%s, not %s' % (
        case['given_provider'], case['string'], *got,
        ['/'.join(m) for m in meant] or case['expected_model'])
    if not got[1]:
        if not meant:
            return tally.not_carried(suite, provider,
                                     case['expected_model'] or
                                     case['string'], label)
        return tally.differ(suite, provider, case['string'], label)
    if not meant:
        # The expected entry has no name with us; ours found its own.
        if near == [None] or got[0] in near:
            return tally.agree(suite, provider)
        return tally.differ(suite, provider, case['string'], label)
    if got in meant or asked.usd[got] in [asked.usd[m] for m in meant]:
        return tally.agree(suite, provider)
    return tally.differ(suite, provider, case['string'], label)


def only_habit(case, asked, habits):
    name = case['given_provider'], case['string']
    return habits.of(*name)[1] and not asked.of(*name)[1]


def ask(tally, cases, folder):
    ours = spellings()
    cases = [c for c in cases
             if c['expectation'] in ('match', 'no-match', 'route',
                                     'peer-miss')]
    asked = Asked(cases, ours)
    habits = Asked(cases, ours, command.overlaid(folder, 'packs/habits'))
    for case in cases:
        got = asked.of(case['given_provider'], case['string'])
        label = '%s %s -> %s/%s' % (case['given_provider'], case['string'],
                                    *got)
        habit = only_habit(case, asked, habits)
        if case['expectation'] == 'match' and habit:
            match(tally, case, habits, ours, HABITS)
        elif case['expectation'] == 'match':
            match(tally, case, asked, ours)
        elif case['expectation'] == 'peer-miss':
            if got[1]:
                tally.unasked(SUITE, 'found where the peer misses', label)
            else:
                tally.unasked(SUITE, 'missed as the peer does', label)
        elif habit or got[1] and asked.usd[got] is not None:
            tally.differ(SUITE, case['expected_provider'], case['string'],
                         '%s, which must not be priced' % label)
        else:
            tally.agree(SUITE, 'must not match')
