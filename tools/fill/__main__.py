"""Adds what a catalogue prices and a price in force does not.

    python3 tools/fill DATA [--provider P]... [--write]

Meters of tokens, services, regions and long requests, as catalogues price them
whose newest file repeats our input and output. What is left out is listed with
the reason; rules.yaml has what is not believed. No price that is there is
changed. Without --write the change is printed.

SPDX-License-Identifier: MIT"""
from __future__ import annotations

import argparse
import re
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from audit import compare, ours                       # noqa: E402
from cite.__main__ import folded                      # noqa: E402
from fill.plan import Add, Left, Plan, parts          # noqa: E402
from fill.said import Sheet, rules, sheets            # noqa: E402
from ledger import marks, meters, money, sweep, writing  # noqa: E402
from ledger.document import get, pair                 # noqa: E402
from ledger.prices import Version                     # noqa: E402
from observe.collect import collect, where            # noqa: E402
from observe.observation import plain, unit_of        # noqa: E402
from propose import edits                             # noqa: E402


def line(meter: str, value: Decimal | None, name: str = '') -> str:
    name = name or meters.keys_of(meter)[0]
    text = 'unknown' if value is None else money.spell(
        (value * unit_of(name)).quantize(Decimal('0.000001')))
    return f'{name}: {text}\n'


def when_text(add: Add, boundary: str) -> str:
    words = []
    for part in sorted(add.when):
        key, value = part.split('=')
        words.append(f'{boundary if key == "input_tokens_above" else key}: '
                     f'{value}')
    return ', '.join(words)


def prices(add: Add, sheet: Sheet, pad: str) -> str:
    order = list(meters.METERS)
    return ''.join(pad + line(m, v, sheet.fields.get(m, ''))
                   for m, v in sorted(add.prices.items(),
                                      key=lambda it: order.index(it[0])))


def into(version: Version, add: Add, sheet: Sheet) -> bool:
    """Puts prices into the base or an entry that is there."""
    document = version.document
    for override in version.overrides:
        if add.when and parts(override.when) == add.when:
            node, column = override.node, \
                override.node.value[0][0].start_mark.column
            break
    else:
        if add.when:
            return False
        node = version.node
        column = node.value[0][0].start_mark.column
    left = Add(add.when)
    for meter, value in add.prices.items():
        for name in meters.keys_of(meter):
            if get(node, name) is not None:
                document.replace(get(node, name), line(
                    meter, value, name).split(': ')[1].strip())
                break
        else:
            left.prices[meter] = value
    keys = [kv for kv in node.value if kv[0].value in meters.KEYS
            or kv[0].value in ('when', 'multiply')]
    document.insert_line(document.last_line((keys or node.value)[-1][1]) + 1,
                         prices(left, sheet, ' ' * column))
    return True


def put(version: Version, name: str, text: str) -> None:
    document, node = version.document, version.node
    key, value = None, None
    for before in ('confirmed', 'notes', 'checked', 'sources', 'source'):
        key, value = pair(node, before)
        if key is not None and before != name:
            break
    document.insert_line(document.last_line(value) + 1, folded(
        name, text, node.value[0][0].start_mark.column))


def say_why(version: Version, said: str) -> None:
    """A threshold or a region changes prices of the past."""
    document = version.document
    key, value = pair(version.node, 'corrects')
    if key is None:
        put(version, 'corrects', said)
        return
    start, end = document.lines_of(key, value)
    document.splice(start, end, folded(
        'corrects', f'{" ".join(value.value.split())}; {said}',
        version.node.value[0][0].start_mark.column))


def edit(version: Version, plan: Plan, boundary: str) -> None:
    document, sheet = version.document, plan.sheet
    pad = ' ' * version.node.value[0][0].start_mark.column
    texts = []
    for add in plan.adds.values():
        if not into(version, add, sheet):
            factor = f'{pad}    multiply: {plain(add.multiply)}\n' \
                if add.multiply else ''
            texts.append(f'{pad}  - when: {{{when_text(add, boundary)}}}\n'
                         + factor + prices(add, sheet, pad + '    '))
    cites = sheet.cites(plan.used())
    if any(not p.startswith('service=') for a in plan.adds for p in a):
        say_why(version, (', '.join(f'{s} {d}' for s, d in cites.items())
                          or 'its other names') + ' price ' + ', '.join(sorted(
                    {p.split('=')[1] for a in plan.adds for p in a})))
    if cites:
        marks.mark(version, {**marks.named(version), **cites},
                   max([version.said('checked') or '', *cites.values()]))
    if texts:
        key, value = pair(version.node, 'overrides')
        if key is None:
            texts.insert(0, f'{pad}overrides:\n')
            value = version.node
        document.insert_line(document.last_line(value) + 1, ''.join(texts))


def say(name: str, why: str) -> None:
    print(f'left out\t{name}\t{why}', file=sys.stderr)


def planned(version: Version, sheet: Sheet, price: Any,
            name: str) -> Plan | None:
    try:
        plan = Plan(version, sheet, price)
    except Left as e:
        say(name, str(e))
        return None
    for why in plan.left:
        say(name, why)
    return plan if plan.adds else None


def proposals(work: edits.Work, registry: ours.Registry,
              found: dict[ours.Model, Sheet], providers: list[str]
              ) -> list[edits.Proposal]:
    out = []
    for owner, sheet in sorted(found.items(), key=lambda it: it[0]):
        file = work.file(owner[0])
        entry = file.entries.get(owner[1]) if file else None
        version = entry.at(registry.as_of) if entry else None
        known = registry.at(owner, registry.as_of)
        if version is None or known is None or (
                providers and owner[0] not in providers) \
                or version.start != known.begins:
            continue

        def price(meter: str, condition: str, owner: ours.Model = owner,
                  known: ours.Version = known) -> Decimal | None:
            return registry.price(owner, known, meter, condition)

        plan = planned(version, sheet, price, '/'.join(owner))
        if plan is None:
            continue
        boundary = 'input_tokens_' + (work.definitions.providers.get(
            owner[0]) or {}).get('tier_boundary', 'above')

        def apply(now: edits.Work, owner: ours.Model = owner,
                  plan: Plan = plan, boundary: str = boundary) -> None:
            fresh = now.file(owner[0])
            entry = fresh.entries[owner[1]]
            fresh.touched.add(owner[1])
            edit(entry.at(registry.as_of), plan, boundary)
            for later in entry.versions:
                if later.start[:10] > registry.as_of:
                    edit(later, plan.later(), boundary)
        out.append(edits.Proposal(
            'fill', '/'.join(owner), ', '.join(
                sorted(';'.join(sorted(a)) or '+'.join(sorted(it.prices))
                       for a, it in plan.adds.items())), apply))
    return out


def equal(work: edits.Work, providers: list[str]) -> list[edits.Proposal]:
    """Meters that cost what another does, as rules.yaml says: in each version
    and entry that states the other one."""
    out = []
    for rule in rules()['equal']:
        for path in sorted(Path(work.root, 'pricing').glob('*.yaml')):
            if not re.fullmatch(rule['provider'], path.stem) or (
                    providers and path.stem not in providers):
                continue
            for name, entry in work.file(path.stem).entries.items():
                if re.fullmatch(rule['model'], name) and any(
                        not states(v, rule['meter'])
                        for v in entry.versions):
                    out.append(as_another(path.stem, name, rule))
    return out


def states(version: Version, meter: str) -> bool:
    return any(k in version.prices for k in meters.keys_of(meter))


def as_another(provider: str, name: str, rule: dict[str, str]
               ) -> edits.Proposal:
    key, like = (meters.keys_of(rule[k])[0] for k in ('meter', 'as'))

    def apply(now: edits.Work) -> None:
        file = now.file(provider)
        file.touched.add(name)
        for version in file.entries[name].versions:
            if states(version, rule['meter']) or like not in version.prices:
                continue
            for node in [version.node] + [o.node for o in version.overrides]:
                at, value = pair(node, like)
                if at is not None:
                    version.document.insert_line(
                        version.document.last_line(value) + 1,
                        f'{" " * at.start_mark.column}{key}: {value.value}\n')
            if version.said('notes') is None:
                put(version, 'notes', rule['notes'])
    return edits.Proposal('equal', f'{provider}/{name}',
                          f'{rule["meter"]} as {rule["as"]}', apply)


def run(asked: argparse.Namespace) -> None:
    found, registry = collect(asked.data), ours.read(Path(asked.root))
    items = compare.compare(registry, compare.current(found.rows, found.days))
    work = edits.Work(asked.root)
    wanted = proposals(work, registry, sheets(registry, items),
                       asked.provider)
    same = equal(work, asked.provider)
    done = {one.name for one in same}
    kept, texts, read = edits.settle(
        asked.root, asked.generator,
        same + [one for one in wanted if one.name not in done], say)
    for one in kept:
        print(f'{one.kind}\t{one.name}\t{one.what}', file=sys.stderr)
    writing.finish(asked, texts, read)


if __name__ == '__main__':
    sys.exit(sweep.main(sweep.arguments('fill', __doc__).parse_args(), run,
                        'fill', where()))
