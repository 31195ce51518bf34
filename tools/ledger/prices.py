"""pricing/<provider>.yaml: entries, their versions, and new ones as text.

SPDX-License-Identifier: MIT"""
import yaml

from . import meters, money
from .document import Document, Refused, get, pair, plain_data, scalar

# What one version says of itself and the next does not take over.
OWN = {'effective_date', 'until', 'source', 'sources', 'checked', 'precision',
       'notes', 'confirmed', 'corrects', 'drops', 'others'}
SAID = ('precision', 'confirmed', 'corrects', 'notes', 'drops')


def condition(when):
    """Returns the conditions of an override as a text, in one spelling."""
    return ';'.join('%s=%s' % (k, ','.join(v) if isinstance(v, list) else v)
                    for k, v in sorted(plain_data(when).items()))


class Override:
    """`when` as a text; prices by key; the node it came from, if any."""

    def __init__(self, node=None, when='', prices=None, multiply=None):
        self.node, self.when, self.multiply = node, when, multiply
        self.prices = dict(prices or {})
        if node:
            self.when = condition(get(node, 'when'))
            for key, value in node.value:
                if key.value in meters.KEYS:
                    self.prices[key.value] = money.price(value.value)
                elif key.value == 'multiply':
                    self.multiply = value.value


class Version:
    """A version as it is in the file."""

    def __init__(self, document, node):
        if node.flow_style:
            raise Refused('%s:%d: a version in braces; edit it by hand' %
                          (document.path, node.start_mark.line + 1))
        self.document, self.node = document, node
        self.start = get(node, 'effective_date').value
        self.prices = {k.value: money.price(v.value) for k, v in node.value
                       if k.value in meters.KEYS}
        found = get(node, 'overrides')
        self.overrides = [Override(o) for o in found.value] if found else []

    def said(self, key):
        value = get(self.node, key)
        return value.value if value is not None else None


class Entry:
    """The prices of one model."""

    def __init__(self, document, provider, key, node):
        self.document, self.provider = document, provider
        self.key, self.node, self.id = key, node, key.value
        found = get(node, 'pricing_versions') or get(node, 'versions')
        self.list = found
        self.versions = sorted((Version(document, v) for v in found.value),
                               key=lambda v: v.start) if found else []

    def at(self, day):
        """Returns the version in force at the end of a day, or None."""
        held = [v for v in self.versions if v.start[:10] <= day]
        return held[-1] if held else None

    def starting(self, start):
        for v in self.versions:
            if v.start == start:
                return v
        return None


class PriceFile:
    def __init__(self, path, text=None):
        self.document = Document(path, text)
        self.provider = get(self.document.root, 'provider').value
        self.models = get(self.document.root, 'models')
        if self.models.flow_style:
            raise Refused('%s: `models` is in braces' % path)
        self.entries = {k.value: Entry(self.document, self.provider, k, v)
                        for k, v in self.models.value}
        self.touched = set()

    # ---- edits -----------------------------------------------------------

    def add_version(self, entry, before, draft):
        """Puts a drafted version behind the one that it follows."""
        self.touched.add(entry.id)
        if before is None:
            raise Refused('%s/%s has no price before' %
                          (self.provider, entry.id))
        line = self.document.last_line(before.node) + 1
        self.document.insert_line(line, draft.text())

    def replace_version(self, entry, old, draft):
        """Puts a draft in the place of a version: a correction."""
        self.touched.add(entry.id)
        start = self.document.line(old.node.start_mark.line)
        end = self.document.line(self.document.last_line(old.node) + 1)
        self.document.splice(start, end, draft.text())

    def add_entry(self, name, text):
        """Adds a model in the order of ids, which is that of bytes."""
        if name in self.entries or name in self.touched:
            raise Refused('%s/%s has prices' % (self.provider, name))
        self.touched.add(name)
        after = [e for e in self.entries.values()
                 if e.id.encode() < name.encode()]
        if after:
            last = max(after, key=lambda e: e.node.start_mark.line)
            line = self.document.last_line(last.node) + 1
        else:
            line = self.models.value[0][0].start_mark.line
        self.document.insert_line(line, text)

    def result(self):
        if self.touched:
            self.document.untouched('models', self.touched)
        return self.document.result()


# ---- a version to be ---------------------------------------------------------

class Draft:
    """A version to be written, from one that is there or from nothing."""

    def __init__(self, start, before=None):
        self.start, self.before = start, before
        self.prices = dict(before.prices) if before else {}
        self.overrides = [Override(o.node) for o in before.overrides] \
            if before else []
        self.said = {}          # precision, source, checked ...
        self.sources = []       # catalogues that agree, with their days

    def set(self, key, amount):
        """Prices a meter; another spelling of its key gives way."""
        for other in meters.keys_of(meters.KEYS[key]):
            if other != key:
                self.prices.pop(other, None)
        self.prices[key] = amount

    def _lines(self):
        """Returns (key, text) of all that comes after the start."""
        out = [(k, '%s: %s' % (k, scalar(self.said[k])))
               for k in ('precision', 'currency') if k in self.said]
        order = list(meters.KEYS)
        known = list(self.before.prices) if self.before else []
        keys = sorted(self.prices, key=lambda k: (
            known.index(k) if k in known else len(known), order.index(k)))
        out += [(k, '%s: %s' % (k, money.spell(self.prices[k])))
                for k in keys]
        for k in ('source', 'sources', 'checked', 'notes', 'confirmed',
                  'corrects', 'drops'):
            if k == 'sources' and self.sources:
                out.append((k, 'sources: [%s]' % ', '.join(
                    scalar(s, flow=True) for s in self.sources)))
            elif k == 'drops' and k in self.said:
                out.append((k, 'drops: [%s]' % ', '.join(
                    scalar(s, flow=True) for s in self.said[k])))
            elif k in self.said:
                out.append((k, '%s: %s' % (k, scalar(self.said[k]))))
        return out

    def text(self, dash=6, step=2):
        """Returns the version in the style of the one before."""
        kept = []
        if self.before:
            node = self.before.node
            step = node.start_mark.column - self._dash()
            dash = self._dash()
            for key, value in node.value:
                if key.value not in OWN and key.value != 'overrides' \
                        and key.value not in meters.KEYS:
                    kept.append(self.before.document.slice_of(key, value))
        pad = ' ' * (dash + step)
        lines = ['%s-%seffective_date: %s\n' % (
            ' ' * dash, ' ' * (step - 1), scalar(self.start))]
        lines += ['%s%s\n' % (pad, text) for _, text in self._lines()]
        return ''.join(lines + kept) + self._overrides(pad)

    def _dash(self):
        """Returns the column of the dash in front of the version before."""
        document = self.before.document
        start = document.line(self.before.node.start_mark.line)
        text = document.text[start:]
        return len(text) - len(text.lstrip(' '))

    def _overrides(self, pad):
        if not self.overrides:
            return ''
        out = [pad + 'overrides:\n']
        for o in self.overrides:
            if o.node is None:
                out.append(_override(o, pad))
                continue
            document = self.before.document
            column = document.text[
                document.line(o.node.start_mark.line):
                document.offset(o.node.start_mark)]
            lines = []
            for key, value in o.node.value:
                if key.value in o.prices:
                    lines.append('%s: %s\n' % (
                        key.value, money.spell(o.prices[key.value])))
                elif key.value == 'multiply':
                    lines.append('multiply: %s\n' % o.multiply)
                elif key.value not in meters.KEYS:
                    lines.append(document.slice_of(key, value)
                                 [len(column):])
            if o.multiply and get(o.node, 'multiply') is None:
                lines.append('multiply: %s\n' % o.multiply)
            lines += ['%s: %s\n' % (k, money.spell(v))
                      for k, v in o.prices.items()
                      if get(o.node, k) is None]
            out.append(column + (' ' * len(column)).join(lines))
        return ''.join(out)


def _override(o, pad):
    when = ', '.join('%s: %s' % tuple(part.split('=', 1))
                     for part in o.when.split(';'))
    lines = ['%s  - when: {%s}\n' % (pad, when)]
    if o.multiply:
        lines.append('%s    multiply: %s\n' % (pad, o.multiply))
    lines += ['%s    %s: %s\n' % (pad, k, money.spell(v))
              for k, v in sorted(o.prices.items(), key=lambda it:
                                 list(meters.KEYS).index(it[0]))]
    return ''.join(lines)


def entry_text(name, draft, display=None):
    """Returns a model with its first version, as pricing files have it."""
    shown = '    display_name: %s\n' % scalar(display) if display else ''
    return '  %s:\n%s    pricing_versions:\n%s' % (scalar(name), shown,
                                                  draft.text())


def new_file(provider, title):
    """Returns the head of a provider's file; entries follow."""
    return ('# What the models of %s cost, in USD.\n#\n'
            '# How to change a price: README.md here.\n'
            'provider: %s\nmodels:\n' % (title, provider))


__all__ = ['PriceFile', 'Draft', 'Override', 'entry_text', 'new_file',
           'condition', 'pair', 'yaml']
