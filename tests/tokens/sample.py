"""The sample that is checked in: sample.py FOLDER, from the project's root.

Sentences of our own in many languages, some of our own files, and a little
of every kind of made text, in the form that corpus.py writes. After it,
reference.cjs writes the counts and ids:

  FEW=64 node tests/tokens/reference.cjs MODULES FOLDER ENCODING...

SPDX-License-Identifier: MIT
"""
import os
import random
import sys

import kinds

OURS = ('runtime/money.c', 'tests/lib.sh', 'tests/tokens/kinds.py',
        'tests/tokens/reference.cjs', 'pricing/README.md')
EACH, MOST = 2000, 3000


def sentences():
    with open('tests/tokens/sentences.tsv', encoding='utf-8') as rows:
        for row in rows:
            if row[0] != '#':
                yield row.rstrip('\n').split('\t')[1]


def parts(text, size):
    for at in range(0, len(text), size):
        yield text[at:at + size]


def documents(source):
    spoken = list(sentences())
    for sentence in spoken:
        yield 'sentence', sentence
    source.shuffle(spoken)
    for part in parts('\n'.join(spoken), MOST):
        yield 'sentences', part
    for path in OURS:
        with open(path, encoding='utf-8') as text:
            yield 'ours', text.read(MOST)
    for c in kinds.SAMPLES + kinds.BLANKS + kinds.NOT_BLANKS + kinds.RUNS:
        yield 'characters', c
    for kind, _, _ in kinds.KINDS:
        text = kinds.stretches(source, kind, EACH).decode()
        yield kind.__name__, text[:EACH]
        for _ in range(24):
            yield kind.__name__, kind(source)[:400]
    for unit in kinds.RUNS:
        for count in 2, 3, 4, 17, 131, 300:
            yield 'run', unit * count
    yield 'nothing', ''


def main(folder):
    with open(os.path.join(folder, 'corpus.bin'), 'wb') as data, \
            open(os.path.join(folder, 'corpus.idx'), 'w',
                 encoding='ascii') as index:
        for name, text in documents(random.Random(7)):
            data.write(text.encode())
            print(len(text.encode()), name, file=index)


main(sys.argv[1])
