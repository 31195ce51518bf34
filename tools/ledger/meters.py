"""Meters, services and capabilities, read where C has its lists.

SPDX-License-Identifier: MIT"""
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))


def _list(name, pattern, *path):
    with open(os.path.join(ROOT, *path or ('runtime', 'mreg_lists.h')),
              encoding='utf-8') as f:
        text = f.read()
    body = re.search(r'#define %s\(X\) \\\n((?:.*\\\n)*.*\n)' % name, text)
    return re.findall(pattern, body.group(1).replace('\\\n', ''))


# name -> (unit, parent's name or FREE)
_rows = _list('MREG_METERS', r'X\(\d+, (\w+), "(\w+)", (\w+), (\w+),\s+\w+\)')
_upper = {row[0]: row[1] for row in _rows}
METERS = {row[1]: (row[2], _upper.get(row[3], 'FREE')) for row in _rows}
CAPABILITIES = [row[1] for row in
                _list('MREG_CAPABILITIES', r'X\(\d+, (\w+), "(\w+)"\)')]
SERVICES = [row[1] for row in
            _list('MREG_SERVICES', r'X\(\d+, (\w+), "(\w+)"\)')]

# capability -> the meter by which what it adds is counted
BILLED = {cap.lower(): _upper[meter] for cap, meter in _list(
    'MREG_GEN_BILLED', r'X\((\w+), (\w+)\)',
    'generator', 'catalogue', 'billed.h')}

CACHED = {cap.lower(): _upper[meter] for cap, meter in _list(
    'MREG_GEN_BILLED_CACHED', r'X\((\w+), (\w+)\)',
    'generator', 'catalogue', 'billed.h')}

# The forms of generator/catalogue/price_keys.c, the usual one of each first.
_FORMS = {
    'TOKEN': ['%s_per_1m_tokens', '%s_per_1m', '%s_per_1k_tokens', 'per_%s'],
    'SECOND': ['%s_per_second', '%s_per_minute', '%s_per_hour'],
}
_OTHER = ['per_%s', '%s_per_1k', '%s_per_1m']
TOKEN_KEY = _FORMS['TOKEN'][0]


def keys_of(meter):
    """Returns every key that prices a meter, the usual one first."""
    unit = METERS[meter][0]
    stem = meter[:-7] if unit == 'SECOND' else meter
    return [form % stem for form in _FORMS.get(unit, _OTHER)]


KEYS = {key: meter for meter in METERS for key in keys_of(meter)}


def is_token(key):
    return METERS[KEYS[key]][0] == 'TOKEN'


def parent(meter):
    """Returns the meter whose price counts when this one has none."""
    up = METERS[meter][1]
    return None if up in ('FREE', meter) else up
