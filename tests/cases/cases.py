"""Asks the mreg command the cases of other projects.

usage: cases.py [-v] [-t] FOLDER SOURCES SCRATCH: FOLDER holds cost_cases.json,
model_strings.json and usage_bodies.json, SOURCES the catalogues of others;
SCRATCH is an empty folder. -t prints the shares by suite and by provider
instead of the counts.

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
    wordy, shares = '-v' in words, '-t' in words
    folder, catalogues, scratch = [w for w in words if w[0] != '-']
    tally = Tally(wordy, sources.Sources(catalogues))
    costs.ask(tally, load(folder, 'cost_cases.json'), scratch, {})
    bodies.ask(tally, load(folder, 'usage_bodies.json'))
    names.ask(tally, load(folder, 'model_strings.json'), scratch)
    if shares:
        return tally.shares()
    return 0 if tally.finish() else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
