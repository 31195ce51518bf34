"""Prices as the files state them: versions, their entries, exact fractions.

SPDX-License-Identifier: MIT
"""
import re
from fractions import Fraction

from lists import METERS, TOKENS
from moments import instant, listed, window

PICO = 10 ** 12
UNKNOWN = 'unknown'
SIZES = {'1k': 1000, '1m': 10 ** 6, 'second': 1, 'minute': 60, 'hour': 3600}
FORM = re.compile(r'(.+)_per_(1m_tokens|1k_tokens|1m|1k|second|minute|hour)$')


def split_key(key):
    """A price key as meter and how many units the price is for, or None."""
    if key.startswith('per_') and key[4:] in METERS:
        return key[4:], 1
    form = FORM.match(key)
    if not form:
        return None
    stem, size = form.group(1), form.group(2).replace('_tokens', '')
    meter = stem if stem in METERS else stem + '_second'
    return (meter, SIZES[size]) if meter in METERS else None


def whole(amount, what):
    if amount.denominator != 1:
        raise ValueError('%s is not whole: %s' % (what, amount))
    return amount.numerator


def price(meter, units, text):
    """Picodollars and the number of units they buy; tokens are one by one."""
    if text == UNKNOWN:
        return UNKNOWN
    amount = Fraction(text) * PICO
    if meter in TOKENS:
        return whole(amount / units, meter), 1
    return whole(amount, meter), units


def prices(node):
    found = {}
    for key, text in node.items():
        form = split_key(key)
        if form and text not in ('null', '~', ''):
            found[form[0]] = price(form[0], form[1], text)
    return found


class Entry:
    """One override: when it holds, and what it then states."""

    def __init__(self, node, boundary):
        when = node.get('when', {})
        self.tokens = int(when.get('input_tokens_from', 0))
        if 'input_tokens_above' in when:
            self.tokens = (int(when['input_tokens_above'])
                           + (boundary != 'from'))
        self.services = frozenset(listed(when.get('service', [])))
        self.geos = frozenset(listed(when.get('geo', [])))
        self.mask = window(when['window']) if 'window' in when else None
        self.prices = prices(node)
        self.times = Fraction(node.get('multiply', '1'))
        self.meters = frozenset(node.get('meters', TOKENS))

    def holds(self, tokens, service, geo, minute):
        return (tokens >= self.tokens
                and (not self.services or service in self.services)
                and (not self.geos or geo in self.geos)
                and (self.mask is None or self.mask >> minute & 1))

    def inside(self, other):
        """Whenever this entry holds, the other does."""
        return (self.tokens >= other.tokens
                and within(self.services, other.services)
                and within(self.geos, other.geos)
                and (other.mask is None or (self.mask is not None and
                                            not self.mask & ~other.mask)))


def within(inner, outer):
    return not outer or (bool(inner) and inner <= outer)


class Version:
    def __init__(self, at, base, entries, services=None, last_wins=False):
        self.at = at
        self.base = base
        self.entries = entries
        self.services = services or {}
        self.last_wins = last_wins

    def served(self, service):
        """The service whose prices count, or None if none is known."""
        service = self.services.get(service, service)
        named = any(service in e.services for e in self.entries)
        return service if service == 'standard' or named else None

    def stated(self, meter, holding):
        """The price that the files state for a meter, or None."""
        states = [e for e in holding if meter in e.prices]
        if not states:
            return self.base.get(meter)
        if self.last_wins:
            return states[-1].prices[meter]
        for entry in states:
            if all(entry.inside(other) for other in states):
                return entry.prices[meter]
        raise ValueError('%s has two prices at once' % meter)


def load_version(node, boundary):
    return Version(instant(node['effective_date']), prices(node),
                   [Entry(o, boundary) for o in node.get('overrides', [])],
                   node.get('services'))


def load_entry(node, boundary):
    """The versions of one model, oldest first."""
    listed_versions = node.get('pricing_versions') or node['versions']
    return sorted((load_version(v, boundary) for v in listed_versions),
                  key=lambda v: v.at)
