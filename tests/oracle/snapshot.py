"""OpenRouter's list of models: its prices, as the service defines them.

SPDX-License-Identifier: MIT
"""
import json
from fractions import Fraction

import billed
from book import PICO, UNKNOWN, Entry, Version
from moments import instant

FIELDS = {'prompt': 'input', 'completion': 'output', 'request': 'request',
          'image_token': 'input_image',
          'image_output': 'output_image', 'audio': 'input_audio',
          'audio_output': 'output_audio',
          'input_audio_cache': 'cache_read_audio',
          'input_cache_read': 'cache_read',
          'input_cache_write': 'cache_write',
          'input_cache_write_1h': 'cache_write_1h',
          'internal_reasoning': 'reasoning', 'web_search': 'web_search'}


def half_even(amount):
    return round(amount)      # of a Fraction: to the nearest, ties to even


def image_meter(data):
    """What `image` is the price of: a token, if it is never another than
    that of a token of text, whatever the model charges."""
    pairs = {(m['pricing']['image'], m['pricing'].get('prompt'))
             for m in data if m['pricing'].get('image') is not None}
    same = all(prompt and Fraction(image) == Fraction(prompt)
               for image, prompt in pairs)
    return 'input_image' if same else 'image'


def prices(node, share, image):
    found = {}
    for field, meter in {'image': image, **FIELDS}.items():
        text = node.get(field)
        if text is None:
            continue
        if Fraction(text) == -1:
            found[meter] = UNKNOWN
        else:
            found[meter] = half_even(Fraction(text) * share * PICO), 1
    return found


def hours(node):
    """utc_start 100 is 01:00."""
    return '%s-%s' % tuple('%02d:%02d' % divmod(int(node[k]), 100)
                           for k in ('utc_start', 'utc_end'))


def entry(node, share, image, base):
    when = {}
    if node.get('min_prompt_tokens') is not None:
        when['input_tokens_above'] = node['min_prompt_tokens']
    if node.get('utc_start') is not None:
        when['window'] = {'hours_utc': hours(node)}
    made = Entry({'when': when}, 'above')
    made.prices = prices(node, share, image)
    if (base.get('input_image') == base.get('input')
            and 'input' in made.prices and 'input' in base):
        made.prices.setdefault('input_image', made.prices['input'])
    return made


def base_prices(pricing, share, image):
    """A reasoning price of 0 beside one for output says nothing."""
    base = prices(pricing, share, image)
    if (base.get('reasoning') == (0, 1)
            and base.get('output') not in (None, UNKNOWN, (0, 1))):
        del base['reasoning']
    return base


def load_version(pricing, at, image):
    """One version from the instant it was seen, or None without a price."""
    share = 1 - Fraction(str(pricing.get('discount') or 0))
    base = base_prices(pricing, share, image)
    known = [p for p in base.values() if p != UNKNOWN]
    if UNKNOWN in (base.get('input'), base.get('output')) or not known:
        return None
    entries = [entry(o, share, image, base)
               for o in pricing.get('overrides') or []]
    return Version(at, base, entries, last_wins=True)


def slugs(data):
    """id -> the slug in bills, if it means one row that is no variant."""
    ids = {model['id'] for model in data}
    plain = {}
    for model in data:
        if ':' not in model['id']:
            plain.setdefault(model.get('canonical_slug'), []).append(model)
    return {rows[0]['id']: slug for slug, rows in plain.items()
            if slug and slug not in ids and len(rows) == 1}


def load(path):
    """The instant it was fetched; id, aliases, versions, capabilities."""
    with open(path, encoding='utf-8') as f:
        answer = json.load(f, parse_float=str)
    at = instant(answer['fetched'])
    slug = slugs(answer['data'])
    image = image_meter(answer['data'])
    rows = []
    for model in answer['data']:
        ident = model['id']
        version = load_version(model['pricing'], at, image)
        rows.append((ident, [slug[ident]] if ident in slug else [],
                     [version] if version else [],
                     billed.modalities(model)))
    return at, rows
