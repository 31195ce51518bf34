"""The history of OpenRouter's prices, joined with the snapshot's.

SPDX-License-Identifier: MIT
"""
import json
from fractions import Fraction

import billed
import snapshot
from book import UNKNOWN, Entry, Version
from lists import METERS, TOKENS
from moments import instant

LEAST = 10                    # no image has as few tokens of text
RANGE = 100, 10 ** 9          # picodollars of a token, besides 0


def point(node, at):
    """A point as a version; `image` is the price of a token or an image."""
    image, prompt = (Fraction(node.get(k) or 0) for k in ('image', 'prompt'))
    small = image / LEAST <= prompt
    version = snapshot.load_version(node, at,
                                    'input_image' if small else 'image')
    # An image below what any token costs says nothing, then or later.
    if beyond(version.base.get('input_image', UNKNOWN)):
        version.base['input_image'] = UNKNOWN
    return version


def beyond(price):
    """Is it no price of a token at all?"""
    return (price != UNKNOWN and price[0]
            and not RANGE[0] <= price[0] <= RANGE[1])


def shape(entry):
    return entry.tokens, entry.mask


def facts(version):
    """What two versions that say the same share."""
    return ({m: p for m, p in version.base.items()},
            sorted((shape(e), sorted(e.prices.items()))
                   for e in version.entries))


def own(versions):
    """The meters that some version prices otherwise than without a price."""
    found = set()
    for version in versions:
        for meter, price in version.base.items():
            parent = METERS[meter].parent
            if price != UNKNOWN and price[0] and (
                    parent in (None, meter)
                    or price != version.base.get(parent)):
                found.add(meter)
    return found


def doubt(version, versions, meters):
    for meter, price in list(version.base.items()):
        if meter in TOKENS and beyond(price):
            version.base[meter] = UNKNOWN
    for meter in meters - set(version.base):
        version.base[meter] = UNKNOWN
    for other in versions:
        for entry in other.entries:
            if shape(entry) not in map(shape, version.entries):
                made = Entry({}, 'above')
                made.tokens, made.mask = shape(entry)
                made.prices = {m: UNKNOWN for m in entry.prices}
                version.entries.append(made)


def joined(points, versions):
    """The snapshot's state begins at the point before it that is the same;
    other states do not know what they do not state."""
    whole = versions[0] if versions else None
    points = [p for p in points if not whole or p.at != whole.at]
    every = sorted(points + versions, key=lambda v: v.at)
    at = every.index(whole) if whole else 0
    if at and facts(every[at - 1]) == facts(whole):
        whole.at = every.pop(at - 1).at
    stated = [Version(v.at, dict(v.base), list(v.entries)) for v in every]
    for version in every:
        if version is not whole:
            doubt(version, stated, own(stated))
    return every


def load(path):
    """(id, points, the day it was last seen, capabilities) of each model."""
    with open(path, encoding='utf-8') as f:
        rows = json.load(f, parse_float=str)['data']
    for row in rows:
        points = [point(p, instant(p['from'])) for p in row['prices']]
        seen = row.get('seen') or row['prices'][-1]['from'][:10]
        yield row['id'], points, instant(seen), billed.modalities(row)
