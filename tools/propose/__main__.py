"""Proposes what catalogues know and we do not, as edits to review.

  python3 tools/observe DIR -o facts.tsv
  python3 tools/propose facts.tsv --provider bedrock --provider azure

  offers    models that are absent, with their prices
  versions  new prices of models that have one
  facts     limits, capabilities and days of release that are absent
  retires   ends of life that are absent
  aliases   other spellings of models that a provider has

It prints a unified diff; --write edits the files instead. What was proposed
goes to the standard error, and what is left out, with the reason. Nothing
that is there is changed. What the generator refuses is left out.

SPDX-License-Identifier: MIT"""
import argparse
import os
import sys

import yaml

sys.path.insert(0, os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))

from ledger import writing                              # noqa: E402
from ledger.document import Refused                     # noqa: E402
from ledger.names import Definitions                    # noqa: E402
from link import spell                                  # noqa: E402
from observe import observation                         # noqa: E402
from propose import (aliases, edits, evidence, facts, offers,  # noqa: E402
                     versions)

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ('offers', 'versions', 'facts', 'retires', 'aliases')


def arguments():
    p = argparse.ArgumentParser(prog='propose', allow_abbrev=False,
                                description=__doc__, formatter_class=argparse.
                                RawDescriptionHelpFormatter)
    p.add_argument('facts', help='what tools/observe wrote')
    p.add_argument('--provider', action='append', default=[],
                   help='default: all that have prices')
    p.add_argument('--only', action='append', choices=KINDS, default=[])
    p.add_argument('--leave', action='append', default=[],
                   metavar='provider/model', help='what a reader refused')
    p.add_argument('--take', action='append', default=[],
                   metavar='source:provider/model',
                   help='an offer that a reader believes, of that source '
                        'alone, though the rules would leave it out')
    p.add_argument('--until', metavar='DAY', default='9999-12-31',
                   help='look at nothing that was said later')
    writing.options(p)
    asked = p.parse_args()
    asked.only = asked.only or KINDS
    asked.provider = asked.provider or sorted(
        name[:-5] for name in os.listdir(os.path.join(asked.root, 'pricing'))
        if name.endswith('.yaml'))
    return asked


def say(name, why):
    print('left out\t%s\t%s' % (name, why), file=sys.stderr)


def add_offers(asked, rows):
    with open(os.path.join(HERE, 'rules.yaml'), encoding='utf-8') as f:
        rules = yaml.safe_load(f)
    taken = dict(reversed(one.split(':', 1)) for one in asked.take)
    seen = evidence.read((r for r in rows if taken.get(
        '%s/%s' % (r.provider, r.model), r.source) == r.source),
                         asked.provider)
    for name in asked.provider:
        definitions = Definitions(os.path.join(asked.root, 'definitions'))
        n, texts, read = offers.propose(
            offers.Provider(name, definitions, asked.root, rules, taken),
            seen,
            spell.Makers(definitions, spell.rules()), asked.root,
            asked.generator)
        print('%s: %d offers' % (name, n), file=sys.stderr)
        writing.finish(asked, texts, read)
    for line in offers.LOG:
        say(*line.split('\t', 1))


def add_facts(asked, rows):
    work = edits.Work(asked.root)
    # A day on which a price begins may be to come: files say which is now.
    today = max((r.day for r in rows if not observation.is_price(r.field)),
                default='')
    found = list(facts.proposals(work, rows, asked.provider, asked.only))
    if 'versions' in asked.only:
        found += versions.proposals(work, rows, asked.provider, today, say)
    if 'aliases' in asked.only:
        found += aliases.proposals(work, rows, asked.provider, today)
    found = [one for one in found if one.name not in asked.leave]
    kept, texts, read = edits.settle(asked.root, asked.generator, found, say)
    for one in kept:
        print('%s\t%s\t%s' % (one.kind, one.name, one.what), file=sys.stderr)
    writing.finish(asked, texts, read)


def main():
    asked = arguments()
    with open(asked.facts, encoding='utf-8') as f:
        rows = [r for r in observation.read(f) if r.day <= asked.until]
    try:
        if 'offers' in asked.only:
            add_offers(asked, rows)
        if set(asked.only) - {'offers'}:
            add_facts(asked, rows)
    except Refused as e:
        print('propose: %s' % e, file=sys.stderr)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
