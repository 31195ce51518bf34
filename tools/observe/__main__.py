"""Writes what the catalogues in a folder say, as one sorted list.

    python3 tools/observe DATA [-o FILE]

Without a folder it says which files there can be and where they are from.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from observe.collect import collect, where            # noqa: E402
from observe.observation import write                 # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(prog='tools/observe')
    parser.add_argument('data', nargs='?', type=Path)
    parser.add_argument('-o', '--output', type=Path)
    args = parser.parse_args()
    if args.data is None or not args.data.is_dir():
        print(where(), file=sys.stderr)
        return 2
    found = collect(args.data)
    print(found.report(), file=sys.stderr)
    if args.output:
        args.output.parent.mkdir(parents=True, exist_ok=True)
        with args.output.open('w', encoding='utf-8') as out:
            write(found.rows, out)
    else:
        write(found.rows, sys.stdout)
    return 0


if __name__ == '__main__':
    sys.exit(main())
