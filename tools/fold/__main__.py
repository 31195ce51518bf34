"""Puts what the offers of a host repeat into the rules of the host.

    python3 tools/fold PROVIDER... [--write]

A dated name that has no other price than its undated twin becomes a day of
it (`dated:`), or refers to its price if the offers differ. An id under the
prefix of the rules that costs the price without it times the factor becomes a
prefix of it (`profiles:`). What is not folded is listed with the reason.
Without --write the change is printed.

SPDX-License-Identifier: MIT"""
import argparse
import os
import sys
from fractions import Fraction

sys.path.insert(0, os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))

from ledger import meters, money, writing               # noqa: E402
from ledger.document import get, pair, plain_data        # noqa: E402
from ledger.names import Definitions                     # noqa: E402
from ledger.prices import PriceFile                      # noqa: E402

FEES = ('web_search_per_1k', 'file_search_per_1k')
# What a fold may leave to the offer that stays.
FOLDED = ('aliases', 'dated', 'profiles', 'pricing_ref', 'geo')


class Differs(Exception):
    """Why two offers are not folded."""


def times(price, factor):
    return price if isinstance(price, str) else Fraction(price) * factor


def covers(ours, theirs, factor, where):
    """Raises unless `ours` has each known price of `theirs`, times it."""
    for key, price in theirs.items():
        by = factor if meters.is_token(key) else 1
        have = ours.get(key)
        if key in FEES and have is None:
            continue
        if price == 'unknown' and have is None:
            continue
        if have is None or isinstance(have, str) != isinstance(price, str) \
                or times(have, by) != price:
            raise Differs('%s %s %s, not %s' % (
                where, key, money.spell(price), '-' if have is None else
                money.spell(have)))


def compare(ours, theirs, factor):
    """Raises unless a version has all that another states."""
    covers(ours.prices, theirs.prices, factor, theirs.start)
    have = {o.when: o for o in ours.overrides}
    for o in theirs.overrides:
        mine = have.get(o.when)
        if mine is None or mine.multiply != o.multiply:
            raise Differs('%s when %s' % (theirs.start, o.when))
        covers(mine.prices, o.prices, factor, '%s when %s' % (
            theirs.start, o.when))


def alike(ours, theirs, factor=1):
    """Raises unless an entry has what another states, as each of its versions
    begins, and in the end."""
    if not ours.versions or not theirs.versions:
        raise Differs('it has no price')
    for version in theirs.versions:
        held = ours.at(version.start[:10])
        if held is None:
            raise Differs('it is older: %s' % version.start)
        compare(held, version, factor)
    compare(ours.versions[-1], theirs.versions[-1], factor)


class Fold:
    def __init__(self, root, provider):
        self.provider = provider
        self.definitions = Definitions(os.path.join(root, 'definitions'))
        self.rules = self.definitions.rules[provider]
        self.offers = self.definitions.files[os.path.join(
            root, 'definitions', provider, 'offers.yaml')]
        self.prices = PriceFile(os.path.join(root, 'pricing',
                                             provider + '.yaml'))
        self.more = {}        # bare id -> key -> what joins its list
        self.fees = {}        # bare id -> what it did not state

    def model(self, name):
        return self.definitions.models.get((self.provider, name))

    def entry(self, name):
        model = self.model(name)
        own = model and model.priced == (self.provider, name)
        return self.prices.entries.get(name) if own else None

    def drop(self, model, entry, bare):
        """Takes an offer and its price out of the files."""
        self.offers.splice(*self.offers.lines_of(model.key, model.node), '')
        self.drop_price(entry, bare)

    def drop_price(self, entry, bare):
        """Takes a price out; what refers to it refers to the other then."""
        self.prices.touched.add(entry.id)
        for m in self.definitions.sharing((self.provider, entry.id)):
            ref = get(m.node, 'pricing_ref')
            if ref is not None:
                m.document.replace(ref, '"%s"' % ref.value.replace(entry.id,
                                                                 bare))
        self.prices.document.splice(*self.prices.document.lines_of(
            entry.key, entry.node), '')

    def same_facts(self, one, other):
        return [{k: v for k, v in plain_data(m.node).items()
                 if k not in FOLDED} for m in (one, other)]

    def older(self, name, bare):
        """Gives the undated name the list of a dated one that was seen
        before it, if no more is known of the beginning of its own."""
        mine, theirs = self.entry(bare), self.entry(name)
        if mine.versions[0].said('precision') != 'observed' \
                or mine.versions[0].start <= theirs.versions[0].start:
            raise Differs('its first price is of another day')
        alike(theirs, mine)
        document = self.prices.document
        end = document.line(document.last_line(mine.node) + 1)
        document.splice(
            document.line(mine.node.start_mark.line), end, document.text[
                document.line(theirs.node.start_mark.line):
                document.line(document.last_line(theirs.node) + 1)])
        self.prices.touched.add(bare)

    def dated(self, name, bare, day):
        model, base = self.model(name), self.model(bare)
        try:
            alike(self.entry(bare), self.entry(name))
            self.owed(bare, self.entry(name))
        except Differs as why:
            if not str(why).startswith('it is older'):
                raise
            self.older(name, bare)
        one, other = self.same_facts(model, base)
        geo = [plain_data(m.node).get('geo') for m in (model, base)]
        if one == other and not model.aliases and geo[0] == geo[1]:
            self.more.setdefault(bare, {}).setdefault('dated', []).append(day)
            self.drop(model, self.entry(name), bare)
            return 'dated'
        end = self.offers.last_line(model.node) + 1
        if model.node.flow_style:
            end = self.offers.offset(model.node.value[-1][1].end_mark)
            self.offers.splice(end, end, ', pricing_ref: %s' % bare)
        else:
            pad = model.node.value[0][0].start_mark.column
            self.offers.insert_line(end, '%spricing_ref: %s\n' % (
                ' ' * pad, '"%s"' % bare if ':' in bare else bare))
        self.drop_price(self.entry(name), bare)
        return 'the same price'

    def owed(self, bare, entry):
        """Fees of the dated name alone become those of both."""
        have, last = self.entry(bare).versions[-1], entry.versions[-1]
        for key in FEES:
            if key in last.prices and key not in have.prices:
                self.fees.setdefault(bare, {})[key] = last

    def prefixed(self, name, bare, prefix):
        factor = Fraction(self.rules.prefixes[prefix]['multiply'])
        alike(self.entry(bare), self.entry(name), factor)
        model, base = self.model(name), self.model(bare)
        one, other = self.same_facts(model, base)
        one.pop('retires', None)
        differ = {k for k in set(one) if one[k] != other.get(k)}
        if differ:
            raise Differs('its %s' % ', '.join(sorted(differ)))
        self.more.setdefault(bare, {}).setdefault('profiles', []).append(
            prefix)
        self.drop(model, self.entry(name), bare)
        return 'a prefix'

    def each(self):
        """Yields (name, what became of it)."""
        for (provider, name), model in sorted(self.definitions.models.items()):
            if provider != self.provider or self.entry(name) is None:
                continue
            bare, day = self.rules.parted(name)
            prefix = next((p for p in self.rules.prefixes
                           if name.startswith(p)), None)
            try:
                if bare and self.entry(bare):
                    yield name, self.dated(name, bare, day)
                elif prefix:
                    bare = name[len(prefix):]
                    if self.entry(bare) is None:
                        raise Differs('%s has no price of its own' % bare)
                    yield name, self.prefixed(name, bare, prefix)
            except Differs as why:
                yield name, 'left: %s' % why

    def enlist(self, bare, key, names):
        """Adds to the list of an offer, which is made if need be."""
        node = self.model(bare).node
        there = get(node, key)
        text = '[%s]' % ', '.join((plain_data(there) if there is not None
                                   else []) + names)
        if there is not None:
            self.offers.replace(there, text)
            return
        after = pair(node, 'model')[1] or node.value[0][1]
        if node.flow_style:
            end = self.offers.offset(after.end_mark)
            self.offers.splice(end, end, ', %s: %s' % (key, text))
        else:
            self.offers.insert_line(
                self.offers.last_line(after) + 1, '%s%s: %s\n' % (
                    ' ' * node.value[0][0].start_mark.column, key, text))

    def pay(self, bare, fees):
        """States fees in the newest version of an entry."""
        version = self.entry(bare).versions[-1]
        document, node = version.document, version.node
        self.prices.touched.add(bare)
        last = [v for k, v in node.value if k.value in meters.KEYS][-1]
        pad = ' ' * node.value[0][0].start_mark.column
        text = ''.join('%s%s: %s\n' % (pad, k, money.spell(v.prices[k]))
                       for k, v in sorted(fees.items()))
        document.insert_line(document.last_line(last) + 1, text)
        if version.said('corrects') is None:
            checked = pair(node, 'checked')[1]
            document.insert_line(
                document.last_line(checked) + 1,
                '%scorrects: the fees that its dated name was listed with\n'
                % pad)

    def results(self):
        for bare, keys in self.more.items():
            for key, names in keys.items():
                self.enlist(bare, key, names)
        for bare, fees in self.fees.items():
            self.pay(bare, fees)
        return {d.path: d.result() for d in self.documents() if d.edits}

    def documents(self):
        return list(self.definitions.files.values()) + [self.prices.document]


def main():
    p = argparse.ArgumentParser(prog='fold', allow_abbrev=False,
                                description=__doc__, formatter_class=argparse.
                                RawDescriptionHelpFormatter)
    p.add_argument('provider', nargs='+')
    writing.options(p)
    asked = p.parse_args()
    for provider in asked.provider:
        fold = Fold(asked.root, provider)
        for name, what in fold.each():
            print('%s/%s\t%s' % (provider, name, what), file=sys.stderr)
        texts = fold.results()
        read = {d.path: d.bytes for d in fold.documents()}
        wrong = writing.check(asked.root, texts, asked.generator)
        if wrong:
            sys.stderr.write(wrong)
            return 1
        writing.finish(asked, texts, read)
    return 0


if __name__ == '__main__':
    sys.exit(main())
