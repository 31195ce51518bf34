"""The mreg command as the cases ask it: a file of calls, a file of names, and
a private command built around other prices.

SPDX-License-Identifier: MIT
"""
import glob
import json
import os
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
BUILD = os.path.join(ROOT, os.environ.get('BUILD', 'build'))
SHIPPED = os.path.join(BUILD, 'mreg')


def run(words, given=''):
    return subprocess.run(words, input=given, text=True, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def price(calls, command=SHIPPED):
    """The answers to a list of calls, in order."""
    given = ''.join(json.dumps(call) + '\n' for call in calls)
    words = [command, 'cost', '--batch-file', '-', '--at', 'as-of']
    said = run(words, given).stdout
    answers = [json.loads(line) for line in said.splitlines()]
    if len(answers) != len(calls):
        raise RuntimeError('%d calls, %d answers' % (len(calls),
                                                     len(answers)))
    return answers


def resolve(names, provider=None, command=SHIPPED):
    """name -> (provider, id, how); id is None where nothing matches."""
    names = list(dict.fromkeys(names))
    words = [command, 'resolve', '--json', '--file', '-']
    if provider:
        words[2:2] = ['--provider', provider]
    done = run(words, ''.join(name + '\n' for name in names))
    if done.returncode > 1:     # a provider that is not there
        return {name: (None, None, 'no such provider') for name in names}
    found = {}
    for name, line in zip(names, done.stdout.splitlines()):
        said = json.loads(line)
        found[name] = (said.get('provider'), said.get('id'),
                       said.get('match') or said.get('how'))
    return found


def build(folder):
    """Compiles a command around folder/definitions and folder/pricing."""
    done = run([os.path.join(BUILD, 'mreg-generate'), '--definitions',
                folder + '/definitions', '--pricing', folder + '/pricing',
                '--out', folder + '/generated'])
    if done.returncode:
        raise RuntimeError('the prices of the cases:\n' + done.stderr)
    # The command as it is built, but for the tables and what reads them.
    sources = sorted(glob.glob(ROOT + '/runtime/*.c') +
                     glob.glob(folder + '/generated/*.c'))
    libraries = sorted(set(glob.glob(BUILD + '/lib*.a')) -
                       {BUILD + '/libmreg.a'})
    command = folder + '/mreg'
    done = run([os.environ.get('CC', 'cc'), '-std=c11', '-O1',
                '-I' + ROOT + '/runtime', BUILD + '/obj/cli/main.o',
                *sources, '-Wl,--start-group', *libraries,
                '-Wl,--end-group', *os.environ.get('LDFLAGS', '').split(),
                '-o', command])
    if done.returncode:
        raise RuntimeError('the command of the cases:\n' + done.stderr)
    return command
