"""What each catalogue said of a model's price, day by day.

SPDX-License-Identifier: MIT"""
from decimal import Decimal

from audit.compare import LINEAGE, NEAR
from observe.observation import is_price

BASE = ('input_per_1m_tokens', 'output_per_1m_tokens')


def near(a, b):
    return a is not None and b is not None and \
        abs(a - b) <= max(abs(a), abs(b)) * NEAR


class Series:
    """One catalogue on one model: `days` has for each day all that it said,
    (field, condition) -> price; on `stated` days it says the day itself."""

    def __init__(self, source):
        self.source, self.lineage = source, LINEAGE.get(source, source)
        self.days, self.stated = {}, set()

    def add(self, row):
        self.days.setdefault(row.day, {})[row.field, row.condition] = \
            Decimal(row.value)
        if row.after == '=':
            self.stated.add(row.day)

    def until(self, day):
        """Returns the words up to a day, the oldest first."""
        return [(d, base(f), f) for d, f in sorted(self.days.items())
                if d <= day and base(f) != (None, None)]


def base(facts):
    """Returns the prices of input and output that a file states."""
    return tuple(facts.get((field, '-')) for field in BASE)


def same(one, other):
    """Tells whether two state the same of input and output."""
    known = [(a, b) for a, b in zip(one, other)
             if a is not None and b is not None]
    return bool(known) and all(near(a, b) for a, b in known)


def read(rows, names):
    """Returns model -> [Series]; `names` has the model of (provider, small
    name)."""
    found = {}
    for row in rows:
        model = names.get((row.provider, row.model.lower()))
        if model is None or not is_price(row.field):
            continue
        exact = row.model.lower() == model[1].lower()
        found.setdefault(model, {}).setdefault(
            (row.source, exact), Series(row.source)).add(row)
    # A source that knows the id itself does not speak by an alias of it.
    return {model: [s for (source, exact), s in by.items()
                    if exact or (source, True) not in by]
            for model, by in found.items()}
