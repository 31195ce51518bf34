"""The texts that counts are compared on: corpus.py FOLDER

Writes FOLDER/corpus.bin, all documents one after the other, and
FOLDER/corpus.idx, a line for each: its bytes and its class. Documents have
up to 32 KB; a part of every class comes in small ones. Prints the bytes of
each class and, as `missing: NAME`, each package that could not be had.

SPDX-License-Identifier: MIT
"""
import os
import random
import sys

import kinds
import texts

LARGE = 32768


def cut(data, sizes):
    """Documents of those sizes, or a byte or two less: no character cut."""
    at = 0
    while at < len(data):
        end = min(len(data), at + next(sizes))
        while end < len(data) and end > at and data[end] & 0xC0 == 0x80:
            end -= 1
        if end == at:
            continue
        # What a package's files were cut to may end within a character.
        document = data[at:end].decode('utf-8', 'ignore').encode()
        if document:
            yield document
        at = end


def large():
    while True:
        yield LARGE


def small(source):
    """Mostly under 100 bytes, up to 3000."""
    while True:
        yield 1 + int(3000 ** source.random())


def natural(folder, source):
    for name, data in texts.texts(folder):
        part = len(data) // 32
        for document in cut(data[:part], small(source)):
            yield name, document
        for document in cut(data[part:], large()):
            yield name, document


def made(source):
    for kind, whole, pieces in kinds.KINDS:
        data = kinds.stretches(source, kind, whole * 1024)
        for document in cut(data, large()):
            yield kind.__name__, document
        data = kinds.stretches(source, kind, pieces * 1024)
        for document in cut(data, small(source)):
            yield kind.__name__, document
    for document in kinds.long_runs():
        yield 'long_run', document


def main(folder):
    for package in texts.fetch(os.path.join(folder, 'packages')):
        print('missing:', package)
    source = random.Random(2026)
    sums = {}
    with open(os.path.join(folder, 'corpus.bin'), 'wb') as data, \
            open(os.path.join(folder, 'corpus.idx'), 'w',
                 encoding='ascii') as index:
        for part in natural(folder + '/packages', source), made(source):
            for name, document in part:
                data.write(document)
                print(len(document), name, file=index)
                sums[name] = sums.get(name, 0) + len(document)
    for name, size in sums.items():
        print('%-14s %9d' % (name, size))


main(sys.argv[1])
