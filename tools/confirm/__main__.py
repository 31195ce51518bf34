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
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from audit import compare, ours                       # noqa: E402
from confirm.judge import Judged, Place, judge        # noqa: E402
from ledger import marks, sweep                       # noqa: E402
from ledger.document import Refused                   # noqa: E402
from ledger.names import Definitions                  # noqa: E402
from ledger.prices import PriceFile                   # noqa: E402
from observe.collect import collect, where            # noqa: E402


def arguments() -> argparse.Namespace:
    parser = sweep.arguments('confirm', __doc__)
    parser.add_argument('--checked', metavar='DAY', default='9999-12-31')
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


def run(args: argparse.Namespace) -> None:
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

    def edit(file: PriceFile) -> int:
        moved, wrong = mark(file, judged, newest)
        print(f'{file.provider}: {moved} of {len(file.entries)} marked, '
              f'{len(wrong)} fields differ', file=sys.stderr)
        print(''.join(f'differs\t{line}\n' for line in wrong), end='',
              file=sys.stderr)
        return moved

    sweep.prices(args, edit)


if __name__ == '__main__':
    sys.exit(sweep.main(arguments(), run, 'confirm', where()))
