"""Takes each guard of guards.tsv away in turn, in a copy of the tree, and says
whether the test that it names notices: a guard that can go unnoticed is not
tested. Takes a quarter of an hour.

  python3 tests/net/guards.py [WORD]      only those with WORD in their name

Prints a line for each, and exits with 1 if one was not noticed.

SPDX-License-Identifier: MIT"""
import collections
import os
import shutil
import subprocess
import sys
import tempfile

Row = collections.namedtuple('Row', 'name file text without test failure')
NEEDS = {'net': ['build/libmreg_net.a', 'build/libbase.a']}


def rows():
    """The rows of each guard; those of equal names belong together."""
    path = os.path.join(os.path.dirname(__file__), 'guards.tsv')
    guards = {}
    with open(path, encoding='utf-8') as table:
        for line in table:
            if line.strip() and line[0] != '#':
                row = Row(*line.rstrip('\n').split('\t'))
                guards.setdefault(row.name, []).append(row)
    return guards


def copy(to):
    files = subprocess.run(['git', 'ls-files', '-z'], check=True,
                           capture_output=True).stdout.decode().split('\0')
    for name in filter(None, files):
        os.makedirs(os.path.join(to, os.path.dirname(name)), exist_ok=True)
        if os.path.exists(name):
            shutil.copy2(name, os.path.join(to, name))


def make(tree, targets):
    """Makes what a test needs; returns what went wrong, or nothing."""
    done = subprocess.run(['make', '-s', '-j2'] + targets, cwd=tree,
                          capture_output=True, text=True)
    return done.stderr if done.returncode else ''


def edit(tree, row):
    path = os.path.join(tree, row.file)
    with open(path, encoding='utf-8') as file:
        whole = file.read()
    if row.text not in whole:
        sys.exit('%s: %s has no such text' % (row.name, row.file))
    with open(path, 'w', encoding='utf-8') as file:
        file.write(whole.replace(row.text, row.without, 1))


def noticed(tree, guard):
    """What the test says with the guard taken away."""
    test = guard[0].test
    for row in guard:
        edit(tree, row)
    wrong = make(tree, NEEDS.get(test, ['build/mreg']))
    if wrong:
        return False, 'it does not build: ' + wrong.splitlines()[0]
    done = subprocess.run(['sh', 'tests/%s.sh' % test], cwd=tree,
                          capture_output=True, text=True)
    for row in guard:
        shutil.copy(row.file, os.path.join(tree, row.file))
    failed = [line[8:] for line in done.stdout.splitlines()
              if line.startswith('FAILED: ')]
    seen = [line for line in failed if line.startswith(guard[0].failure)]
    return bool(seen), (seen or failed or ['all passed'])[0]


def main():
    word = sys.argv[1] if len(sys.argv) > 1 else ''
    unnoticed = 0
    with tempfile.TemporaryDirectory() as tree:
        copy(tree)
        for name, guard in rows().items():
            if word not in name:
                continue
            seen, said = noticed(tree, guard)
            unnoticed += not seen
            print('%s: %s: %s: %s' % (name, guard[0].file, 'noticed' if seen
                                      else 'NOT NOTICED', said), flush=True)
    return 1 if unnoticed else 0


sys.exit(main())
