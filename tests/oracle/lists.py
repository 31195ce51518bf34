"""The lists of runtime/mreg_lists.h, read as text.

SPDX-License-Identifier: MIT
"""
import os
import re

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), '..', '..'))


def rows(name):
    """The arguments of each X(...) of one list."""
    path = os.path.join(ROOT, 'runtime', 'mreg_lists.h')
    with open(path, encoding='ascii') as f:
        text = f.read().replace('\\\n', ' ')
    line = re.search(r'#define MREG_%s\(X\) (.*)' % name, text).group(1)
    return [[part.strip().strip('"') for part in row.split(',')]
            for row in re.findall(r'X\(([^()]*)\)', line)]


class Meter:
    """What is counted; `parent` is a name, the meter's own, or None: free."""

    def __init__(self, row, names):
        self.name = row[2]
        self.unit = row[3]
        self.parent = names.get(row[4])
        self.side = row[5]


def load_meters():
    table = rows('METERS')
    names = {row[1]: row[2] for row in table}
    return {row[2]: Meter(row, names) for row in table}


METERS = load_meters()
SERVICES = [row[2] for row in rows('SERVICES')]
TOKENS = frozenset(m.name for m in METERS.values() if m.unit == 'TOKEN')
PROMPT = [m.name for m in METERS.values() if m.side == 'PROMPT']
