"""The command line of mreg-price.

SPDX-License-Identifier: MIT"""
import argparse

from ledger import meters

HELP = '''
Each price that is not given is carried over from the version before: meters,
overrides, services. A note, a reason and a precision are not. Prices are USD
in the unit of their key; --input is --input-per-1m-tokens. Old and new price
are printed side by side; what stays while its neighbours change is marked
`unchanged: look`. The generator is asked before anything is written: if it
refuses, or any file cannot be edited, all files stay as they are.

examples:
  # one model
  mreg-price set anthropic/claude-sonnet-5-5 --from 2026-12-01 --input 1.50 \\
    --output 7.50 --source https://example.org/prices --checked 2026-12-01

  # what is not given follows input or output (caches, long requests)
  mreg-price set openai/gpt-6-sol --input 2 --output 12 --scale-rest ...

  # prices under conditions
  mreg-price set google/gemini-4-neon ... --override \\
    'input_tokens_above=200000 input=4 output=18' --override \\
    'service=batch multiply=0.5'

  # fifty models: a table with a line of names, separated by , or tabs;
  # an empty cell changes nothing
  mreg-price set --list new.csv --from 2026-12-01 --source URL --checked DAY
    model,input,output,cache_read
    mistral/mistral-large-2411,2,6,
    groq/openai/gpt-oss-120b,0.12,0.6,0.06

  # all of one kind, a fifth less
  mreg-price scale --by -20% 'mistral/ministral-*' --from 2026-12-01 ...

  # a wrong price, not a new one: it replaces the version of that day
  mreg-price set xai/grok-4 --from 2025-07-09 --input 3 --corrects 'why' ...

  # the day from which a model does not answer any more
  mreg-price retire openai/gpt-4o-mini --on 2027-03-01

Then: make regen, and read `git diff`.
exit status: 0 done, 1 refused and nothing written, 2 wrong usage
'''


def _common(p):
    p.add_argument('--dry-run', action='store_true',
                   help='print the prices, write nothing')
    p.add_argument('--unchecked', action='store_true',
                   help='do not ask the generator')
    p.add_argument('--root', default=meters.ROOT, metavar='DIR',
                   help='the folder of definitions/ and pricing/')
    p.add_argument('--generator', metavar='FILE',
                   help='default: build/mreg-generate of this clone')


def _version(p):
    p.add_argument('--from', dest='start', metavar='DAY',
                   help='the day (00:00 UTC) or instant from which it holds')
    p.add_argument('--source', help='where the price is published')
    p.add_argument('--checked', metavar='DAY', help='the day you looked')
    p.add_argument('--precision',
                   choices=['observed', 'release_date', 'recalled'],
                   help='if the day is not exact')
    p.add_argument('--notes', help='a sentence for people')
    p.add_argument('--confirmed', help='why what looks wrong is right')
    p.add_argument('--corrects', help='why a past price changes')


def parser():
    top = argparse.ArgumentParser(
        prog='mreg-price', allow_abbrev=False, epilog=HELP,
        description='Changes prices in pricing/ and keeps the rest of the '
        'files as it is.',
        formatter_class=argparse.RawDescriptionHelpFormatter)
    todo = top.add_subparsers(dest='what', metavar='set | scale | retire',
                              required=True)
    raw = argparse.RawDescriptionHelpFormatter
    p = todo.add_parser('set', allow_abbrev=False, epilog=HELP,
                        formatter_class=raw, help='new prices')
    p.add_argument('names', nargs='*', metavar='provider/model')
    p.add_argument('--list', metavar='FILE',
                   help='a table of models and prices; - reads the input')
    p.add_argument('--override', action='append', default=[],
                   metavar="'COND... METER=PRICE...'",
                   help='prices under conditions')
    p.add_argument('--drop', action='append', default=[], metavar='WHAT',
                   help='a meter, service, geography, `threshold` or '
                   '`window` that ends')
    p.add_argument('--scale-rest', action='store_true',
                   help='token prices that are not given change by the '
                   'ratio of input or output, also under conditions')
    _version(p)
    _common(p)
    for meter in meters.METERS:
        p.add_argument('--' + meter.replace('_', '-'), metavar='PRICE',
                       help=argparse.SUPPRESS, dest='price ' + meter)
    for key in meters.KEYS:
        p.add_argument('--' + key.replace('_', '-'), metavar='PRICE',
                       help=argparse.SUPPRESS, dest='price ' + key)
    p = todo.add_parser('scale', allow_abbrev=False, epilog=HELP,
                        formatter_class=raw, help='all prices by one ratio')
    p.add_argument('names', nargs='+', metavar='provider/GLOB')
    p.add_argument('--by', required=True, metavar='-20%|+10%|x0.8')
    p.add_argument('--meters', metavar='A,B',
                   help='these alone; default: all of tokens')
    p.add_argument('--round', type=int, metavar='N',
                   choices=range(0, 7), help='to N decimals, if need be')
    _version(p)
    _common(p)
    p = todo.add_parser('retire', allow_abbrev=False, epilog=HELP,
                        formatter_class=raw, help='the end of a model')
    p.add_argument('names', nargs='+', metavar='provider/model')
    p.add_argument('--on', required=True, metavar='DAY')
    _common(p)
    return top


def join(words):
    """Joins `--by -20%`, which argparse would take for an option."""
    out = list(words)
    for i in range(len(out) - 2, -1, -1):
        if out[i] == '--by':
            out[i:i + 2] = ['--by=' + out[i + 1]]
    return out
