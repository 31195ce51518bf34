"""Marks the prices with which catalogues agree.

    python3 tools/confirm DATA [--provider P]... [--checked DAY] [--write]

Of each price in force, `sources` names the catalogues whose newest file has
the same figures, and `checked` becomes the day of the newest of them; it never
goes back. A price from which a file of the last 60 days differs is listed and
stays as it is. Files after --checked are not looked at. Without --write the
change is printed.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import difflib
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from audit import compare, ours                       # noqa: E402
from confirm.judge import Judged, Place, judge        # noqa: E402
from ledger import marks, meters, writing             # noqa: E402
from ledger.document import Refused                   # noqa: E402
from ledger.names import Definitions                  # noqa: E402
from ledger.prices import PriceFile                   # noqa: E402
from observe.collect import collect, where            # noqa: E402


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog='tools/confirm', description=__doc__, allow_abbrev=False,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data', nargs='?', type=Path)
    parser.add_argument('--provider', action='append', default=[])
    parser.add_argument('--checked', metavar='DAY', default='9999-12-31')
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--unchecked', action='store_true',
                        help='do not ask the generator')
    parser.add_argument('--root', default=meters.ROOT)
    parser.add_argument('--generator', default=os.path.join(
        meters.ROOT, os.environ.get('BUILD', 'build'), 'mreg-generate'))
    return parser.parse_args()


def mark(file: PriceFile, found: dict[Place, Judged],
         newest: str) -> tuple[int, list[str]]:
    """Marks a provider's prices; returns how many, and what differs."""
    moved, wrong = 0, []
    for entry in file.entries.values():
        for version in entry.versions:
            judged = found.get((file.provider, entry.id, version.start))
            if judged is None:
                continue
            against = judged.against(newest)
            if against:
                wrong += [f'{file.provider}/{entry.id}: {line}'
                          for word in against for line in word.wrong]
                continue
            agreeing = judged.agreeing()
            if not agreeing:
                continue
            sources = {**marks.named(version), **agreeing}
            if len(sources) == 1 and marks.says(version, sources):
                sources = {}
            checked = max(version.said('checked') or '', *agreeing.values())
            if marks.mark(version, sources, checked):
                file.touched.add(entry.id)
                moved += 1
    return moved, wrong


def run(args: argparse.Namespace) -> int:
    if not args.unchecked and not writing.current(args.root, args.generator):
        raise Refused('generated/ is not of these definitions and prices: '
                      'make regen')
    found, registry = collect(args.data), ours.read(Path(args.root))
    days = {source: {d for d in known if d <= args.checked}
            for source, known in found.days.items()
            if min(known) <= args.checked}
    newest = max((d for known in days.values() for d in known), default='')
    if not newest:
        raise Refused(f'no file of {args.data} is of {args.checked} or before')
    items = compare.compare(registry, compare.current(found.rows, days))
    definitions = Definitions(os.path.join(args.root, 'definitions'))
    judged = judge(registry, items, {
        key: model.priced for key, model in definitions.models.items()})
    folder = Path(args.root, 'pricing')
    texts, read = {}, {}
    for path in sorted(folder.glob('*.yaml')):
        if args.provider and path.stem not in args.provider:
            continue
        file = PriceFile(str(path))
        moved, wrong = mark(file, judged, newest)
        print(f'{path.stem}: {moved} of {len(file.entries)} marked, '
              f'{len(wrong)} fields differ', file=sys.stderr)
        print(''.join(f'differs\t{line}\n' for line in wrong), end='',
              file=sys.stderr)
        if moved:
            texts[str(path)] = file.result()
            read[str(path)] = file.document.bytes
    said = '' if args.unchecked or not texts else writing.check(
        args.root, texts, args.generator)
    if said:
        raise Refused('the generator refuses; nothing is written\n' + said)
    if args.write:
        writing.write(args.root, texts, read)
    else:
        show(texts, read)
    return 0


def show(texts: dict[str, str], read: dict[str, bytes]) -> None:
    """Prints the edits as a unified diff."""
    for path, text in texts.items():
        sys.stdout.writelines(difflib.unified_diff(
            read[path].decode('utf-8').splitlines(True),
            text.splitlines(True), path, path))


def main() -> int:
    args = arguments()
    if args.data is None or not args.data.is_dir():
        print(where(), file=sys.stderr)
        return 2
    try:
        return run(args)
    except Refused as e:
        print(f'confirm: {e}', file=sys.stderr)
        return 1


if __name__ == '__main__':
    sys.exit(main())
