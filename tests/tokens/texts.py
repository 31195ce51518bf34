"""Texts that people and programs wrote, out of Debian packages.

fetch() leaves the packages' files in a folder, where a second run finds
them; texts() reads them, as much of each class as the table says.

SPDX-License-Identifier: MIT
"""
import glob
import gettext
import gzip
import os
import re
import subprocess
import zlib


def plain(path):
    with open(path, 'rb') as f:
        return f.read().decode('utf-8', 'ignore')


def packed(path):
    with gzip.open(path) as f:
        return f.read().decode('utf-8', 'ignore')


def stripped(path):
    """Without its tags and the blank lines that they leave."""
    lines = re.sub(r'(?s)<[^<>]*>', '', plain(path)).split('\n')
    return '\n'.join(line.strip(' ') for line in lines if line.strip())


def messages(path):
    """What a catalogue of translations says."""
    with open(path, 'rb') as f:
        catalogue = gettext.GNUTranslations(f)
    return '\n'.join(sorted(str(v) for v in catalogue._catalog.values())[1:])


# class, package, its files, how to read them, megabytes at most. Files are
# taken in an order that mixes folders, so that all languages come up.
TEXTS = (
    ('prose', 'fortunes', 'usr/share/games/fortunes/*[a-z]', plain, 1.6),
    ('manual', 'git-man', 'usr/share/man/man1/*.gz', packed, 1.6),
    ('docs', 'debian-reference-en', '**/*.html', stripped, 1.0),
    ('html', 'debian-reference-en', '**/*.html', plain, 1.0),
    ('c', 'linux-libc-dev', 'usr/include/linux/**/*.h', plain, 2.0),
    ('c++', 'libstdc++-12-dev', 'usr/include/c++/**/*.h', plain, 1.4),
    ('python', 'libpython3.11-stdlib', '**/*.py', plain, 2.0),
    ('javascript', 'node-lodash', '**/*.js', plain, 1.2),
    ('json', 'iso-codes', 'usr/share/iso-codes/json/*.json', plain, 1.4),
    ('xml', 'gnome-user-docs', 'usr/share/help/*/**/*.page', plain, 2.0),
    ('languages', 'gnome-user-docs', 'usr/share/help/*/**/*.page', stripped,
     4.0),
    ('names', 'iso-codes', '**/*.mo', messages, 3.5),
    ('chinese', 'manpages-zh', '**/*.gz', packed, 1.8),
    ('japanese', 'manpages-ja', '**/*.gz', packed, 2.0),
    ('emoji', 'unicode-data', 'usr/share/unicode/emoji/emoji-test.txt',
     plain, 0.6),
)


def done(command, where):
    return subprocess.run(command, cwd=where, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False,
                          timeout=300).returncode == 0


def fetch(folder):
    """The packages that could not be had."""
    missing = []
    for package in sorted({row[1] for row in TEXTS}):
        here = os.path.join(folder, package)
        if os.path.isdir(here):
            continue
        os.makedirs(here + '.deb', exist_ok=True)
        done(['apt-get', 'download', package], here + '.deb')
        debs = glob.glob(os.path.join(here + '.deb', '*.deb'))
        if not (debs and done(['dpkg-deb', '-x', os.path.abspath(debs[0]),
                               os.path.abspath(here + '.new')], '.')):
            missing.append(package)
            continue
        os.rename(here + '.new', here)
    return missing


def files(folder, package, pattern):
    here = os.path.join(folder, package)
    found = [f for f in glob.glob(os.path.join(here, pattern),
                                  recursive=True)
             if os.path.isfile(f) and not os.path.islink(f)
             and not f.endswith('.dat')]
    return sorted(found, key=lambda f: (
        zlib.crc32(os.path.relpath(f, here).encode()), f))


def texts(folder):
    """(class, UTF-8) of each row whose package is there."""
    for name, package, pattern, read, megabytes in TEXTS:
        most, made = int(megabytes * 1000000), bytearray()
        for path in files(folder, package, pattern):
            made += read(path).encode('utf-8', 'ignore')
            if len(made) >= most:
                break
        if made:
            yield name, bytes(made[:most])
