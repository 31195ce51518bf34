"""The algebra of overrides and the bill of a call, in exact fractions.

SPDX-License-Identifier: MIT
"""
from book import UNKNOWN
from catalogue import Status
from lists import METERS, PROMPT
from moments import minute_of_week
from snapshot import Fraction, half_even


def own_or_inherited(version, meter, holding):
    """The price by rules 1 and 2, and whether it is an ancestor's."""
    name = meter
    while True:
        stated = version.stated(name, holding)
        if stated is not None:
            return stated, name != meter
        parent = METERS[name].parent
        if parent is None:
            return (0, 1) if version.base or holding else UNKNOWN, False
        if parent == name:
            return UNKNOWN, False
        name = parent


def rate(version, meter, holding):
    """Picodollars, units and whether inherited; None when unknown."""
    stated, inherited = own_or_inherited(version, meter, holding)
    if stated == UNKNOWN:
        return None
    pico = stated[0]
    for entry in holding:
        if meter in entry.meters:
            pico *= entry.times
    if pico != int(pico):
        raise ValueError('%s: %s is not whole' % (meter, pico))
    return int(pico), stated[1], inherited


def price(model, meter, at, service='standard', geo='global', tokens=0):
    """The rate of one meter as `rate` gives it; raises Status."""
    version = model.at(at)
    served = version.served(service)
    if served is None:
        raise Status('NO_SERVICE')
    if (geo != 'global' and model.by_geo and not model.geo
            and not any(e.geos for e in version.entries)):
        raise Status('NO_GEO')
    minute = minute_of_week(at)
    holding = [e for e in version.entries
               if e.holds(tokens, served, model.geo or geo, minute)]
    return rate(version, meter, holding)


class Bill:
    def __init__(self):
        self.pico = 0
        self.lines = {}
        self.inherited = []
        self.unknown = []

    def status(self):
        return 'INCOMPLETE' if self.unknown else 'OK'


def cost(model, usage, at, service='standard', geo='global'):
    """The bill of disjoint counts; raises Status when there is none."""
    tokens = sum(usage.get(meter, 0) for meter in PROMPT)
    bill = Bill()
    model.at(at)
    price(model, 'input', at, service, geo, tokens)
    for meter in METERS:
        count = usage.get(meter, 0)
        if not count:
            continue
        found = price(model, meter, at, service, geo, tokens)
        if found is None:
            bill.unknown.append(meter)
            continue
        line = half_even(Fraction(count * found[0], found[1]))
        bill.lines[meter] = line
        bill.pico += line
        if found[2]:
            bill.inherited.append(meter)
    return bill
