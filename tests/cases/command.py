"""The mreg command as the cases ask it: a file of calls, a file of names, and
a registry file of other prices.

SPDX-License-Identifier: MIT
"""
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


def price(calls, registry=None):
    """The answers to a list of calls, in order, by a registry file if one is
    given."""
    given = ''.join(json.dumps(call) + '\n' for call in calls)
    words = [SHIPPED, 'cost', '--batch-file', '-', '--at', 'as-of']
    words += ['--registry', registry] if registry else []
    said = run(words, given).stdout
    answers = [json.loads(line) for line in said.splitlines()]
    if len(answers) != len(calls):
        raise RuntimeError('%d calls, %d answers' % (len(calls),
                                                     len(answers)))
    return answers


def read(bodies):
    """What bodies of answers say they used, in order."""
    given = ''.join(json.dumps(body) + '\n' for body in bodies)
    said = run([SHIPPED, 'usage', 'read', '--json'], given).stdout
    answers = [json.loads(line) for line in said.splitlines()]
    if len(answers) != len(bodies):
        raise RuntimeError('%d bodies, %d answers' % (len(bodies),
                                                      len(answers)))
    return answers


def resolve(names, provider=None, registry=None):
    """name -> (provider, id, how); id is None where nothing matches."""
    names = list(dict.fromkeys(names))
    words = [SHIPPED, 'resolve', '--json', '--file', '-']
    words += ['--registry', registry] if registry else []
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


def overlaid(folder, overlay):
    """Makes a registry of the data here with an overlay, and returns its
    name."""
    registry = '%s/%s.mreg' % (folder, os.path.basename(overlay))
    done = run([SHIPPED, 'build', '-o', registry, '--base', ROOT, '--overlay',
                os.path.join(ROOT, overlay)])
    if done.returncode:
        raise RuntimeError('%s:\n%s' % (overlay, done.stderr))
    return registry


def build(folder):
    """Makes a registry of folder/definitions and folder/pricing, and returns
    its name."""
    registry = folder + '/cases.mreg'
    done = run([SHIPPED, 'build', '-o', registry, '--base', folder])
    if done.returncode:
        raise RuntimeError('the prices of the cases:\n' + done.stderr)
    return registry
