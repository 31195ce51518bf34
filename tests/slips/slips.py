"""Slips that a maintainer makes, one a row of SLIPS, and how to make them.

    slips.py list              number, diagnostic that must say so, what
    slips.py make NUMBER TREE  edits definitions/ and pricing/ of a tree

Each is made on the data as they are, by proportion, so that a new price does
not wear it out.

SPDX-License-Identifier: MIT"""
import datetime
import pathlib
import re
import sys

MODEL = ('anthropic', 'claude-sonnet-5-5')
TREE = pathlib.Path()


def edit(path, change):
    path = TREE / path
    before = path.read_text(encoding='utf-8')
    after = change(before)
    if after == before:
        sys.exit('slips.py: %s: nothing to edit' % path)
    path.write_text(after, encoding='utf-8')


def as_of():
    text = (TREE / 'definitions/as_of.yaml').read_text(encoding='utf-8')
    return datetime.date.fromisoformat(
        re.search(r'^as_of: (\S+)', text, re.M)[1])


def day(after):
    return str(as_of() + datetime.timedelta(after))


# ---- versions ----------------------------------------------------------------

def spans(text, model):
    """Returns where each version of a model begins and ends."""
    start = re.search('^  %s:\n' % re.escape(model), text, re.M).end()
    end = re.compile(r'^  \S', re.M).search(text, start)
    end = end.start() if end else len(text)
    marks = [start + m.start() for m in re.finditer(
        '^      - effective_date:', text[start:end], re.M)] + [end]
    return list(zip(marks, marks[1:]))


def fresh(block, source, checked, begins):
    """Returns a version as somebody copies it for a new price."""
    block = re.sub(r'^        (precision|source|sources|checked|confirmed|'
                   r'corrects|notes): .*\n(?:          +.*\n)*', '', block,
                   flags=re.M)
    return re.sub('effective_date: .*', 'effective_date: %s\n'
                  '        source: %s\n        checked: %s' % (
                      begins, source, checked), block, count=1)


def new(*changes, source='https://example.org/prices', checked=0, begins=5):
    """Appends a version whose text the changes have altered; days count from
    as_of."""
    def slip():
        def change(text):
            start, end = spans(text, MODEL[1])[-1]
            block = fresh(text[start:end], source, day(checked), day(begins)
                          if isinstance(begins, int) else begins)
            for one in changes:
                block = one(block)
            return text[:end] + block + text[end:]
        edit('pricing/%s.yaml' % MODEL[0], change)
    return slip


def inside(change, model=MODEL, which=-1):
    """Alters a version in place."""
    def slip():
        def whole(text):
            start, end = spans(text, model[1])[which]
            return text[:start] + change(text[start:end]) + text[end:]
        edit('pricing/%s.yaml' % model[0], whole)
    return slip


PRICE = r'^(        (?:input|output|cache_\w+)_per_1m_tokens: )(\S+)'


def times(factor, only=''):
    return lambda block: re.sub(
        PRICE.replace('(?:', only + '(?:', 1), lambda m: '%s%.6g' % (
            m[1], float(m[2]) * factor), block, flags=re.M)


def price(block, meter):
    return re.search(r'^        %s_per_1m_tokens: (\S+)' % meter, block,
                     re.M)[1]


def put(meter, of, factor=1):
    """Gives a meter the price of another."""
    return lambda block: re.sub(
        r'^(        %s_per_1m_tokens: )\S+' % meter, r'\g<1>%.6g' % (
            float(price(block, of)) * factor), block, flags=re.M)


def swap(block):
    a, b = (float(price(block, m)) for m in ('input', 'output'))
    return times(b / a, '(?=input)')(times(a / b, '(?=output)')(block))


def sub(old, word):
    return lambda text: re.sub(old, word, text, count=1, flags=re.M)


# ---- definitions -------------------------------------------------------------

def model(name, *changes):
    """Adds a model with the newest price of MODEL, altered, under a name."""
    def slip():
        path = 'definitions/%s/%s.yaml' % (MODEL[0], name)
        (TREE / path).write_text('metadata: {released: %s}\n' % day(0),
                                 encoding='utf-8')

        def change(text):
            start, end = spans(text, MODEL[1])[-1]
            block = fresh(text[start:end], 'https://example.org/prices',
                          day(0), day(0))
            for one in changes:
                block = one(block)
            mark = text.index('  %s:\n' % MODEL[1])
            return '%s  %s:\n    pricing_versions:\n%s%s' % (
                text[:mark], name, block, text[mark:])
        edit('pricing/%s.yaml' % MODEL[0], change)
    return slip


def define(model, change):
    return lambda: edit('definitions/%s.yaml' % model, change)


def alias(name):
    def change(text):
        if re.search(r'^aliases: \[', text, re.M):
            return sub(r'^aliases: \[', 'aliases: [%s, ' % name)(text)
        return sub(r'^(model_id: .*\n)', r'\1aliases: [%s]\n' % name)(text)
    return change


SLIPS = (
    ('1', 'M640', 'ten times too low', new(times(0.1))),
    ('1b', 'M601', 'ten times too low where others host the model', inside(
        times(0.1), ('groq', 'openai/gpt-oss-120b'))),
    ('2', 'M640', 'twice too high', new(times(2))),
    ('3', 'M641', 'input and output swapped', new(swap)),
    ('4', 'M602', 'reading the cache dearer than input', new(
        put('cache_read', 'input', 2.5))),
    ('4b', 'M642', 'a cache write at the price of output', new(
        put('cache_write', 'output'))),
    ('5', 'M640', 'a price of a thousand for one of a million', new(
        times(0.001, '(?=input|output)'))),
    ('5b', 'M204', 'a price of a million for one of a thousand', new(
        sub('input_per_1m_tokens', 'input_per_1k_tokens'))),
    ('6', 'M401', 'an alias twice in a provider', define(
        'openai/gpt-4o', alias('gpt-4o-mini'))),
    ('6b', 'M404', "an alias that is another maker's model", define(
        'mistral/mistral-large-2402', alias('gpt-6-sol'))),
    ('7', 'M647', 'a year early: before the release', inside(
        sub(r'(effective_date: )2026', r'\g<1>2025'), which=0)),
    ('7b', 'M652', 'a year late', new(times(1.1), begins=370)),
    ('7c', 'M109', 'a day that does not exist', new(
        times(1.1), begins='2026-02-30')),
    ('8', 'M201', 'a currency that is not one', new(
        sub(r'^(        source: .*\n)', r'\1        currency: yuan\n'))),
    ('8b', 'M640', 'yuan for dollars', new(times(7))),
    ('9', 'M101', 'a key misspelt', new(
        sub('output_per_1m_tokens', 'output_per_1m_token'))),
    ('10', 'M223', 'output forgotten', new(
        sub(r'^        output_per_1m_tokens: .*\n', ''))),
    ('11', 'M223', 'services and geographies forgotten', new(
        sub(r'^        overrides:\n(?:          .*\n)*', ''))),
    ('11b', 'M657', 'services forgotten of a new model', model(
        'claude-sonnet-9', sub(r'^        overrides:\n(?:          .*\n)*', ''))),
    ('12', 'M701', 'a past price edited in place', inside(
        times(1.1, '(?=output)'))),
    ('13', 'M141', 'looked at in a year to come', new(checked=365)),
    ('13b', 'M141', 'looked at some days to come', new(checked=3)),
    ('14', 'M656', 'a source that says nothing', new(source='x')),
    ('15', 'M654', 'a window of 1,000 tokens', define(
        '/'.join(MODEL), sub(r'(context_window_input: ).*', r'\g<1>1000'))),
    ('16', 'M653', 'released in 2062', define(
        '/'.join(MODEL), sub(r'(  released: )\d*', r'\g<1>2062'))),
)


def main():
    global TREE
    if sys.argv[1:] == ['list']:
        for number, said, what, _ in SLIPS:
            print('%s\t%s\t%s' % (number, said, what))
        return
    TREE = pathlib.Path(sys.argv[3])
    next(s for s in SLIPS if s[0] == sys.argv[2])[3]()


main()
