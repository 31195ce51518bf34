"""Takes the files of catalogues out of packages as registries have them.

    python3 tools/observe/unpack.py PACKAGE... --to DATA [--day DAY]

  npm pack @earendil-works/pi-ai       dist/providers/data/*.json
  pip download --no-deps litellm       model_prices_and_context_window
  pip download --no-deps genai-prices  data.py, which is read, never run

A package does not say of which day it is: --day is the day on which the
registry published it; pi-ai's has its own.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import ast
import json
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

LITELLM = 'litellm/model_prices_and_context_window_backup.json'
GENAI = 'genai_prices/data.py'
PI = 'package/dist/providers/data/'


def _members(path: Path) -> dict[str, bytes]:
    """The files of a package that are of use here."""
    def wanted(name: str) -> bool:
        return name in (LITELLM, GENAI) or name.startswith(PI)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as whole:
            return {n: whole.read(n) for n in whole.namelist() if wanted(n)}
    found: dict[str, bytes] = {}
    if not tarfile.is_tarfile(path):
        return found
    with tarfile.open(path) as whole:
        for member in whole:
            file = whole.extractfile(member) if wanted(member.name) else None
            if file:
                found[member.name] = file.read()
    return found


# ---- each package ------------------------------------------------------------


def _pi(files: dict[str, bytes], _: str | None) -> tuple[str, str, Any]:
    manifest = json.loads(files[PI + '.manifest.json'])
    models = [model for name in sorted(files)
              if not name.endswith('manifest.json')
              for group in json.loads(files[name]).values()
              for model in group.values()]
    day = manifest['generatedAt']
    return 'pi_models', day[:10], {'generatedAt': day, 'models': models}


def _litellm(files: dict[str, bytes],
             day: str | None) -> tuple[str, str, Any]:
    data = json.loads(files[LITELLM])
    data.pop('sample_spec', None)
    return 'litellm_model_prices', day or '', data


def _value(node: ast.expr) -> Any:
    """An expression of data.py as JSON; a number keeps its digits."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, (ast.List, ast.Tuple)):
        return [_value(one) for one in node.elts]
    if isinstance(node, ast.Dict):
        return {_value(k): _value(v)
                for k, v in zip(node.keys, node.values) if k}
    if not isinstance(node, ast.Call):
        raise SystemExit(f'{GENAI}:{node.lineno}: not a value')
    name, words = ast.unparse(node.func), [_value(a) for a in node.args]
    if name == 'Decimal':
        return words[0]
    if name == 'datetime.date':
        return '%04d-%02d-%02d' % tuple(words)
    if name == 'datetime.time':
        return '%02d:%02d:00' % tuple(words[:2])
    return {(word.arg or '').rstrip('_'): _value(word.value)
            for word in node.keywords if word.arg != 'tzinfo'}


def _genai(files: dict[str, bytes], day: str | None) -> tuple[str, str, Any]:
    for node in ast.parse(files[GENAI]).body:
        if isinstance(node, ast.AnnAssign) and node.value \
                and ast.unparse(node.target) == 'providers':
            return 'genai_prices', day or '', _value(node.value)
    raise SystemExit(f'{GENAI}: no list `providers`')


KINDS = ((PI + '.manifest.json', _pi), (LITELLM, _litellm), (GENAI, _genai))


def unpack(path: Path, to: Path, day: str | None) -> Path:
    files = _members(path)
    for mark, read in KINDS:
        if mark in files:
            name, of, data = read(files, day)
            break
    else:
        raise SystemExit(f'{path}: not a package of a known catalogue')
    if not of:
        raise SystemExit(f'{path}: when was it published? --day says it')
    out = to / f'{name}_{of}.json'
    out.write_text(json.dumps(data, ensure_ascii=False), encoding='utf-8')
    return out


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('packages', nargs='+', type=Path)
    parser.add_argument('--to', required=True, type=Path)
    parser.add_argument('--day')
    args = parser.parse_args()
    args.to.mkdir(parents=True, exist_ok=True)
    for path in args.packages:
        print(unpack(path, args.to, args.day))
    return 0


if __name__ == '__main__':
    sys.exit(main())
