"""Mends citations that the cited file does not hold.

    python3 tools/cite DATA [--provider P]... [--write]

A version of pricing/ that cites a catalogue is compared with what that said on
the day. If it said something else, the same catalogue's day on which it had
the version's figures is cited, else the catalogues and days that had them.
A first price that was observed begins on the earliest day on which a
catalogue had it. A price is never changed. What nobody ever said is listed,
for people. Without --write the change is printed.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import sys
import textwrap
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from audit import citations, ours                     # noqa: E402
from audit.citations import Cited, Known, Version     # noqa: E402
from ledger import marks, sweep                       # noqa: E402
from ledger.document import pair                      # noqa: E402
from ledger.prices import PriceFile                   # noqa: E402
from observe.collect import adapters, collect, where  # noqa: E402


def day_of(known: Known, version: Version, source: str) -> str | None:
    """The best day on which a source had a version's figures: the latest while
    it was in force, else the nearest before."""
    days = [d for d in known.days(source, version.model)
            if d < version.ends and known.state(
                version.model, version.figures, source, d) == 'held']
    within = [d for d in days if d >= version.begins[:10]]
    return (within or days or [None])[-1]


def better(known: Known, version: Version, old: Cited) -> dict[str, str]:
    """{catalogue: day} in place of a citation that does not hold."""
    day = day_of(known, version, old.source)
    if day:
        return {old.source: day}
    found = {source: day_of(known, version, source)
             for source in sorted({s for s, m in known.rows
                                   if m == version.model})}
    return {source: day for source, day in found.items() if day}


def earliest(known: Known, version: Version,
             released: str) -> tuple[str, str] | None:
    """The first day since the release, and the catalogue, of the figures."""
    return min(((day, source) for source, model in known.rows
                if model == version.model and source != 'openrouter'
                for day in known.days(source, model)
                if released <= day < version.begins[:10] and known.state(
                    model, version.figures, source, day) == 'held'),
               default=None)


def begin(version, day: str, source: str) -> None:
    """Moves the beginning of a version of a file back to a day."""
    said = '%s had the price already' % f'{source} {day}'
    column = version.node.value[0][0].start_mark.column
    version.document.replace(pair(version.node, 'effective_date')[1], day)
    key, node = pair(version.node, 'corrects')
    if key is None:
        key, node = pair(version.node, 'checked')
        version.document.insert_line(
            version.document.last_line(node) + 1,
            folded('corrects', said, column))
    else:
        start, end = version.document.lines_of(key, node)
        version.document.splice(start, end, folded(
            'corrects', f'{node.value}; {said}', column))


def folded(key: str, text: str, column: int) -> str:
    """A key and a text as lines that fit."""
    line = f'{" " * column}{key}: {marks.scalar(text)}\n'
    if len(line) <= marks.WIDTH:
        return line
    pad = ' ' * (column + 2)
    return f'{" " * column}{key}: >-\n' + '\n'.join(textwrap.wrap(
        text, marks.WIDTH - 10, initial_indent=pad, subsequent_indent=pad,
        break_long_words=False, break_on_hyphens=False)) + '\n'


def rewrite(version, stated: Version,
            wrong: dict[str, dict[str, str]]) -> None:
    """Edits a version of a file: `wrong` has what to write for each text. A
    price in force that its catalogue no longer lists was last looked at when
    that still did."""
    document = version.document
    listed = marks.named(version)
    sources = {}
    for source, day in listed.items():
        sources.update(wrong.get(f'{source} {day}') or {source: day})
    key, node = pair(version.node, 'source')
    text = node.value if node is not None else ''
    for old, new in wrong.items():
        if text == old:
            sources.update(new)
            start, end = document.lines_of(key, node)
            document.splice(start, end, '')
        elif old in text:
            text = text.replace(old, ' and '.join(f'{s} {d}'
                                                  for s, d in new.items()))
    if node is not None and text != node.value and text not in wrong:
        start, end = document.lines_of(key, node)
        document.splice(start, end, folded('source', text,
                                           key.start_mark.column))
    found = [*sources.values(),
             *(d for new in wrong.values() for d in new.values())]
    whole = text in wrong and stated.ends > '9999'
    checked = version.said('checked') or ''
    newest = max(*found, min(checked, stated.begins[:10]) if whole
                 else checked)
    marks.mark(version, sources, newest)


def mend(file: PriceFile, known: Known, registry: ours.Registry,
         mine: dict[tuple[str, str], Version]) -> tuple[int, list[str]]:
    """Mends a file's citations; returns how many, and what nobody said."""
    moved, left = 0, []
    for entry in file.entries.values():
        for version in entry.versions:
            stated = mine[entry.id, version.start]
            released = registry.models.get(stated.model, [''] * 4)[3]
            first = earliest(known, stated, released) if (
                version is entry.versions[0]
                and version.said('precision') == 'observed') else None
            if first:
                begin(version, *first)
                file.touched.add(entry.id)
                moved += 1
            wrong = {}
            for one in stated.cited:
                if known.state(stated.model, stated.figures, one.source,
                               one.token) in ('held', 'no price',
                                             'its file is not here'):
                    continue
                new = better(known, stated, one)
                if new:
                    wrong[one.text] = new
                else:
                    left.append(f'{file.provider}\t{entry.id}\t'
                                f'{version.start}\t{one.text}')
            if wrong:
                rewrite(version, stated, wrong)
                file.touched.add(entry.id)
                moved += len(wrong)
    return moved, left


def run(args: argparse.Namespace) -> None:
    root = Path(args.root)
    names = {name: a.NAME for a in adapters() for name in a.CITED}
    found = collect(args.data)
    registry = ours.read(root)
    known = citations.known(registry, found.rows, found.days)
    stated: dict[str, dict[tuple[str, str], Version]] = {}
    for version in citations.versions(root, names):
        stated.setdefault(version.model[0], {})[
            version.model[1], version.begins] = version

    def edit(file: PriceFile) -> int:
        moved, left = mend(file, known, registry,
                           stated.get(file.provider, {}))
        if moved or left:
            print(f'{file.provider}: {moved} mended, {len(left)} left',
                  file=sys.stderr)
        print(''.join(f'left\t{line}\n' for line in left), end='',
              file=sys.stderr)
        return moved

    sweep.prices(args, edit)


if __name__ == '__main__':
    sys.exit(sweep.main(sweep.arguments('cite', __doc__).parse_args(), run,
                        'cite', where()))
