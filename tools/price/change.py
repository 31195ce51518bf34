"""What `set`, `scale` and `retire` do to files in memory.

SPDX-License-Identifier: MIT"""
import csv
import datetime
import fnmatch
import io
import re
import sys
from fractions import Fraction

from ledger import meters, money
from ledger.document import Refused, pair
from ledger.prices import Draft, Override


def day(text, what):
    try:
        if re.match(r'\d{4}-\d\d-\d\d\Z', text):
            datetime.date.fromisoformat(text)
            return text
    except ValueError:
        pass
    raise Refused("%s: '%s' is not a day such as 2026-12-01" % (what, text))


def instant(text):
    if re.match(r'\d{4}-\d\d-\d\dT\d\d:\d\dZ\Z', text):
        day(text[:10], '--from')
        return text
    return day(text, '--from')


# ---- what is asked ---------------------------------------------------------

def meter_key(word, before):
    """Returns the key that a word means: a key, or a meter of tokens.

    A meter of another unit means the key that is there already."""
    word = word.strip().lower().replace('-', '_')
    if word in meters.KEYS:
        return word
    if word not in meters.METERS:
        raise Refused("no meter or price key '%s'" % word)
    if meters.METERS[word][0] == 'TOKEN':
        return meters.TOKEN_KEY % word
    there = [k for k in meters.keys_of(word) if k in before]
    if not there:
        raise Refused('%s: say its unit, one of %s' % (
            word, ', '.join(meters.keys_of(word))))
    return there[0]


def read_override(text, before):
    """Reads 'service=batch input=0.75' or '... multiply=0.5'."""
    when, prices, by = {}, {}, None
    for part in text.split():
        name, equals, value = part.partition('=')
        if not equals or not value:
            raise Refused("'%s' is not NAME=VALUE" % part)
        if name in ('service', 'geo', 'input_tokens_above',
                    'input_tokens_from'):
            when[name] = value
        elif name == 'multiply':
            by = money.spell(money.price(value)).rstrip('0').rstrip('.')
        else:
            prices[meter_key(name, before)] = money.price(value)
    if not when or not (prices or by):
        raise Refused("'%s' has no condition or no price" % text)
    return Override(when=';'.join('%s=%s' % w for w in sorted(when.items())),
                    prices=prices, multiply=by)


def table(path):
    """Yields (model, {word: text}) of a CSV or TSV."""
    if path == '-':
        text = sys.stdin.read()
    else:
        with open(path, encoding='utf-8-sig', newline='') as f:
            text = f.read()
    head = text.split('\n', 1)[0]
    rows = csv.reader(io.StringIO(text), strict=True,
                      delimiter='\t' if '\t' in head else ',')
    names = [n.strip() for n in next(rows, [])]
    if 'model' not in names:
        raise Refused('%s: the first line names columns, one of them `model`'
                      % path)
    for number, row in enumerate(rows, 2):
        cells = [c.strip() for c in row]
        if not any(cells) or cells[0].startswith('#'):
            continue
        if len(cells) != len(names):
            raise Refused('%s:%d: %d cells under %d names' % (
                path, number, len(cells), len(names)))
        said = {n: c for n, c in zip(names, cells) if c}
        if 'model' not in said:
            raise Refused('%s:%d: no model' % (path, number))
        yield said.pop('model'), said


# ---- new versions ------------------------------------------------------------

def _rest(draft, stated):
    """Scales what was not stated by the ratio of its nearest ancestor that
    was; returns nothing for a product that is not whole."""
    old = draft.before.prices
    by = {}
    for key in stated:
        was, now = old.get(key), draft.prices[key]
        if isinstance(was, str) or isinstance(now, str) or not was:
            continue
        by[meters.KEYS[key]] = Fraction(now) / Fraction(was)

    def scaled(key, amount):
        meter = meters.KEYS[key]
        while meter and meter not in by:
            meter = meters.parent(meter)
        if not meter or isinstance(amount, str) or not meters.is_token(key):
            return amount
        found = money.times(amount, by[meter])
        if found is None:
            raise Refused('%s: %s times %s is not a whole price; state it' % (
                key, money.spell(amount), by[meter]))
        return found
    for key, amount in old.items():
        if key not in stated and key in draft.prices:
            draft.prices[key] = scaled(key, amount)
    for o in draft.overrides:
        if o.node is not None:
            o.prices = {k: scaled(k, v) for k, v in o.prices.items()}


def _under(draft, fresh):
    """States what holds under a condition; what was said there of other
    meters stays, as it does without a condition."""
    for o in draft.overrides:
        if o.when != fresh.when:
            continue
        for key, amount in fresh.prices.items():
            for other in meters.keys_of(meters.KEYS[key]):
                o.prices.pop(other, None)
            o.prices[key] = amount
        o.multiply = fresh.multiply or o.multiply
        return
    draft.overrides.append(fresh)


def draft_set(asked, before, start, prices, overrides):
    draft = Draft(start, before)
    stated = set()
    for word, text in prices.items():
        key = meter_key(word, draft.prices)
        draft.set(key, money.price(text))
        stated.add(key)
    if getattr(asked, 'scale_rest', False):
        _rest(draft, stated)
    for text in overrides:
        _under(draft, read_override(text, draft.prices))
    drops = getattr(asked, 'drop', [])
    for what in drops:
        for key in list(draft.prices):
            if meters.KEYS[key] == what:
                del draft.prices[key]
        kept = []
        for o in draft.overrides:
            o.prices = {k: v for k, v in o.prices.items()
                        if meters.KEYS[k] != what}
            gone = re.search(r'(=|,)%s(,|;|$)' % re.escape(what), o.when) \
                or (what == 'threshold' and 'input_tokens' in o.when) \
                or (what == 'window' and 'window' in o.when)
            if not gone and (o.prices or o.multiply):
                kept.append(o)
        draft.overrides = kept
    if drops:
        draft.said['drops'] = drops
    return draft, stated


def draft_scale(asked, before, start):
    by = money.factor(asked.by)
    only = asked.meters.split(',') if asked.meters else None
    for meter in only or []:
        if meter not in meters.METERS:
            raise Refused("no meter '%s'" % meter)
    draft = Draft(start, before)

    def scaled(key, amount):
        reached = meters.KEYS[key] in only if only else meters.is_token(key)
        if not reached or isinstance(amount, str):
            return amount
        found = money.times(amount, by, asked.round)
        if found is None:
            raise Refused('%s: %s times %s is not a whole price; --round N' %
                          (key, money.spell(amount), by))
        return found
    draft.prices = {k: scaled(k, v) for k, v in draft.prices.items()}
    for o in draft.overrides:
        o.prices = {k: scaled(k, v) for k, v in o.prices.items()}
    return draft, set(draft.prices)


# ---- which entries -----------------------------------------------------------

def matching(definitions, files, pattern):
    """Returns the entries (provider, id) that provider/GLOB means."""
    head, slash, rest = pattern.partition('/')
    if not slash:
        raise Refused("'%s' is not provider/GLOB" % pattern)
    provider = definitions.provider(head)
    found = {m.priced for m in definitions.models.values()
             if m.provider == provider and m.priced[0] == provider
             and fnmatch.fnmatchcase(m.id, rest)}
    found |= {(provider, e) for e in files(provider).entries
              if fnmatch.fnmatchcase(e, rest)}
    if not found:
        raise Refused("'%s' matches no model of %s" % (rest, provider))
    return sorted(found)


def retire(model, on):
    """Edits the definition or offer; returns the day that was there."""
    document, facts = model.document, model.facts
    key, value = pair(facts, 'retires') if facts is not None else (None, None)
    if value is not None:
        document.replace(value, on)
        return value.value
    if facts is None or facts.flow_style:
        if facts is None or not facts.value:
            raise Refused('%s:%s: no metadata to add `retires` to' % (
                document.path, model.id))
        end = document.offset(facts.value[-1][1].end_mark)
        document.splice(end, end, ', retires: %s' % on)
        return None
    after = [k for k in ('released', 'deprecated') if pair(facts, k)[0]]
    key, value = pair(facts, after[-1]) if after else facts.value[0] \
        if not model.is_offer else facts.value[-1]
    document.insert_line(document.last_line(value) + 1, '%sretires: %s\n' % (
        ' ' * key.start_mark.column, on))
    return None
