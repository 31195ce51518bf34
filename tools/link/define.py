"""What catalogues say of a maker's model that only hosts sell.

A fact is taken that most of them state; what they disagree about is left out.

SPDX-License-Identifier: MIT"""
import calendar
import re
from collections import Counter

from ledger import meters
from ledger.document import get, plain_data, scalar
from observe import observation

from .spell import plain

FACTS = ('released', 'knowledge_cutoff', 'context_window_input',
         'context_window_output')
DAY = r'20\d\d-\d\d-\d\d'
UNPRICED = 'only hosts sell it'
SERVED = {'large_context', 'extra_large_context', 'batch_api',
          'prompt_caching', 'streaming', 'fine_tuning', 'web_search'}


class Facts:
    """The votes of every catalogue and host, by maker and plain name."""

    def __init__(self, lines, speller):
        self.votes, self.newest = {}, {}
        models = {}
        for row in observation.read(lines):
            if row.field not in FACTS and row.field != 'display_name' \
                    and not row.field.startswith('capability:'):
                continue
            key = row.provider, row.model
            if key not in models:
                maker, names = speller.candidates(*key)
                models[key] = [(maker, plain(n)) for n in names] \
                    if maker else []
            for one in models[key]:
                self.newest[one] = max(row.day, self.newest.get(one, ''))
                self.votes.setdefault(one, {}).setdefault(
                    row.field, {})[row.source, row.provider] = row.value

    def of(self, maker, names):
        out = {}
        for name in names:
            for field, votes in self.votes.get((maker, plain(name)),
                                               {}).items():
                out.setdefault(field, {}).update(votes)
        return out


def most(votes):
    """Returns what more than half say, or None."""
    if not votes:
        return None
    value, n = Counter(votes.values()).most_common(1)[0]
    return value if 2 * n > len(votes) else None


def month(value):
    """2026-06 or a day of it as it is written here: June 2026."""
    said = re.match(r'(\d{4})-(\d\d)', value)
    return '%s %s' % (calendar.month_name[int(said.group(2))],
                      said.group(1)) if said else value


def capabilities(votes, kind):
    yes, no = set(), set()
    for field, said in votes.items():
        if not field.startswith('capability:') or field[11:] in SERVED:
            continue
        n = Counter(said.values())
        if n['yes'] > 2 * n['no']:
            yes.add(field[11:])
        elif n['no'] > 2 * n['yes']:
            no.add(field[11:])
    if kind:
        yes = (yes - set(kind['lacks'])) | set(kind['has'])
        no = (no | set(kind['lacks'])) - yes
    else:
        yes |= {'text_input', 'text_output'} - no
    return yes, no - yes


def listed(key, names):
    """Returns a list in braces, in lines of 80 columns."""
    lines, line = [], ''
    for name in (c for c in meters.CAPABILITIES if c in names):
        if line and len(line) + len(name) > 68:
            lines.append(line.rstrip())
            line = ''
        line += name + ', '
    lines.append(line.rstrip(', '))
    if len(lines) == 1 and len(key) + len(lines[0]) < 70:
        return '    %s: [%s]\n' % (key, lines[0])
    return '    %s:\n      [%s]\n' % (key, '\n       '.join(lines))


def kind_of(rules, name):
    for kind in rules['kinds']:
        if re.search(kind['name'], plain(name)):
            return kind
    return None


def definition(rules, facts, maker, name, others):
    """Returns the text of a row of models.yaml. `others` are the spellings
    of hosts, by which catalogues may know it."""
    votes = facts.of(maker, {name} | set(others))
    title = min([v for v in votes.get('display_name', {}).values()
                 if plain(v) == plain(name)] + [name],
                key=lambda v: (v == v.lower(), ' ' not in v, v))
    lines = ['  %s:\n' % scalar(name), '    name: %s\n' % scalar(title)]
    for field in ('context_window_input', 'context_window_output',
                  'knowledge_cutoff', 'released'):
        value = most(votes.get(field))
        if value and value != '0' and (
                field != 'released' or re.fullmatch(DAY, value)):
            if field == 'knowledge_cutoff':
                value = '"%s"' % month(value)
            lines.append('    %s: %s\n' % (field, value))
    yes, no = capabilities(votes, kind_of(rules, name))
    lines.append(listed('capabilities', yes))
    if no:
        lines.append(listed('lacks', no))
    return ''.join(lines + ['    unpriced: %s\n' % UNPRICED])


def stated(node, key):
    found = get(node, key)
    return set(plain_data(found)) if found is not None else set()
