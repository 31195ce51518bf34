"""Compares the registry with the catalogues in a folder.

    python3 tools/audit DATA [--root DIR]

Writes docs/audit.tsv and docs/audit.md below the root. Exit 1 if a price is
outvoted by two catalogues and no version says `confirmed`, if a price begins
before its model's release, if a rolling name has prices of its own and
rolling.yaml does not say why, or if it is not known of too many chat models
whether they call functions, see or think.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from audit import (capabilities, citations, compare, converted,  # noqa: E402
                   coverage, gaps, ours, report, rolling)
from observe.collect import adapters, collect, where  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(prog='tools/audit')
    parser.add_argument('data', nargs='?', type=Path)
    parser.add_argument('--root', type=Path, default=Path('.'))
    args = parser.parse_args()
    if args.data is None or not args.data.is_dir():
        print(where(), file=sys.stderr)
        return 2
    found, registry = collect(args.data), ours.read(args.root)
    names = {name: a.NAME for a in adapters() for name in a.CITED}
    items = compare.compare(registry, compare.current(found.rows, found.days))
    known = citations.known(registry, found.rows, found.days)
    cites = citations.citations(args.root, known, names)
    rows = report.rows(registry, items, cites)
    lists = coverage.measure(registry, coverage.named(args.root), found.rows,
                             args.data)
    holes = gaps.measure(registry, items, found.rows, args.data, args.root)
    able = capabilities.measure(registry, found.rows, args.root)
    called = rolling.measure(registry)
    rows = sorted(rows + coverage.rows(lists) + holes.rows + able.rows
                  + called.rows + converted.rows(found.converted))
    docs = args.root / 'docs'
    docs.mkdir(exist_ok=True)
    (docs / 'audit.tsv').write_text(
        ''.join('\t'.join(r) + '\n' for r in [report.HEAD, *rows]),
        encoding='utf-8')
    (docs / 'audit.md').write_text(
        report.page(registry, items, cites, rows) + coverage.page(lists)
        + gaps.page(holes) + rolling.page(called) + capabilities.page(able)
        + converted.page(found.converted, registry),
        encoding='utf-8')
    outvoted = sum(row[0] == 'outvoted' for row in rows)
    print(''.join(f'{what}: {n}\n'
                  for what, n in holes.counts + called.counts
                  + able.counts), end='')
    print(f'{len(items)} fields compared, {outvoted} outvoted; '
          f'see {docs}/audit.md')
    return 1 if outvoted or holes.wrong or called.unsaid \
        or able.worst > capabilities.MOST else 0


if __name__ == '__main__':
    sys.exit(main())
