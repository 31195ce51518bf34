"""What an account pays, from `contracts.yaml` and the YAML of the list alone,
as docs/overlays.md defines it: of the contracts that hold for a call the
narrowest decides, then the narrowest markup.

SPDX-License-Identifier: MIT
"""
import glob
import os
from fractions import Fraction

from bills import Bill, own_or_inherited
from book import UNKNOWN, load_entry, prices
from catalogue import Model, Status, load_yaml
from lists import METERS, PROMPT, TOKENS
from moments import instant, listed, minute_of_week
from snapshot import half_even

ALWAYS = float('inf')


def named(node, *keys):
    """What a contract says of whom it is for; None if it says nothing."""
    for key in keys:
        if key in node:
            return frozenset(listed(node[key]))
    return None


def within(inner, outer):
    return outer is None or (inner is not None and inner <= outer)


class Contract:
    def __init__(self, node):
        self.account = node['account']
        self.models = named(node, 'models')
        self.providers = named(node, 'providers')
        self.services = named(node, 'services')
        self.geos = named(node, 'geos')
        self.start = instant(node['from']) if 'from' in node else -ALWAYS
        self.end = instant(node['until']) if 'until' in node else ALWAYS
        self.is_markup = 'markup' in node
        factor = node.get('markup', node.get('multiply'))
        self.factor = factor and Fraction(factor)
        reached = METERS if self.is_markup else TOKENS
        self.meters = frozenset(node.get('meters', reached))
        self.prices = {meter: Fraction(pico, units) for meter, (pico, units)
                       in prices(node).items()}
        self.others = node.get('others', 'list')

    def of_models(self, model):
        return ((self.providers is None or model.provider in self.providers)
                and (self.models is None or model.name in self.models))

    def holds(self, account, model, at, service, geo):
        return (self.account in (account, 'any') and self.of_models(model)
                and (self.services is None or service in self.services)
                and (self.geos is None or geo in self.geos)
                and self.start <= at < self.end)

    def models_within(self, other):
        if other.models is not None and not within(self.models, other.models):
            return False
        if other.providers is None or within(self.providers, other.providers):
            return True
        return (self.models is not None and {m.split('/')[0] for m
                in self.models} <= other.providers)

    def inside(self, other):
        """Each call of this one is a call of the other."""
        return (other.account in (self.account, 'any')
                and self.models_within(other)
                and within(self.services, other.services)
                and within(self.geos, other.geos)
                and other.start <= self.start and self.end <= other.end)


def narrowest(contracts):
    for one in contracts:
        if all(one.inside(other) for other in contracts):
            return one
    if contracts:
        raise ValueError('two contracts hold and neither is narrower')
    return None


class World:
    """The models of a small catalogue and the contracts laid over them."""

    def __init__(self, base, overlay):
        providers = load_yaml(os.path.join(base, 'definitions',
                                           'providers.yaml'))['providers']
        self.models = []
        for path in sorted(glob.glob(os.path.join(base, 'pricing', '*'))):
            provider = os.path.splitext(os.path.basename(path))[0]
            self.load(provider, load_yaml(path)['models'],
                      providers[provider])
        found = load_yaml(os.path.join(overlay, 'contracts.yaml'))
        self.contracts = [Contract(node) for node in found['contracts']]

    def load(self, provider, nodes, about):
        rule = about.get('tier_boundary', 'above')
        models = []
        for ident, node in nodes.items():
            model = Model(provider, ident, {}, load_entry(node, rule))
            model.name = '%s/%s' % (provider, ident)
            model.currency = node['pricing_versions'][0].get('currency',
                                                             'USD')
            models.append(model)
        charging = any(e.geos for m in models for v in m.versions
                       for e in v.entries)
        for model in models:
            model.by_geo = charging and about.get('unnamed_geo') != 'global'
        self.models += models

    def contract(self, account, model, at, service, geo):
        """The one that decides the price, and the markup."""
        holding = [] if account is None else [
            c for c in self.contracts
            if c.holds(account, model, at, service, geo)]
        return (narrowest([c for c in holding if not c.is_markup]),
                narrowest([c for c in holding if c.is_markup]))


class Call:
    """A version under the terms of a call: prices as exact fractions of a
    picodollar for one unit, with whether they are an ancestor's."""

    def __init__(self, model, at, service, geo, tokens):
        self.version = model.at(at)
        if self.version.served(service) is None:
            raise Status('NO_SERVICE')
        if (geo != 'global' and model.by_geo
                and not any(e.geos for e in self.version.entries)):
            raise Status('NO_GEO')
        minute = minute_of_week(at)
        self.holding = [e for e in self.version.entries if e.holds(
            tokens, self.version.served(service), geo, minute)]

    def times(self, meter, stated):
        amount = Fraction(*stated)
        for entry in self.holding:
            if meter in entry.meters:
                amount *= entry.times
        return amount

    def by_list(self, meter):
        stated, inherited = own_or_inherited(self.version, meter,
                                             self.holding)
        if stated == UNKNOWN:
            return None
        return self.times(meter, stated), inherited

    def ratio(self, contract):
        ratios = {price / self.by_list(meter)[0] for meter, price
                  in contract.prices.items() if meter in TOKENS}
        if len(ratios) != 1:
            raise ValueError('there is not one ratio')
        return ratios.pop()

    def other(self, meter, stated, contract):
        """What the list states and the contract does not."""
        if stated == UNKNOWN or contract.others == 'unknown':
            return None
        amount = self.times(meter, stated)
        if contract.others == 'proportional' and meter in TOKENS:
            amount *= self.ratio(contract)
        return amount

    def by_prices(self, meter, contract):
        name = meter
        while True:
            stated = self.version.stated(name, self.holding)
            if name in contract.prices:
                return contract.prices[name], name != meter
            if stated is not None:
                amount = self.other(meter, stated, contract)
                return None if amount is None else (amount, name != meter)
            parent = METERS[name].parent
            if parent is None:
                return Fraction(0), False
            if parent == name:
                return None
            name = parent

    def charged(self, meter, contract, markup):
        if contract and contract.prices:
            found = self.by_prices(meter, contract)
        else:
            found = self.by_list(meter)
        if found is None:
            return None
        amount, inherited = found
        if contract and contract.factor and meter in contract.meters:
            amount *= contract.factor
        if markup and meter in markup.meters:
            amount *= markup.factor
        return amount, inherited


def cost(world, model, usage, at, service, geo, account):
    """The bill of disjoint counts; raises Status when there is none."""
    call = Call(model, at, service, geo, sum(usage.get(m, 0) for m in PROMPT))
    terms = world.contract(account, model, at, service, geo)
    bill = Bill()
    for meter in METERS:
        if not usage.get(meter):
            continue
        found = call.charged(meter, *terms)
        if found is None:
            bill.unknown.append(meter)
            continue
        bill.pico += half_even(usage[meter] * found[0])
        if found[1]:
            bill.inherited.append(meter)
    return bill


# ---- questions -------------------------------------------------------------

USAGES = [
    {'input': 1001, 'cache_read': 503, 'output': 307},
    {'input': 250001, 'cache_write': 1003, 'output': 7, 'reasoning': 1009},
    {'input': 9, 'output': 11, 'input_audio': 13, 'output_audio': 17,
     'web_search': 3, 'request': 1},
]


class Writer:
    """Bills as probes.py writes them, then the account, the currency, and
    what adding the amount to a running total does: OK, or CURRENCY."""

    def __init__(self, world, out):
        self.world = world
        self.out = out
        self.sum_in, self.sum = 'USD', 0

    def add(self, currency, pico):
        if self.sum == 0:
            self.sum_in = currency
        if currency != self.sum_in:
            return 'CURRENCY'
        self.sum += pico
        return 'OK'

    def ask(self, model, usage, at, service, geo, account):
        row = [model.provider, model.id, at, service, geo,
               ','.join('%s=%d' % pair for pair in usage.items())]
        try:
            bill = cost(self.world, model, usage, at, service, geo, account)
        except Status as status:
            row += [status, '-', '-', account or '-', 'USD', '-']
        else:
            row += [bill.pico, ','.join(bill.inherited) or '-',
                    ','.join(bill.unknown) or '-', account or '-',
                    model.currency, self.add(model.currency, bill.pico)]
        self.out.write('\t'.join(map(str, row)) + '\n')


def instants(world, model):
    """Around each beginning of a version and both ends of each contract."""
    edges = {v.at for v in model.versions}
    for contract in world.contracts:
        if contract.of_models(model):
            edges |= {contract.start, contract.end} - {ALWAYS, -ALWAYS}
    return sorted({at + by for at in edges for by in (-1, 0)})


def write(base, overlay, out):
    world = World(base, overlay)
    writer = Writer(world, out)
    accounts = [None] + sorted({c.account for c in world.contracts})
    for model in world.models:
        for at in instants(world, model):
            for service in ('standard', 'batch', 'flex'):
                for geo in ('global', 'regional'):
                    for account in accounts:
                        for usage in USAGES:
                            writer.ask(model, usage, at, service, geo,
                                       account)
    return 0
