"""Writes files, all or none, and only what the generator accepts, or prints
what would change.

SPDX-License-Identifier: MIT"""
import difflib
import os
import shutil
import subprocess
import sys
import tempfile

from . import meters
from .document import Refused


def generator():
    """Returns the path of the generator that `make regen` builds."""
    return os.path.join(meters.ROOT, os.environ.get('BUILD', 'build'),
                        'mreg-generate')


def options(parser):
    """Adds where to edit, which generator to ask, and whether to write."""
    parser.add_argument('--write', action='store_true', help='edit the files; '
                        'without it the change is printed')
    parser.add_argument('--root', default=meters.ROOT)
    parser.add_argument('--generator', default=generator())


def _folder(root):
    return [os.path.join(root, 'definitions'), os.path.join(root, 'pricing')]


def _stage(root, files, place):
    """Makes copies of both folders, with links to what does not change."""
    for folder in _folder(root):
        for path, _, names in os.walk(folder):
            there = os.path.join(place, os.path.relpath(path, root))
            os.makedirs(there)
            for name in names:
                os.symlink(os.path.join(os.path.abspath(path), name),
                           os.path.join(there, name))
    for path, text in files.items():
        there = os.path.join(place, os.path.relpath(path, root))
        os.makedirs(os.path.dirname(there), exist_ok=True)
        if os.path.lexists(there):
            os.unlink(there)
        with open(there, 'w', encoding='utf-8', newline='') as f:
            f.write(text)


def _ask(generator, place, *words):
    if not os.access(generator, os.X_OK):
        raise Refused('%s is not there: `make regen` builds it; --unchecked '
                      'goes on without asking it' % generator)
    return subprocess.run(
        [os.path.abspath(generator), '--out', *words], cwd=place,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)


def current(root, generator):
    """Tells whether generated/ is what the generator would write."""
    return _ask(generator, root, 'generated', '--check').returncode == 0


def check(root, files, generator):
    """Returns what the generator says against the edited folders: '' is
    nothing. Raises Refused if there is no generator."""
    with tempfile.TemporaryDirectory() as place:
        _stage(root, files, place)
        done = _ask(generator, place, 'out')
    return '' if done.returncode == 0 else \
        done.stderr.decode('utf-8', 'replace') or 'the generator failed\n'


def _put_back(renamed, kept):
    for path in renamed:
        if path in kept:
            os.replace(kept[path], path)
        else:
            os.unlink(path)


def write(root, files, read):
    """Writes all files or none. `read` has the bytes that each had when it
    was read, None for a new one: a file that has changed since is not
    overwritten."""
    with tempfile.TemporaryDirectory(prefix='.ledger-', dir=root) as place:
        fresh, kept, renamed = {}, {}, []
        for number, (path, text) in enumerate(sorted(files.items())):
            fresh[path] = os.path.join(place, 'new-%d' % number)
            with open(fresh[path], 'w', encoding='utf-8', newline='') as f:
                f.write(text)
                f.flush()
                os.fsync(f.fileno())
            if read.get(path) is not None:
                kept[path] = os.path.join(place, 'old-%d' % number)
                shutil.copy2(path, kept[path])
                shutil.copymode(path, fresh[path])
                with open(kept[path], 'rb') as f:
                    if f.read() != read[path]:
                        raise Refused('%s has changed meanwhile' % path)
            elif os.path.lexists(path):
                raise Refused('%s is there meanwhile' % path)
        try:
            for path, name in fresh.items():
                os.makedirs(os.path.dirname(path), exist_ok=True)
                os.replace(name, path)
                renamed.append(path)
        except BaseException:
            _put_back(renamed, kept)
            raise


def show(texts, read, root):
    """Yields the edits as a unified diff, to be applied with patch -p1."""
    for path in sorted(texts):
        name = os.path.relpath(path, root)
        before = read.get(path)
        yield from difflib.unified_diff(
            (before or b'').decode('utf-8').splitlines(True),
            texts[path].splitlines(True),
            'a/' + name if before is not None else '/dev/null', 'b/' + name)


def finish(asked, texts, read):
    """Writes the files or prints what would change, as `options` say."""
    if asked.write:
        write(asked.root, texts, read)
    else:
        sys.stdout.writelines(show(texts, read, asked.root))
