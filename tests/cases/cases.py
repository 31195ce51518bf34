"""Asks the mreg command the cases of other projects.

usage: cases.py [-v] FOLDER SOURCES SCRATCH: FOLDER holds cost_cases.json,
model_strings.json and usage_bodies.json, SOURCES the catalogues of others;
SCRATCH is an empty folder.

SPDX-License-Identifier: MIT
"""
import json
import os
import sys

import bodies
import costs
import names
import sources
from tally import Tally


def load(folder, name):
    with open(os.path.join(folder, name), encoding='utf-8') as text:
        return json.load(text)


def main(words):
    wordy = '-v' in words
    folder, catalogues, scratch = [w for w in words if w != '-v']
    tally = Tally(wordy, sources.names(catalogues))
    private = costs.ask(tally, load(folder, 'cost_cases.json'), scratch,
                        {bodies.MODEL: (bodies.book(), '')})
    bodies.ask(tally, load(folder, 'usage_bodies.json'), private)
    names.ask(tally, load(folder, 'model_strings.json'))
    return 0 if tally.finish() else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
