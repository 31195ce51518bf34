"""Prices as decimals: what the generator reads, and how files spell them.

SPDX-License-Identifier: MIT"""
import re
from decimal import Decimal, localcontext
from fractions import Fraction

from .document import Refused

NUMBER = re.compile(r'(?:0|[1-9][0-9]{0,11})(?:\.[0-9]{1,18})?\Z')


def price(text):
    """Returns a Decimal, or the word `unknown`."""
    if text == 'unknown':
        return text
    if not NUMBER.match(text):
        raise Refused("'%s' is not a price: digits with or without decimals, "
                      'or unknown' % text)
    return Decimal(text)


def spell(amount):
    """Writes a price as the files do: at least two decimals."""
    if amount == 'unknown':
        return amount
    text = format(amount.normalize(), 'f')
    whole, _, decimals = text.partition('.')
    return '%s.%s' % (whole, decimals.ljust(2, '0'))


def ratio(old, new):
    """Says how many times the old price the new one is."""
    if 'unknown' in (old, new) or old is None or new is None:
        return ''
    if old == new:
        return '='
    if not old:
        return 'was free'
    with localcontext() as context:
        context.prec = 4
        return '%sx' % format((new / old).normalize(), 'f')


def times(amount, factor, decimals=None):
    """Multiplies exactly; None if the product is not whole.

    The generator keeps whole picodollars of a token, that is six decimals
    of a price per million; `decimals` rounds to fewer."""
    places = 6 if decimals is None else decimals
    steps = Fraction(amount) * Fraction(factor) * 10 ** places
    if steps.denominator != 1 and decimals is None:
        return None
    return Decimal(round(steps)).scaleb(-places)


def factor(text):
    """Reads -20%, +10% or x0.8."""
    match = re.match(r'(?:([+-])([0-9]{1,4}(?:\.[0-9]{1,6})?)%|'
                     r'x([0-9]{1,4}(?:\.[0-9]{1,6})?))\Z', text)
    if not match:
        raise Refused("'%s' is not -20%%, +10%% or x0.8" % text)
    sign, percent, by = match.groups()
    if by:
        found = Decimal(by)
    else:
        found = 1 + Decimal(sign + percent) / 100
    if found <= 0:
        raise Refused('%s would make prices free or negative' % text)
    return found
