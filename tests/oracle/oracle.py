"""What a call costs, computed from the YAML and the snapshot alone.

Exact fractions, no table, nothing of the generator: the tests hold the
library against these answers.

    oracle.py probes [PROVIDER/ID...]
                            expected bills, one a line (see probes.py)
    oracle.py deals BASE OVERLAY    the same for accounts (see deals.py)
    oracle.py traps FILE    checks the cases of traps.tsv
    oracle.py parsers       are the YAML files the same to both parsers?
    oracle.py cost PROVIDER ID AT SERVICE GEO METER=COUNT...

SPDX-License-Identifier: MIT
"""
import sys

sys.dont_write_bytecode = True

import deals
import probes
import traps
from bills import cost
from catalogue import Registry, parsers_differ
from moments import instant


def run_cost(provider, ident, at, service, geo, *pairs):
    usage = {p.split('=')[0]: int(p.split('=')[1]) for p in pairs}
    bill = cost(Registry().models[provider, ident], usage, instant(at),
                service, geo)
    print(bill.pico, bill.status(), bill.lines, bill.inherited, bill.unknown)
    return 0


def main(words):
    if words[:1] == ['probes']:
        return probes.write(Registry(), sys.stdout, words[1:])
    if words[:1] == ['deals'] and len(words) == 3:
        return deals.write(words[1], words[2], sys.stdout)
    if words[:1] == ['traps'] and len(words) == 2:
        return traps.check(Registry(), words[1])
    if words == ['parsers']:
        print('\n'.join(parsers_differ()), end='')
        return 0
    if words[:1] == ['cost'] and len(words) > 6:
        return run_cost(*words[1:])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
