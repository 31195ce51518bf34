"""Cuts the texts of unpacked Debian packages into a corpus to fit to.

corpus.py UNPACKED OUT writes OUT/train/NAME.txt and OUT/test/NAME.txt, one
corpus each, valid UTF-8, always the same bytes of the same packages. Files
alternate between the parts; a corpus that is held out has a test part only.

SPDX-License-Identifier: MIT
"""
import base64
import gzip
import random
import re
import struct
import sys
import tarfile
from html.parser import HTMLParser
from pathlib import Path

TRAIN_BYTES = 1400000          # of a corpus at most
TEST_BYTES = 700000
BLOCK = 16384                  # bytes that stay together

FILES = 150                    # of one source at most
NOT_TEXT = {'.dat', '.u8', '.png', '.svg', '.jpg'}

HELP = 'usr/share/libreoffice/help/'
BOOK = 'usr/share/doc/debian-handbook/html/'
GUIDE = 'usr/share/doc/installation-guide-amd64/'
DESK = 'usr/share/help/'
GAMES = 'usr/share/games/fortunes/'
MO = '/LC_MESSAGES/*.mo'

# corpus: (held out?, [(package, files, how to read them), ...]); each source
# gives the same share.
SOURCES = {
    'en_prose': (True, [
        ('anarchism', 'usr/share/doc/**/*.html', 'html'),
        ('fortunes', GAMES + '*', 'plain'),
        ('jargon-text', 'usr/share/doc/**/jargon.txt.gz', 'plain')]),
    'code_c': (True, [
        ('newlib-source', 'usr/src/**/*.tar.xz', 'tar:.c'),
        ('lttng-modules-dkms', 'usr/src/**/*.[ch]', 'plain'),
        ('postgresql-server-dev-15', 'usr/**/*.h', 'plain')]),
    'json': (True, [
        ('python3-botocore', 'usr/**/*.json', 'plain'),
        ('iso-codes', 'usr/share/iso-codes/**/*.json', 'plain'),
        ('nodejs-doc', 'usr/share/doc/**/*.json*', 'plain')]),
    'en_docs': (False, [
        ('git-doc', 'usr/share/doc/git-doc/**/*.txt*', 'plain'),
        ('debian-policy', 'usr/share/doc/**/*.html', 'html'),
        ('python3.11-doc', 'usr/**/html/**/*.html', 'html'),
        ('postgresql-doc-15', 'usr/**/*.html', 'html'),
        ('rust-doc', 'usr/**/book/*.html', 'html'),
        ('gnome-user-docs', DESK + 'C/**/*.page', 'html'),
        ('debian-handbook', BOOK + 'en-US/*.html', 'html')]),
    'markdown': (False, [
        ('nodejs-doc', 'usr/share/doc/**/*.md*', 'plain'),
        ('npm', 'usr/share/doc/**/*.md*', 'plain'),
        ('python3.11-doc', 'usr/**/_sources/**/*.txt', 'plain')]),
    'code_python': (False, [
        ('libpython3.11-stdlib', 'usr/**/*.py', 'plain'),
        ('python3-django', 'usr/**/*.py', 'plain')]),
    'code_js_ts': (False, [
        ('node-typescript', 'usr/**/*.ts', 'plain'),
        ('npm', 'usr/**/*.js', 'plain'),
        ('wordpress', 'usr/**/*[a-z].js', 'plain')]),
    'code_go_rust': (False, [
        ('golang-1.19-src', 'usr/**/*.go', 'plain'),
        ('librust-tokio-dev', 'usr/**/*.rs', 'plain'),
        ('librust-serde-dev', 'usr/**/*.rs', 'plain')]),
    'code_perl_php': (False, [
        ('perl-modules-5.36', 'usr/**/*.p[lm]', 'plain'),
        ('wordpress', 'usr/**/*.php', 'plain')]),
    'html_css': (False, [
        ('wordpress', 'usr/**/*.css', 'plain'),
        ('postgresql-doc-15', 'usr/**/*.html', 'plain'),
        ('python3-django', 'usr/**/*.html', 'plain')]),
    'xml': (False, [
        ('unicode-cldr-core', 'usr/**/main/*.xml', 'plain'),
        ('gnome-user-docs', DESK + '*/**/*.page', 'plain')]),
    'zh': (False, [
        ('manpages-zh', 'usr/share/man/zh_*/**/*.gz', 'plain'),
        ('fortunes-zh', 'usr/share/games/fortunes/*', 'plain'),
        ('gnome-user-docs', DESK + 'zh_CN/**/*.page', 'html'),
        ('libreoffice-help-zh-cn', HELP + 'zh-CN/**/*.html', 'html'),
        ('debian-reference-zh-cn', 'usr/share/debian-reference/*', 'html'),
        ('debian-handbook', BOOK + 'zh-TW/*.html', 'html'),
        ('installation-guide-amd64', GUIDE + 'zh_CN/*.html', 'html')]),
    'ja': (False, [
        ('manpages-ja', 'usr/share/man/ja/**/*.gz', 'plain'),
        ('gnome-user-docs', DESK + 'ja/**/*.page', 'html'),
        ('libreoffice-help-ja', HELP + 'ja/**/*.html', 'html'),
        ('debian-reference-ja', 'usr/share/debian-reference/*', 'html'),
        ('debian-handbook', BOOK + 'ja-JP/*.html', 'html')]),
    'ko': (False, [
        ('gnome-user-docs', DESK + 'ko/**/*.page', 'html'),
        ('libreoffice-help-ko', HELP + 'ko/**/*.html', 'html'),
        ('debian-handbook', BOOK + 'ko-KR/*.html', 'html'),
        ('installation-guide-amd64', GUIDE + 'ko/*.html', 'html')]),
    'latin': (False, [
        ('fortunes-' + x, GAMES + x + '/*', 'plain')
        for x in 'de es pl cs it'.split()] + [
        ('debian-handbook', BOOK + x + '/*.html', 'html') for x in
        'fr-FR pt-BR tr-TR vi-VN id-ID nb-NO nl-NL ro-RO hr-HR'.split()] + [
        ('gnome-user-docs', DESK + x + '/**/*.page', 'html') for x in
        'de es fr it fi hu sv da lt lv sl ca gl sr@latin'.split()] + [
        ('installation-guide-amd64', GUIDE + x + '/*.html', 'html')
        for x in 'fr pt vi'.split()] + [
        ('python3-django', 'usr/**/conf/locale/%s' % x + MO, 'mo') for x in
        'sk et eu is ga af sq cy'.split()]),
    'cyrillic': (False, [
        ('fortunes-ru', GAMES + 'ru/*', 'plain'),
        ('debian-handbook', BOOK + 'ru-RU/*.html', 'html'),
        ('installation-guide-amd64', GUIDE + 'ru/*.html', 'html'),
        ('libreoffice-help-ru', HELP + 'ru/**/*.html', 'html'),
        ('gnome-user-docs', DESK + 'ru/**/*.page', 'html'),
        ('gnome-user-docs', DESK + 'uk/**/*.page', 'html'),
        ('gnome-user-docs', DESK + 'sr/**/*.page', 'html')] + [
        ('python3-django', 'usr/**/conf/locale/%s' % x + MO, 'mo') for x in
        'bg mk be'.split()]),
    'scripts': (False, [
        ('libreoffice-help-hi', HELP + 'hi/**/*.html', 'html'),
        ('libreoffice-help-km', HELP + 'km/**/*.html', 'html'),
        ('debian-handbook', BOOK + 'ar-MA/*.html', 'html'),
        ('debian-handbook', BOOK + 'fa-IR/*.html', 'html'),
        ('debian-handbook', BOOK + 'el-GR/*.html', 'html')] + [
        ('gnome-user-docs', DESK + x + '/**/*.page', 'html') for x in
        'el he hi gu kn mr pa ta te as'.split()] + [
        ('python3-django', 'usr/**/conf/locale/%s' % x + MO, 'mo') for x in
        'kk ar fa he th bn ml ka hy ur ky mn ne'.split()] + [
        ('iso-codes', 'usr/share/locale/%s' % x + MO, 'mo') for x in
        'th bn ml or ka hy si ug am'.split()]),
}

SKIPPED_TAGS = {'script', 'style', 'head'}
BLOCKS = {'p', 'div', 'li', 'tr', 'pre', 'br', 'dt', 'dd', 'h1', 'h2', 'h3',
          'h4', 'title', 'item', 'table', 'ul', 'ol', 'section', 'td'}


class Stripper(HTMLParser):
    """The text of a page: a line for each block, no markup."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in SKIPPED_TAGS
        if tag in BLOCKS:
            self.parts.append('\n')

    def handle_endtag(self, tag):
        self.hidden -= tag in SKIPPED_TAGS and self.hidden > 0
        if tag in BLOCKS:
            self.parts.append('\n')

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def strip(text):
    parser = Stripper()
    parser.feed(text)
    parser.close()
    text = re.sub(r'[ \t\xa0]+\n', '\n', ''.join(parser.parts))
    return re.sub(r'\n[ \t]*', '\n', re.sub(r'\n{3,}', '\n\n', text))


def translations(data):
    """The translated messages of a .mo file, one after the other."""
    order = '<' if data[:4] == b'\xde\x12\x04\x95' else '>'
    count, _, table = struct.unpack(order + '3I', data[8:20])
    texts = []
    for i in range(1, count):
        size, at = struct.unpack_from(order + '2I', data, table + 8 * i)
        texts.append(data[at:at + size].decode('utf-8', 'replace'))
    return re.sub(r'<[^>]*>', '', '\n'.join(texts).replace('\0', '\n'))


def members(path, ending):
    with tarfile.open(path) as tar:
        found = {m.name: tar.extractfile(m).read() for m in tar
                 if m.isfile() and m.name.endswith(ending)}
    return [found[name] for name in sorted(found)]


def raw_files(folder, pattern, how):
    """The bytes of at most FILES files, evenly spread."""
    paths = [p for p in sorted(folder.glob(pattern)) if p.is_file()
             and not p.is_symlink() and p.suffix not in NOT_TEXT]
    for i in range(min(len(paths), FILES)):
        path = paths[i * len(paths) // min(len(paths), FILES)]
        if how.startswith('tar'):
            yield from members(path, how.split(':')[1])
        elif path.suffix == '.gz':
            yield gzip.decompress(path.read_bytes())
        else:
            yield path.read_bytes()


def texts(folder, pattern, how):
    """Every text of a source that is valid UTF-8 and long enough."""
    for data in raw_files(folder, pattern, how):
        if how == 'mo':
            text = translations(data)
        else:
            try:
                text = data.decode('utf-8')
            except UnicodeDecodeError:
                continue
            text = strip(text) if how == 'html' else text
        if len(text) >= 400 and '\0' not in text:
            yield text


def blocks(data, size):
    """Up to `size` bytes, in blocks evenly spread over the whole."""
    n = max(1, min(size, len(data)) // BLOCK)
    for i in range(n):
        start = i * len(data) // n
        yield data[start:start + BLOCK].decode('utf-8', 'ignore')


# ---- what no package has ---------------------------------------------------

def emoji_list(folder):
    """Every emoji of the Unicode list, with its name."""
    for line in (folder / 'unicode-data' /
                 'usr/share/unicode/emoji/emoji-test.txt').open():
        found = re.match(r'([0-9A-F ]+);.*# \S+ E[0-9.]+ (.*)', line)
        if found:
            yield ''.join(chr(int(x, 16)) for x in found[1].split()), found[2]


def chat(folder, dice):
    """Short messages with emoji, as people send them, and the list."""
    emoji = list(emoji_list(folder))
    common = [e for e, _ in emoji[:180]]
    words = [t for t in texts(folder / 'fortunes', GAMES + '*', 'plain')]
    lines = re.split(r'\n%\n|(?<=[.!?])\s', '\n'.join(words))
    while True:
        e = dice.choice(common if dice.random() < .7 else
                        [e for e, _ in dice.sample(emoji, 3)])
        kind = dice.randrange(5)
        line = ' '.join(dice.choice(lines).split())[:120]
        if kind == 0:
            yield line
        elif kind == 1:
            yield line + ' ' + e * dice.choice((1, 1, 1, 2, 3))
        elif kind == 2:
            yield e + ' ' + line
        elif kind == 3:
            yield line.replace(' ', ' ' + e + ' ', 1)
        else:
            yield e + ' ' + dice.choice(emoji)[1]


def number(dice):
    return dice.choice((
        lambda: '%d' % dice.randrange(10 ** dice.randrange(1, 10)),
        lambda: '%.*f' % (dice.randrange(1, 7), dice.random() * 1000),
        lambda: '-%.2f' % (dice.random() * 100)))()


def stamp(dice):
    return '2026-%02d-%02dT%02d:%02d:%02d.%03dZ' % (
        dice.randrange(1, 13), dice.randrange(1, 29), dice.randrange(24),
        dice.randrange(60), dice.randrange(60), dice.randrange(1000))


def hexes(dice, n):
    return '%0*x' % (n, dice.getrandbits(4 * n))


def uuid(dice):
    return '-'.join(hexes(dice, n) for n in (8, 4, 4, 4, 12))


def machine_line(kind, dice, word):
    if kind == 0:
        return ','.join(number(dice) for _ in range(dice.randrange(3, 9)))
    if kind == 1:
        return '%s %s [%s] %s %s=%s' % (
            stamp(dice), dice.choice(('INFO', 'WARN', 'ERROR', 'DEBUG')),
            word(), ' '.join(word() for _ in range(6)), word(), number(dice))
    if kind == 2:
        return '{"id":"%s","%s":%s,"%s":"%s","at":"%s"}' % (
            uuid(dice), word(), number(dice), word(), word(), stamp(dice))
    if kind == 3:
        return 'https://%s.example.com/%s/%s?%s=%s&id=%s' % (
            word(), word(), word(), word(), number(dice), hexes(dice, 8))
    if kind == 4:
        return '| %s | %s | %s | %s |' % (
            word(), word(), number(dice), number(dice))
    return '%s  %s/%s.%s' % (hexes(dice, 40), word(), word(),
                             dice.choice(('c', 'txt', 'json', 'png')))


def machine(folder, dice):
    """Tables, logs, records, addresses, digests: a screen of each kind."""
    names = sorted(set(re.findall(r'[A-Za-z_]{3,14}', '\n'.join(texts(
        folder / 'python3-django', 'usr/**/forms/*.py', 'plain')))))
    while True:
        kind = dice.randrange(6)
        for _ in range(dice.randrange(3, 30)):
            yield machine_line(kind, dice, lambda: dice.choice(names))


def encoded(folder, dice):
    """Base64 and hex in lines and without."""
    while True:
        raw = dice.randbytes(dice.randrange(200, 4000))
        yield dice.choice((
            lambda: base64.encodebytes(raw).decode(),
            lambda: base64.b64encode(raw).decode(),
            lambda: raw.hex(),
            lambda: '\n'.join(raw[i:i + 16].hex(' ')
                              for i in range(0, len(raw), 16))))()


MADE = {'emoji': chat, 'machine': machine, 'encoded': encoded}


def make(maker, folder):
    dice, made, size = random.Random(maker.__name__), [], 0
    for line in maker(folder, dice):
        made.append(line)
        size += len(line.encode('utf-8')) + 1
        if size >= TRAIN_BYTES + TEST_BYTES:
            return '\n'.join(made).encode('utf-8')


# ---- writing ---------------------------------------------------------------

def write(out, name, held, pieces):
    """Every third block is for the test; all, if the corpus is held out."""
    parts = {'train': [], 'test': []}
    for i, piece in enumerate(pieces):
        parts['test' if held or i % 3 == 2 else 'train'].append(piece)
    for part, some in parts.items():
        if some:
            (out / part / (name + '.txt')).write_text(
                ''.join(some), encoding='utf-8', newline='')


def main(folder, out):
    folder, out = Path(folder), Path(out)
    for part in ('train', 'test'):
        (out / part).mkdir(parents=True, exist_ok=True)
    for name, (held, sources) in SOURCES.items():
        room = TEST_BYTES if held else TRAIN_BYTES + TEST_BYTES
        room = max(room // len(sources), 3 * BLOCK)
        pieces = []
        for package, pattern, how in sources:
            data = '\n'.join(texts(folder / package, pattern, how))
            if not data:
                sys.exit('%s: no texts in %s' % (package, pattern))
            pieces += blocks(data.encode('utf-8'), room)
        write(out, name, held, pieces)
        print(name, sum(len(p.encode('utf-8')) for p in pieces), flush=True)
    for name, maker in MADE.items():
        data = make(maker, folder)
        write(out, name, False, blocks(data, len(data)))


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2])
