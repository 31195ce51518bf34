"""Texts made to be hard to count: runs, mixtures, random characters.

Each kind is a function of a random source that returns a stretch of text;
stretches() strings them together to a wanted size.

SPDX-License-Identifier: MIT
"""
LOWER = 'abcdefghijklmnopqrstuvwxyz'
LETTERS = LOWER + LOWER.upper()
DIGITS = '0123456789'
BASE64 = LETTERS + DIGITS + '+/'
PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
# White space of every sort that a pattern may tell apart.
BLANKS = (' ', ' ', ' ', '\n', '\n', '\r\n', '\r', '\t', '\v', '\f', '\x85',
          '\xa0', '\u1680', '\u2003', '\u2028', '\u2029', '\u202f', '\u205f',
          '\u3000')
# Looks like white space, is none.
NOT_BLANKS = ('\u200b', '\ufeff', '\u180e', '\x1c', '\x1f', '\u2800')
# Cased, caseless, modifier, titlecase letters; marks; numbers of all sorts.
SAMPLES = ('a', 'Z', 'é', 'É', 'ß', 'ſ', 'ǅ', 'ǈ', 'я', 'Я', 'ω', 'Ω', 'ա',
           'ა', 'Ა', 'あ', 'カ', 'ー', '中', '한', 'ก', 'ا', 'א', 'क', 'ª',
           'º', 'ʰ', 'ˮ', 'ᴬ', '\u0301', '\u0308', '\u093f', '\u0e34',
           '\u20dd', '\ufe0f', '5', '٣', '९', '½', 'Ⅷ', 'ⅷ', '²', '〇', '①',
           '𝟙', '𝐀', '𝐚', '𐐀', '𐐨', '𞤀', '𞤢', '🙂', '†', '€', '、', '。',
           '「', '“', '’', '—', '…', '•')
RUNS = (' ', '\n', 'a', '中', '\t', '=', '-', '*', '_', '#', '.', '/', '0',
        'A', 'é', 'あ', '한', 'ก', '🙂', '\0', '\x7f', '\xa0', '\u3000',
        '\u0301', '\r\n', ' \n', 'ab', 'aA', "'s", '́a', '=-', 'ha', '好好',
        '\u200b', '\ufeff', '\U000e0041')
CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d", "'\u017f", "'l",
                "'r", "'v", "'e", "''", "'x", '’s', '’re')


def text(random, alphabet, count):
    return ''.join(random.choices(alphabet, k=count))


def length(random, most):
    """Mostly short, sometimes up to `most`."""
    return 1 + int(most ** random.random())


def run(random):
    return random.choice(RUNS) * length(random, 700)


def period(random):
    """A few characters over and over."""
    alphabet = SAMPLES + BLANKS + tuple(PUNCTUATION)
    return text(random, alphabet, random.randint(1, 6)) * length(random, 150)


def mixture(random):
    """Characters of every class in short runs, next to each other."""
    alphabet = random.choice((SAMPLES, BLANKS + SAMPLES, tuple(PUNCTUATION)
                              + BLANKS, BLANKS + NOT_BLANKS))
    return ''.join(c * length(random, 4)
                   for c in random.choices(alphabet, k=12))


def blanks(random):
    lead = random.choice(('', 'x', '.', '7', "'", 'é', '中'))
    return lead + text(random, BLANKS, length(random, 40))


def contraction(random):
    """Contractions in every case, after and before everything."""
    suffix = random.choice(CONTRACTIONS)
    suffix = ''.join(random.choice((c, c.upper())) for c in suffix)
    before = random.choice(('', ' ', 'I', ' I', ' I', 'we', 'WE', "don't",
                            '5', '.', '\n', 'é', '中', "'", 'ſ', '\u0301',
                            'a\u0301'))
    after = random.choice(('', ' ', 's', 'S', '5', "'", '.', '\n', '中'))
    return before + suffix * random.choice((1, 1, 1, 2, 3)) + after


def capitals(random):
    """Capitals and small letters, with marks and caseless letters."""
    alphabet = random.choice(('aB', 'aBC ', 'aBDÉñǅ', 'Ab\u0301', 'aA中ʰ',
                              'ABC\u0301中 ', LETTERS))
    lead = random.choice(('', ' ', '.', '_', '-', '\t', '\u0301', '  '))
    return lead + text(random, alphabet, length(random, 30))


def late_small(random):
    """A small letter that binds far back: o200k_base has a token of two
    caseless letters and two capitals, one piece only if that letter comes."""
    return '亚洲AV' + text(random, 'ABCDE', length(random, 200)) \
        + random.choice(('b', 'b', ' ', '.', '中'))


def marks(random):
    """Marks alone, stacked, before and after letters and blanks."""
    base = random.choice(('', ' ', 'a', 'A', '1', '.', '\n', 'क', 'ก', '🙂'))
    mark = ('\u0301', '\u0308', '\u0323', '\u20dd', '\u094d', '\u0e34',
            '\ufe0f')
    return base + text(random, mark, length(random, 12))


def ascii_noise(random):
    """All of ASCII, with NUL and the other controls."""
    return ''.join(map(chr, random.choices(range(128), k=64)))


def character(random):
    """Any that UTF-8 can hold: assigned or not, of every plane."""
    c = random.choice((random.randrange(0x80, 0x800),
                       random.randrange(0x800, 0x3000),
                       random.randrange(0x800, 0xD800),
                       random.randrange(0xE000, 0x10000),
                       random.randrange(0x10000, 0x20000),
                       random.randrange(0x1F000, 0x1FB00),
                       random.randrange(0x10000, 0x110000)))
    return chr(c)


def unicode_noise(random):
    return ''.join(character(random) for _ in range(length(random, 200)))


def one_block(random):
    """Random characters of one block, as a text in one script has."""
    first = ord(character(random)) & ~0x7F
    return ''.join(chr(first + random.randrange(128))
                   for _ in range(length(random, 60))) + ' '


def emoji(random):
    """Families joined, skins, flags, keycaps, and broken ones of each."""
    people, skins = '👨👩👧👦🧑👮🏃', '🏻🏼🏽🏾🏿'
    sort = random.randrange(5)
    if sort == 0:
        return '\u200d'.join(random.choices(people, k=random.randint(1, 5)))
    if sort == 1:
        return random.choice(people) + random.choice(skins) + random.choice(
            ('', '\u200d♂\ufe0f', '\u200d♀\ufe0f', '\u200d'))
    if sort == 2:
        return ''.join(chr(0x1F1E6 + random.randrange(26))
                       for _ in range(random.randint(1, 5)))
    if sort == 3:
        return random.choice('0123456789#*') + '\ufe0f\u20e3'
    return ('🏴' + ''.join(chr(0xE0061 + random.randrange(26))
                          for _ in range(5)) + '\U000e007f')


def base64(random):
    return text(random, BASE64, 76) + '\n'


def base64_line(random):
    return text(random, BASE64, 997)


def hexadecimal(random):
    return text(random, '0123456789abcdef', random.choice((8, 16, 32, 64))) \
        + random.choice((' ', '\n', ':', ''))


def digits(random):
    alphabet = random.choice((DIGITS, DIGITS, DIGITS, '٠١٢٣٤٥٦٧٨٩', '०१२३४',
                              '0²½Ⅷ'))
    return text(random, alphabet, length(random, 40)) \
        + random.choice(('', ' ', ',', '.', '\n', 'a', '-'))


def letters(random):
    """Letters without an end, the dearest of all."""
    return text(random, LOWER, 997)


def han(random):
    """Chinese characters without a break."""
    return ''.join(chr(0x4E00 + int(20902 * random.random() ** 2))
                   for _ in range(length(random, 400)))


def kana(random):
    return ''.join(chr(random.randrange(0x3041, 0x30FF))
                   for _ in range(length(random, 100)))


def hangul(random):
    return ''.join(chr(random.randrange(0xAC00, 0xD7A4))
                   for _ in range(length(random, 60)))


def specials(random):
    """Names of special tokens, whole, cut, nested, next to each other."""
    name = '<|%s|>' % random.choice((
        'endoftext', 'endofprompt', 'fim_prefix', 'fim_middle', 'fim_suffix',
        'startoftext', 'return', 'constrain', 'channel', 'start', 'end',
        'message', 'call', 'reserved_200000', 'reserved_201087',
        'reserved_201088', 'none'))
    cut = random.randrange(len(name))
    return random.choice((name, name, name, name[:cut], name[cut:],
                          name[:cut] + name, name + name,
                          name + name[cut:])) + random.choice(
        ('', '', ' ', '\n', '\n\n', 'word', ' word', '  ', "'s", '<', '|',
         '中', '1234', ' \n'))


# kind, kilobytes in documents of 32 KB, kilobytes in small ones. Some cost
# the reference a second for each 32 KB.
KINDS = (
    (period, 384, 384), (mixture, 512, 384), (run, 512, 256),
    (blanks, 192, 192), (contraction, 192, 256), (capitals, 384, 256),
    (late_small, 96, 64), (marks, 128, 128), (ascii_noise, 320, 192),
    (unicode_noise, 704, 256),
    (one_block, 384, 128), (emoji, 256, 128), (base64, 256, 32),
    (base64_line, 96, 32), (hexadecimal, 192, 64), (digits, 256, 128),
    (letters, 96, 64), (han, 256, 128), (kana, 128, 64), (hangul, 128, 64),
    (specials, 192, 256),
)


def stretches(random, kind, size):
    """UTF-8 of at least `size` bytes."""
    made = bytearray()
    while len(made) < size:
        made += kind(random).encode()
    return bytes(made)


def long_runs():
    """One document each: a run alone, after a space, before a letter."""
    for i, unit in enumerate(RUNS):
        size = 32768 if i < 4 else 6000
        lead, tail = (('', ''), (' ', ''), ('', 'x'), ('x', '.'))[i % 4]
        yield (lead + unit * (size // len(unit.encode())) + tail).encode()
