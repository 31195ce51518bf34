"""Which models the catalogues beside this project name, wherever in their
files: what is not carried although one has it is a gap of ours.

SPDX-License-Identifier: MIT
"""
import glob
import json
import os

NAMED_BY = ('id', 'model', 'model_id', 'model_name', 'modelName')


def spellings(name):
    """A name as it is and without the makers and routers before it."""
    parts = name.lower().split('/')
    return {'/'.join(parts[at:]) for at in range(len(parts))}


def collect(value, into):
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, dict):
                into |= spellings(key)
            elif key in NAMED_BY and isinstance(inner, str):
                into |= spellings(inner)
            collect(inner, into)
    elif isinstance(value, list):
        for inner in value:
            collect(inner, into)


class Sources:
    """Names that a source has, and the first day of a price of each."""

    def __init__(self, folder):
        self.found = names(folder)
        self.first = {}
        with open(os.path.join(folder, 'price_history.json'),
                  encoding='utf-8') as text:
            rows = json.load(text)['rows']
        for row in rows:
            day = row.get('effective_date') or row.get('observed_date')
            for name in spellings(row['model']) if day else ():
                if day < self.first.get(name, '9'):
                    self.first[name] = day

    def __contains__(self, name):
        return name in self.found

    def priced(self, name, day):
        """Whether a series has a price of a name by a day."""
        return any(self.first.get(one, '9') <= day
                   for one in spellings(name))


def names(folder):
    found = set()
    for path in sorted(glob.glob(os.path.join(folder, '*.json'))):
        with open(path, encoding='utf-8') as text:
            collect(json.load(text), found)
    return found
