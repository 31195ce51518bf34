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


def names(folder):
    found = set()
    for path in sorted(glob.glob(os.path.join(folder, '*.json'))):
        with open(path, encoding='utf-8') as text:
            collect(json.load(text), found)
    return found
