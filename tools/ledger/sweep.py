"""Goes through the price files of the chosen providers, for the tools that
mark or mend each price by what catalogues say: their options, and the edits
written or printed as one.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from . import writing
from .document import Refused
from .prices import PriceFile


def arguments(name: str, doc: str) -> argparse.ArgumentParser:
    """The options that all have."""
    parser = argparse.ArgumentParser(
        prog=f'tools/{name}', description=doc, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', nargs='?', type=Path)
    parser.add_argument('--provider', action='append', default=[])
    parser.add_argument('--unchecked', action='store_true',
                        help='do not ask the generator')
    writing.options(parser)
    return parser


def prices(asked: argparse.Namespace,
           edit: Callable[[PriceFile], int]) -> None:
    """Lets `edit`, which returns how many places it changed, edit each file;
    the generator must accept them all."""
    texts, read = {}, {}
    for path in sorted(Path(asked.root, 'pricing').glob('*.yaml')):
        if asked.provider and path.stem not in asked.provider:
            continue
        file = PriceFile(str(path))
        if edit(file):
            texts[str(path)] = file.result()
            read[str(path)] = file.document.bytes
    said = '' if asked.unchecked or not texts else writing.check(
        asked.root, texts, asked.generator)
    if said:
        raise Refused('the generator refuses; nothing is written\n' + said)
    writing.finish(asked, texts, read)


def main(asked: argparse.Namespace, run: Callable[[argparse.Namespace], None],
         name: str, where: str) -> int:
    """Runs a tool; `where` says where a folder of catalogues comes from."""
    if asked.data is None or not asked.data.is_dir():
        print(where, file=sys.stderr)
        return 2
    try:
        if not asked.unchecked and not writing.current(asked.root,
                                                       asked.generator):
            raise Refused('generated/ is not of these definitions and '
                          'prices: make regen')
        run(asked)
    except Refused as e:
        print(f'{name}: {e}', file=sys.stderr)
        return 1
    return 0
