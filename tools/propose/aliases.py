"""Other spellings of models that a provider has: names that a catalogue
prices there, that nothing answers to, and that differ from the names of one
model by signs and case alone, at its very price. What another provider calls
a model of its own is no spelling of a maker's: bare, it would be the maker's.

SPDX-License-Identifier: MIT"""
import re
from decimal import Decimal

from audit.compare import same
from ledger import meters
from ledger.document import get, plain_data, scalar
from propose.edits import Proposal
from propose.facts import put, wrapped

NAMED = re.compile(r'[A-Za-z0-9@][A-Za-z0-9._:/@+-]{0,125}[A-Za-z0-9]\Z')
# Such a name means another model one day: it goes into aliases.yaml, by hand.
ROLLING = re.compile(r'(^|[-/:@])latest($|[-:@])')


def spelt(name):
    return re.sub('[^a-z0-9]', '', name.lower())


def _read(rows, providers, known):
    """Returns (provider, name) -> {source: (day, {key: price})}, of each
    source's newest file with the name."""
    found = {}
    for row in rows:
        key = row.provider, row.model
        if row.provider not in providers or row.condition != '-' \
                or row.field not in meters.KEYS or row.after != '-' \
                or (row.provider, row.model.lower()) in known \
                or not NAMED.match(row.model) or ROLLING.search(row.model):
            continue
        day, prices = found.setdefault(key, {}).get(row.source, ('', {}))
        if row.day > day:
            day, prices = row.day, {}
        if row.day == day:
            prices[row.field] = Decimal(row.value)
        found[key][row.source] = day, prices
    return found


def _agree(ours, said):
    """Whether each price that somebody states is ours."""
    return all(key in ours and same(ours[key], price)
               for _, prices in said.values()
               for key, price in prices.items())


def _put(model, names):
    those = get(model.node, 'aliases')
    if those is None:
        column = len('aliases: ') + model.node.value[0][0].start_mark.column
        put(model.document, model.node, 'aliases',
            wrapped([scalar(n, True) for n in names], column))
    else:
        names = plain_data(those) + names
        model.document.replace(those, wrapped(
            [scalar(n, True) for n in names], those.start_mark.column))


def proposals(work, rows, providers, today):
    """Yields one proposal for each model that has another spelling."""
    known = set(work.definitions.names) | set(work.definitions.prefixed)
    spellings, found = {}, {}
    elsewhere = {}
    for provider, name in known:
        elsewhere.setdefault(name, set()).add(provider)
    for (provider, name), model in work.definitions.names.items():
        spellings.setdefault((provider, spelt(name)), set()).add(
            (model.provider, model.id))
    for (provider, name), said in _read(rows, providers, known).items():
        those = spellings.get((provider, spelt(name)), set())
        if len(those) != 1:
            continue
        model = work.definitions.models[min(those)]
        if not model.maker and elsewhere.get(name.lower()):
            continue
        file = work.file(model.priced[0])
        entry = file.entries.get(model.priced[1]) if file else None
        version = entry.at(today) if entry else None
        if version and _agree(version.prices, said):
            found.setdefault((model.provider, model.id), {})[name] = said
    for (provider, name), names in sorted(found.items()):
        def apply(on, key=(provider, name), new=tuple(sorted(names))):
            _put(on.definitions.models[key], list(new))

        yield Proposal('alias', '%s/%s' % (provider, name), ', '.join(
            '%s (%s)' % (n, ', '.join('%s %s' % (s, d) for s, (d, _) in
                                      sorted(names[n].items())))
            for n in sorted(names)), apply)
